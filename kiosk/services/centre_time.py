"""The time of day as the centre has it: a kiosk's own clock may be set wrong, and stamps facts all the same."""

from __future__ import annotations

from datetime import datetime, timedelta

import structlog

from kiosk.services.ports import Clock

TOLERATED = timedelta(seconds=5)
"""So far the machine's clock may be off and is taken as it is."""

WRONG = timedelta(minutes=2)
"""From here on somebody should set the machine's clock."""

SLOWEST = timedelta(seconds=10)
"""An answer that took longer tells too little of the time."""

log = structlog.get_logger()


class CentreTime:
    """A Clock: the machine's own, put right by what the centre last said. Until it has said something, as it is.

    machine: the machine's own clock, for measuring how long the centre took to tell its time.
    """

    def __init__(self, machine: Clock) -> None:
        self.machine = machine
        self._behind = timedelta()

    def now(self) -> datetime:
        return self.machine.now() + self._behind

    @property
    def off(self) -> timedelta:
        """How far the machine's clock is behind the centre's, negative when it is ahead; zero when it will do."""
        return self._behind

    def told(self, at: datetime, asked: datetime, answered: datetime) -> None:
        """The centre's time, with the machine's own before the question and after the answer.

        It was read somewhere between the two, so half the time between is all that it can be wrong by.
        """
        if not timedelta() <= answered - asked <= SLOWEST:
            return  # too slow, or the machine's clock was set in the meantime: the next answer will tell
        behind = at - (asked + (answered - asked) / 2)
        if abs(behind - self._behind) > TOLERATED:
            self._behind = behind if abs(behind) > TOLERATED else timedelta()
            self._tell()

    def _tell(self) -> None:
        wrong = abs(self._behind) > WRONG
        (log.warning if wrong else log.info)("the clock is behind", seconds=round(self._behind.total_seconds()))
