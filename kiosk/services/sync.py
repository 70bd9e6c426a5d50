"""Sync: what waits on this machine travels to the centre, facts first, and stays here until the centre has it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import random
from threading import Event, Thread

import structlog

from kiosk.services.centre_time import WRONG, CentreTime
from kiosk.services.document_lane import DocumentLane
from kiosk.services.errors import CentreRefused, CentreUnreachable, StoreError
from kiosk.services.ledger_check import KEPT, LedgerCheck
from kiosk.services.portion import Portion
from kiosk.services.ports import Central, Greeting, LocalStore, OutboxCounts
from kiosk.services.refusals import FactRefusal
from kiosk.services.travelling import DraftLane

BATCH = 100

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class SyncState:
    """connected: the centre answered this round. counts: what is still on this machine.

    outdated: the centre speaks another wire version, so that nothing is sent until this program is updated.
    clock_off: how far the machine's clock is behind the centre's, negative when it is ahead; zero when it will do.
    """

    connected: bool
    counts: OutboxCounts
    outdated: bool = False
    clock_off: timedelta = timedelta()

    @property
    def clock_wrong(self) -> bool:
        """Somebody should set the machine's clock."""
        return abs(self.clock_off) > WRONG


def _never() -> bool:
    return False


class Sync:
    """A round may be cut off anywhere and repeated: the centre knows again what it has already stored."""

    def __init__(self, store: LocalStore, central: Central, time: CentreTime) -> None:
        self._store = store
        self._central = central
        self._time = time
        self._ledger = LedgerCheck(store, central)
        self._documents = DocumentLane(store, central)
        self._drafts = DraftLane(store, central)
        self._batch = Portion(BATCH, 1)

    def round(self, stopped: Callable[[], bool] = _never) -> SyncState:
        """Push what waits, then the documents; between two calls to the centre it heeds ``stopped``.

        Raises StoreError when this machine's own store fails.
        """
        connected, outdated = True, False
        try:
            self._send(stopped)
        except CentreUnreachable:
            connected = False
        except CentreRefused as refused:
            # It answers, and won't take this now: what it refused stays here and is offered again next round.
            outdated = refused.code == "version"
        with self._store.work() as work:
            return SyncState(connected, work.counts(), outdated, self._time.off)

    def _send(self, stopped: Callable[[], bool]) -> None:
        """Facts, documents, unfinished applications; what has left this machine is then wiped from its disk."""
        greeting = self._greet()
        self._ledger.of_epoch(greeting.epoch, stopped)
        departed = False
        try:
            departed = self._push_facts(greeting.at, stopped)
            departed |= self._documents.send(lambda: self._push_facts(greeting.at, stopped), stopped)
            departed |= self._drafts.send(greeting.at, stopped)
        finally:
            if departed:
                self._store.scrub()

    def _greet(self) -> Greeting:
        """Tells whether the centre answers, also when nothing waits, and puts our clock right."""
        asked = self._time.machine.now()
        greeting = self._central.greet()
        self._time.told(greeting.at, asked, self._time.machine.now())
        return greeting

    def _push_facts(self, at: datetime, stopped: Callable[[], bool]) -> bool:
        """Whether any got its fate."""
        judged = False
        while not stopped() and self._push_batch(at):
            judged = True
        return judged

    def _push_batch(self, at: datetime) -> bool:
        """Whether anything got its fate, so that looking for more makes sense.

        at: the centre's time in this round. The ledger goes by it: were our own clock to jump only once, what was
        acknowledged would be forgotten too soon, or not asked for after a failover.
        """
        with self._store.work() as work:
            batch = work.pending(self._batch.now)
        if not batch:
            return False
        # Not within a local transaction: the centre may take its time, and the screen must be able to save.
        with self._batch.carried():
            answers = self._central.push(batch)
        # A fact behind a refused one was not looked at: it has no fate yet, and waits behind its parked one.
        judged = [pushed for pushed in answers if pushed.code != FactRefusal.BEHIND]
        with self._store.work() as work:
            for pushed in judged:
                work.record(pushed, at)
            work.forget_acknowledged_before(at - KEPT)
        return bool(judged)


@dataclass(frozen=True, slots=True)
class Pace:
    """Seconds between rounds: a steady beat while connected, growing pauses while not.

    No two are quite alike: thousands of kiosks that were switched on together would call in step.
    """

    beat: float = 15
    first: float = 2
    longest: float = 60

    def pause(self, failures: int, chance: float) -> float:
        """Before the next round, after so many failed ones. chance: 0 to 1."""
        if not failures:
            return self.beat * (0.8 + chance / 5)
        full = min(self.longest, self.first * 2.0 ** min(failures - 1, 10))
        return full * (0.5 + chance / 2)


PACE = Pace()


class SyncWorker:
    """A thread that keeps syncing. ``on_state`` is called on that thread after each round.

    wait: sleeps up to so many seconds and returns early when the given event is set; tests bring their own.
    chance: a number from 0 to 1.
    """

    def __init__(
        self,
        sync: Sync,
        on_state: Callable[[SyncState], None],
        pace: Pace = PACE,
        wait: Callable[[Event, float], object] = Event.wait,
        chance: Callable[[], float] = random,
    ) -> None:
        self._sync = sync
        self._on_state = on_state
        self._pace = pace
        self._wait = wait
        self._chance = chance
        self._woken = Event()
        self._stopping = Event()
        self._thread = Thread(target=self._run, name="sync", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def wake(self) -> None:
        """Something new waits: begin a round at once. From any thread, at any time."""
        self._woken.set()

    def stop(self, patience: float = 5) -> bool:
        """End after the call that is under way; False when that took longer than ``patience`` seconds."""
        self._stopping.set()
        self._woken.set()
        self._thread.join(patience)
        return not self._thread.is_alive()

    def _run(self) -> None:
        failures = 0
        while not self._stopping.is_set():
            failures = 0 if self._round() else failures + 1
            if not self._stopping.is_set():
                self._wait(self._woken, self._pace.pause(failures, self._chance()))
            self._woken.clear()

    def _round(self) -> bool:
        try:
            state = self._sync.round(self._stopping.is_set)
        except StoreError as error:
            # A full disk may have room again later; the screen hears of it from its own saving.
            log.warning("sync could not use the local store", kind=type(error).__name__)
            return False
        except Exception as error:  # noqa: BLE001 (were this thread to end, nothing would travel until a restart)
            log.error("a round of sync failed", kind=type(error).__name__)  # noqa: TRY400 (its text may name somebody)
            return False
        self._on_state(state)
        return state.connected
