"""The centre holds an update back by itself where too many of the kiosks that took it are in trouble."""

from __future__ import annotations

import structlog
from sqlalchemy import text

from kiosk.central.alerts import AlertPolicy, alarming
from kiosk.central.chores import Chore
from kiosk.central.postgres.alerts import fleet
from kiosk.central.postgres.database import PostgresDatabase
from kiosk.domain.fleet import Published
from kiosk.domain.orders import UpdateOrder
from kiosk.domain.updating import to_be_held

HOLDING_S = 60.0

_GOING = text("select text, at, serial from centre.fleet_order where kind = 'update' and held_at is null for update")
_HOLD = text("update centre.fleet_order set held = true, held_by = '', held_at = centre.now() where kind = 'update'")
_NOTE = text("""
    insert into centre.fleet_act (at, by, what, kind, serial) values (centre.now(), '', 'hold', 'update', :serial)
""")

log = structlog.get_logger()


class Holding:
    """policy: after what silence, and in which hours, a kiosk is missed."""

    def __init__(self, database: PostgresDatabase, policy: AlertPolicy) -> None:
        self._database, self._policy = database, policy

    def chore(self) -> Chore:
        return Chore("holding", self.step, HOLDING_S)

    def step(self) -> bool:
        """Look once; never more at once. What a supervisor has let go on goes on: a person has looked at it."""
        with self._database.work() as connection:
            going = connection.execute(_GOING).one_or_none()
            order = Published.read(going.text, going.at) if going else None
            if going is None or order is None or not isinstance(order.order, UpdateOrder):
                return False
            now, lines = connection.execute(text("select centre.now()")).scalar_one(), fleet(connection)
            faults = alarming(lines, frozenset(), now, self._policy)
            if to_be_held(lines, faults, order.order):
                connection.execute(_HOLD)
                connection.execute(_NOTE, {"serial": going.serial})
                log.error("an update is held: too many of those that took it are in trouble")
        return False
