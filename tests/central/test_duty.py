"""Of several programs on one centre's file the kiosk sends the messages, and a desk only where no kiosk runs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Event

import pytest

from kiosk.central.duty import Duty

Begin = Callable[[], Duty]


@pytest.fixture
def begin(tmp_path: Path) -> Iterator[Begin]:
    """A program more on the same file."""
    begun: list[Duty] = []

    def program() -> Duty:
        begun.append(Duty(tmp_path / "centre.db"))
        return begun[-1]

    yield program
    for duty in begun:
        duty.close()


def done() -> bool:
    return True


def test_a_desk_by_itself_sends_them(begin: Begin) -> None:
    desk = begin()
    assert desk.where_nobody_does(done)
    assert desk.where_nobody_does(done)


def test_beside_a_kiosk_it_does_not_until_the_kiosk_has_gone(begin: Begin) -> None:
    kiosk, desk = begin(), begin()
    kiosk.keep()
    assert not desk.where_nobody_does(done)
    kiosk.close()
    assert desk.where_nobody_does(done)


def test_two_kiosks_keep_it_together(begin: Begin) -> None:
    first, second, desk = (begin() for _ in range(3))
    first.keep()
    second.keep()
    first.close()
    assert not desk.where_nobody_does(done)


def test_a_step_that_fails_gives_it_back(begin: Begin) -> None:
    desk, other = begin(), begin()

    def fails() -> bool:
        raise OSError("the disk")

    with pytest.raises(OSError, match="the disk"):
        desk.where_nobody_does(fails)
    assert other.where_nobody_does(done)


def test_two_steps_of_one_program_take_turns(begin: Begin) -> None:
    """Else the first to end would give the file's lock back under the other."""
    desk, kiosk, inside, told = begin(), begin(), Event(), Event()

    def slow() -> bool:
        inside.set()
        return told.wait(10)

    with ThreadPoolExecutor(2) as threads:
        first = threads.submit(desk.where_nobody_does, slow)
        assert inside.wait(10)
        second = threads.submit(desk.where_nobody_does, done)
        assert not kiosk.where_nobody_does(done)
        assert not second.done()
        told.set()
        assert first.result() and second.result()


def test_a_centre_whose_folder_is_away_holds_nobody_up(tmp_path: Path) -> None:
    """It may lie on another machine; the kiosk opens all the same, and whoever comes later finds the duty free."""
    away = tmp_path / "network" / "centre.db"
    kiosk, desk = Duty(away), Duty(away)
    kiosk.keep()
    assert not desk.where_nobody_does(lambda: True)
    away.parent.mkdir()
    assert desk.where_nobody_does(lambda: True)
    kiosk.close()
    desk.close()
