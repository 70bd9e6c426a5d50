"""Which version a kiosk is to take, and when the centre stops giving one out."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.fleet import AMISS, FleetLine, Published, Trouble, troubles
from kiosk.domain.health import Health
from kiosk.domain.orders import Package, SettingsOrder, Stage, UpdateOrder
from kiosk.domain.updating import Progress, to_be_held, tried, wanted

NOW, DAY = datetime(2026, 11, 28, 9, tzinfo=UTC), date(2026, 11, 28)
PACKAGE = Package("0.2.0", "a" * 64, 5000, "https://mirror.example/kiosk.deb")
ORDER = UpdateOrder(4, DAY, PACKAGE, None, (Stage(0, 0, frozenset({"0007"})),))
UPDATE = Published(ORDER, NOW)


def line(
    version: str = "0.1.0", update: str = "", kiosk: str = "0007", *, at_desk: bool = False, serial: int = 0
) -> FleetLine:
    return FleetLine(kiosk, "", at_desk, NOW, NOW, Health(version, update=update, update_serial=serial))


def test_the_turn_of_a_kiosk_wants_the_newer_version() -> None:
    assert wanted(line(), UPDATE, DAY) == "0.2.0"


@pytest.mark.parametrize(
    ("one", "update"),
    [
        (line("0.2.0"), UPDATE),
        (line("0.3.0"), UPDATE),
        (line("?"), UPDATE),
        (line(kiosk="0008"), UPDATE),
        (line(at_desk=True), UPDATE),
        (line(update="back"), UPDATE),
        (line(update="back", serial=4), UPDATE),
        (line(), None),
        (line(), replace(UPDATE, held=True)),
        (line(), Published(SettingsOrder(1, DAY, {}, {}, {}), NOW)),
        (replace(line(), health=None), UPDATE),
    ],
)
def test_nothing_is_wanted_else(one: FleetLine, update: Published | None) -> None:
    assert wanted(one, update, DAY) == ""


def test_what_did_not_stand_or_was_refused_is_a_trouble() -> None:
    assert set(Progress) >= AMISS
    told = {word: troubles(line(update=word.value), NOW) for word in Progress}
    assert {word for word, found in told.items() if found} == AMISS
    assert {trouble for found in told.values() for trouble, _ in found} == {Trouble.UPDATE}


def fleet_of(took: int, others: int = 50) -> list[FleetLine]:
    return [line("0.2.0" if n < took else "0.1.0", kiosk=f"{n:04d}") for n in range(took + others)]


@pytest.mark.parametrize(
    ("took", "bad", "held"), [(1, 1, True), (9, 1, True), (10, 1, False), (30, 3, False), (30, 4, True)]
)
def test_more_than_one_in_ten_stop_it(took: int, bad: int, held: bool) -> None:
    faults = [(f"{n:04d}", Trouble.SILENT) for n in range(bad)]
    assert to_be_held(fleet_of(took), faults, ORDER) is held


def test_kiosks_that_did_not_take_it_and_their_paper_stop_nothing() -> None:
    others = [(f"{n:04d}", Trouble.SILENT) for n in range(10, 40)]
    paper = [(f"{n:04d}", Trouble.PRINTER) for n in range(10)]
    assert not to_be_held(fleet_of(10), [*others, *paper], ORDER)


def test_one_that_went_back_had_it() -> None:
    assert tried(line("0.1.0", "back"), ORDER) and not tried(line("0.1.0", "waiting"), ORDER)
    assert to_be_held([line("0.1.0", "back")], [("0007", Trouble.UPDATE)], ORDER)


@pytest.mark.parametrize(("serial", "counts"), [(0, True), (3, False), (4, True)])
def test_what_fell_by_an_earlier_order_stops_no_later_one(serial: int, counts: bool) -> None:
    one = line("0.1.0", "back", serial=serial)
    assert tried(one, ORDER) is counts
    assert to_be_held([one], [("0007", Trouble.UPDATE)], ORDER) is counts
    assert (wanted(one, UPDATE, DAY) == "") is counts


def test_where_none_has_it_nothing_is_held() -> None:
    assert not to_be_held(fleet_of(0), [("0001", Trouble.SILENT)], ORDER)


@given(st.integers(1, 60), st.integers(0, 60), st.integers(0, 60))
def test_more_trouble_never_lets_it_go_on(took: int, bad: int, more: int) -> None:
    faults = [(f"{n:04d}", Trouble.LOST) for n in range(bad + more)]
    if to_be_held(fleet_of(took), faults[:bad], ORDER):
        assert to_be_held(fleet_of(took), faults, ORDER)
