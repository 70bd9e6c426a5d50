"""The projector: fills the read models from the journal, step by step, or all of it from number one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, Connection, Table, and_, bindparam, delete, insert, select, update

from kiosk.central.feed import Behind, Feed, Position
from kiosk.central.projection import Frame, day_counts, rows_of
from kiosk.central.read_models import (
    PERSON_TABLES,
    VERSION,
    case_count,
    day_count,
    projector_cursor,
)
from kiosk.central.read_rows import CaseKind, DayKind, PersonRow, QueueRow
from kiosk.central.terms import terms_in_force
from kiosk.central.upserts import insert_into
from kiosk.domain.deadlines import Terms

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

    def __init__(self, feed: Feed, batch: int = BATCH, terms: Terms | None = None) -> None:
        """terms: by which days are due; those in force, if they are not given."""
        self._feed = feed
        self._batch = batch
        self._terms = terms

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
            frame = self._frame(connection)
            with self._feed.journals(connection, persons) as journals:
                rows = [row for journal in journals for row in rows_of(journal, frame)]
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
        for table in (day_count, case_count, *(table for _, table in PERSON_TABLES)):
            connection.execute(delete(table))
        frame = self._frame(connection)
        with self._feed.journals(connection) as journals:
            for rows in _heaps((rows_of(journal, frame) for journal in journals), self._batch):
                _count_cases(connection, _cases(rows))
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

    def _frame(self, connection: Connection) -> Frame:
        return Frame(self._terms or terms_in_force(), self._feed.offices(connection))

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
        counts = _cases(new - old)
        counts.subtract(_cases(old - new))
        _count_cases(connection, counts)


def _cases(rows: Iterable[PersonRow]) -> Counter[CaseKind]:
    return Counter(CaseKind(r.queue, r.officer, r.due) for r in rows if isinstance(r, QueueRow))


def _count_cases(connection: Connection, counts: Counter[CaseKind]) -> None:
    """Add these to what is counted, and leave out what has come to nothing."""
    keys = {kind: {"queue": kind.queue, "officer": kind.officer, "due": kind.due} for kind in counts}
    _add(connection, case_count, [{**keys[kind], "n": n} for kind, n in counts.items() if n])
    fewer = [{f"old_{name}": value for name, value in keys[kind].items()} for kind, n in counts.items() if n < 0]
    if fewer:
        connection.execute(delete(case_count).where(_same(case_count), case_count.c.n == 0), fewer)


def _delete(connection: Connection, table: Table, rows: Iterable[PersonRow]) -> None:
    keys = [{f"old_{c.name}": getattr(row, c.name) for c in table.primary_key} for row in rows]
    if keys:
        connection.execute(delete(table).where(_same(table)), keys)


def _same(table: Table) -> ColumnElement[bool]:
    return and_(*(c == bindparam(f"old_{c.name}") for c in table.primary_key))


def _insert(connection: Connection, table: Table, rows: Iterable[PersonRow]) -> None:
    values = [{c.name: getattr(row, c.name) for c in table.columns} for row in rows]
    if values:
        connection.execute(insert(table), values)


def _count(connection: Connection, counts: Counter[DayKind]) -> None:
    _add(connection, day_count, [{"day": k.day, "kiosk": k.kiosk, "kind": k.kind, "n": n} for k, n in counts.items()])


def _add(connection: Connection, table: Table, values: Sequence[dict[str, object]]) -> None:
    """To the ``n`` of each row, which may not be there yet."""
    if values:
        upsert = insert_into(table, connection)
        more = {"n": table.c.n + upsert.excluded.n}
        connection.execute(upsert.on_conflict_do_update(index_elements=list(table.primary_key), set_=more), values)
