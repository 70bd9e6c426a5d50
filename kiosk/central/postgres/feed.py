"""The feed of the PostgreSQL centre. Transactions commit in another order than they number their facts, so a fact may
be seen only once no older transaction is open: by the running number alone four in ten facts were missed.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import ColumnElement, Connection, Text, cast, func, literal_column, select, text, tuple_
from sqlalchemy.types import UserDefinedType

from kiosk.central import schema
from kiosk.central.feed import Feed, Position


class Xid8(UserDefinedType[str]):
    """A transaction's number that never comes twice; as text in Python, because drivers have no type for it."""

    cache_ok = True

    def get_col_spec(self, **_: Any) -> str:
        return "xid8"


_xid: ColumnElement[Any] = literal_column("journal.xid", Xid8())
_seq = schema.journal.c.seq


class PostgresFeed(Feed):
    """search_path of the connection: centre."""

    def prepare(self, connection: Connection, version: int) -> None:
        """A matter of migrations."""

    def epoch(self, connection: Connection) -> str:
        """Transaction numbers are the cluster's: they outlast a failover, and not a restored dump."""
        return str(connection.execute(text("select system_identifier from pg_control_system()")).scalar_one())

    def adopt(self, connection: Connection) -> None:
        connection.execute(text("select centre.adopt_journal()"))

    def end(self, connection: Connection) -> Position:
        last = select(cast(_xid, Text), _seq).where(self._settled()).order_by(_xid.desc(), _seq.desc()).limit(1)
        row = connection.execute(last).first()
        return Position(int(row[0]), row[1]) if row else Position()

    def offices(self, connection: Connection) -> Mapping[str, str]:
        known = connection.execute(text("select number, office from centre.kiosk where office <> ''"))
        return {row.number: row.office for row in known}

    def _xid(self) -> ColumnElement[Any]:
        return cast(_xid, Text)

    def _order(self) -> tuple[ColumnElement[Any], ...]:
        return (_xid, _seq)

    def _beyond(self, position: Position) -> ColumnElement[bool]:
        return tuple_(_xid, _seq) > tuple_(cast(cast(str(position.xid), Text), Xid8()), position.seq)

    def _settled(self) -> ColumnElement[bool]:
        return _xid < func.pg_snapshot_xmin(func.pg_current_snapshot())
