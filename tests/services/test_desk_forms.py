"""What is typed for an act at a desk: what is wrong with it, and the fact that it becomes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from uuid import uuid4

import pytest
from desk_sample import OFFICER, SECOND, SUPERVISOR, DeskSample

from kiosk.domain.case import CaseFile
from kiosk.domain.facts import (
    AppealDecided,
    CaseAssigned,
    ComplaintAnswered,
    EligibilityJudged,
    FinallyApproved,
    InformationRequested,
    InitiallyApproved,
    InquiryAnswered,
    InquiryAsked,
    PaymentComplained,
    Rejected,
)
from kiosk.domain.staff import Action
from kiosk.services import desk_acts
from kiosk.services.desk_acts import Draft, body, is_month, problems

TODAY = date(2026, 11, 22)
GOOD = {
    Action.TAKE_CASE: {},
    Action.APPROVE_INITIALLY: {},
    Action.REASSIGN: {"officer": "1002"},
    Action.REQUEST_INFORMATION: {"items": "عقد\n\n صك ", "words": "للتحقق", "due": "G:2026-12-6"},
    Action.REJECT: {"reasons": ("INCOME_OVER_MIN",), "words": "لأن الدخل أعلى"},
    Action.APPROVE_FINALLY: {"amount": "1,320.5"},
    Action.JUDGE_MONTH: {"month": "2026-11", "outcome": "eligible"},
}


def wrong(action: Action, case: CaseFile | None = None, **typed: object) -> list[str]:
    """The fields that are wrong, with this changed in a good form."""
    draft = Draft(action, **{**GOOD.get(action, {}), **typed})  # type: ignore[arg-type]
    return [problem.field for problem in problems(draft, case or CaseFile(), TODAY)]


@pytest.mark.parametrize("action", list(GOOD))
def test_a_good_form_has_no_problem(action: Action) -> None:
    assert wrong(action) == []


@pytest.mark.parametrize(
    ("action", "typed", "fields"),
    [
        (Action.REQUEST_INFORMATION, {"items": " \n "}, ["items"]),
        (Action.REQUEST_INFORMATION, {"words": ""}, ["words"]),
        (Action.REQUEST_INFORMATION, {"due": "G:2026-2-30"}, ["due"]),
        (Action.REQUEST_INFORMATION, {"due": "G:2026-11-22"}, ["due"]),
        (Action.REQUEST_INFORMATION, {"items": "", "words": "", "due": ""}, ["items", "words", "due"]),
        (Action.REJECT, {"reasons": ()}, ["reasons"]),
        (Action.REJECT, {"words": " "}, ["words"]),
        (Action.APPROVE_FINALLY, {"amount": ""}, []),
        (Action.APPROVE_FINALLY, {"amount": "كثير"}, ["amount"]),
        (Action.APPROVE_FINALLY, {"amount": "-5"}, ["amount"]),
        (Action.APPROVE_FINALLY, {"amount": "NaN"}, ["amount"]),
        (Action.APPROVE_FINALLY, {"amount": "1000001"}, ["amount"]),
        (Action.JUDGE_MONTH, {"month": "2026-13"}, ["month"]),
        (Action.JUDGE_MONTH, {"outcome": ""}, ["outcome"]),
        (Action.JUDGE_MONTH, {"outcome": "suspended"}, ["reasons"]),
        (Action.JUDGE_MONTH, {"outcome": "suspended", "reasons": ("INCOME_OVER_MIN",)}, []),
        (Action.REASSIGN, {"officer": ""}, ["officer"]),
        (Action.DECIDE_APPEAL, {"upheld": "yes", "words": "نعم"}, ["upheld"]),
        (Action.ANSWER, {"words": "غدًا", "about": uuid4()}, ["about"]),
    ],
)
def test_what_is_wrong_is_told_at_its_field(action: Action, typed: dict[str, object], fields: list[str]) -> None:
    assert wrong(action, **typed) == fields


@pytest.mark.parametrize(("text", "is_one"), [("2026-11", True), ("2026-1", False), ("26-11", False), ("", False)])
def test_a_month_is_a_year_and_two_digits(text: str, is_one: bool) -> None:
    assert is_month(text) is is_one


def test_every_act_of_the_desk_has_a_check_and_a_body() -> None:
    assert set(desk_acts._CHECKS) == set(desk_acts._BODIES)


def test_drafts_become_the_facts_they_say() -> None:
    sample = DeskSample()
    _, application = sample.apply()
    state = sample.work.open(sample.seat(OFFICER), application).state

    def made(action: Action, staff: object = OFFICER) -> object:
        return body(Draft(action, **GOOD[action]), state, staff)  # type: ignore[arg-type]

    assert made(Action.TAKE_CASE) == CaseAssigned(application, OFFICER.number)
    assert made(Action.REASSIGN, SUPERVISOR) == CaseAssigned(application, "1002")
    asked = made(Action.REQUEST_INFORMATION)
    assert isinstance(asked, InformationRequested)
    assert (asked.items, asked.words, asked.due) == (("عقد", "صك"), "للتحقق", date(2026, 12, 6))
    assert isinstance(made(Action.APPROVE_INITIALLY), InitiallyApproved)
    refused = made(Action.REJECT)
    assert isinstance(refused, Rejected) and refused.reasons == ("INCOME_OVER_MIN",)
    final = made(Action.APPROVE_FINALLY, SECOND)
    assert isinstance(final, FinallyApproved) and Decimal(final.amount) == Decimal("1320.50")
    month = made(Action.JUDGE_MONTH, SECOND)
    assert isinstance(month, EligibilityJudged) and (month.month, month.outcome) == ("2026-11", "eligible")


def test_an_appeal_is_decided_with_words() -> None:
    sample = DeskSample()
    _, application = sample.appealed()
    read = sample.work.open(sample.seat(SECOND), application)
    draft = Draft(Action.DECIDE_APPEAL, words="العقد موثق")
    assert [p.field for p in problems(draft, read.case, TODAY)] == ["upheld"]
    for upheld in ("yes", "no"):
        decided = body(replace(draft, upheld=upheld), read.state, SECOND)
        assert decided == AppealDecided(application, read.case.appeals[0].id, upheld == "yes", "العقد موثق")


def test_an_answer_is_of_the_kind_of_its_question() -> None:
    sample = DeskSample()
    person, application = sample.apply()
    inquiry, complaint = uuid4(), uuid4()
    sample.push(person, InquiryAsked(application, inquiry, "status", "متى؟", "000700000901", "mobile"))
    complained = PaymentComplained(application, complaint, "000700000902", "2026-10", "short", "9", "3", "ناقص", ())
    sample.push(person, complained)
    read = sample.work.open(sample.seat(OFFICER), application)
    for about, kind in ((inquiry, InquiryAnswered), (complaint, ComplaintAnswered)):
        draft = Draft(Action.ANSWER, words=" غدًا ", about=about)
        assert problems(draft, read.case, TODAY) == ()
        assert body(draft, read.state, OFFICER) == kind(application, about, "غدًا")
