"""What the tests of the projector share: people's facts in any mixture, and the read models of each adapter."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from uuid import UUID, uuid4

import psycopg
import pytest
from centre_kit import HAMAD, NOURA, NOW, SALMA, HandClock, a_fact, an_account, an_application, announced
from pg_fixtures import PgCentre
from postgres_world import CentreClock
from sqlalchemy import Connection, select

from kiosk.central import read_models
from kiosk.central.database import Database
from kiosk.central.feed import Feed
from kiosk.central.postgres.database import PostgresDatabase
from kiosk.central.postgres.feed import PostgresFeed
from kiosk.central.postgres.wire import PostgresCentral
from kiosk.central.projector import Projector
from kiosk.central.read_rows import ApplicationRow
from kiosk.central.sqlite import SqliteCentral
from kiosk.central.sqlite_feed import SqliteFeed
from kiosk.domain.facts import (
    ApplicationSubmitted,
    ApplicationWithdrawn,
    DocumentAdded,
    Fact,
    InquiryAsked,
    ReceiptPrinted,
)
from kiosk.domain.programmes.social_security import SOCIAL_SECURITY
from kiosk.services.ports import Central

PEOPLE = (SALMA, HAMAD, NOURA)
Table = frozenset[tuple[object, ...]]


@dataclass
class ReadWorld:
    """A centre, and whoever fills and reads its read models. work: one transaction beside the centre."""

    central: Central
    work: Callable[[], AbstractContextManager[Connection]]
    feed: Feed
    administer: Callable[[str], None]

    def push(self, *facts: Fact) -> None:
        assert {a.fate.value for a in self.central.push(facts)} == {"stored"}

    def step(self, batch: int = 500) -> int:
        with self.work() as connection:
            return Projector(self.feed, batch).step(connection, NOW)

    def catch_up(self, batch: int = 500) -> None:
        while self.step(batch):
            pass

    def rebuild(self) -> None:
        with self.work() as connection:
            Projector(self.feed).rebuild(connection, NOW)

    def rows(self, name: str) -> Table:
        with self.work() as connection:
            return frozenset(tuple(row) for row in connection.execute(select(read_models.metadata.tables[name])))

    def tables(self) -> dict[str, Table]:
        """Everything the projector has written."""
        return {name: self.rows(name) for name in read_models.metadata.tables}

    def the_application(self) -> ApplicationRow:
        [row] = self.rows("application")
        return ApplicationRow(*row)  # type: ignore[arg-type]


def counted(world: ReadWorld) -> int:
    """How many facts the statistics have counted in all."""
    return sum(n for *_, n in world.rows("day_count"))  # type: ignore[misc]


class SqliteReadWorld:
    @pytest.fixture
    def world(self, tmp_path: Path) -> Iterator[ReadWorld]:
        path = tmp_path / "centre.db"
        central, database = SqliteCentral(path, HandClock(), "0007"), Database(path)

        def administer(statement: str) -> None:
            with database.work() as connection:
                connection.exec_driver_sql(statement)

        yield ReadWorld(central, database.work, SqliteFeed(), administer)
        database.close()
        central.close()


class PostgresReadWorld:
    @pytest.fixture
    def administrator(self, pg_centre: PgCentre) -> Iterator[psycopg.Connection]:
        with pg_centre.connect() as connection:
            connection.execute("set search_path = centre")
            yield connection

    @pytest.fixture
    def world(self, pg_centre: PgCentre, administrator: psycopg.Connection) -> Iterator[ReadWorld]:
        CentreClock(administrator)
        central = PostgresCentral(pg_centre.dsn("kiosk_0007"), pg_centre.password("0007"))
        database = PostgresDatabase(pg_centre.dsn("worker"))

        def administer(statement: str) -> None:
            administrator.execute(statement.encode())

        yield ReadWorld(central, database.work, PostgresFeed(), administer)
        database.close()
        central.close()


def paper_for(application: UUID, person: str, key: str = "rent", content: bytes = b"paper") -> Fact:
    fact = announced(content, person)
    assert isinstance(fact.body, DocumentAdded)
    return replace(fact, body=replace(fact.body, application=application, key=key))


def application_lacking(person: str, reference: str, *missing: str) -> tuple[Fact, UUID]:
    fact = an_application(person, reference)
    assert isinstance(fact.body, ApplicationSubmitted)
    return replace(fact, body=replace(fact.body, missing=missing)), fact.body.application


def earning(fact: Fact, riyals: int) -> Fact:
    """The application of somebody who earns so much a month, on the present form."""
    assert isinstance(fact.body, ApplicationSubmitted)
    income = {"income_type": "salary_private", "amount": str(riyals), "frequency": "monthly"}
    answers = {"region": "01", "housing_type": "rent", "days_abroad": "0", "has_income": "yes", "incomes": [income]}
    return replace(fact, body=replace(fact.body, form_version=SOCIAL_SECURITY.version, answers=answers))


def a_life(person: str, serial: int, dice: random.Random) -> list[Fact]:
    """Some facts of one person, in an order that a kiosk could push."""
    facts = [an_account(person)]
    for n in range(dice.randint(0, 3)):
        fact, application = application_lacking(person, f"0007{serial * 10 + n:08d}", "rent", "pay")
        fact = earning(fact, dice.randint(0, 9_000))
        papers = [
            paper_for(application, person, dice.choice(["rent", "pay", "birth"])) for _ in range(dice.randint(0, 3))
        ]
        before = dice.randint(0, len(papers))
        facts += [*papers[:before], fact, *papers[before:], a_fact(person, ReceiptPrinted(application, 1))]
        facts += [a_fact(person, InquiryAsked(application, uuid4(), "status", ""))] * dice.randint(0, 1)
        facts += [a_fact(person, ApplicationWithdrawn(application))] * dice.randint(0, 1)
    facts += [an_account(person)] * dice.randint(0, 1)
    later = (timedelta(hours=dice.randint(0, 60)) for _ in facts)
    return [replace(fact, id=uuid4(), at=fact.at + after) for fact, after in zip(facts, later, strict=True)]


def many_lives(dice: random.Random, persons: int = 12) -> list[Fact]:
    """All mixed, each person's in order."""
    lives = [a_life(f"10000{i:05d}", i, dice) for i in range(persons)]
    mixed = []
    while lives := [life for life in lives if life]:
        mixed.append(dice.choice(lives).pop(0))
    return mixed


class BrokenOff(Exception):
    pass


@contextmanager
def broken_off(work: Callable[[], AbstractContextManager[Connection]]) -> Iterator[Connection]:
    """A transaction that dies at its end."""
    with pytest.raises(BrokenOff), work() as connection:
        yield connection
        raise BrokenOff
