"""The sync worker: its beat, its patience, waking and stopping."""

from __future__ import annotations

from contextlib import AbstractContextManager
from queue import SimpleQueue
from threading import Event

import pytest
from sync_kit import SALMA, Kiosk, RoughCentral, StillClock, a_fact

from kiosk.services.centre_time import CentreTime
from kiosk.services.errors import DiskFull
from kiosk.services.ports import OutboxCounts, StoreWork
from kiosk.services.sync import Pace, Sync, SyncState, SyncWorker
from kiosk.storage.memory import MemoryStore


class Turnstile:
    """Stands for waiting: tells how long the worker wants to wait, and lets it on when the test says so."""

    def __init__(self) -> None:
        self.asked: SimpleQueue[float] = SimpleQueue()
        self._on: SimpleQueue[None] = SimpleQueue()

    def __call__(self, woken: Event, seconds: float) -> None:
        self.asked.put(seconds)
        self._on.get(timeout=10)

    def next_wait(self) -> float:
        return self.asked.get(timeout=10)

    def let_on(self) -> None:
        self._on.put(None)


def test_the_worker_keeps_a_steady_beat_while_connected_and_backs_off_while_not() -> None:
    kiosk, gate, states = Kiosk.behind(RoughCentral()), Turnstile(), list[SyncState]()
    worker = SyncWorker(kiosk.sync, states.append, wait=gate, chance=lambda: 1.0)
    worker.start()
    waits = []
    for down in (True, True, False, False):
        waits.append(gate.next_wait())
        kiosk.central.down = down
        gate.let_on()
    waits.append(gate.next_wait())
    gate.let_on()
    assert worker.stop()
    assert waits == [15, 2, 4, 15, 15]
    assert [s.connected for s in states[:5]] == [True, False, False, True, True]


def test_pauses_grow_to_a_minute_and_differ_between_kiosks() -> None:
    pace = Pace()
    assert [pace.pause(n, 1.0) for n in (0, 1, 2, 3, 4, 5, 6, 99)] == [15, 2, 4, 8, 16, 32, 60, 60]
    assert [pace.pause(n, 0.0) for n in (1, 6)] == [1, 30]


def test_kiosks_switched_on_together_drift_apart_while_connected() -> None:
    beats = [Pace().pause(0, chance / 4) for chance in range(5)]
    assert beats == pytest.approx([12, 12.75, 13.5, 14.25, 15])


def test_a_woken_worker_begins_a_round_at_once() -> None:
    kiosk, states = Kiosk.behind(RoughCentral()), SimpleQueue[SyncState]()
    worker = SyncWorker(kiosk.sync, states.put, Pace(beat=3600))
    worker.start()
    states.get(timeout=10)
    fact = a_fact()
    kiosk.append(fact)
    worker.wake()
    assert states.get(timeout=10) == SyncState(True, OutboxCounts())
    assert worker.stop()
    assert kiosk.central.journal(SALMA) == [fact]


def test_a_stopped_worker_does_not_wait_for_its_beat() -> None:
    kiosk, states = Kiosk.behind(RoughCentral()), SimpleQueue[SyncState]()
    worker = SyncWorker(kiosk.sync, states.put, Pace(beat=3600))
    worker.start()
    states.get(timeout=10)
    assert worker.stop()


class FullOnceStore(MemoryStore):
    """Its disk is full at the first saving."""

    full = True

    def work(self) -> AbstractContextManager[StoreWork]:
        if self.full:
            self.full = False
            raise DiskFull("no room")
        return super().work()


def test_a_full_disk_does_not_end_the_worker() -> None:
    gate, states = Turnstile(), SimpleQueue[SyncState]()
    worker = SyncWorker(
        Sync(FullOnceStore(), RoughCentral(), CentreTime(StillClock())), states.put, wait=gate, chance=lambda: 1.0
    )
    worker.start()
    assert gate.next_wait() == 2
    gate.let_on()
    assert gate.next_wait() == 15
    gate.let_on()
    assert states.get(timeout=10).connected
    assert worker.stop()
