"""Who may do what to a case: roles × actions whole, and what stands in the way of a decision."""

from __future__ import annotations

import itertools

import pytest
from test_case import APPEALED, ASKED, DISMISSED, FINAL, INITIAL, PROVIDED, REJECTED, TAKEN, UPHELD, WITHDRAWN, case

from kiosk.domain import deciding as d
from kiosk.domain.facts import CaseBody, DeadlineMissed
from kiosk.domain.reasons import REASONS
from kiosk.domain.staff import ALLOWED, ROLE_NAMES, Action, Staff, StaffRole
from kiosk.domain.words import Words

LAPSED = DeadlineMissed(ASKED.application, "request", ASKED.request, ASKED.due)

# One line a role, in the order of Action: x where it may.
TABLE = {
    StaffRole.CLERK: "xxxxx.................",
    StaffRole.OFFICER: ".....xxxxxxx..........",
    StaffRole.SECOND: ".....xxxxxxxxxx.......",
    StaffRole.SUPERVISOR: "....xxx........xxxxxx.",
    StaffRole.ADMINISTRATOR: "....x..............x.x",
}


@pytest.mark.parametrize(("role", "action"), list(itertools.product(StaffRole, Action)))
def test_each_role_does_what_the_table_says_and_nothing_else(role: StaffRole, action: Action) -> None:
    allowed = TABLE[role][list(Action).index(action)] == "x"
    assert Staff("11", "سلمى", role).may(action) is allowed
    assert allowed or d.objection(case(), action, Staff("11", "سلمى", role)) == d.NOT_YOURS


def test_every_role_has_a_name_and_a_line() -> None:
    assert set(ROLE_NAMES) == set(ALLOWED) == set(TABLE) == set(StaffRole)
    assert {len(line) for line in TABLE.values()} == {len(Action)}


@pytest.mark.parametrize(
    ("bodies", "action", "by", "objection"),
    [
        ((), Action.APPROVE_INITIALLY, "11", None),
        ((TAKEN,), Action.APPROVE_INITIALLY, "11", None),
        ((TAKEN,), Action.APPROVE_INITIALLY, "12", d.ANOTHERS),
        ((TAKEN,), Action.TAKE_CASE, "12", d.ANOTHERS),
        ((TAKEN, ASKED), Action.REJECT, "11", d.WAITING),
        ((TAKEN, ASKED, PROVIDED), Action.REJECT, "11", None),
        ((TAKEN, ASKED, LAPSED), Action.REJECT, "11", None),
        ((), Action.APPROVE_FINALLY, "12", d.NOT_APPROVED),
        ((INITIAL,), Action.APPROVE_FINALLY, "11", d.SAME_PERSON),
        ((INITIAL,), Action.APPROVE_FINALLY, "12", None),
        ((INITIAL, FINAL), Action.REJECT, "12", d.DECIDED),
        ((REJECTED,), Action.APPROVE_INITIALLY, "12", d.DECIDED),
        ((WITHDRAWN,), Action.APPROVE_INITIALLY, "11", d.WITHDRAWN),
        ((WITHDRAWN,), Action.REQUEST_INFORMATION, "11", d.WITHDRAWN),
        ((REJECTED,), Action.DECIDE_APPEAL, "12", d.NO_APPEAL),
        ((REJECTED, APPEALED), Action.DECIDE_APPEAL, "11", d.SAME_PERSON),
        ((REJECTED, APPEALED), Action.DECIDE_APPEAL, "12", None),
        ((REJECTED, APPEALED, UPHELD), Action.APPROVE_INITIALLY, "12", None),
    ],
)
def test_what_stands_in_the_way(bodies: tuple[CaseBody, ...], action: Action, by: str, objection: Words | None) -> None:
    assert d.objection(case(*bodies), action, Staff(by, "", StaffRole.SECOND)) == objection


def test_a_rejection_needs_reasons_from_the_catalogue() -> None:
    assert d.objection_to_reasons(()) == d.NO_REASON
    assert d.objection_to_reasons([REASONS[0].code]) is None
    with pytest.raises(LookupError, match="MADE_UP"):
        d.objection_to_reasons(["MADE_UP"])


def test_an_appeal_goes_against_the_newest_refusal_and_only_once_at_a_time() -> None:
    assert d.appealable(case(INITIAL)) is None
    assert d.appealable(case(REJECTED)) == REJECTED.decision
    assert d.appealable(case(REJECTED, APPEALED)) is None
    assert d.appealable(case(REJECTED, APPEALED, DISMISSED)) == REJECTED.decision
