"""What a clerk or a technician must see to at this kiosk, told without anybody's name."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kiosk.services.ports import LocalStore, Parked
from kiosk.services.sync import SyncState


class Matter(StrEnum):
    """REFUSED: the centre won't have something. LOST: it has something no more that it had acknowledged.

    OUTDATED: this program and the centre no longer understand each other. CLOCK: the machine's clock is set wrong.
    """

    REFUSED = "refused"
    LOST = "lost"
    OUTDATED = "outdated"
    CLOCK = "clock"


def matters(state: SyncState) -> tuple[Matter, ...]:
    """What somebody should see to, in the order in which it concerns persons. No connection mends itself."""
    counts = state.counts
    found = {
        Matter.REFUSED: counts.parked + counts.parked_documents > 0,
        Matter.LOST: counts.lost > 0,
        Matter.OUTDATED: state.outdated,
        Matter.CLOCK: state.clock_wrong,
    }
    return tuple(matter for matter, there in found.items() if there)


@dataclass(frozen=True, slots=True)
class Upkeep:
    store: LocalStore

    def refused(self) -> tuple[Parked, ...]:
        """All that the centre refused, by reason."""
        with self.store.work() as work:
            return work.all_parked()

    def offer_again(self) -> None:
        """Once the cause was mended: sync offers it in its next round."""
        with self.store.work() as work:
            work.offer_again()
