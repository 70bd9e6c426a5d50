"""What kiosks told of how they are, as dictionaries."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from kiosk.central.rows import OrderAct, StoredOrder
from kiosk.domain.fleet import FleetLine
from kiosk.domain.health import from_text
from kiosk.domain.orders import Kind


class MemoryFleet:
    """offices: of each kiosk that has one."""

    offices: dict[str, str]

    def __init__(self) -> None:
        self._healths: dict[str, tuple[datetime, str]] = {}
        self.orders: dict[Kind, StoredOrder] = {}
        self.order_acts: dict[int, OrderAct] = {}

    def order(self, kind: Kind) -> StoredOrder | None:
        return self.orders.get(kind)

    def put_order(self, order: StoredOrder) -> None:
        self.orders[order.kind] = order

    def log_order(self, act: OrderAct) -> None:
        self.order_acts[len(self.order_acts)] = act

    def put_health(self, kiosk: str, at: datetime, text: str) -> None:
        self._healths[kiosk] = (at, text)

    def fleet(self) -> Sequence[FleetLine]:
        return [self._line(kiosk) for kiosk in sorted(self.offices.keys() | self._healths.keys())]

    def _line(self, kiosk: str) -> FleetLine:
        at, text = self._healths.get(kiosk, (None, ""))
        return FleetLine(kiosk, self.offices.get(kiosk, ""), False, at, at, from_text(text))
