"""The notices on PostgreSQL: any number of workers, each notice with one of them at a time."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import text

from kiosk.central import notices_rows
from kiosk.central.journal import canonical
from kiosk.central.notices import Channel, Notice
from kiosk.central.postgres.database import PostgresDatabase
from kiosk.domain.facts import Fact


class PostgresNotices:
    """A ``NoticeQueue``. database: as a login role in centre_worker."""

    def __init__(self, database: PostgresDatabase) -> None:
        self._database = database

    def claim_notice(self, channel: Channel, now: datetime, until: datetime) -> Notice | None:
        with self._database.work() as connection:
            return notices_rows.claim(connection, channel, now, until)

    def notice_attempted(self, notice: Notice, attempt: Fact, again: datetime | None) -> None:
        with self._database.work() as connection:
            notices_rows.settle(connection, notice, again)
            connection.execute(text("select centre.note_attempt(:fact)"), {"fact": canonical(attempt)})
