"""The sentences around the matter of a paper: the service and a title, days, a warning of practice, whom to ask, and
where it was printed.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from kiosk.domain.receipt_kinds import NOT_REAL
from kiosk.domain.words import Say, Words, tr
from kiosk.receipts.phrases import RIYADH, OfAPlace, Pair, base_of, calendars, contact_of, helped_at


class Dated(OfAPlace, Protocol):
    """A paper of a moment. practice: nothing on it is real."""

    @property
    def at(self) -> datetime: ...

    @property
    def practice(self) -> bool: ...


@dataclass(frozen=True, slots=True)
class PaperFrame:
    """The sentences of it; an empty one is not printed."""

    entity: str
    title: str
    practice: str
    dates: tuple[str, ...]
    contact: tuple[Pair, ...]
    kiosk: str
    model: str

    @classmethod
    def of(cls, paper: Dated, title: Words, say: Say) -> PaperFrame:
        return cls(
            entity=say(tr("Developed Social Security")),
            title=say(title),
            practice=say(NOT_REAL) if paper.practice else "",
            dates=calendars(paper.at.astimezone(RIYADH).date(), say),
            contact=contact_of(paper, say),
            kiosk=helped_at(paper, say),
            model=say(tr("This model is not connected to the official platform.")),
        )

    @property
    def base(self) -> int:
        """1 when the language reads from the right, else 0."""
        return base_of(self.entity)
