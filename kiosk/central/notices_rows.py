"""The notices in SQL, the same on SQLite and PostgreSQL, within one connection's transaction."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

import structlog
from sqlalchemy import Connection, delete, func, or_, select, update

from kiosk.central.feed import Position
from kiosk.central.notices import Channel, Notice
from kiosk.central.schema import notice, notice_cursor, person
from kiosk.central.upserts import insert_into

_n, _c = notice.c, notice_cursor.c

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class NewNotice:
    """person: the key of the person table."""

    fact: UUID
    channel: Channel
    person: int
    destination: str = field(repr=False)
    kind: str
    values: Mapping[str, str] = field(repr=False)
    next_at: datetime
    until: datetime


@dataclass(frozen=True, slots=True)
class Cursor:
    """epoch: of the feed that ``position`` counts."""

    epoch: str
    position: Position


def hold_cursor(connection: Connection) -> Cursor | None:
    """Lock it until the transaction ends. None while another holds it."""
    row = connection.execute(select(_c.epoch, _c.xid, _c.seq).with_for_update(skip_locked=True)).first()
    return Cursor(row.epoch, Position(int(row.xid), row.seq)) if row else None


def move_cursor(connection: Connection, to: Cursor) -> None:
    """Writes nothing where it stands there already: it is asked for every second."""
    place = {"epoch": to.epoch, "xid": str(to.position.xid), "seq": to.position.seq}
    moved = or_(_c.epoch != to.epoch, _c.xid != str(to.position.xid), _c.seq != to.position.seq)
    connection.execute(update(notice_cursor).where(moved).values(**place))


def enqueue(connection: Connection, notices: Iterable[NewNotice]) -> None:
    """Those that are there already, done or not, stay as they are."""
    for new in notices:
        row = insert_into(notice, connection).values(
            fact=new.fact,
            channel=new.channel.value,
            person=new.person,
            destination=new.destination,
            kind=new.kind,
            values=json.dumps(dict(new.values)),
            next_at=new.next_at,
            until=new.until,
            attempts=0,
        )
        connection.execute(row.on_conflict_do_nothing())


def counted(connection: Connection, person: int, channel: Channel) -> int:
    """How many notices of this person are kept, done or not."""
    mine = select(func.count()).select_from(notice).where(_n.person == person, _n.channel == channel.value)
    return connection.execute(mine).scalar_one()


def claim(connection: Connection, channel: Channel, now: datetime, until: datetime) -> Notice | None:
    """As ``NoticeQueue.claim_notice``."""
    mine = (_n.channel == channel.value, _n.next_at <= now, _n.until > now)
    due = select(_n.fact).where(*mine).order_by(_n.next_at).limit(1).with_for_update(skip_locked=True)
    this = (_n.fact == due.scalar_subquery(), _n.channel == channel.value)
    taken = update(notice).where(*this).values(next_at=until, attempts=_n.attempts + 1)
    answer = (_n.fact, _n.person, _n.destination, _n.kind, _n["values"], _n.until, _n.attempts)
    row = connection.execute(taken.returning(*answer)).first()
    if row is None:
        return None
    fact, key, destination, kind, values, ends, attempts = row
    national_id = connection.execute(select(person.c.national_id).where(person.c.id == key)).scalar_one()
    return Notice(fact, channel, national_id, destination, kind, json.loads(values), ends, attempts)


def settle(connection: Connection, sent: Notice, again: datetime | None) -> None:
    """Put it back until ``again``; once it is done it is forgotten where it went."""
    this = update(notice).where(_n.fact == sent.fact, _n.channel == sent.channel.value)
    done = {"next_at": None, "destination": "", "values": "{}"}
    connection.execute(this.values(next_at=again) if again else this.values(**done))


def clear(connection: Connection, now: datetime) -> None:
    """Drop those whose time is over. What was never sent is told of, without its person."""
    gone = connection.execute(delete(notice).where(_n.until <= now).returning(_n.next_at)).scalars().all()
    unsent = sum(next_at is not None for next_at in gone)
    if unsent:
        log.warning("notices whose time was over before they were sent", count=unsent)
