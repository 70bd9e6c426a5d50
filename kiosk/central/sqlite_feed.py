"""The feed of the embedded centre. One transaction writes at a time, so numbers come in the order of commits."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import ColumnElement, Connection, func, insert, inspect, literal, select, true, update
from sqlalchemy.dialects.sqlite import insert as upsert

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

    def offices(self, connection: Connection) -> Mapping[str, str]:
        office = schema.kiosk_office.c
        return {row.kiosk: row.office for row in connection.execute(select(office.kiosk, office.office))}

    def note_office(self, connection: Connection, kiosk: str, office: str) -> None:
        """Where the kiosk stands, for the lists too that are filled already."""
        if self.offices(connection).get(kiosk, "") != office:
            known, row = schema.kiosk_office, {"kiosk": kiosk, "office": office}
            connection.execute(upsert(known).values(row).on_conflict_do_update(index_elements=["kiosk"], set_=row))
            of = read_models.application.c
            for lines in (read_models.case_queue, read_models.outcome):
                theirs = select(of.application).where(of.kiosk == kiosk, of.person == lines.c.person)
                connection.execute(update(lines).where(lines.c.application.in_(theirs)).values(office=office))

    def _xid(self) -> ColumnElement[Any]:
        return literal(0)

    def _order(self) -> tuple[ColumnElement[Any], ...]:
        return (_seq,)

    def _beyond(self, position: Position) -> ColumnElement[bool]:
        return _seq > position.seq

    def _settled(self) -> ColumnElement[bool]:
        return true()
