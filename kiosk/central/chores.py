"""What runs beside a centre: chores, each again and again in a thread of its own until all are stopped."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from threading import Event, Thread

import structlog

from kiosk.services.errors import CentreUnreachable

FIRST_PAUSE_S = 0.5
LONGEST_PAUSE_S = 30.0

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Chore:
    """do: one small piece of work, and whether more may be waiting. every: seconds between two looks when not."""

    name: str
    do: Callable[[], bool]
    every: float


class Chores:
    """A chore outlasts whatever befalls it, an unreachable centre above all: it waits, longer each time, and tries
    again. Stopping takes as long as the pieces of work that were begun.
    """

    def __init__(self, chores: Sequence[Chore]) -> None:
        self._stop = Event()
        self._threads = [Thread(target=self._run, args=(c,), name=f"kiosk-{c.name}", daemon=True) for c in chores]

    @property
    def stopping(self) -> bool:
        """For a piece of work that is not so small."""
        return self._stop.is_set()

    def start(self) -> None:
        for thread in self._threads:
            thread.start()

    def stop(self, patience: float = 3.0) -> None:
        """Waits so many seconds in all; threads are daemons, and what they had begun was a transaction."""
        self._stop.set()
        until = time.monotonic() + patience
        for thread in self._threads:
            thread.join(max(0.0, until - time.monotonic()))

    def _run(self, chore: Chore) -> None:
        pause, failures = 0.0, 0
        while not self._stop.wait(pause):
            try:
                pause, failures = 0.0 if chore.do() else chore.every, 0
            except Exception as error:  # noqa: BLE001 (were this thread to end, the chore would not be done any more)
                failures += 1
                pause = pause_after(failures)
                _tell(chore.name, error, failures)


def pause_after(failures: int, dice: Callable[[], float] = random.random) -> float:
    """Seconds, doubling up to a limit; spread, so that many who lost one centre don't come back all at once."""
    longest = min(FIRST_PAUSE_S * 2.0 ** min(failures - 1, 16), LONGEST_PAUSE_S)
    return longest * (0.5 + dice() / 2)


def _tell(name: str, error: Exception, failures: int) -> None:
    """The kind of error only: its text may quote a row."""
    if not isinstance(error, CentreUnreachable):
        log.error("a chore failed", chore=name, kind=type(error).__name__)
    elif failures == 1:
        log.warning("a chore waits: the centre can't be reached", chore=name, why=str(error))
