"""Each act of the desk in its window, from the button to what the journal then says."""

from __future__ import annotations

from datetime import timedelta
from uuid import uuid4

import pytest
from desk_gallery import DeskDriver
from desk_hand import at_the_case, case_view, read, said
from desk_sample import OFFICER, SECOND, SUPERVISOR

from kiosk.domain.facts import (
    CaseAssigned,
    FinallyApproved,
    InformationRequested,
    InitiallyApproved,
    InquiryAsked,
)


def confirm(desk: DeskDriver) -> None:
    desk.press("to_confirm")
    desk.press("record")


def test_taking_a_case(desk: DeskDriver) -> None:
    desk.sample.apply(0)
    at_the_case(desk)
    desk.press("act_take_case")
    confirm(desk)
    assert read(desk).case.officer == OFFICER.number


def test_requesting_information_proposes_the_day_of_the_policy(desk: DeskDriver) -> None:
    desk.sample.apply(0)
    at_the_case(desk)
    desk.press("act_request_information")
    desk.write("items", "عقد إيجار موثق\nصك ملكية")
    desk.write("words", "صورة العقد غير واضحة")
    confirm(desk)
    asked = read(desk).case.requests[0]
    assert asked.items == ("عقد إيجار موثق", "صك ملكية") and asked.due == desk.sample.work.request_until()


def test_a_second_officer_approves_with_an_amount(desk: DeskDriver) -> None:
    person, application = desk.sample.apply(0)
    desk.sample.do(OFFICER, person, InitiallyApproved(application, uuid4(), ""))
    at_the_case(desk, SECOND, "second")
    desk.press("act_approve_finally")
    desk.write("amount", "1,320.50")
    desk.press("to_confirm")
    assert "1,320.50" in said(desk)
    desk.press("record")
    assert read(desk).state.status == "final_approval" and str(read(desk).case.decisions[-1].amount) == "1320.50"


def test_who_approved_first_reads_that_a_second_officer_is_needed(desk: DeskDriver) -> None:
    person, application = desk.sample.apply(0)
    desk.sample.do(SECOND, person, InitiallyApproved(application, uuid4(), ""))
    at_the_case(desk, SECOND, "second")
    desk.press("act_approve_finally")
    assert case_view(desk).acting.now is None
    assert case_view(desk)._page.bar.why.isVisible()  # type: ignore[union-attr]


@pytest.mark.parametrize(("choice", "status"), [("upheld_yes", "under_review"), ("upheld_no", "rejected")])
def test_an_appeal_is_decided_by_somebody_else(desk: DeskDriver, choice: str, status: str) -> None:
    desk.sample.appealed(5)
    at_the_case(desk, SECOND, "appeal")
    desk.press("act_decide_appeal")
    desk.press(choice)
    desk.write("words", "العقد موثق الآن")
    confirm(desk)
    assert read(desk).state.status == status and read(desk).case.open_appeal is None


def test_a_question_is_answered(desk: DeskDriver) -> None:
    person, application = desk.sample.apply(0)
    desk.sample.push(person, InquiryAsked(application, uuid4(), "status", "متى؟", "000700000019", "mobile"))
    at_the_case(desk, OFFICER, "question")
    desk.press("act_answer")
    desk.write("words", "خلال هذا الأسبوع")
    confirm(desk)
    assert read(desk).case.questions[0].answer == "خلال هذا الأسبوع"


def test_a_month_is_judged_beside_the_status(desk: DeskDriver) -> None:
    person, application = desk.sample.apply(0)
    desk.sample.do(OFFICER, person, InitiallyApproved(application, uuid4(), ""))
    desk.sample.do(SECOND, person, FinallyApproved(application, uuid4(), "", ""))
    at_the_case(desk, SECOND, "all")
    desk.press("act_judge_month")
    desk.press("outcome_ineligible")
    desk.press("to_confirm")
    assert case_view(desk).acting.now is not None and not case_view(desk).acting.now.confirming
    desk.press("reason_INCOME_OVER_MIN")
    confirm(desk)
    month = read(desk).case.months[0]
    assert (month.month, month.outcome, read(desk).state.status) == ("2026-11", "ineligible", "final_approval")


def test_a_supervisor_gives_a_case_to_somebody_else(desk: DeskDriver) -> None:
    person, application = desk.sample.apply(0)
    desk.sample.do(OFFICER, person, CaseAssigned(application, OFFICER.number))
    at_the_case(desk, SUPERVISOR)
    desk.press("act_reassign")
    desk.press(f"officer_{SECOND.number}")
    confirm(desk)
    assert read(desk).case.officer == SECOND.number


def test_a_request_that_is_open_holds_up_the_decision_with_a_sentence(desk: DeskDriver) -> None:
    person, application = desk.sample.apply(0)
    due = (desk.sample.clock.now() + timedelta(days=9)).date()
    desk.sample.do(OFFICER, person, InformationRequested(application, uuid4(), ("عقد",), "", due))
    at_the_case(desk, OFFICER, "person")
    desk.press("act_approve_initially")
    assert case_view(desk)._page.bar.why.isVisible()  # type: ignore[union-attr]
    assert read(desk).state.status == "under_review"
