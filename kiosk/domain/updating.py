"""How a kiosk stands with a newer program, and when a whole fleet stops taking it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from enum import StrEnum

from kiosk.domain.fleet import FleetLine, Published, Trouble
from kiosk.domain.health import Health
from kiosk.domain.orders import UpdateOrder, is_newer


class Progress(StrEnum):
    """Words that the centre is told. NONE: nothing is under way. WAITING: the package lies here, for its hour and for a
    quiet screen. FETCHING: it could not be had yet. TRIAL: it is in, and watched. RETURNING: the earlier one is being
    put in again. BACK: it was; the newer one did not stand. REFUSED: no order of this machine's owner, or an older one.
    FAILED: it did not stand, and there is no way back.
    """

    NONE = ""
    WAITING = "waiting"
    FETCHING = "fetching"
    TRIAL = "trial"
    RETURNING = "returning"
    BACK = "back"
    REFUSED = "refused"
    FAILED = "failed"


FELL = frozenset({Progress.RETURNING, Progress.BACK, Progress.FAILED})
"""The newer program did not stand there."""
GRAVE = frozenset({Trouble.SILENT, Trouble.LOST, Trouble.PARKED, Trouble.UPDATE})
"""What a program could be to blame for; a printer's paper is not."""
ONE_IN = 10
"""More than one in so many of those that have it, and no other kiosk takes it."""


def wanted(line: FleetLine, update: Published | None, today: date) -> str:
    """The version that the kiosk is to take now; empty where it has or had it, or its turn has not come."""
    if update is None or update.held or line.at_desk or not isinstance(update.order, UpdateOrder):
        return ""
    order, health = update.order, line.health
    if health is None or _fell(health, order) or not is_newer(order.package.version, health.version):
        return ""
    return order.package.version if order.includes(line.kiosk, today) else ""


def has_version(line: FleetLine, version: str) -> bool:
    return line.health is not None and line.health.version == version


def tried(line: FleetLine, order: UpdateOrder) -> bool:
    """Whether the kiosk has the order's version, or had it."""
    return has_version(line, order.package.version) or (line.health is not None and _fell(line.health, order))


def _fell(health: Health, order: UpdateOrder) -> bool:
    """What did not stand by an earlier order says nothing against the one that mends it."""
    return health.update in FELL and health.update_serial in (0, order.serial)


def to_be_held(lines: Iterable[FleetLine], faults: Iterable[tuple[str, Trouble]], order: UpdateOrder) -> bool:
    """Whether too many of the kiosks with the order's version are in trouble. faults: of kiosks by number."""
    had = {line.kiosk for line in lines if not line.at_desk and tried(line, order)}
    bad = {kiosk for kiosk, trouble in faults if kiosk in had and trouble in GRAVE}
    return len(bad) * ONE_IN > len(had)
