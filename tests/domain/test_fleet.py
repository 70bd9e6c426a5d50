"""Which kiosk is in trouble, and which one first."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from kiosk.domain.fleet import SILENT, STALE, FleetLine, Trouble, troubles, worst_first
from kiosk.domain.health import Health, State

NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
WELL = Health("0.1.0", parts=(("printer", State.OK), ("camera", State.ABSENT)))


def line(health: Health | None = WELL, kiosk: str = "0007", seen: timedelta = timedelta(), **more: object) -> FleetLine:
    at = NOW - seen
    told = {"office": "", "at_desk": False, "seen_at": at, "reported_at": at if health else None} | more
    return FleetLine(kiosk, health=health, **told)  # type: ignore[arg-type]


def found(line: FleetLine) -> list[tuple[str, str]]:
    return [(str(trouble), str(state)) for trouble, state in troubles(line, NOW)]


def test_a_kiosk_that_is_well_has_no_trouble() -> None:
    assert found(line()) == []


def test_silence_is_a_fault_of_a_kiosk_and_none_of_a_counter() -> None:
    late = SILENT + timedelta(seconds=1)
    assert found(line(seen=SILENT)) == []
    assert found(line(seen=late)) == [("silent", "fault")]
    assert found(line(seen=late, at_desk=True)) == []


@pytest.mark.parametrize(
    ("health", "wanted"),
    [
        (Health("1", lost=1, parked=2), [("lost", "fault"), ("parked", "fault")]),
        (Health("1", waiting=3, oldest=59), []),
        (Health("1", waiting=3, oldest=60), [("waiting", "warn")]),
        (
            Health("1", parts=(("clock", State.WARN), ("disk", State.FAULT), ("printer", State.FAULT))),
            [("printer", "fault"), ("disk", "fault"), ("clock", "warn")],
        ),
        (Health("1", parts=(("teapot", State.FAULT),)), []),
        (None, [("untold", "warn")]),
    ],
)
def test_what_is_wrong_is_told_faults_first(health: Health | None, wanted: list[tuple[str, str]]) -> None:
    assert found(line(health)) == wanted


def test_a_word_from_long_before_it_was_last_heard_of_is_not_taken_for_now() -> None:
    broken = Health("1", parts=(("printer", State.FAULT),))
    assert found(line(broken, reported_at=NOW - STALE)) == [("printer", "fault")]
    assert found(line(broken, reported_at=NOW - STALE - timedelta(seconds=1))) == [("untold", "warn")]


def test_one_that_never_called_is_told_as_such() -> None:
    assert found(line(None, seen_at=None)) == [("never", "warn")]


def test_the_worst_comes_first() -> None:
    fault, warn = Health("1", lost=1), Health("1", oldest=90)
    both, printer = Health("1", lost=1, parked=1), Health("1", parts=(("printer", State.FAULT),))
    healths = {"0001": WELL, "0002": warn, "0003": printer, "0004": fault, "0005": fault, "0006": both}
    lines = tuple(line(health, kiosk) for kiosk, health in healths.items())
    assert [one.kiosk for one in worst_first(lines, NOW)] == ["0006", "0004", "0005", "0003", "0002", "0001"]


def test_every_trouble_of_a_part_has_the_key_of_a_part() -> None:
    assert {t.value for t in Trouble} >= {"printer", "letter-printer", "scanner", "camera", "disk", "clock", "keys"}
