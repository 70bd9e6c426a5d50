"""The journal in an order that whoever follows it can trust: what lies behind the cursor was seen, all of it."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, not_, select

from kiosk.central import schema
from kiosk.central.projection import LONGEST, Line

MANY = 10_000
"""So many facts are counted when asked how far behind somebody is; beyond it is enough to know that it is more."""

STREAMED = {"yield_per": 100}

Journals = Iterator[Iterator[Line]]

_j = schema.journal.c


@dataclass(frozen=True, slots=True, order=True)
class Position:
    """The last fact that was seen. Facts are ordered by ``xid``, then ``seq``."""

    xid: int = 0
    seq: int = 0


@dataclass(frozen=True, slots=True)
class Behind:
    """facts: how many are not yet seen, counted up to MANY. since: when the first of them came in."""

    facts: int
    since: datetime | None


class Feed(ABC):
    """Works within the caller's transaction."""

    @abstractmethod
    def prepare(self, connection: Connection, version: int) -> None:
        """See to it that the read models' tables of this version are there, where that is not for migrations."""

    @abstractmethod
    def epoch(self, connection: Connection) -> str:
        """Names what the positions count; when it changes, they mean nothing any more."""

    @abstractmethod
    def adopt(self, connection: Connection) -> None:
        """Make facts that were restored from another server's copy count as settled long ago."""

    @abstractmethod
    def end(self, connection: Connection) -> Position:
        """Where one who has seen all that is settled stands now."""

    @abstractmethod
    def offices(self, connection: Connection) -> Mapping[str, str]:
        """The office of each kiosk that has one."""

    def after(self, connection: Connection, position: Position, limit: int) -> tuple[Line, ...]:
        """The next facts, in order: none that a transaction still open could come in before."""
        found = self._lines().where(self._settled(), self._beyond(position)).order_by(*self._order()).limit(limit)
        return tuple(_line(row) for row in connection.execute(found))

    def behind(self, connection: Connection, position: Position) -> Behind:
        waiting = select(_j.received_at).where(self._beyond(position)).order_by(*self._order()).limit(MANY)
        moments = connection.execute(waiting).scalars().all()
        return Behind(len(moments), min(moments, default=None))

    @contextmanager
    def journals(self, connection: Connection, persons: Sequence[int] | None = None) -> Iterator[Journals]:
        """The journal of each of these persons, or of everybody, in the order of its numbers and as far as it is read
        (``LONGEST``). Streamed, each to be used before the next: they need not fit into memory.
        """
        found = self._lines().where(_j.number <= LONGEST + 1).order_by(_j.person, _j.number)
        if persons is not None:
            found = found.where(_j.person.in_(persons))
        with connection.execute(found, execution_options=STREAMED) as rows:
            yield (lines for _, lines in groupby(map(_line, rows), key=lambda line: line.person))

    @contextmanager
    def up_to(self, connection: Connection, end: Position) -> Iterator[Iterator[Line]]:
        """All settled facts that are not beyond ``end``, in any order, streamed."""
        found = self._lines().where(self._settled(), not_(self._beyond(end)))
        with connection.execute(found, execution_options=STREAMED) as rows:
            yield map(_line, rows)

    def _lines(self) -> Select[Any]:
        return select(self._xid(), _j.seq, _j.id, _j.person, _j.number, _j.text, _j.kiosk, _j.received_at, _j.proven)

    @abstractmethod
    def _xid(self) -> ColumnElement[Any]: ...

    @abstractmethod
    def _order(self) -> tuple[ColumnElement[Any], ...]: ...

    @abstractmethod
    def _beyond(self, position: Position) -> ColumnElement[bool]: ...

    @abstractmethod
    def _settled(self) -> ColumnElement[bool]: ...


def _line(row: Any) -> Line:
    xid, seq, id, person, number, text, kiosk, received_at, proven = row
    return Line(int(xid), seq, id, person, number, text, kiosk, received_at, proven)
