"""Notices for whom no mobile can be reached: they wait in memory until their owner is there to see them."""

from __future__ import annotations

from dataclasses import dataclass, field

from kiosk.domain.kinds import Mobile

MOST = 200
"""So many mobiles are kept for; of whom nothing has come for the longest time is forgotten first."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """text: of the newest. earlier: how many came before it and were not seen either."""

    text: str = field(repr=False)
    earlier: int = 0


class NoticesWaiting:
    def __init__(self) -> None:
        self._of: dict[str, Waiting] = {}

    def came(self, mobile: str, text: str) -> None:
        """One more; in place of an earlier one, which is then only counted."""
        before = self._of.pop(_owner(mobile), None)
        self._of[_owner(mobile)] = Waiting(text, before.earlier + 1 if before is not None else 0)
        if len(self._of) > MOST:
            del self._of[next(iter(self._of))]

    def take(self, mobile: str) -> Waiting | None:
        """What waits for this mobile, if something does; from now on nothing does."""
        return self._of.pop(_owner(mobile), None)


def _owner(mobile: str) -> str:
    """However it is written."""
    return Mobile().canonical(mobile)
