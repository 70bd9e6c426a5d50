"""A centre with honest people in it, and a thief who holds the password of kiosk 0007 and speaks SQL."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import Any
from uuid import UUID

import psycopg
from centre_kit import OTHER_MOBILE, SALMA, World, an_account, announced, piece
from pg_fixtures import PgCentre
from postgres_world import CentreClock

from kiosk.central.postgres.queue import PostgresQueue
from kiosk.central.postgres.wire import PostgresCentral
from kiosk.domain.facts import Fact

CONTENT = b"the tenancy contract of somebody else"


@dataclass
class Scene:
    """honest: kiosk 0008, where Salma has an account, a document and an open session. thief: kiosk 0007's rights.

    sql: the thief's own connection, each statement by itself.
    """

    centre: PgCentre
    administrator: psycopg.Connection
    honest: World
    thief: World
    sql: psycopg.Connection
    passwords: dict[str, str]
    session: str = ""
    facts: list[Fact] = field(default_factory=list)

    def ask(self, query: str, *values: object) -> list[tuple[Any, ...]]:
        """As the thief."""
        return self.sql.execute(query.encode(), values).fetchall()

    def look(self, query: str, *values: object) -> Any:
        """As the administrator: the first value."""
        row = self.administrator.execute(query.encode(), values).fetchone()
        return row[0] if row else None

    def another_connection(self) -> psycopg.Connection:
        return psycopg.connect(self.centre.dsn("kiosk_0007"), password=self.passwords["0007"], autocommit=True)

    @property
    def document(self) -> UUID:
        body: Any = self.facts[-1].body
        return UUID(str(body.document))


def from_0008(fact: Fact) -> Fact:
    return replace(fact, kiosk="0008")


@contextmanager
def scene(centre: PgCentre) -> Iterator[Scene]:
    administrator = centre.connect()
    clock = CentreClock(administrator)
    passwords = {number: centre.password(number) for number in ("0007", "0008")}
    queue = PostgresQueue(centre.dsn("worker"))
    honest, thief = (
        World(PostgresCentral(centre.dsn(f"kiosk_{number}"), passwords[number]), clock, queue=queue)
        for number in ("0008", "0007")
    )
    sql = psycopg.connect(centre.dsn("kiosk_0007"), password=passwords["0007"], autocommit=True)
    built = Scene(centre, administrator, honest, thief, sql, passwords)
    built.facts = [from_0008(an_account(SALMA, OTHER_MOBILE)), from_0008(announced(CONTENT))]
    honest.central.push(built.facts)
    honest.central.put_chunk(piece(built.facts[-1], CONTENT, 0, len(CONTENT)))
    built.session = honest.sign_in(SALMA, "")
    clock.forward(minutes=1)
    yield built
    for connection in (sql, administrator):
        connection.close()
    for world in (honest, thief):
        world.central.close()  # type: ignore[attr-defined]
    queue.close()
