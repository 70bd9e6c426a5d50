"""A kiosk tells the centre how it is: looks at its parts in a thread of its own, and reports after a round of sync."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from threading import Event, Thread

import structlog

from kiosk.domain.health import Health, Obeyed, State
from kiosk.services.errors import CentreError, StoreError
from kiosk.services.ports import Central, Clock, LocalStore
from kiosk.services.readiness import Check
from kiosk.services.sync import SyncState

LOOK_S = 300.0
"""Between two looks at the parts; a machine of thousands may ask its printer so often."""
EVERY, SOONEST = timedelta(minutes=5), timedelta(seconds=30)
"""A report when nothing changed, and the least between two."""
CLOCK = "clock"

log = structlog.get_logger()


class Looks:
    """The parts as they were last seen. ask: looks at all of them, for some seconds.

    Nobody looks while a person is being served: some devices speak to one program at a time, and it is theirs.
    """

    def __init__(self, ask: Callable[[], Iterable[Check]], wait: Callable[[Event, float], object] = Event.wait) -> None:
        self._ask, self._wait = ask, wait
        self._woken, self._stopping, self._served = Event(), Event(), Event()
        self._thread = Thread(target=self._run, name="health", daemon=True)
        self.parts: tuple[tuple[str, State], ...] | None = None

    def start(self) -> None:
        self._thread.start()

    def somebody_came(self) -> None:
        self._served.set()

    def nobody_there(self) -> None:
        """Whoever was there may have used up the paper: look now. From any thread."""
        self._served.clear()
        self._woken.set()

    def stop(self) -> None:
        """A look that is under way is left to itself: it writes nothing."""
        self._stopping.set()
        self._woken.set()

    def _run(self) -> None:
        while not self._stopping.is_set():
            self._woken.clear()
            if not self._served.is_set():
                self._look()
            self._wait(self._woken, LOOK_S)

    def _look(self) -> None:
        try:
            found = tuple((check.key, check.finding.state) for check in self._ask())
        except Exception as error:  # noqa: BLE001 (were this thread to end, nobody would look any more)
            log.warning("the parts could not be looked at", kind=type(error).__name__)
            return
        if not self._served.is_set():  # or it was disturbed by the person who came meanwhile
            self.parts = found


class HealthReporter:
    """Called on the thread of sync, after its facts have gone. began: when the program was started.

    free: bytes on the disk, may raise OSError. errors: how many of each kind were told to the log.
    """

    def __init__(
        self,
        store: LocalStore,
        central: Central,
        looks: Looks,
        clock: Clock,
        version: str,
        free: Callable[[], int],
        errors: Callable[[], Mapping[str, int]],
        obeyed: Callable[[], Obeyed] = Obeyed,
    ) -> None:
        self._store, self._central, self._looks, self._clock = store, central, looks, clock
        self._version, self._free, self._errors, self._obeyed = version, free, errors, obeyed
        self._began = clock.now()
        self._told: Health | None = None
        self._at: datetime | None = None

    def after(self, state: SyncState) -> None:
        """Tell the centre, if it is time to; whatever goes wrong with that is no matter of a person's, and is tried
        again after a later round.
        """
        if not state.connected or state.outdated:
            return
        now = self._clock.now()
        try:
            health = self._health(state, now)
            if self._due(health, now):
                self._at = now  # also of one that fails: a centre that refuses is not asked each round
                self._central.report_health(health)
                self._told = health
        except (CentreError, StoreError):
            pass
        except Exception as error:  # noqa: BLE001 (sync itself must go on)
            log.warning("how the kiosk is could not be told", kind=type(error).__name__)

    def _due(self, health: Health, now: datetime) -> bool:
        if self._at is None or now < self._at:  # a clock that was put right
            return True
        changed = self._told is None or _kind_of(health) != _kind_of(self._told)
        return now - self._at >= (SOONEST if changed else EVERY)

    def _health(self, state: SyncState, now: datetime) -> Health:
        counts, obeyed = state.counts, self._obeyed()
        parts = dict(self._looks.parts or ())
        if state.clock_wrong:  # sync knows it better than a look
            parts[CLOCK] = State.FAULT
        return Health(
            version=self._version,
            uptime=_minutes(now - self._began),
            free_mb=self._free_mb(),
            waiting=counts.waiting,
            oldest=self._oldest(now) if counts.waiting else 0,
            documents=counts.documents,
            parked=counts.parked + counts.parked_documents,
            lost=counts.lost,
            settings=obeyed.settings,
            refused=obeyed.refused,
            update=obeyed.update,
            update_serial=obeyed.update_serial,
            parts=tuple(sorted(parts.items())),
            errors=tuple(sorted(self._errors().items())),
        )

    def _free_mb(self) -> int:
        try:
            return self._free() // 10**6
        except OSError:
            return -1

    def _oldest(self, now: datetime) -> int:
        with self._store.work() as work:
            pending = work.pending(1)
        return max(0, _minutes(now - pending[0].at)) if pending else 0


def told_to(*hear: Callable[[SyncState], None]) -> Callable[[SyncState], None]:
    """One after the other: the screen first, whatever the centre's answer to a report takes."""

    def tell(state: SyncState) -> None:
        for one in hear:
            one(state)

    return tell


def _kind_of(health: Health) -> Health:
    """What makes a report worth telling at once, without what changes all the time."""
    return replace(
        health, uptime=0, free_mb=0, waiting=0, oldest=0, documents=0, errors=(), parked=min(1, health.parked)
    )


def _minutes(span: timedelta) -> int:
    return int(span.total_seconds() // 60)
