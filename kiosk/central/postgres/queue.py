"""The messenger's queue on PostgreSQL: any number of messengers, each message with one of them at a time."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from kiosk.central import messages
from kiosk.central.postgres.database import PostgresDatabase
from kiosk.central.rows import Message


class PostgresQueue:
    """A ``MessageQueue``. dsn: of a login role in centre_worker."""

    def __init__(self, dsn: str) -> None:
        self._database = PostgresDatabase(dsn)

    def claim_message(self, now: datetime, until: datetime) -> Message | None:
        with self._database.work() as connection:
            return messages.claim(connection, now, until)

    def message_sent(self, id: UUID) -> None:
        with self._database.work() as connection:
            messages.drop(connection, id)

    def message_failed(self, id: UUID, next_at: datetime) -> None:
        with self._database.work() as connection:
            messages.retry(connection, id, next_at)

    def close(self) -> None:
        self._database.close()
