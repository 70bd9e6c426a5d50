"""The feed of the embedded centre. One transaction writes at a time, so numbers come in the order of commits."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, Connection, func, insert, inspect, literal, select, true

from kiosk.central import read_models, schema
from kiosk.central.feed import Feed, Position

_seq = schema.journal.c.seq


class SqliteFeed(Feed):
    def prepare(self, connection: Connection, version: int) -> None:
        """The tables hold nothing of their own, so those of another version are simply made anew."""
        cursor = read_models.projector_cursor
        if inspect(connection).has_table(cursor.name):
            if connection.execute(select(cursor.c.version)).scalar() == version:
                return
            read_models.metadata.drop_all(connection)
        read_models.metadata.create_all(connection)
        connection.execute(insert(cursor).values(one=1, epoch="", version=version, xid="0", seq=0))

    def epoch(self, connection: Connection) -> str:
        return "file"  # journal and cursor lie in one file, and are copied and restored together

    def adopt(self, connection: Connection) -> None:
        pass

    def end(self, connection: Connection) -> Position:
        return Position(0, connection.execute(select(func.coalesce(func.max(_seq), 0))).scalar_one())

    def _xid(self) -> ColumnElement[Any]:
        return literal(0)

    def _order(self) -> tuple[ColumnElement[Any], ...]:
        return (_seq,)

    def _beyond(self, position: Position) -> ColumnElement[bool]:
        return _seq > position.seq

    def _settled(self) -> ColumnElement[bool]:
        return true()
