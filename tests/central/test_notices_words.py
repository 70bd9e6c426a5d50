"""The words of notices: said in Arabic, short enough for two SMS, and giving nothing away."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from uuid import uuid4

import pytest
from PySide6.QtCore import QCoreApplication

from kiosk.central.notices_words import FOOTER, NEWS, PERSON, in_english, subject_of, text_of, values_for
from kiosk.domain.facts import (
    Body,
    CaseBody,
    DeadlineMissed,
    DeadlineNear,
    InformationRequested,
    NumberRequested,
    Role,
    fact_kinds,
)
from kiosk.domain.words import Say
from kiosk.ui.language import Language, Translator

TWO_SMS = 2 * 67  # of Arabic, in two parts
REFERENCE = "000712345678"
ASKED = InformationRequested(uuid4(), uuid4(), ("the rent contract",), "please", date(2026, 12, 3))
KINDS = sorted(kind.__name__ for kind in NEWS)
IN_FULL = "NumberRequested"
MASKED = sorted({*KINDS} - {IN_FULL})
FROM_THE_AUTHORITY = {
    *("InformationRequested", "InitiallyApproved", "FinallyApproved", "Rejected"),
    *("AppealDecided", "InquiryAnswered", "ComplaintAnswered"),
}


FROM_THE_CENTRE = {DeadlineNear, DeadlineMissed}


@pytest.fixture(scope="module")
def say(qapp: QCoreApplication) -> Iterator[Say]:
    translator = Translator()
    translator.use(Language.ARABIC)
    yield translator.say


@pytest.mark.parametrize("kind", KINDS)
def test_a_notice_is_arabic_and_fits_into_two_sms(say: Say, kind: str) -> None:
    values = values_for(ASKED, REFERENCE, "ar") | {"number": REFERENCE}
    for said in (say(text_of(kind, values)), say(subject_of(kind)), say(FOOTER)):
        assert not re.search("[A-Za-z{}]", said)
        assert len(said) <= TWO_SMS


@pytest.mark.parametrize("kind", MASKED)
def test_a_notice_shows_four_digits_of_the_reference_and_no_link(say: Say, kind: str) -> None:
    said = say(text_of(kind, values_for(ASKED, REFERENCE, "ar")))
    assert re.findall(r"\d+", said.replace("3/12/2026", "")) == ["5678"]
    assert "://" not in said


def test_the_number_stands_in_full_where_it_was_asked_for(say: Say) -> None:
    text = text_of(IN_FULL, values_for(NumberRequested(uuid4()), REFERENCE, "ar"))
    assert re.findall(r"\d+", say(text)) == re.findall(r"\d+", in_english(text)) == [REFERENCE]


@pytest.mark.parametrize("kind", MASKED)
def test_in_english_it_says_as_much(kind: str) -> None:
    said = in_english(text_of(kind, values_for(ASKED, REFERENCE, "en")))
    assert re.findall(r"\d+", said.replace("3/12/2026", "")) == ["5678"]
    assert said.isascii() and not re.search("[{}]", said)


def test_approved_and_rejected_sound_the_same() -> None:
    said = {text_of(kind, {}) for kind in ("InitiallyApproved", "FinallyApproved", "Rejected")}
    assert len(said) == 1


def test_only_the_persons_own_facts_are_told_from_a_kiosk() -> None:
    for kind, news in NEWS.items():
        from_authority = kind.__name__ in FROM_THE_AUTHORITY
        assert (news.by == {Role.OFFICER}) is from_authority
        assert (news.by == PERSON) is not (from_authority or kind in FROM_THE_CENTRE)


def test_every_fact_that_is_told_is_about_an_application() -> None:
    kinds: set[type[Body]] = {kind for kind, _ in fact_kinds().values() if issubclass(kind, CaseBody)}
    assert {kind.__name__ for kind in set(NEWS) - kinds} == {"ApplicationSubmitted", IN_FULL}
