"""The kiosk's time: put right by the centre's, and never by a slow or doubtful answer."""

from __future__ import annotations

from datetime import timedelta

import pytest
from structlog.testing import capture_logs
from sync_kit import NOW, Kiosk, RoughCentral, StillClock, a_fact

from kiosk.services.centre_time import CentreTime


def told(off: float, trip: float = 0) -> CentreTime:
    """A kiosk after one answer that took ``trip`` seconds. off: how far its clock is behind, in seconds."""
    machine = StillClock(NOW - timedelta(seconds=off))
    time = CentreTime(machine)
    asked = machine.moment
    time.told(NOW + timedelta(seconds=trip / 2), asked, asked + timedelta(seconds=trip))
    return time


@pytest.mark.parametrize("off", [6, 3600, -6, -86400])
def test_a_wrong_clock_is_put_right(off: float) -> None:
    time = told(off)
    assert time.now() == NOW
    assert time.off == timedelta(seconds=off)


@pytest.mark.parametrize("off", [0, 5, -5])
def test_a_clock_that_is_nearly_right_is_left_as_it_is(off: float) -> None:
    assert told(off).off == timedelta()


def test_the_way_there_and_back_is_taken_into_account() -> None:
    assert told(0, trip=10).off == timedelta()
    assert told(60, trip=10).off == timedelta(seconds=60)


@pytest.mark.parametrize("trip", [10.5, 3600, -1])
def test_an_answer_that_took_too_long_tells_nothing(trip: float) -> None:
    assert told(60, trip=trip).off == timedelta()


def test_a_clock_that_somebody_has_set_is_taken_as_it_is_again() -> None:
    time = told(3600)
    machine = StillClock(NOW + timedelta(minutes=5))
    time.machine = machine
    time.told(machine.moment, machine.moment, machine.moment)
    assert (time.now(), time.off) == (machine.moment, timedelta())


def test_small_differences_do_not_make_the_time_jump_to_and_fro() -> None:
    time = told(60)
    asked = time.machine.now()
    time.told(NOW + timedelta(seconds=4), asked, asked)
    assert time.now() == NOW


def test_the_log_warns_of_a_clock_that_is_off_by_minutes() -> None:
    with capture_logs() as lines:
        told(60)
        told(121)
    assert [(line["log_level"], line["seconds"]) for line in lines] == [("info", 60), ("warning", 121)]


def test_a_round_of_sync_puts_the_clock_right_and_says_so() -> None:
    kiosk = Kiosk.behind(RoughCentral())
    kiosk.clock.moment = NOW - timedelta(hours=3)
    fact = a_fact()
    kiosk.append(fact)
    state = kiosk.sync.round()
    assert (state.connected, state.clock_off, state.clock_wrong) == (True, timedelta(hours=3), True)
    assert kiosk.time.now() == NOW
    kiosk.central.down = True
    assert kiosk.sync.round().clock_wrong
    with kiosk.store.work() as work:
        assert work.last_acknowledged() == NOW


def test_two_minutes_are_put_right_without_a_word() -> None:
    kiosk = Kiosk.behind(RoughCentral())
    kiosk.clock.moment = NOW + timedelta(minutes=2)
    assert not kiosk.sync.round().clock_wrong
    assert kiosk.time.now() == NOW
