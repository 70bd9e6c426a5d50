"""The PostgreSQL centre as a world for the contracts: a database of its own, with a clock that tests turn by hand."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from threading import Event

import psycopg
import pytest
from centre_kit import NOW, HandClock, World
from pg_fixtures import PgCentre

from kiosk.central.postgres.queue import PostgresQueue
from kiosk.central.postgres.wire import PostgresCentral
from kiosk.central.postgres.worker import Office

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
