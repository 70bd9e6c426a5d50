"""The contracts of the desk, kept by PostgreSQL behind the functions of desk_v1."""

from __future__ import annotations

from postgres_world import PostgresDeskWorld
from test_desk_acts import ActContract, FourEyesContract, OpeningContract
from test_desk_queues import FindingContract, LoadContract, QueueContract
from test_desk_signing_in import SessionContract, SigningInContract, StaffContract


class TestSigningInInPostgres(PostgresDeskWorld, SigningInContract):
    pass


class TestSessionsInPostgres(PostgresDeskWorld, SessionContract):
    pass


class TestStaffInPostgres(PostgresDeskWorld, StaffContract):
    pass


class TestQueuesInPostgres(PostgresDeskWorld, QueueContract):
    pass


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
