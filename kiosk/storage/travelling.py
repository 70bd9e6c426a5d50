"""Of one transaction: how far drafts have come on their way to the centre. Promises in kiosk/services/ports.py."""

from __future__ import annotations

from dataclasses import fields
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, delete, insert, or_, select, tuple_, update

from kiosk.services.ports import Box, Travel
from kiosk.storage.tables import drafts, travels

_t = travels.c


class TravelWork:
    _db: Connection

    def put_travel(self, travel: Travel) -> None:
        values = {f.name: getattr(travel, f.name) for f in fields(travel) if f.name != "box"}
        values |= {f.name: getattr(travel.box, f.name) for f in fields(travel.box)}
        self._db.execute(insert(travels).prefix_with("OR REPLACE").values(values))

    def travel(self, person: str, form: str) -> Travel | None:
        row = self._db.execute(select(travels).where(_t.person == person, _t.form == form)).one_or_none()
        return None if row is None else _travel(row)

    def departing_travels(self, limit: int) -> tuple[Travel, ...]:
        waiting = select(travels).where(or_(_t.edition > _t.sent, _t.gone), _t.refused == "")
        return tuple(_travel(row) for row in self._db.execute(waiting.order_by(_t.edition).limit(limit)))

    def end_travel(self, travel: Travel) -> None:
        this = (_t.person == travel.person, _t.form == travel.form, _t.edition == travel.edition, _t.gone)
        self._db.execute(delete(travels).where(*this))

    def _mark_gone(self, person: str, form: str | None = None) -> None:
        """form: None for all of this person's."""
        mine = (_t.person == person,) if form is None else (_t.person == person, _t.form == form)
        self._db.execute(delete(travels).where(*mine, _t.sent == 0))
        self._db.execute(update(travels).where(*mine).values(gone=True, refused=""))

    def _forget_travels_of_expired(self, moment: datetime) -> None:
        expired = select(drafts.c.person, drafts.c.form).where(drafts.c.saved_at < moment)
        self._db.execute(delete(travels).where(tuple_(_t.person, _t.form).in_(expired)))


def _travel(row: Row[Any]) -> Travel:
    told = dict(row._mapping)
    box = Box(**{f.name: told.pop(f.name) for f in fields(Box)})
    return Travel(**told, box=box)
