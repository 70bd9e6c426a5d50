"""The contracts of the desk, kept by PostgreSQL behind the functions of desk_v1."""

from __future__ import annotations

from centre_kit import SALMA
from desk_kit import KIOSK, DeskWorld
from pg_fixtures import PgCentre
from postgres_world import PostgresDeskWorld
from test_desk_acts import ActContract, FourEyesContract, OpeningContract
from test_desk_queues import FindingContract, LoadContract, QueueContract
from test_desk_signing_in import SessionContract, SigningInContract, StaffContract

from kiosk.central.postgres import admin
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
    pass


class TestFourEyesInPostgres(PostgresDeskWorld, FourEyesContract):
    pass
