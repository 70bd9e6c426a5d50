"""Speaking aloud, as the services ask it of the outside."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Protocol

SLOWEST, USUAL, FASTEST, PACE_STEP = 90, 130, 210, 20
SOFTEST, MEDIUM, LOUDEST = 12, 50, 100


@dataclass(frozen=True, slots=True)
class Manner:
    """pace: words a minute. loudness: of 100; a step is some 6 dB (EN 301 549, 8.2.1). pause: between words, in
    hundredths of a second.
    """

    pace: int = USUAL
    loudness: int = MEDIUM
    pause: int = 0

    def faster(self, steps: int) -> Manner:
        """By so many steps; slower where negative."""
        return replace(self, pace=min(FASTEST, max(SLOWEST, self.pace + steps * PACE_STEP)))

    def louder(self, steps: int) -> Manner:
        """By so many steps, each twice the loudness before; softer where negative."""
        return replace(self, loudness=min(LOUDEST, max(SOFTEST, round(self.loudness * 2.0**steps))))


PLAINLY = Manner()
DIGIT_BY_DIGIT = Manner(pace=110, pause=30)


class Voice(Protocol):
    """available: has this machine what speaks? Asked while a page is built, so it answers at once.

    private: nobody but the person hears it; headphones are the only way sound comes out of this machine.
    """

    @property
    def available(self) -> bool: ...

    @property
    def private(self) -> bool: ...

    def say(self, text: str, language: str, manner: Manner = ...) -> bool:
        """Returns once it was said or stopped; False where no sound can come out. Not on the screen's thread.

        language: ``ar`` or ``en``.
        """
        ...

    def stop(self) -> None:
        """Fall silent at once; from any thread."""
        ...

    def forget(self) -> None:
        """The person has left: nothing of what was said to them is kept."""
        ...
