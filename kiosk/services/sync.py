"""Sync: what waits on this machine travels to the centre, facts first, and stays here until the centre has it."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from random import random
from threading import Event, Thread

from kiosk.services.errors import CentreRefused, CentreUnreachable, StoreError
from kiosk.services.ports import CHUNK, Central, Chunk, Clock, LocalStore, OutboxCounts, StoredDocument
from kiosk.services.refusals import FactRefusal

BATCH = 100

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class SyncState:
    """connected: the centre answered this round. counts: what is still on this machine."""

    connected: bool
    counts: OutboxCounts


def _never() -> bool:
    return False


class Sync:
    """A round may be cut off anywhere and repeated: the centre knows again what it has already stored."""

    def __init__(self, store: LocalStore, central: Central, clock: Clock) -> None:
        self._store = store
        self._central = central
        self._clock = clock

    def round(self, stopped: Callable[[], bool] = _never) -> SyncState:
        """Push what waits, then the documents; between two calls to the centre it heeds ``stopped``.

        Raises StoreError when this machine's own store fails.
        """
        connected = True
        try:
            self._central.greet()  # tells whether the centre answers, also when nothing waits
            self._push_facts(stopped)
            self._send_documents(stopped)
        except CentreUnreachable:
            connected = False
        except CentreRefused:
            # It answers, and won't take this now: what it refused stays here and is offered again next round.
            connected = True
        with self._store.work() as work:
            return SyncState(connected, work.counts())

    def _push_facts(self, stopped: Callable[[], bool]) -> None:
        while not stopped() and self._push_batch():
            pass

    def _push_batch(self) -> bool:
        """Whether anything got its fate, so that looking for more makes sense."""
        with self._store.work() as work:
            batch = work.pending(BATCH)
        if not batch:
            return False
        # Not within a local transaction: the centre may take its time, and the screen must be able to save.
        answers = self._central.push(batch)
        # A fact behind a refused one was not looked at: it has no fate yet, and waits behind its parked one.
        judged = [pushed for pushed in answers if pushed.code != FactRefusal.BEHIND]
        with self._store.work() as work:
            for pushed in judged:
                work.record(pushed, self._clock.now())
        return bool(judged)

    def _send_documents(self, stopped: Callable[[], bool]) -> None:
        while not stopped() and (document := self._departing()):
            for _ in self._chunks(document):
                self._push_facts(stopped)  # new facts never wait behind a large document
                if stopped():
                    return
            with self._store.work() as work:
                work.document_arrived(document.id)

    def _departing(self) -> StoredDocument | None:
        with self._store.work() as work:
            return work.departing_document()

    def _chunks(self, document: StoredDocument) -> Iterator[int]:
        """Send from where the centre stands; gives what has arrived after each piece, and ends when all has."""
        total = len(document.content)
        arrived = self._central.document_offset(document.id, document.sha256)
        while arrived < total:
            data = document.content[arrived : arrived + CHUNK]
            now_arrived = self._central.put_chunk(Chunk(document.id, document.sha256, total, arrived, data))
            if now_arrived <= arrived:
                raise CentreUnreachable("the document does not get on")  # the next round asks afresh where it stands
            arrived = now_arrived
            yield arrived


@dataclass(frozen=True, slots=True)
class Pace:
    """Seconds between rounds: a steady beat while connected, growing pauses while not."""

    beat: float = 15
    first: float = 2
    longest: float = 60

    def pause(self, failures: int, chance: float) -> float:
        """Before the next round, after so many failed ones. chance: 0 to 1, so that kiosks do not call in step."""
        if not failures:
            return self.beat
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
            log.warning("sync could not use the local store: %s", type(error).__name__)
            return False
        except Exception as error:  # noqa: BLE001 (were this thread to end, nothing would travel until a restart)
            log.error("a round of sync failed: %s", type(error).__name__)  # noqa: TRY400 (its text may name somebody)
            return False
        self._on_state(state)
        return state.connected
