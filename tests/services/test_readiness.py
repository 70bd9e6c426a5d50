"""Whether a machine is ready: what is said of each part, of slow ones and of those that fail."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from threading import Event

import pytest

from kiosk.devices.memory_disk import MemoryDisk
from kiosk.devices.memory_printer import MemoryPrinter
from kiosk.devices.memory_scanner import MemoryScanner
from kiosk.domain.health import State
from kiosk.domain.words import tr
from kiosk.services.errors import CentreRefused, CentreUnreachable, NoSecureStorage, StoreDamaged
from kiosk.services.ports import Greeting, OutboxCounts, PrinterFault
from kiosk.services.readiness import (
    ROOM_BYTES,
    Finding,
    Probe,
    Readiness,
    camera_probe,
    centre_probe,
    clock_probe,
    disk_probe,
    keys_probe,
    look,
    printer_probe,
    ready,
    scanner_probe,
)
from kiosk.storage.keyrings import MemorySecrets

NOW = datetime(2026, 11, 28, 9, tzinfo=UTC)
FINE = Finding(State.OK, tr("The scanner is ready."))

LEAST = 2**28


class Still:
    def now(self) -> datetime:
        return NOW


def greeting(off: timedelta = timedelta()) -> Greeting:
    return Greeting(1, NOW + off, "epoch")


def unreachable() -> Greeting:
    raise CentreUnreachable


def refused() -> Greeting:
    raise CentreRefused("version")


def nothing_waits() -> OutboxCounts:
    return OutboxCounts()


def test_each_fault_of_a_printer_says_what_to_do() -> None:
    printer = MemoryPrinter(80)
    for fault in PrinterFault:
        printer.fail(fault)
        found = printer_probe(printer).ask()
        assert found.state is State.FAULT
        assert found.remedy is not None
    printer.mend()
    assert printer_probe(printer).ask().state is State.OK


def test_what_is_not_set_up_is_no_fault() -> None:
    checks = look((scanner_probe(None), camera_probe(None), clock_probe(None, Still())))
    assert {check.finding.state for check in checks} == {State.ABSENT}
    assert ready(checks)


def test_a_scanner_that_is_there_is_ready() -> None:
    assert scanner_probe(MemoryScanner()).ask().state is State.OK


def test_a_camera_that_was_pulled_out_is_a_fault() -> None:
    assert camera_probe(lambda: True).ask().state is State.OK
    assert camera_probe(lambda: False).ask().state is State.FAULT


@pytest.mark.parametrize(
    ("free", "state"),
    [(LEAST - 1, State.FAULT), (LEAST, State.WARN), (ROOM_BYTES - 1, State.WARN), (ROOM_BYTES, State.OK)],
)
def test_the_disk_needs_room_for_all_that_may_wait(free: int, state: State) -> None:
    assert disk_probe(MemoryDisk(free), LEAST).ask().state is state


@pytest.mark.parametrize(
    ("off", "state"), [(0, State.OK), (4, State.OK), (60, State.WARN), (-60, State.WARN), (-500, State.FAULT)]
)
def test_the_clock_goes_by_the_centres(off: int, state: State) -> None:
    assert clock_probe(lambda: greeting(timedelta(seconds=off)), Still()).ask().state is state


def test_an_unreachable_centre_is_told_once_as_a_fault() -> None:
    assert clock_probe(unreachable, Still()).ask().state is State.WARN
    assert centre_probe(unreachable, nothing_waits).ask().state is State.FAULT


def test_the_centre_says_what_waits_and_what_it_refused() -> None:
    assert centre_probe(greeting, nothing_waits).ask().state is State.OK
    assert centre_probe(greeting, lambda: OutboxCounts(waiting=9)).ask().state is State.OK
    assert centre_probe(greeting, lambda: OutboxCounts(parked_documents=1)).ask().state is State.WARN
    assert centre_probe(refused, nothing_waits).ask().state is State.FAULT


def test_a_store_that_cannot_be_read_is_a_fault() -> None:
    def damaged() -> OutboxCounts:
        raise StoreDamaged

    assert centre_probe(None, damaged).ask().state is State.FAULT


def test_keys_need_a_keyring_a_key_and_a_pin() -> None:
    def locked() -> MemorySecrets:
        raise NoSecureStorage

    secrets = MemorySecrets()
    probe = keys_probe(lambda: secrets, "store-key")
    assert keys_probe(locked, "store-key").ask().state is State.FAULT
    assert probe.ask().state is State.FAULT
    secrets.set("store-key", "a" * 64)
    assert probe.ask().state is State.WARN
    secrets.set("clerk-pin", "a hash")
    assert probe.ask().state is State.OK


def test_a_part_that_hangs_or_fails_hides_no_other() -> None:
    hold = Event()

    def hangs() -> Finding:
        hold.wait()
        return FINE

    def fails() -> Finding:
        raise ZeroDivisionError

    parts = (
        Probe("slow", tr("Disk"), hangs),
        Probe("broken", tr("Disk"), fails),
        Probe("fine", tr("Disk"), lambda: FINE),
    )
    try:
        checks = look(parts, patience=0.2)
    finally:
        hold.set()
    assert [check.finding.state for check in checks] == [State.FAULT, State.FAULT, State.OK]
    assert not ready(checks)


def test_a_trial_really_goes_to_the_printer() -> None:
    printer, readiness = MemoryPrinter(80), Readiness((), lambda width_mm: f"{width_mm}".encode(), lambda _: ())
    assert readiness.print_trial(printer).fault is None
    printer.fail(PrinterFault.NO_PAPER)
    assert readiness.print_trial(printer).fault is PrinterFault.NO_PAPER
