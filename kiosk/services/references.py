"""Giving out reference numbers: one series for everything that this kiosk gives a number."""

from __future__ import annotations

from kiosk.domain.reference import make_reference, next_serial
from kiosk.services.place import Scribe
from kiosk.services.ports import StoreWork


def issue(work: StoreWork, scribe: Scribe) -> str:
    """The next number, taken in the transaction that stores what bears it."""
    serial = next_serial(work.last_serial(), scribe.clock.now())
    work.set_last_serial(serial)
    return make_reference(scribe.place.kiosk, serial)
