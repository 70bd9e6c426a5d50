"""What kiosks told of how they are, in SQL, within one connection's transaction."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, insert, select, union
from sqlalchemy.dialects.sqlite import insert as upsert

from kiosk.central import schema as s
from kiosk.central.rows import OrderAct, StoredOrder
from kiosk.domain.fleet import FleetLine
from kiosk.domain.health import from_text
from kiosk.domain.orders import Kind

_h, _o = s.kiosk_health.c, s.kiosk_office.c


class SqliteFleet:
    def __init__(self, connection: Connection) -> None:
        self._run = connection.execute

    def put_health(self, kiosk: str, at: datetime, text: str) -> None:
        told = {"at": at, "health": text}
        row = upsert(s.kiosk_health).values(kiosk=kiosk, **told)
        self._run(row.on_conflict_do_update(index_elements=["kiosk"], set_=told))

    def order(self, kind: Kind) -> StoredOrder | None:
        found = self._run(select(s.fleet_order).where(s.fleet_order.c.kind == kind.value)).one_or_none()
        return StoredOrder(kind, *found[1:]) if found else None

    def put_order(self, order: StoredOrder) -> None:
        told = {name: getattr(order, name) for name in StoredOrder.__slots__ if name != "kind"}
        row = upsert(s.fleet_order).values(kind=order.kind.value, **told)
        self._run(row.on_conflict_do_update(index_elements=["kind"], set_=told))

    def log_order(self, act: OrderAct) -> None:
        told = {"at": act.at, "by": act.by, "what": act.what.value, "kind": act.kind.value, "serial": act.serial}
        self._run(insert(s.fleet_act).values(**told))

    def fleet(self) -> Sequence[FleetLine]:
        known = union(select(_o.kiosk), select(_h.kiosk)).subquery()
        found = (
            select(known.c.kiosk, _o.office, _h.at, _h.health)
            .outerjoin(s.kiosk_office, _o.kiosk == known.c.kiosk)
            .outerjoin(s.kiosk_health, _h.kiosk == known.c.kiosk)
            .order_by(known.c.kiosk)
        )
        return [
            FleetLine(kiosk, office or "", False, at, at, from_text(health or ""))
            for kiosk, office, at, health in self._run(found)
        ]
