"""Has what a camera sees come to rest, so that its picture may be taken by itself?"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

ACROSS, DOWN = 48, 36
"""Cells that a view is divided into. Each is the mean of some hundred pixels, so a sensor's noise is hardly in it."""
MOVED_LEVELS = 12
"""Grey levels of 256: a cell that differs by more has changed."""
MOVED_CELLS = 8
"""Half a hundredth of the view: a fingertip at its edge covers as much."""
DARK_LEVEL = 28
"""Below it on average, nothing can be read."""
WARMING_S = 1.5
"""So long a camera that was just switched on still finds its exposure: what changes then is not the paper."""
RESTING_S = 0.4
HOLDING_S = 1.1
"""Only what has been at rest for the first of these is said to be; the second is counted down to the picture."""


class Sight(StrEnum):
    """AWAITED: nothing has been laid under the camera yet. MOVING: something is. HELD: it is at rest."""

    AWAITED = "awaited"
    MOVING = "moving"
    HELD = "held"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Stillness:
    """began, since: seconds of a monotonic clock, when the camera began to look, and since when it has seen what
    ``anchor`` shows: the mean grey of each cell, row by row. moved: has anything moved since it had warmed up?
    """

    began: float
    anchor: bytes
    since: float
    moved: bool = False

    def then(self, cells: bytes, now: float) -> Stillness:
        """After one more view. Each is compared with the one at which the rest began, so that a slow drift counts."""
        if not _differ(self.anchor, cells):
            return self
        warm = now - self.began > WARMING_S
        return replace(self, anchor=cells, since=now, moved=self.moved or warm)

    def sight(self, now: float) -> Sight:
        if sum(self.anchor) < DARK_LEVEL * len(self.anchor):
            return Sight.DARK
        if not self.moved:
            return Sight.AWAITED
        return Sight.HELD if now - self.since >= RESTING_S else Sight.MOVING

    def part(self, now: float) -> float:
        """How much of the countdown is over; the picture is due at 1."""
        if self.sight(now) is not Sight.HELD:
            return 0.0
        return min(1.0, (now - self.since - RESTING_S) / HOLDING_S)


def _differ(one: bytes, other: bytes) -> bool:
    changed = sum(abs(a - b) > MOVED_LEVELS for a, b in zip(one, other, strict=True))
    return changed > MOVED_CELLS
