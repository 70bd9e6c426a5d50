"""All kiosks of a centre at a glance: what is wrong with each, and which is to be seen to first."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from kiosk.domain.health import Health, State
from kiosk.domain.orders import Order, Refused, SettingsOrder, Signed, UpdateOrder

SILENT = timedelta(minutes=15)
"""A kiosk greets the centre each minute; so long without is no slow network any more."""
STALE = timedelta(minutes=60)
"""What a kiosk told of its parts so long ago says little of now."""
WAITING = 60
"""Minutes after which something should have been sent by a kiosk that is heard of."""


class Trouble(StrEnum):
    """In the order in which they concern persons. SETTINGS: it refuses an order from afar. NEVER: let in, and
    not heard of yet. UNTOLD: heard of, but of its parts it tells nothing, as a program from before this does. Of a
    part, the rest is its state: ``printer``.
    """

    LOST = "lost"
    SILENT = "silent"
    PARKED = "parked"
    PRINTER = "printer"
    LETTER_PRINTER = "letter-printer"
    KEYS = "keys"
    DISK = "disk"
    SCANNER = "scanner"
    CAMERA = "camera"
    CLOCK = "clock"
    SETTINGS = "settings"
    UPDATE = "update"
    WAITING = "waiting"
    VIRUS_SCANNER = "virus-scanner"
    UNTOLD = "untold"
    NEVER = "never"


@dataclass(frozen=True, slots=True)
class Published:
    """An order that the centre carries. Only a kiosk knows whether it is the owner's; here it is only read.

    held: kiosks are not given it, by a staff number since ``held_at``, or by the centre itself where that is empty.
    """

    order: Order
    at: datetime
    held: bool = False
    held_by: str = ""
    held_at: datetime | None = None

    @classmethod
    def read(
        cls, text: str, at: datetime, *, held: bool = False, held_by: str = "", held_at: datetime | None = None
    ) -> Published | None:
        """None for what this program can't read."""
        try:
            return cls(Signed.parse(text).order, at, held, held_by, held_at)
        except Refused:
            return None


@dataclass(frozen=True, slots=True)
class Orders:
    """The newest of each kind that the centre carries, if any."""

    settings: Published | None = None
    update: Published | None = None

    @classmethod
    def of(cls, found: Iterable[Published | None]) -> Orders:
        """Each where it belongs by what it orders, whatever it is called where it lay."""
        kept = [one for one in found if one is not None]
        return cls(
            next((one for one in kept if isinstance(one.order, SettingsOrder)), None),
            next((one for one in kept if isinstance(one.order, UpdateOrder)), None),
        )


PARTS = frozenset(
    {
        Trouble.PRINTER,
        Trouble.LETTER_PRINTER,
        Trouble.KEYS,
        Trouble.DISK,
        Trouble.SCANNER,
        Trouble.CAMERA,
        Trouble.CLOCK,
        Trouble.VIRUS_SCANNER,
    }
)
"""Those whose name is the key of a part."""
AMISS = frozenset({"returning", "back", "refused", "failed"})
"""Words of ``updating.Progress`` for which somebody has to look at it."""
_WRONG = (State.WARN, State.FAULT)


@dataclass(frozen=True, slots=True)
class FleetLine:
    """A kiosk as the centre knows it. seen_at: when it last called; reported_at: when it last told how it is.

    health: None where it never told, or told something that can't be read. at_desk: a clerk's counter, which is closed
    when its clerk goes home.
    """

    kiosk: str
    office: str
    at_desk: bool
    seen_at: datetime | None
    reported_at: datetime | None
    health: Health | None

    @property
    def heard(self) -> datetime | None:
        """When anything was last heard of it."""
        return max((at for at in (self.seen_at, self.reported_at) if at is not None), default=None)

    @property
    def told(self) -> Health | None:
        """What it told of its parts, unless that was long before it was last heard of."""
        heard = self.heard
        if heard is None or self.reported_at is None or heard - self.reported_at > STALE:
            return None
        return self.health


def troubles(line: FleetLine, now: datetime) -> tuple[tuple[Trouble, State], ...]:
    """What is wrong, each a fault or a warning; faults first, then as in ``Trouble``. now: by the centre's clock."""
    if line.heard is None:
        return ((Trouble.NEVER, State.WARN),)
    found = {Trouble.SILENT: State.FAULT} if now - line.heard > SILENT and not line.at_desk else {}
    health = line.told
    if health is None:
        found[Trouble.UNTOLD] = State.WARN
    else:
        found |= {Trouble(key): state for key, state in health.parts if key in PARTS and state in _WRONG}
        found |= {Trouble.LOST: State.FAULT} if health.lost > 0 else {}
        found |= {Trouble.PARKED: State.FAULT} if health.parked > 0 else {}
        found |= {Trouble.SETTINGS: State.FAULT} if health.refused else {}
        found |= {Trouble.UPDATE: State.FAULT} if health.update in AMISS else {}
        found |= {Trouble.WAITING: State.WARN} if health.oldest >= WAITING else {}
    order = list(Trouble)
    return tuple(sorted(found.items(), key=lambda one: (one[1] is not State.FAULT, order.index(one[0]))))


def worst_first(lines: tuple[FleetLine, ...], now: datetime) -> tuple[FleetLine, ...]:
    """By the gravest trouble of each, faults before warnings; of the same, who has more of them, then by number."""
    order = list(Trouble)

    def weight(line: FleetLine) -> tuple[bool, int, int, str]:
        found = troubles(line, now)
        if not found:
            return True, len(order), 0, line.kiosk
        gravest, state = found[0]
        return state is not State.FAULT, order.index(gravest), -len(found), line.kiosk

    return tuple(sorted(lines, key=weight))
