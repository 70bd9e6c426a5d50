"""A kiosk asks the centre for its owner's orders. Settings it checks and keeps for the next start; what is said of a
newer program it lays down for whoever puts programs in.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Protocol

import structlog

from kiosk.domain.orders import MOST, Kind, OrderRefusal, Refused, SettingsOrder
from kiosk.services.errors import CentreError
from kiosk.services.orders import settings_order
from kiosk.services.ports import Central, Clock
from kiosk.services.sync import SyncState

EVERY = timedelta(minutes=5)

log = structlog.get_logger()


class OrderShelf(Protocol):
    """Where an order lies between one start and the next."""

    def text(self) -> str:
        """Empty where there is none, or none that can be read."""

    def keep(self, text: str) -> None:
        """All of it or nothing. Raises OSError."""


class AfarOrders:
    """Called on the thread of sync, after its facts have gone.

    shelf, notice: for settings, and for what is said of a newer program. owner: whose orders are obeyed. serial: of the
    order that this start goes by, 0 for none. refused: why the kept one does not do. fit: raises Refused for an order
    that this kiosk's settings could not be made of.
    """

    def __init__(
        self,
        central: Central,
        shelf: OrderShelf,
        notice: OrderShelf,
        owner: bytes,
        fit: Callable[[SettingsOrder], object],
        clock: Clock,
        serial: int = 0,
        refused: OrderRefusal | None = None,
    ) -> None:
        self._central, self._shelf, self._owner, self._fit, self._clock = central, shelf, owner, fit, clock
        self._notice = notice
        self._kept = serial
        self._at: datetime | None = None
        self.serial, self.refused = serial, refused

    @property
    def waiting(self) -> bool:
        """A newer order than the one that this start goes by was taken."""
        return self._kept > self.serial

    def after(self, state: SyncState) -> None:
        """Ask, if it is time to. Whatever goes wrong with that is no matter of a person's."""
        now = self._clock.now()
        if not state.connected or (self._at is not None and timedelta() <= now - self._at < EVERY):
            return
        self._at = now
        try:
            self._lay_down(self._central.fleet_order(Kind.UPDATE, 0))
            if not state.outdated:
                self._take(self._central.fleet_order(Kind.SETTINGS, self._kept))
        except (CentreError, OSError):
            pass
        except Exception as error:  # noqa: BLE001 (sync itself must go on)
            log.warning("orders from afar could not be taken", kind=type(error).__name__)

    def _lay_down(self, text: str) -> None:
        """As the centre says it, whoever wrote it; nothing where it is held back."""
        if len(text) <= MOST and text.isascii() and text != self._notice.text():
            self._notice.keep(text)

    def _take(self, text: str) -> None:
        """Raises OSError where it can't be kept: it is taken another time."""
        if not text:
            return
        try:
            order = settings_order(text, self._owner, self._kept)
            self._fit(order)
        except Refused as refused:
            self.refused = refused.why
            log.warning("an order from afar is refused", why=refused.why.value)
            return
        self._shelf.keep(text)
        self._kept, self.refused = order.serial, None
