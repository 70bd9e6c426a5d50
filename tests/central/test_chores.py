"""Chores: done again and again whatever befalls them, until they are stopped."""

from __future__ import annotations

from threading import Event

from structlog.testing import capture_logs

from kiosk.central.chores import LONGEST_PAUSE_S, Chore, Chores, pause_after
from kiosk.services.errors import CentreUnreachable


class Bucket:
    """So many pieces of work; ``empty`` is set when one looks and none is left."""

    def __init__(self, pieces: int) -> None:
        self.pieces = pieces
        self.empty = Event()

    def take(self) -> bool:
        if self.pieces:
            self.pieces -= 1
            return True
        self.empty.set()
        return False


class Failing:
    """Raises these one after the other, then works."""

    def __init__(self, *errors: Exception) -> None:
        self._errors = list(errors)
        self.works = Event()

    def do(self) -> bool:
        if self._errors:
            raise self._errors.pop(0)
        self.works.set()
        return False


def test_a_chore_goes_on_at_once_while_there_is_more() -> None:
    bucket = Bucket(1000)
    chores = Chores([Chore("bucket", bucket.take, every=3600)])
    chores.start()
    assert bucket.empty.wait(10)
    chores.stop()


def test_a_chore_is_looked_at_again_and_again() -> None:
    seen: list[int] = []
    thrice = Event()

    def look() -> bool:
        seen.append(1)
        if len(seen) == 3:
            thrice.set()
        return False

    chores = Chores([Chore("looking", look, every=0.001)])
    chores.start()
    assert thrice.wait(10)
    chores.stop()


def test_a_chore_outlasts_an_unreachable_centre_and_a_mistake() -> None:
    failing = Failing(CentreUnreachable("ConnectionTimeout"), ValueError("national ID 1000000008"))
    chores = Chores([Chore("projector", failing.do, every=3600)])
    with capture_logs() as lines:
        chores.start()
        assert failing.works.wait(30)
        chores.stop()
    assert [(line["log_level"], line["chore"]) for line in lines] == [("warning", "projector"), ("error", "projector")]
    assert "1000000008" not in str(lines)


def test_one_chore_that_hangs_holds_up_no_other() -> None:
    let_go, bucket = Event(), Bucket(3)
    chores = Chores([Chore("hanging", lambda: let_go.wait(30), every=1), Chore("bucket", bucket.take, every=1)])
    chores.start()
    assert bucket.empty.wait(10)
    let_go.set()
    chores.stop()


def test_stopping_does_not_wait_for_the_next_look() -> None:
    chores = Chores([Chore("idle", lambda: False, every=3600)])
    chores.start()
    chores.stop(patience=30)
    assert chores.stopping


def test_pauses_grow_to_a_limit_and_are_spread() -> None:
    longest = [pause_after(failures, lambda: 1.0) for failures in range(1, 9)]
    assert longest == [0.5, 1, 2, 4, 8, 16, 30, 30]
    assert pause_after(1000, lambda: 0.0) == LONGEST_PAUSE_S / 2
