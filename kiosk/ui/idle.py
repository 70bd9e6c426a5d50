"""When nobody touches the screen: first a question, then a countdown, then the screen is given to the next person."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum


class Presence(StrEnum):
    HERE = "here"
    ASKED = "asked"
    GONE = "gone"


@dataclass(slots=True, weakref_slot=True)
class IdleWatch:
    """Pure reckoning; ``now`` gives seconds of a monotonic clock (design rules 52–53).

    warn_after, countdown: seconds. A touch while asked counts only when the person answers.
    """

    now: Callable[[], float]
    warn_after: float
    countdown: float
    _last: float = 0.0
    _asked_at: float | None = None

    def __post_init__(self) -> None:
        self._last = self.now()

    def touched(self) -> None:
        """The person did something. While the question stands, only ``stay`` answers it."""
        if self._asked_at is None:
            self._last = self.now()

    def stay(self) -> None:
        """«نعم، متابعة»: as often as one likes."""
        self._asked_at = None
        self._last = self.now()

    def presence(self) -> Presence:
        """Where things stand; asking begins here."""
        if self._asked_at is None and self.now() - self._last >= self.warn_after:
            self._asked_at = self.now()
        if self._asked_at is None:
            return Presence.HERE
        return Presence.GONE if self.seconds_left() <= 0 else Presence.ASKED

    def seconds_left(self) -> int:
        """Whole seconds of the countdown still to go."""
        if self._asked_at is None:
            return round(self.countdown)
        return max(0, -int(-(self._asked_at + self.countdown - self.now()) // 1))
