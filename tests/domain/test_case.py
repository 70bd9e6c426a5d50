"""An application after it was handed in: what each fact makes of it, told as tables of facts in and state out."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from itertools import count
from uuid import UUID

import pytest

from kiosk.domain.case import CaseFile
from kiosk.domain.facts import (
    Actor,
    AppealDecided,
    AppealSubmitted,
    ApplicationWithdrawn,
    Assurance,
    CaseAssigned,
    CaseBody,
    ChangeReported,
    ComplaintAnswered,
    DeadlineMissed,
    EligibilityJudged,
    Fact,
    FinallyApproved,
    InformationProvided,
    InformationRequested,
    InitiallyApproved,
    InquiryAnswered,
    InquiryAsked,
    PaymentComplained,
    Rejected,
    Role,
)

BEGUN = datetime(2026, 11, 1, 8, tzinfo=UTC)
APPLICATION, DECISION, OTHER_DECISION, APPEAL, REQUEST, QUESTION = (UUID(int=i) for i in range(1, 7))

TAKEN = CaseAssigned(APPLICATION, "11")
ASKED = InformationRequested(APPLICATION, REQUEST, ("rent",), "", date(2026, 11, 20))
PROVIDED = InformationProvided(APPLICATION, REQUEST, "here it is", ())
INITIAL = InitiallyApproved(APPLICATION, DECISION, "")
FINAL = FinallyApproved(APPLICATION, OTHER_DECISION, "1320.50", "")
REJECTED = Rejected(APPLICATION, DECISION, ("INCOME_OVER_MIN", "HOUSING_PROOF_MISSING"), "")
APPEALED = AppealSubmitted(
    APPLICATION, APPEAL, "000700000018", DECISION, "reasons", (), ("INCOME_OVER_MIN",), ("it ended",), "", (), ""
)
UPHELD, DISMISSED = (AppealDecided(APPLICATION, APPEAL, upheld, "") for upheld in (True, False))
WITHDRAWN = ApplicationWithdrawn(APPLICATION)


def case(*bodies: CaseBody, by: str = "11", second: str = "21") -> CaseFile:
    """The fold of these, a minute apart, by one officer; by a second one what needs a second one."""
    file, minutes = CaseFile(), count()
    for body in bodies:
        at = BEGUN + timedelta(minutes=next(minutes))
        actor = Actor(Role.OFFICER, second if isinstance(body, FinallyApproved | AppealDecided) else by)
        file = file.after(Fact(UUID(int=at.minute), "1000000008", at, "0007", actor, Assurance.CODE, body))
    return file


@pytest.mark.parametrize(
    ("bodies", "status"),
    [
        ((), "under_review"),
        ((TAKEN, ASKED, PROVIDED), "under_review"),
        ((INITIAL,), "initial_approval"),
        ((INITIAL, FINAL), "final_approval"),
        ((REJECTED,), "rejected"),
        ((INITIAL, REJECTED), "rejected"),
        ((REJECTED, APPEALED), "rejected"),
        ((REJECTED, APPEALED, DISMISSED), "rejected"),
        ((REJECTED, APPEALED, UPHELD), "under_review"),
        ((REJECTED, APPEALED, UPHELD, INITIAL), "initial_approval"),
        ((WITHDRAWN,), "withdrawn"),
        ((WITHDRAWN, INITIAL), "withdrawn"),
        ((FINAL,), "under_review"),
        ((REJECTED, INITIAL), "rejected"),
        ((INITIAL, FINAL, WITHDRAWN), "final_approval"),
    ],
)
def test_the_status_after_these_facts(bodies: tuple[CaseBody, ...], status: str) -> None:
    assert case(*bodies).status == status


def test_every_fact_stands_in_the_history_even_one_without_effect() -> None:
    assert [f.body for f in case(WITHDRAWN, INITIAL, TAKEN).history] == [WITHDRAWN, INITIAL, TAKEN]


def test_a_request_is_open_until_it_is_answered() -> None:
    assert [r.id for r in case(ASKED).open_requests] == [REQUEST]
    answered = case(ASKED, PROVIDED)
    assert answered.open_requests == ()
    assert answered.requests[0].answer == "here it is"


def test_a_decision_keeps_its_reasons_and_who_made_it() -> None:
    (decision,) = case(REJECTED, by="12").decisions
    assert (decision.outcome, decision.reasons, decision.by) == ("rejected", REJECTED.reasons, "12")


def test_a_final_approval_has_its_amount_to_the_halala() -> None:
    assert case(INITIAL, FINAL).decisions[-1].amount == Decimal("1320.50")


def test_who_has_decided_is_remembered_over_appeals() -> None:
    assert case(TAKEN, ASKED).decided_by == frozenset()
    assert case(REJECTED, APPEALED, DISMISSED, by="12", second="22").decided_by == {"12", "22"}


@pytest.mark.parametrize(
    ("bodies", "status"),
    [((INITIAL, FINAL), "initial_approval"), ((REJECTED, APPEALED, UPHELD), "rejected")],
)
def test_what_needs_a_second_person_counts_for_nothing_by_the_first(bodies: tuple[CaseBody, ...], status: str) -> None:
    """Whoever stored it: the fold is the last wall."""
    alone = case(*bodies, by="11", second="11")
    assert (alone.status, alone.decided_by) == (status, {"11"})
    assert case(*bodies).status != status


def test_whoever_upheld_an_appeal_does_not_approve_in_the_end() -> None:
    bodies = (REJECTED, APPEALED, UPHELD, INITIAL, FINAL)
    assert case(*bodies, by="11", second="21").status == "initial_approval"


def test_of_two_appeals_at_once_the_first_is_the_one() -> None:
    second = AppealSubmitted(APPLICATION, QUESTION, "000700000026", DECISION, "amount", (), (), (), "", (), "late")
    file = case(REJECTED, APPEALED, second)
    assert file.open_appeal is not None
    assert (len(file.appeals), file.open_appeal.id, file.open_appeal.late) == (1, APPEAL, False)


def test_an_appeal_against_no_decision_is_none() -> None:
    assert case(APPEALED).appeals == ()


def test_a_request_whose_time_is_over_is_waited_for_no_more_and_may_still_be_answered() -> None:
    over = DeadlineMissed(APPLICATION, "request", REQUEST, ASKED.due)
    late = case(ASKED, over)
    assert (len(late.open_requests), late.awaited_requests) == (1, ())
    assert [(m.term, m.about, m.due) for m in late.missed] == [("request", REQUEST, ASKED.due)]
    assert case(ASKED, over, PROVIDED).requests[0].answer == "here it is"


def test_a_request_that_was_answered_does_not_lapse() -> None:
    assert not case(ASKED, PROVIDED, DeadlineMissed(APPLICATION, "request", REQUEST, ASKED.due)).requests[0].lapsed


def test_a_decided_appeal_is_open_no_more() -> None:
    file = case(REJECTED, APPEALED, DISMISSED)
    assert file.open_appeal is None
    assert file.appeals[0].upheld is False


def test_deciding_an_appeal_that_is_not_open_changes_nothing() -> None:
    file = case(REJECTED, APPEALED, DISMISSED, UPHELD)
    assert (file.status, file.appeals[0].upheld) == ("rejected", False)


@pytest.mark.parametrize(
    ("question", "answer", "kind"),
    [
        (
            InquiryAsked(APPLICATION, QUESTION, "delay", "when?"),
            InquiryAnswered(APPLICATION, QUESTION, "soon"),
            "delay",
        ),
        (
            PaymentComplained(APPLICATION, QUESTION, "000700000034", "2026-10", "zero", "1320", "0", "when?", ()),
            ComplaintAnswered(APPLICATION, QUESTION, "soon"),
            "zero",
        ),
    ],
)
def test_a_question_and_its_answer_stand_together(question: CaseBody, answer: CaseBody, kind: str) -> None:
    (told,) = case(question, answer).questions
    assert (told.kind, told.text, told.answer) == (kind, "when?", "soon")


def test_the_newest_result_of_a_month_counts() -> None:
    first, second = (
        EligibilityJudged(APPLICATION, DECISION, "2026-11", outcome, ()) for outcome in ("ineligible", "eligible")
    )
    other = EligibilityJudged(APPLICATION, DECISION, "2026-10", "suspended", ())
    assert [(m.month, m.outcome) for m in case(first, other, second).months] == [
        ("2026-10", "suspended"),
        ("2026-11", "eligible"),
    ]


def test_a_reported_change_waits_in_the_history() -> None:
    change = ChangeReported(APPLICATION, QUESTION, "income", date(2026, 11, 1), "a new job", ())
    assert case(change).history[0].body == change
