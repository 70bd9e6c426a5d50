"""What every centre promises about its staff: who admits, changes and retires whom."""

from __future__ import annotations

from dataclasses import replace

import pytest
from desk_kit import (
    ADMINISTRATOR,
    CLERK,
    OFFICER,
    PASSWORD,
    STAFF,
    DeskWorld,
    MemoryDeskWorld,
    SqliteDeskWorld,
)

from kiosk.domain.staff import Staff, StaffRole
from kiosk.domain.staff_policy import STAFF_POLICY
from kiosk.services.desk_ports import StaffEntry
from kiosk.services.errors import CentreRefused
from kiosk.services.ports import SignInVerdict

NEWCOMER = Staff("1006", "ليان المطيري", StaffRole.OFFICER)
UNKNOWN = "9999"
WRONG, LOCKED, CONFIRMED = SignInVerdict.WRONG, SignInVerdict.LOCKED, SignInVerdict.CONFIRMED


def refused(world: DeskWorld, session: str) -> str:
    """Why this session may not ask for the counts; empty when it may."""
    try:
        world.desk.counts(session)
    except CentreRefused as refused:
        return refused.code
    return ""


class StaffContract:
    def entries(self, world: DeskWorld) -> dict[str, StaffEntry]:
        return {entry.staff.number: entry for entry in world.desk.staff(world.session(ADMINISTRATOR))}

    def test_the_administrator_sees_the_staff_by_number(self, world: DeskWorld) -> None:
        assert [e.staff for e in world.desk.staff(world.session(ADMINISTRATOR))] == list(STAFF)
        assert all(e.active and e.locked_until is None for e in self.entries(world).values())

    def test_the_administrator_sees_who_is_locked_out(self, world: DeskWorld) -> None:
        for _ in range(STAFF_POLICY.tries):
            until = world.desk.sign_in(CLERK.number, "wrong").until
        assert self.entries(world)[CLERK.number].locked_until == until
        assert UNKNOWN not in self.entries(world)
        world.clock.forward(minutes=16)
        assert self.entries(world)[CLERK.number].locked_until is None

    def test_a_newcomer_signs_in_with_the_password_they_were_given(self, world: DeskWorld) -> None:
        world.desk.put_staff(world.session(ADMINISTRATOR), NEWCOMER, "their first one")
        assert world.desk.sign_in(NEWCOMER.number, PASSWORD).verdict is WRONG
        assert world.desk.sign_in(NEWCOMER.number, "their first one").staff == NEWCOMER

    def test_who_is_retired_is_out_at_once_and_comes_back_only_by_being_admitted(self, world: DeskWorld) -> None:
        session, admin = world.sign_in(OFFICER), world.session(ADMINISTRATOR)
        world.desk.put_staff(admin, OFFICER, active=False)
        assert refused(world, session) == "session"
        assert world.desk.sign_in(OFFICER.number, PASSWORD).verdict is WRONG
        assert not self.entries(world)[OFFICER.number].active
        world.desk.put_staff(admin, OFFICER)
        assert refused(world, session) == "session"
        assert world.desk.sign_in(OFFICER.number, PASSWORD).verdict is CONFIRMED

    def test_another_role_begins_with_another_session(self, world: DeskWorld) -> None:
        session = world.sign_in(OFFICER)
        world.desk.put_staff(world.session(ADMINISTRATOR), replace(OFFICER, role=StaffRole.CLERK))
        assert refused(world, session) == "session"
        assert refused(world, world.sign_in(OFFICER)) == "role"

    def test_another_name_ends_no_session(self, world: DeskWorld) -> None:
        session = world.sign_in(OFFICER)
        world.desk.put_staff(world.session(ADMINISTRATOR), replace(OFFICER, name="سلمان"))
        assert world.desk.counts(session) is not None
        assert self.entries(world)[OFFICER.number].staff.name == "سلمان"

    def test_a_new_password_ends_the_sessions_and_opens_a_locked_door(self, world: DeskWorld) -> None:
        session = world.sign_in(OFFICER)
        for _ in range(STAFF_POLICY.tries):
            world.desk.sign_in(OFFICER.number, "wrong")
        world.desk.put_staff(world.session(ADMINISTRATOR), OFFICER, "another one")
        assert refused(world, session) == "session"
        assert world.desk.sign_in(OFFICER.number, PASSWORD).verdict is WRONG
        assert world.desk.sign_in(OFFICER.number, "another one").verdict is CONFIRMED

    @pytest.mark.parametrize(
        ("changed", "active"), [(replace(ADMINISTRATOR, role=StaffRole.SECOND), True), (ADMINISTRATOR, False)]
    )
    def test_nobody_gives_themselves_a_role_or_locks_themselves_out(
        self, world: DeskWorld, changed: Staff, active: bool
    ) -> None:
        with pytest.raises(CentreRefused, match="self"):
            world.desk.put_staff(world.session(ADMINISTRATOR), changed, active=active)
        assert self.entries(world)[ADMINISTRATOR.number] == StaffEntry(ADMINISTRATOR, True)

    def test_what_is_no_member_of_the_staff_is_not_admitted(self, world: DeskWorld) -> None:
        numbers, names = ("", "12345678901", "١٠٠٦", "1 6"), ("  ", "x" * 101, "\ud800", "a\0b", "two\nlines")
        odd = [*(replace(NEWCOMER, number=n) for n in numbers), *(replace(NEWCOMER, name=n) for n in names)]
        for staff in odd:
            with pytest.raises(CentreRefused, match="malformed"):
                world.desk.put_staff(world.session(ADMINISTRATOR), staff, PASSWORD)
        assert len(self.entries(world)) == len(STAFF)

    def test_a_newcomer_needs_a_password(self, world: DeskWorld) -> None:
        with pytest.raises(CentreRefused, match="malformed"):
            world.desk.put_staff(world.session(ADMINISTRATOR), NEWCOMER)

    def test_who_admitted_whom_is_written_down(self, world: DeskWorld) -> None:
        world.clock.forward(minutes=1)
        world.desk.put_staff(world.session(ADMINISTRATOR), NEWCOMER, "first")
        world.desk.put_staff(world.session(ADMINISTRATOR), NEWCOMER, active=False)
        log = [(c.by, c.number, c.name, c.role, c.active, c.new_password) for c in world.changes()]
        assert log[: len(STAFF)] == [("", s.number, s.name, s.role, True, True) for s in STAFF]
        assert log[len(STAFF) :] == [
            (ADMINISTRATOR.number, NEWCOMER.number, NEWCOMER.name, "officer", True, True),
            (ADMINISTRATOR.number, NEWCOMER.number, NEWCOMER.name, "officer", False, False),
        ]
        assert world.changes()[-1].at == world.clock.now()


class TestStaffInMemory(MemoryDeskWorld, StaffContract):
    pass


class TestStaffInSqlite(SqliteDeskWorld, StaffContract):
    pass
