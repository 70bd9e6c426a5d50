"""A kiosk tells the centre how it is: not too often, never instead of facts, and whatever fails there stops nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from queue import SimpleQueue
from threading import Event

import pytest
from sync_kit import NOW, RoughCentral, StillClock, a_fact

from kiosk.domain.health import Health, State
from kiosk.domain.words import tr
from kiosk.services.errors import CentreRefused, CentreUnreachable
from kiosk.services.health import EVERY, SOONEST, HealthReporter, Looks, told_to
from kiosk.services.ports import OutboxCounts
from kiosk.services.readiness import Check, Finding
from kiosk.services.sync import SyncState
from kiosk.storage.memory import MemoryStore

WELL = SyncState(True, OutboxCounts())
PAPER = tr("Printer")


def check(state: State = State.OK, key: str = "printer") -> Check:
    return Check(key, PAPER, Finding(state, PAPER))


class HearingCentral(RoughCentral):
    """heard: the reports. refusal: what befalls them."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[Health] = []
        self.refusal: Exception | None = None

    def report_health(self, health: Health) -> None:
        if self.refusal is not None:
            raise self.refusal
        self.heard.append(health)
        super().report_health(health)


class Kiosk:
    """Its parts as ``looks.parts`` has them; its disk holds so many bytes, or can't be asked."""

    def __init__(self) -> None:
        self.clock, self.central, self.store = StillClock(), HearingCentral(), MemoryStore()
        self.looks = Looks(lambda: ())
        self.room: int | None = 40 * 10**9
        self.errors: dict[str, int] = {}
        self.reporter = HealthReporter(
            self.store, self.central, self.looks, self.clock, "0.1.0", self._free, lambda: self.errors
        )

    def _free(self) -> int:
        if self.room is None:
            raise OSError
        return self.room

    def after(self, state: SyncState = WELL, **later: float) -> list[Health]:
        """What is told after a round, so much later."""
        self.clock.moment += timedelta(**later)
        self.central.heard.clear()
        self.reporter.after(state)
        return self.central.heard


def test_what_is_told_are_figures_and_codes() -> None:
    kiosk = Kiosk()
    kiosk.looks.parts = (("printer", State.WARN), ("disk", State.OK))
    kiosk.errors = {"OSError": 2}
    with kiosk.store.work() as work:
        work.append(replace(a_fact(), at=NOW - timedelta(minutes=12)))
    counts = OutboxCounts(waiting=1, parked=2, documents=3, parked_documents=1, lost=4)
    [told] = kiosk.after(SyncState(True, counts, clock_off=timedelta(minutes=9)), minutes=3)
    parts = (("clock", State.FAULT), ("disk", State.OK), ("printer", State.WARN))
    assert told == Health("0.1.0", 3, 40_000, 1, 15, 3, 3, 4, parts, (("OSError", 2),))


def test_it_is_told_each_few_minutes_and_at_a_change() -> None:
    kiosk = Kiosk()
    assert kiosk.after()
    assert not kiosk.after(minutes=1)
    assert not kiosk.after(SyncState(True, OutboxCounts(waiting=1, documents=1)), seconds=15)
    kiosk.looks.parts = (("printer", State.FAULT),)
    assert kiosk.after(seconds=15)
    kiosk.looks.parts = (("printer", State.OK),)
    assert not kiosk.after(seconds=SOONEST.total_seconds() - 1)
    assert kiosk.after(seconds=1)
    assert not kiosk.after(seconds=EVERY.total_seconds() - 1)
    assert kiosk.after(seconds=1)


def test_nothing_is_told_to_a_centre_that_is_away_or_speaks_otherwise() -> None:
    kiosk = Kiosk()
    assert not kiosk.after(replace(WELL, connected=False))
    assert not kiosk.after(replace(WELL, outdated=True))


@pytest.mark.parametrize("error", [CentreUnreachable("away"), CentreRefused("quota"), ZeroDivisionError()])
def test_whatever_fails_stops_no_sync_and_is_tried_again(error: Exception) -> None:
    kiosk = Kiosk()
    kiosk.central.refusal = error
    assert not kiosk.after()
    kiosk.central.refusal = None
    assert not kiosk.after(seconds=SOONEST.total_seconds() - 1)
    assert kiosk.after(seconds=1)


def test_a_disk_that_can_t_be_asked_hides_nothing_else() -> None:
    kiosk = Kiosk()
    kiosk.room = None
    assert [told.free_mb for told in kiosk.after()] == [-1]


def test_a_clock_that_was_put_back_silences_nobody() -> None:
    kiosk = Kiosk()
    assert kiosk.after()
    assert kiosk.after(days=-30)


def test_the_screen_hears_of_a_round_before_the_centre_is_told() -> None:
    heard: list[str] = []
    told_to(lambda _: heard.append("screen"), lambda _: heard.append("centre"))(WELL)
    assert heard == ["screen", "centre"]


class Gate:
    """In place of waiting: tells that the thread waits, and lets it on when the test says so."""

    def __init__(self) -> None:
        self.waits: SimpleQueue[None] = SimpleQueue()
        self.on: SimpleQueue[None] = SimpleQueue()

    def __call__(self, _woken: Event, _seconds: float) -> None:
        self.waits.put(None)
        self.on.get(timeout=10)

    def next(self) -> None:
        """Until the thread has looked, or not, once more."""
        self.on.put(None)
        self.waits.get(timeout=10)


def test_the_parts_are_looked_at_when_nobody_is_served() -> None:
    gate, seen, failing = Gate(), [State.OK], [False]
    asked: list[State] = []

    def ask() -> tuple[Check, ...]:
        if failing[0]:
            raise ZeroDivisionError
        asked.append(seen[0])
        return (check(seen[0]),)

    looks = Looks(ask, gate)
    assert looks.parts is None
    looks.start()
    gate.waits.get(timeout=10)
    assert looks.parts == (("printer", State.OK),)
    seen[0] = State.FAULT
    looks.somebody_came()
    gate.next()
    assert looks.parts == (("printer", State.OK),) and asked == [State.OK]
    looks.nobody_there()
    gate.next()
    assert looks.parts == (("printer", State.FAULT),)
    failing[0] = True
    gate.next()
    assert looks.parts == (("printer", State.FAULT),)
    looks.stop()
    gate.on.put(None)


def test_a_look_that_a_person_disturbed_counts_for_nothing() -> None:
    gate = Gate()

    def ask() -> tuple[Check, ...]:
        looks.somebody_came()
        return (check(State.FAULT),)

    looks = Looks(ask, gate)
    looks.start()
    gate.waits.get(timeout=10)
    assert looks.parts is None
    looks.stop()
    gate.on.put(None)
