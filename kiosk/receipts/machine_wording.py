"""The sentences of papers on a machine: where it stands and when that was seen; and those of the slip that tries a
printer.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.receipt_kinds import NOT_REAL
from kiosk.domain.words import Say, Words, ltr, tr
from kiosk.receipts.metadata import Metadata
from kiosk.receipts.phrases import RIYADH, Pair, base_of, calendars, isolated
from kiosk.services.place import Place

TRIAL = tr("A trial of the printer")
LEGIBLE = tr("The printer is in order when this is black, whole and easy to read.")


@dataclass(frozen=True, slots=True)
class MachineFrame:
    """What stands on each of them. practice: empty where it is none. where: which machine, and in which office."""

    entity: str
    title: str
    practice: str
    where: tuple[Pair, ...]
    dates: tuple[str, ...]

    @classmethod
    def of(cls, place: Place, at: datetime, title: Words, say: Say) -> MachineFrame:
        local = at.astimezone(RIYADH)
        return cls(
            entity=say(tr("Developed Social Security")),
            title=say(title),
            practice=say(NOT_REAL) if place.practice else "",
            where=tuple(_where(place, say)),
            dates=(*calendars(local.date(), say), ltr(f"{local:%H:%M}")),
        )

    @property
    def base(self) -> int:
        """1 when the language reads from the right, else 0."""
        return base_of(self.entity)

    def metadata(self, at: datetime) -> Metadata:
        return Metadata(self.title, self.entity, at.astimezone(RIYADH), "ar" if self.base else "en")


@dataclass(frozen=True, slots=True)
class TrialWording:
    """Every sentence of one."""

    frame: MachineFrame
    legible: str


def worded_trial(place: Place, at: datetime, say: Say) -> TrialWording:
    return TrialWording(MachineFrame.of(place, at, TRIAL, say), say(LEGIBLE))


def _where(place: Place, say: Say) -> Iterator[Pair]:
    yield Pair(say(tr("Kiosk:")), ltr(place.kiosk))
    if place.office:
        yield Pair(say(tr("Office:")), isolated(place.office))
