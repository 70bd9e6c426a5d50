"""What the tests of notices share: a centre with its notices, officers' facts, and both ways to a person."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from uuid import UUID, uuid4

import psycopg
import pytest
from centre_kit import MOBILE, SALMA, HandClock, a_fact, an_account, an_application, say_plainly
from pg_fixtures import PgCentre
from postgres_world import CentreClock
from sqlalchemy import Connection, select

from kiosk.central import journal, notices_rows, schema, verification
from kiosk.central.chain import BrokenLink
from kiosk.central.database import Database
from kiosk.central.feed import Feed
from kiosk.central.notices import Channel, NoticeQueue, Notifier, by_email, by_sms
from kiosk.central.notices_following import NoticeFollower
from kiosk.central.postgres.database import PostgresDatabase
from kiosk.central.postgres.feed import PostgresFeed
from kiosk.central.postgres.notices import PostgresNotices
from kiosk.central.postgres.wire import PostgresCentral
from kiosk.central.sqlite import SqliteCentral
from kiosk.central.sqlite_feed import SqliteFeed
from kiosk.central.sqlite_rows import SqliteRows
from kiosk.devices.memory_gateway import MemoryGateway
from kiosk.devices.memory_mailer import MemoryMailer
from kiosk.domain.facts import (
    AccountRegistered,
    Actor,
    ApplicationSubmitted,
    Body,
    Fact,
    InformationRequested,
    NoticeAttempted,
    Rejected,
    Role,
    digest,
    from_json,
    to_json,
)
from kiosk.services.ports import Central

EMAIL = "salma@mail.example"
BOTH = (Channel.SMS, Channel.EMAIL)
OFFICER, SECOND = Actor(Role.OFFICER, "4711"), Actor(Role.OFFICER, "4712")


@dataclass
class NoticeWorld:
    """work: one transaction beside the centre. officer: writes a fact that no kiosk could push."""

    central: Central
    clock: HandClock
    queue: NoticeQueue
    work: Callable[[], AbstractContextManager[Connection]]
    feed: Feed
    officer: Callable[[Fact], None]
    sms: MemoryGateway = field(default_factory=MemoryGateway)
    mail: MemoryMailer = field(default_factory=MemoryMailer)

    def push(self, *facts: Fact) -> None:
        assert {a.fate.value for a in self.central.push(facts)} == {"stored"}

    def decide(self, body: Body, person: str = SALMA, by: Actor = OFFICER) -> Fact:
        fact = replace(a_fact(person, body), actor=by, kiosk="desk")
        self.officer(fact)
        return fact

    def follow(self, channels: Sequence[Channel] = BOTH, batch: int = 500) -> int:
        with self.work() as connection:
            return NoticeFollower(self.feed, channels, batch).step(connection, self.clock.now())

    def notifier(self, channel: Channel) -> Notifier:
        send = by_sms(self.sms, say_plainly) if channel is Channel.SMS else by_email(self.mail, say_plainly)
        return Notifier(self.queue, channel, send, self.clock)

    def send_all(self) -> None:
        for channel in BOTH:
            while self.notifier(channel).step():
                pass

    def told(self) -> list[str]:
        """What was said by SMS since the last time, oldest first."""
        while self.follow():
            pass
        before = len(self.sms.sent)
        self.send_all()
        return [text for _, text in self.sms.sent[before:]]

    def facts(self) -> list[Fact]:
        with self.work() as connection:
            found = select(schema.journal.c.text).order_by(schema.journal.c.person, schema.journal.c.number)
            return [from_json(text) for text in connection.execute(found).scalars()]

    def attempts(self) -> list[NoticeAttempted]:
        return [f.body for f in self.facts() if isinstance(f.body, NoticeAttempted)]

    def waiting(self) -> int:
        with self.work() as connection:
            found = select(schema.notice.c.fact).where(schema.notice.c.next_at.is_not(None))
            return len(connection.execute(found).all())

    def clear(self) -> None:
        with self.work() as connection:
            notices_rows.clear(connection, self.clock.now())

    def forget_the_place(self) -> None:
        """As on a server that a dump was restored on: what was seen before counts no more."""
        with self.work() as connection:
            connection.execute(schema.notice_cursor.update().values(epoch="another server"))

    def broken(self) -> BrokenLink | None:
        with self.work() as connection:
            return verification.verify(connection)


class SqliteNoticeWorld:
    @pytest.fixture
    def world(self, tmp_path: Path) -> Iterator[NoticeWorld]:
        path, clock = tmp_path / "centre.db", HandClock()
        central, database = SqliteCentral(path, clock, "0007"), Database(path)

        def officer(fact: Fact) -> None:
            with database.work() as connection:
                journal.note(SqliteRows(connection), fact, clock.now())

        yield NoticeWorld(central, clock, central, database.work, SqliteFeed(), officer)
        database.close()
        central.close()


class PostgresNoticeWorld:
    @pytest.fixture
    def administrator(self, pg_centre: PgCentre) -> Iterator[psycopg.Connection]:
        with pg_centre.connect() as connection:
            connection.execute("set search_path = centre")
            yield connection

    @pytest.fixture
    def world(self, pg_centre: PgCentre, administrator: psycopg.Connection) -> Iterator[NoticeWorld]:
        clock = CentreClock(administrator)
        central = PostgresCentral(pg_centre.dsn("kiosk_0007"), pg_centre.password("0007"))
        database = PostgresDatabase(pg_centre.dsn("worker"))
        yield NoticeWorld(
            central,
            clock,
            PostgresNotices(database),
            database.work,
            PostgresFeed(),
            lambda fact: chained(administrator, fact),
        )
        database.close()
        central.close()


def chained(administrator: psycopg.Connection, fact: Fact) -> None:
    """Into the journal as it follows there, past all walls."""
    with administrator.transaction():
        place = "select id, next_number, last_digest from person where national_id = %s for update"
        key, number, previous = administrator.execute(place, [fact.person]).fetchone() or (0, 0, "")
        text = to_json(fact)
        link = digest(previous, text)
        administrator.execute(
            """insert into journal (id, person, number, previous, digest, text, kiosk, received_at, proven)
               values (%s, %s, %s, %s, %s, %s, %s, centre.now(), true)""",
            [fact.id, key, number, previous, link, text, fact.kiosk],
        )
        administrator.execute(
            "update person set next_number = %s, last_digest = %s where id = %s", [number + 1, link, key]
        )


def account_with(person: str = SALMA, mobile: str = MOBILE, email: str = EMAIL) -> Fact:
    fact = an_account(person, mobile)
    assert isinstance(fact.body, AccountRegistered)
    return replace(fact, body=replace(fact.body, email=email))


def an_applied(person: str = SALMA, reference: str = "000700000018") -> tuple[Fact, UUID]:
    fact = an_application(person, reference)
    assert isinstance(fact.body, ApplicationSubmitted)
    return fact, fact.body.application


def rejection(application: UUID) -> Rejected:
    return Rejected(application, uuid4(), ("income_above_limit",), "the income is too high")


def request(application: UUID) -> InformationRequested:
    return InformationRequested(application, uuid4(), ("the rent contract",), "please", date(2026, 12, 3))
