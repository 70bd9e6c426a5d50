"""What every centre promises about finding a case at a desk, and about who has how many."""

from __future__ import annotations

from datetime import date
from uuid import UUID

import pytest
from centre_kit import HAMAD, NOURA, SALMA
from desk_kit import (
    CLERK,
    OFFICER,
    SECOND,
    SUPERVISOR,
    DeskWorld,
    MemoryDeskWorld,
    SqliteDeskWorld,
    asked_for,
    rejected,
    taken,
)

from kiosk.domain.staff_policy import STAFF_POLICY
from kiosk.services.desk_ports import Queue, QueueFilter
from kiosk.services.errors import CentreRefused

PEOPLE = [f"10000{n:05d}" for n in range(100, 106)]


class FindingContract:
    def test_a_case_is_found_by_its_whole_reference(self, world: DeskWorld) -> None:
        application = world.apply(serial=12, person=HAMAD)
        reference = referenced(world, application)
        for staff in (CLERK, OFFICER):
            [line] = world.desk.find(world.session(staff), reference)
            assert line.application == application
            assert world.desk.find(world.session(staff), reference[:-1]) == ()

    def test_a_person_who_is_present_is_found_by_their_number_by_a_clerk_alone(self, world: DeskWorld) -> None:
        mine = {world.apply(SALMA, 10), world.apply(SALMA, 20)}
        world.apply(HAMAD, 30)
        assert {line.application for line in world.desk.find(world.session(CLERK), SALMA)} == mine
        assert world.desk.find(world.session(OFFICER), SALMA) == ()

    def test_anything_else_finds_nothing(self, world: DeskWorld) -> None:
        world.apply()
        for typed in ("", "1", NOURA, "1000000", "%", "\ud800", "سلمى", "x" * 5000):
            assert world.desk.find(world.session(CLERK), typed) == ()

    def test_nobody_goes_through_number_after_number(self, world: DeskWorld) -> None:
        session = world.session(CLERK)
        for n in range(STAFF_POLICY.finds):
            world.desk.find(session, f"1{n:09d}")
        with pytest.raises(CentreRefused, match="locked"):
            world.desk.find(session, SALMA)


class LoadContract:
    def test_the_supervisor_sees_what_each_officer_has_in_hand(self, world: DeskWorld) -> None:
        cases = [world.apply(person, n) for n, person in enumerate(PEOPLE[:5], 1)]
        for case, person in zip(cases[:3], PEOPLE, strict=False):
            world.act(OFFICER, taken(case, OFFICER), person)
        world.act(OFFICER, asked_for(cases[0], date(2026, 11, 1)), PEOPLE[0])
        world.act(OFFICER, rejected(cases[2]), PEOPLE[2])
        nobody, officer, second = world.desk.load(world.session(SUPERVISOR))
        assert (officer.officer, officer.name, officer.open, officer.late) == (OFFICER.number, OFFICER.name, 2, 1)
        assert officer.oldest == date(2026, 11, 1)
        assert (second.officer, second.open, second.late, second.oldest) == (SECOND.number, 0, 0, None)
        assert (nobody.officer, nobody.name, nobody.open) == ("", "", 2)


def referenced(world: DeskWorld, application: UUID) -> str:
    lines = world.desk.queue(world.session(OFFICER), QueueFilter(Queue.ALL), limit=200).lines
    return next(line.reference for line in lines if line.application == application)


class TestFindingInMemory(MemoryDeskWorld, FindingContract):
    pass


class TestLoadInMemory(MemoryDeskWorld, LoadContract):
    pass


class TestFindingInSqlite(SqliteDeskWorld, FindingContract):
    pass


class TestLoadInSqlite(SqliteDeskWorld, LoadContract):
    pass
