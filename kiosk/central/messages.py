"""The queued messages in SQL, the same on SQLite and PostgreSQL, within one connection's transaction."""

from __future__ import annotations

import json
from datetime import datetime
from uuid import UUID

import structlog
from sqlalchemy import Connection, delete, select, update

from kiosk.central.rows import Message
from kiosk.central.schema import message

_m = message.c

log = structlog.get_logger()


def claim(connection: Connection, now: datetime, until: datetime) -> Message | None:
    """The message longest due, hidden from others until ``until``; clears first."""
    clear(connection, now)
    due = select(_m.id).where(_m.next_at <= now).order_by(_m.next_at).limit(1).with_for_update(skip_locked=True)
    taken = update(message).where(_m.id == due.scalar_subquery()).values(next_at=until, attempts=_m.attempts + 1)
    answer = taken.returning(_m.id, _m.mobile, _m.kind, _m["values"], _m.next_at, _m.until, _m.attempts)
    row = connection.execute(answer).first()
    return Message(row[0], row[1], row[2], json.loads(row[3]), row[4], row[5], row[6]) if row else None


def clear(connection: Connection, now: datetime) -> None:
    """Drop what goes nowhere: an unknown person's request leaves a message without a mobile, so that it does a known
    one's work. And what has expired: it is told of, without its person.
    """
    connection.execute(delete(message).where(_m.mobile == ""))
    unsent = connection.execute(delete(message).where(_m.until <= now)).rowcount
    if unsent:
        log.warning("messages whose time was over before they were sent", count=unsent)


def retry(connection: Connection, id: UUID, at: datetime) -> None:
    connection.execute(update(message).where(_m.id == id).values(next_at=at))


def drop(connection: Connection, id: UUID) -> None:
    connection.execute(delete(message).where(_m.id == id))
