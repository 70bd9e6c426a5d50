"""The embedded centre: a plain SQLite file, so that a newcomer needs no server."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection

from kiosk.central import journal, notices_rows
from kiosk.central.centre import RowsCentral
from kiosk.central.chain import BrokenLink
from kiosk.central.database import Database
from kiosk.central.deadline_clock import DeadlineClock
from kiosk.central.notices import Channel, Notice
from kiosk.central.notices_following import NoticeFollower
from kiosk.central.projector import Projector, nobody
from kiosk.central.read_models import VERSION
from kiosk.central.rows import Rows
from kiosk.central.sqlite_feed import SqliteFeed
from kiosk.central.sqlite_rows import SqliteRows
from kiosk.central.terms import terms_in_force
from kiosk.central.verification import verify
from kiosk.domain.code_policy import CODE_POLICY, CodePolicy
from kiosk.domain.facts import Fact
from kiosk.domain.password_policy import PASSWORD_POLICY, PasswordPolicy
from kiosk.services.ports import Clock


class SqliteCentral(RowsCentral):
    """path: the file, made at first use; its folder must exist. kiosk: who pushes, written beside each fact.

    office: where the kiosk stands, as the desks' lists say it. It is a ``NoticeQueue`` too.
    """

    def __init__(
        self,
        path: Path,
        clock: Clock,
        kiosk: str,
        policy: CodePolicy = CODE_POLICY,
        passwords: PasswordPolicy = PASSWORD_POLICY,
        office: str = "",
    ) -> None:
        super().__init__(clock, kiosk, policy, passwords)
        self._database = Database(path)
        self._office = office

    @contextmanager
    def _work(self) -> Iterator[Rows]:
        with self._database.work() as connection:
            yield SqliteRows(connection)

    def verify_chain(self) -> BrokenLink | None:
        """The first changed or missing fact of all journals, or None."""
        with self._database.work() as connection:
            return verify(connection)

    def project(self, told: Callable[[int], None] = nobody) -> int:
        """Bring the read models a step on; how many facts were taken."""
        feed = SqliteFeed()
        with self._database.work() as connection:
            feed.prepare(connection, VERSION)
            feed.note_office(connection, self._kiosk, self._office)
            return Projector(feed).step(connection, self._clock.now(), told)

    def call_deadlines(self) -> bool:
        """Say of one application's terms what is due to be said; whether there were any."""
        with self._database.work() as connection:
            now, feed = self._clock.now(), SqliteFeed()
            feed.prepare(connection, VERSION)

            def note(connection: Connection, fact: Fact, known: int) -> bool:
                return journal.note_after(SqliteRows(connection), fact, known, now)

            return DeadlineClock(feed, note, terms_in_force()).step(connection, now)

    def make_notices(self, channels: Sequence[Channel]) -> int:
        """Queue what persons are to be told of the next facts; how many facts were looked at."""
        with self._database.work() as connection:
            notices_rows.clear(connection, self._clock.now())
            return NoticeFollower(SqliteFeed(), channels).step(connection, self._clock.now())

    def claim_notice(self, channel: Channel, now: datetime, until: datetime) -> Notice | None:
        with self._database.work() as connection:
            return notices_rows.claim(connection, channel, now, until)

    def notice_attempted(self, notice: Notice, attempt: Fact, again: datetime | None) -> None:
        with self._database.work() as connection:
            notices_rows.settle(connection, notice, again)
            journal.note(SqliteRows(connection), attempt, self._clock.now())

    def close(self) -> None:
        self._database.close()
