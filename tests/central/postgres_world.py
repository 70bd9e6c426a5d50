"""The PostgreSQL centre as a world for the contracts: a database of its own, with a clock that tests turn by hand."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from threading import Event

import psycopg
import pytest
from centre_kit import NOW, HandClock, World
from desk_kit import DESK, KIOSK, PASSWORD, STAFF, DeskWorld, quick_key
from pg_fixtures import PgCentre

from kiosk.central.postgres import admin
from kiosk.central.postgres.desk import PostgresDesk
from kiosk.central.postgres.queue import PostgresQueue
from kiosk.central.postgres.wire import PostgresCentral
from kiosk.central.postgres.worker import Office
from kiosk.central.staff_rows import StaffChange
from kiosk.domain.staff import Staff

# In place of the centre's only clock: what the test last set.
CLOCK = """
set role centre_owner;
create table centre.hand_clock (moment timestamptz not null);
insert into centre.hand_clock values ('{moment}');
create or replace function centre.now() returns timestamptz language sql stable security definer
    set search_path = pg_catalog, pg_temp as $$ select moment from centre.hand_clock $$;
update centre.password_policy set time_cost = 1, memory_kib = 8, lanes = 1;
reset role;
"""


class CentreClock(HandClock):
    """Turning it turns the centre's clock too."""

    def __init__(self, administrator: psycopg.Connection) -> None:
        self._administrator = administrator
        administrator.execute(CLOCK.format(moment=NOW.isoformat()).encode())
        self._moment = NOW

    @property
    def moment(self) -> datetime:  # type: ignore[override]
        return self._moment

    @moment.setter
    def moment(self, moment: datetime) -> None:
        self._moment = moment
        self._administrator.execute("update centre.hand_clock set moment = %s", [moment])


class PostgresWorld:
    @pytest.fixture
    def world(self, pg_centre: PgCentre) -> Iterator[World]:
        yield from world_in(pg_centre, pg_centre.server.port)


def world_in(pg_centre: PgCentre, port: int) -> Iterator[World]:
    """port: where kiosks find the centre, which may be that of a pooler in front."""
    administrator = pg_centre.connect()
    clock = CentreClock(administrator)
    central = PostgresCentral(pg_centre.dsn("kiosk_0007", port=port), pg_centre.password("0007"))
    queue = PostgresQueue(pg_centre.dsn("worker"))
    office = Office(pg_centre.dsn("worker"), Event())
    yield World(
        central, clock, queue=queue, proven=lambda person: proven_in(administrator, person), forget=office.forget
    )
    office.close()
    queue.close()
    central.close()
    administrator.close()


def proven_in(administrator: psycopg.Connection, person: str) -> list[bool]:
    found = """select proven from centre.journal j join centre.person p on p.id = j.person
        where national_id = %s order by number"""
    return [proven for (proven,) in administrator.execute(found, [person])]


class PostgresDeskWorld:
    @pytest.fixture
    def world(self, pg_centre: PgCentre) -> Iterator[DeskWorld]:
        yield from desk_world_in(pg_centre)


def desk_world_in(pg_centre: PgCentre) -> Iterator[DeskWorld]:
    administrator = pg_centre.connect()
    clock = CentreClock(administrator)
    central = PostgresCentral(pg_centre.dsn(f"kiosk_{KIOSK}"), admin.add_kiosk(pg_centre.dsn(), KIOSK, "Riyadh"))
    desk, other = (
        PostgresDesk(pg_centre.dsn(f"desk_{number}"), admin.add_desk(pg_centre.dsn(), number), derive=quick_key)
        for number in (DESK, "0102")
    )
    office = Office(pg_centre.dsn("worker"), Event())

    def admit(staff: Staff, password: str) -> None:
        (salt,) = administrator.execute("select centre.staff_salt(%s)", [staff.number]).fetchone() or (b"",)
        told = (staff.number, staff.name, staff.role.value, quick_key(password, salt))
        administrator.execute("select centre.put_staff('', %s, %s, %s, true, %s)", told)

    def changes() -> list[StaffChange]:
        found = "select at, by, number, name, role, active, new_password from centre.staff_log order by id"
        return [StaffChange(at.astimezone(UTC), *rest) for at, *rest in administrator.execute(found)]

    world = DeskWorld(desk, central, clock, admit, other, changes, office.project)
    for staff in STAFF:
        admit(staff, PASSWORD)
    yield world
    for opened in (desk, other, central, office, administrator):
        opened.close()
