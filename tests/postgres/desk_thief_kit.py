"""A centre with honest staff, and a thief who holds the password of desk 0101 and speaks SQL."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import psycopg
from desk_kit import (
    DESK,
    DeskWorld,
    quick_key,
)
from pg_fixtures import PgCentre
from postgres_world import desk_world_in

from kiosk.central.postgres import admin
from kiosk.central.postgres.desk import PostgresDesk


@dataclass
class Theft:
    """sql: the thief's own connection, as desk 0101. world: the same desk and an honest one, 0102."""

    world: DeskWorld
    centre: PgCentre
    administrator: psycopg.Connection
    sql: psycopg.Connection
    password: str

    def ask(self, query: str, *values: object) -> list[tuple[Any, ...]]:
        return self.sql.execute(query.encode(), values).fetchall()

    def look(self, query: str, *values: object) -> Any:
        row = self.administrator.execute(query.encode(), values).fetchone()
        return row[0] if row else None

    def act(self, session: str, text: str, known: int = 99) -> tuple[str, str]:
        [answer] = self.ask("select fate, code from desk_v1.act(%s, %s, %s)", session, text, known)
        return answer  # type: ignore[return-value]

    def another_connection(self) -> psycopg.Connection:
        return psycopg.connect(self.centre.dsn(f"desk_{DESK}"), password=self.password, autocommit=True)


@contextmanager
def theft(centre: PgCentre) -> Iterator[Theft]:
    for world in desk_world_in(centre):
        password = admin.add_desk(centre.dsn(), DESK)  # in anew, so that it is known here
        stolen = PostgresDesk(centre.dsn(f"desk_{DESK}"), password, derive=quick_key)
        world.desk.close()  # type: ignore[attr-defined]
        world.desk = stolen
        with (
            centre.connect() as administrator,
            psycopg.connect(centre.dsn(f"desk_{DESK}"), password=password, autocommit=True) as sql,
        ):
            yield Theft(world, centre, administrator, sql, password)
        stolen.close()
