"""The figures of signing in at a desk, in one place: the centre keeps to them and the screen says them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta


@dataclass(frozen=True, slots=True)
class StaffPolicy:
    """tries: so many wrong passwords in a row lock a number, known or not, for ``locked``.

    idle: a session ends when it was not used for so long; longest: and then in any case, a working day and a bit.
    finds: so many persons are looked for by their number in one session; a clerk's day has fewer.
    tries_an_hour: of one desk, for all numbers together.
    behind, ahead: how far the moment of an act may lie from the centre's clock.
    """

    tries: int = 5
    locked: timedelta = timedelta(minutes=15)
    idle: timedelta = timedelta(minutes=30)
    longest: timedelta = timedelta(hours=10)
    finds: int = 300
    tries_an_hour: int = 120
    behind: timedelta = timedelta(hours=1)
    ahead: timedelta = timedelta(minutes=10)

    @property
    def locked_minutes(self) -> int:
        """For the sentence after too many attempts."""
        return self.locked // timedelta(minutes=1)


STAFF_POLICY = StaffPolicy()
