"""Who of the staff may say which fact at a desk: roles × kinds whole."""

from __future__ import annotations

from uuid import UUID

from kiosk.domain import desk_facts as d
from kiosk.domain.facts import CaseAssigned, Role, fact_kinds
from kiosk.domain.staff import Action, Staff, StaffRole

# One line a role, in the order of SAYS: x where it may.
TABLE = {
    StaffRole.CLERK: ".........xxxxxxxxxxx",
    StaffRole.OFFICER: "xxxx...xx...........",
    StaffRole.SECOND: "xxxxxxxxx...........",
    StaffRole.SUPERVISOR: "x...................",
    StaffRole.ADMINISTRATOR: "....................",
}
FROM_NO_DESK = {
    "AccountRegistered",
    "ApplicationSubmitted",
    "DeadlineMissed",
    "DeadlineNear",
    "DocumentAdded",
    "FileOpened",
    "NoticeAttempted",
    "PasswordChanged",
}


def test_each_role_says_what_the_table_says_and_nothing_else() -> None:
    for role, line in TABLE.items():
        allowed = ["x" if any(Staff("11", "سلمى", role).may(a) for a in needed) else "." for needed in d.SAYS.values()]
        assert "".join(allowed) == line, role


def test_every_kind_of_fact_is_said_at_a_desk_or_is_known_not_to_be() -> None:
    said = {kind.__name__ for kind in d.SAYS}
    assert said.isdisjoint(FROM_NO_DESK)
    assert said | FROM_NO_DESK == set(fact_kinds())


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
