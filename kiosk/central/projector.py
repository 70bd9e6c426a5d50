"""The projector: fills the read models from the journal, step by step, or all of it from number one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeVar

from sqlalchemy import Connection, Table, and_, bindparam, delete, insert, select, update
from sqlalchemy.dialects.postgresql import insert as postgres_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert

from kiosk.central.feed import Behind, Feed, Position
from kiosk.central.projection import day_counts, rows_of
from kiosk.central.read_models import PERSON_TABLES, VERSION, DayKind, PersonRow, day_count, projector_cursor

BATCH = 500

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Cursor:
    """How far the read models have come. epoch: of the feed that ``position`` counts. version: who filled them."""

    epoch: str
    version: int
    position: Position


def nobody(done: int) -> None:
    """Is told nothing."""


class Projector:
    """Works within the caller's transaction: rows and cursor are written together, so each fact counts once, however
    often a step is broken off. Two at once are safe: the cursor's row is locked by the one that works.
    """

    def __init__(self, feed: Feed, batch: int = BATCH) -> None:
        self._feed = feed
        self._batch = batch

    def step(self, connection: Connection, now: datetime, told: Callable[[int], None] = nobody) -> int:
        """Take the next facts; how many. 0 when there are none yet, or while another projector works.

        What was filled by an older program, or counted on another server, is rebuilt whole (see ``rebuild``).
        """
        self._feed.prepare(connection, VERSION)
        cursor = _hold(connection, wait=False)
        if cursor is None or cursor.version > VERSION:
            return 0
        if self._stale(connection, cursor):
            return self._refill(connection, now, told)
        lines = self._feed.after(connection, cursor.position, self._batch)
        if lines:
            persons = sorted({line.person for line in lines})
            with self._feed.journals(connection, persons) as journals:
                rows = [row for journal in journals for row in rows_of(journal)]
            _replace(connection, persons, rows)
            _count(connection, day_counts(lines))
            self._move(connection, Position(lines[-1].xid, lines[-1].seq), now)
        return len(lines)

    def rebuild(self, connection: Connection, now: datetime, told: Callable[[int], None] = nobody) -> int:
        """Empty the read models and fill them from the whole journal; how many facts were read. Who reads them
        meanwhile sees the old ones. ``told`` hears how many facts are done, and may raise to break it off.
        """
        self._feed.prepare(connection, VERSION)
        _hold(connection, wait=True)
        return self._refill(connection, now, told)

    def behind(self, connection: Connection) -> Behind:
        """How much of the journal the read models do not show yet."""
        self._feed.prepare(connection, VERSION)
        cursor = _cursor(connection.execute(_CURSOR).one())
        return self._feed.behind(connection, Position() if self._stale(connection, cursor) else cursor.position)

    def _stale(self, connection: Connection, cursor: Cursor) -> bool:
        return cursor.version < VERSION or cursor.epoch != self._feed.epoch(connection)

    def _refill(self, connection: Connection, now: datetime, told: Callable[[int], None]) -> int:
        self._feed.adopt(connection)
        end, done = self._feed.end(connection), 0
        for table in (day_count, *(table for _, table in PERSON_TABLES)):
            connection.execute(delete(table))
        with self._feed.journals(connection) as journals:
            for rows in _heaps(map(rows_of, journals), self._batch):
                for kind, table in PERSON_TABLES:
                    _insert(connection, table, (row for row in rows if isinstance(row, kind)))
                told(done)
        # Apart, and only up to the cursor: a fact that comes in meanwhile shows in its person's rows already, and is
        # counted when its turn comes.
        with self._feed.up_to(connection, end) as all_lines:
            for lines in _heaps(([line] for line in all_lines), self._batch):
                _count(connection, day_counts(lines))
                done += len(lines)
                told(done)
        self._move(connection, end, now)
        return done

    def _move(self, connection: Connection, to: Position, now: datetime) -> None:
        moved = {"xid": str(to.xid), "seq": to.seq, "at": now}
        connection.execute(
            update(projector_cursor).values(epoch=self._feed.epoch(connection), version=VERSION, **moved)
        )


_c = projector_cursor.c
_CURSOR = select(_c.epoch, _c.version, _c.xid, _c.seq)


def _hold(connection: Connection, *, wait: bool) -> Cursor | None:
    """Lock the cursor until the transaction ends. None while another holds it, where that is not waited for."""
    row = connection.execute(_CURSOR.with_for_update(skip_locked=not wait)).first()
    return _cursor(row) if row else None


def _cursor(row: Any) -> Cursor:
    return Cursor(row.epoch, row.version, Position(int(row.xid), row.seq))


def _heaps(parts: Iterable[Sequence[T]], size: int) -> Iterator[list[T]]:
    """Whole parts, together until they are so many."""
    heap: list[T] = []
    for part in parts:
        heap += part
        if len(heap) >= size:
            yield heap
            heap = []
    if heap:
        yield heap


def _replace(connection: Connection, persons: Sequence[int], rows: Sequence[PersonRow]) -> None:
    """Make these all the rows of these persons, writing only what changes."""
    for kind, table in PERSON_TABLES:
        old = {kind(*row) for row in connection.execute(select(table).where(table.c.person.in_(persons)))}
        new = {row for row in rows if isinstance(row, kind)}
        _delete(connection, table, old - new)
        _insert(connection, table, new - old)


def _delete(connection: Connection, table: Table, rows: Iterable[PersonRow]) -> None:
    keys = [{f"old_{c.name}": getattr(row, c.name) for c in table.primary_key} for row in rows]
    if keys:
        same = and_(*(c == bindparam(f"old_{c.name}") for c in table.primary_key))
        connection.execute(delete(table).where(same), keys)


def _insert(connection: Connection, table: Table, rows: Iterable[PersonRow]) -> None:
    values = [{c.name: getattr(row, c.name) for c in table.columns} for row in rows]
    if values:
        connection.execute(insert(table), values)


def _count(connection: Connection, counts: Counter[DayKind]) -> None:
    values = [{"day": k.day, "kiosk": k.kiosk, "kind": k.kind, "n": n} for k, n in counts.items()]
    if values:
        known = postgres_insert if connection.dialect.name == "postgresql" else sqlite_insert
        upsert: Any = known(day_count)  # the two have their way of meeting a row that is there, and no common type
        more = {"n": day_count.c.n + upsert.excluded.n}
        connection.execute(upsert.on_conflict_do_update(index_elements=list(day_count.primary_key), set_=more), values)
