"""The contracts of the desk, kept by PostgreSQL behind the functions of desk_v1."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from centre_kit import SALMA
from desk_kit import KIOSK, OFFICER, SUPERVISOR, DeskWorld, approved, asked, from_the_person
from pg_fixtures import PgCentre
from postgres_world import PostgresDeskWorld
from test_desk_acts import CHANGED, STORED, ActContract, FourEyesContract
from test_desk_finding import FindingContract, LoadContract
from test_desk_grounds import GroundsContract
from test_desk_opening import OpeningContract
from test_desk_queues import QueueContract
from test_desk_signing_in import SessionContract, SigningInContract
from test_desk_staff import StaffContract
from test_simulating import Ask, ReckoningContract, SimulationContract

from kiosk.central.postgres import admin
from kiosk.central.read_rows import HouseholdRow
from kiosk.services.desk_ports import Queue


class TestSigningInInPostgres(PostgresDeskWorld, SigningInContract):
    pass


class TestSessionsInPostgres(PostgresDeskWorld, SessionContract):
    pass


class TestStaffInPostgres(PostgresDeskWorld, StaffContract):
    pass


class TestQueuesInPostgres(PostgresDeskWorld, QueueContract):
    def test_another_office_of_a_kiosk_moves_what_stands_in_the_lists_already(
        self, world: DeskWorld, pg_centre: PgCentre
    ) -> None:
        before = world.apply(SALMA, 1)
        admin.add_kiosk(pg_centre.dsn(), KIOSK, "Jeddah")
        assert world.in_queue(Queue.REVIEW, office="Jeddah") == [before]
        assert world.in_queue(Queue.REVIEW, office="Riyadh") == []


class TestFindingInPostgres(PostgresDeskWorld, FindingContract):
    pass


class TestLoadInPostgres(PostgresDeskWorld, LoadContract):
    pass


class TestOpeningInPostgres(PostgresDeskWorld, OpeningContract):
    pass


class TestActsInPostgres(PostgresDeskWorld, ActContract):
    def test_an_entry_that_can_not_be_read_stands_in_no_decision_s_way(
        self, world: DeskWorld, pg_centre: PgCentre
    ) -> None:
        """A stolen kiosk's, say. It is counted, so that nobody is told for ever that something has come."""
        application = world.apply()
        world.opened(OFFICER, application)
        odd = from_the_person(asked(application))
        world.push(odd)
        with pg_centre.connect() as centre:
            damage = """update centre.journal set text = replace(text, '"inquiry":"', '"inquiry":"no ') where id = %s"""
            centre.execute(damage, [odd.id])
        file = world.opened(OFFICER, application)
        assert (file.entries[-1].number, file.last) == (2, 3)
        assert world.act(OFFICER, approved(application), known=2) == CHANGED
        assert world.act(OFFICER, approved(application), known=3) == STORED


class TestFourEyesInPostgres(PostgresDeskWorld, FourEyesContract):
    pass


class TestGroundsInPostgres(PostgresDeskWorld, GroundsContract):
    pass


class TestSimulationInPostgres(PostgresDeskWorld, SimulationContract):
    pass


class TestReckoningInPostgres(PostgresDeskWorld, ReckoningContract):
    @pytest.fixture
    def put(self, pg_centre: PgCentre) -> Callable[[list[HouseholdRow]], None]:
        def add(rows: list[HouseholdRow]) -> None:
            names = HouseholdRow.__slots__
            with pg_centre.connect() as centre, centre.cursor() as cursor:
                cursor.executemany(
                    f"insert into centre.household values ({', '.join(['%s'] * len(names))})".encode(),
                    [[getattr(row, name) for name in names] for row in rows],
                )

        return add

    @pytest.fixture
    def ask(self, world: DeskWorld) -> Ask:
        session = world.session(SUPERVISOR)
        return lambda before, after, start: world.desk.simulate(session, before, after, start)
