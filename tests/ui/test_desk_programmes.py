"""Cases of the other programmes at the desk: read, weighed by their own rules, and decided without an amount."""

from __future__ import annotations

import pytest
from desk_gallery import DeskDriver
from desk_hand import at_the_case, read, said
from desk_sample import SECOND

from kiosk.domain.forms import Programme
from kiosk.domain.programmes.education_support import EDUCATION_SUPPORT
from kiosk.domain.programmes.empowerment import EMPOWERMENT

CASES = [
    (EMPOWERMENT, "التدريب والتوظيف (التمكين)", "فني صيانة", "يحتاج مراجعة"),
    (EDUCATION_SUPPORT, "الدعم التعليمي", "مدرسة النسيم", "مؤهل"),
]


@pytest.mark.parametrize(("form", "title", "answer", "outcome"), CASES)
def test_a_case_of_another_programme_is_read_weighed_and_decided(
    desk: DeskDriver, form: Programme, title: str, answer: str, outcome: str
) -> None:
    desk.sample.apply(0, form=form)
    at_the_case(desk)
    words = said(desk)
    assert title in words and answer in words and outcome in words
    desk.press("act_approve_initially")
    desk.press("to_confirm")
    desk.press("record")
    desk.sign_out()
    at_the_case(desk, SECOND, "second")
    desk.press("act_approve_finally")
    desk.press("to_confirm")
    desk.press("record")
    (_, last) = read(desk).case.decisions
    assert (last.outcome, last.by, last.amount) == ("final_approval", SECOND.number, None)
