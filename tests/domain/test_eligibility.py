"""What a month's judgement says."""

from __future__ import annotations

import pytest

from kiosk.domain.eligibility import OUTCOMES, outcome
from kiosk.domain.statuses import STATUSES
from kiosk.ui.language import Language, Translator


@pytest.fixture(scope="module")
def arabic(qapp: object) -> Translator:
    translator = Translator()
    translator.use(Language.ARABIC)
    return translator


def test_the_words_are_those_of_the_source(arabic: Translator) -> None:
    assert [arabic.say(o.name) for o in OUTCOMES] == ["مؤهل", "غير مؤهل", "موقوف"]


def test_each_looks_like_itself_and_one_is_paid() -> None:
    assert len({o.tone for o in OUTCOMES}) == len({o.code for o in OUTCOMES}) == 3
    assert [o.code for o in OUTCOMES if o.paid] == ["eligible"]


def test_no_result_is_a_status() -> None:
    assert not {o.code for o in OUTCOMES} & {s.code for s in STATUSES}


def test_an_unknown_code_is_an_error() -> None:
    assert outcome("suspended") is OUTCOMES[2]
    with pytest.raises(KeyError, match="paid"):
        outcome("paid")
