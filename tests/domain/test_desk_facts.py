"""Who of the staff may say which fact at a desk: roles × kinds whole."""

from __future__ import annotations

from uuid import UUID

from kiosk.domain import desk_facts as d
from kiosk.domain.facts import (
    AUTHORITY,
    CaseAssessed,
    CaseAssigned,
    FileOpened,
    Role,
    fact_kinds,
    said_at_a_kiosk,
    said_by,
)
from kiosk.domain.staff import Action, Staff, StaffRole

# One line a role, in the order of SAYS: x where it may.
TABLE = {
    StaffRole.CLERK: ".........",
    StaffRole.OFFICER: "xxxx...xx",
    StaffRole.SECOND: "xxxxxxxxx",
    StaffRole.SUPERVISOR: "x........",
    StaffRole.ADMINISTRATOR: ".........",
}


def test_each_role_says_what_the_table_says_and_nothing_else() -> None:
    for role, line in TABLE.items():
        allowed = ["x" if any(Staff("11", "سلمى", role).may(a) for a in needed) else "." for needed in d.SAYS.values()]
        assert "".join(allowed) == line, role


def test_what_the_authority_says_of_a_case_is_said_at_a_desk_and_nowhere_else() -> None:
    at_a_kiosk = {kind for kind, _ in fact_kinds().values() if said_at_a_kiosk(kind)}
    authority = {kind for kind, _ in fact_kinds().values() if said_by(kind) & AUTHORITY}
    assert set(d.SAYS) == authority - at_a_kiosk - {FileOpened, CaseAssessed}
    assert all(d.SAID_AS[role] in said_by(kind) for role in (StaffRole.OFFICER, StaffRole.SECOND) for kind in d.SAYS)


def test_a_case_is_taken_for_oneself_and_given_away_by_a_supervisor() -> None:
    for role in StaffRole:
        staff = Staff("11", "سلمى", role)
        to_oneself, away = (d.may_say(staff, CaseAssigned(UUID(int=1), number)) for number in ("11", "12"))
        assert away is staff.may(Action.REASSIGN)
        assert to_oneself is (staff.may(Action.TAKE_CASE) or away)


def test_whoever_needs_fresh_eyes_decides_and_nothing_that_decides_is_quiet() -> None:
    assert d.FRESH_EYES < d.DECIDING
    assert d.DECIDING.isdisjoint(d.QUIET)


def test_only_a_clerk_stands_in_facts_as_a_clerk() -> None:
    assert {role for role, said in d.SAID_AS.items() if said is Role.CLERK} == {StaffRole.CLERK}
    assert set(d.SAID_AS) == set(StaffRole)
