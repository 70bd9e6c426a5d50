"""When a person may do what about an application, and which decisions can be appealed against."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from uuid import UUID

import pytest

from kiosk.domain.acts import rules
from kiosk.domain.acts.appeals import is_paid, target, targets
from kiosk.domain.answers import Answers
from kiosk.domain.case import Appeal, CaseFile, Decision, MonthResult, Request
from kiosk.domain.facts import Assurance
from kiosk.domain.person_file import ApplicationState

AT = datetime(2026, 11, 1, 8, tzinfo=UTC)
FIRST, SECOND, MONTH, REQUEST = (UUID(int=i) for i in range(1, 5))
REVIEW = CaseFile()
REFUSED = CaseFile("rejected", decisions=(Decision(FIRST, "rejected", AT, "11", "no", ("INCOME_OVER_MIN",)),))
APPROVED = CaseFile("final_approval", decisions=(Decision(SECOND, "final_approval", AT, "12", ""),))
STOPPED = replace(
    APPROVED,
    months=(
        MonthResult("2026-10", "suspended", UUID(int=8), (), AT),
        MonthResult("2026-11", "ineligible", MONTH, ("INCOME_OVER_MIN",), AT + timedelta(days=20)),
    ),
)
WITHDRAWN = CaseFile("withdrawn")
ASKED = CaseFile(requests=(Request(REQUEST, ("rent",), "", date(2026, 11, 20), AT),))


def appealed(case: CaseFile, decision: UUID, upheld: bool | None) -> CaseFile:
    appeal = Appeal(UUID(int=9), "000700000018", decision, "reasons", "", AT, late=False, upheld=upheld)
    return replace(case, appeals=(appeal,))


@pytest.mark.parametrize(
    ("case", "found"),
    [
        (REVIEW, []),
        (REFUSED, [FIRST]),
        (APPROVED, [SECOND]),
        (STOPPED, [MONTH, SECOND]),
        (WITHDRAWN, []),
        (appealed(REFUSED, FIRST, None), []),
        (appealed(REFUSED, FIRST, False), [FIRST]),
        (appealed(STOPPED, SECOND, None), []),
        (appealed(STOPPED, SECOND, False), [MONTH]),
        (appealed(STOPPED, MONTH, True), [SECOND]),
    ],
)
def test_what_can_be_appealed_against(case: CaseFile, found: list[UUID]) -> None:
    assert [t.decision for t in targets(case)] == found


def test_what_is_not_paid_cant_be_too_little() -> None:
    assert targets(APPROVED, paid=False) == ()
    assert [t.decision for t in targets(REFUSED, paid=False)] == [FIRST]


@pytest.mark.parametrize(
    ("programme", "amount", "paid"),
    [("social_security", None, True), ("empowerment", None, False), ("education_support", Decimal(800), True)],
)
def test_it_is_paid_by_its_programme_or_by_a_decision(programme: str, amount: Decimal | None, paid: bool) -> None:
    (decision,) = APPROVED.decisions[-1:]
    case = replace(APPROVED, decisions=(replace(decision, amount=amount),))
    app = ApplicationState(UUID(int=3), "000700000018", programme, 1, Answers(), AT, Assurance.CODE, case=case)
    assert is_paid(app) is paid


def test_a_target_knows_why_and_when_it_was_decided() -> None:
    month = target(STOPPED, MONTH)
    assert month is not None
    assert (month.outcome, month.month, month.reasons) == ("ineligible", "2026-11", ("INCOME_OVER_MIN",))
    assert target(STOPPED, UUID(int=8)) is None


def test_an_appeal_needs_a_decision_and_no_other_appeal() -> None:
    assert rules.against_appeal(REFUSED, FIRST) is None
    assert rules.against_appeal(REFUSED, SECOND) == rules.NO_APPEAL
    assert rules.against_appeal(appealed(REFUSED, FIRST, None), FIRST) == rules.APPEAL_OPEN
    assert rules.against_appeal(replace(REFUSED, status="withdrawn"), FIRST) == rules.WITHDRAWN


def test_an_answer_needs_a_request_that_is_open() -> None:
    assert rules.against_answer(ASKED, REQUEST) is None
    assert rules.against_answer(ASKED, FIRST) == rules.NOT_ASKED
    answered = replace(ASKED, requests=(replace(ASKED.requests[0], answered_at=AT),))
    assert rules.against_answer(answered, REQUEST) == rules.ANSWERED
    assert rules.against_answer(replace(ASKED, status="withdrawn"), REQUEST) == rules.WITHDRAWN


def test_a_withdrawn_application_takes_nothing_any_more() -> None:
    assert [rules.against_word(case) for case in (REVIEW, REFUSED, APPROVED)] == [None] * 3
    assert rules.against_word(WITHDRAWN) == rules.WITHDRAWN


def test_only_what_is_not_decided_is_withdrawn() -> None:
    assert rules.against_withdrawal(REVIEW) is None
    assert rules.against_withdrawal(CaseFile("initial_approval")) is None
    assert rules.against_withdrawal(REFUSED) == rules.DECIDED
    assert rules.against_withdrawal(APPROVED) == rules.DECIDED
    assert rules.against_withdrawal(WITHDRAWN) == rules.WITHDRAWN
