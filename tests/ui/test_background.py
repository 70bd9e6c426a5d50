"""Work away from the screen: in order by lane, answered in the screen's thread, unheard once the person has left."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from kiosk.services.errors import DiskFull
from kiosk.ui.background import Background, Lane


@dataclass
class Ears:
    """What was heard on the screen's side."""

    heard: list[object] = field(default_factory=list)
    failed: list[Exception] = field(default_factory=list)
    threads: set[int] = field(default_factory=set)

    def done(self, result: object) -> None:
        self.heard.append(result)
        self.threads.add(threading.get_ident())

    def trouble(self, error: Exception) -> None:
        self.failed.append(error)
        self.threads.add(threading.get_ident())


@pytest.fixture
def ears() -> Ears:
    return Ears()


@pytest.fixture
def background(qapp: QObject, ears: Ears) -> Iterator[Background]:
    background = Background(ears.trouble)
    yield background
    background.stop()


def raises(error: Exception) -> Callable[[], None]:
    def job() -> None:
        raise error

    return job


def quiet(qtbot: QtBot, background: Background) -> None:
    qtbot.waitUntil(lambda: not background.busy)


def test_answers_come_in_the_order_of_the_work_of_a_lane(qtbot: QtBot, background: Background, ears: Ears) -> None:
    for number in range(50):
        background.run(Lane.STORE, lambda number=number: number, ears.done)
    quiet(qtbot, background)
    assert ears.heard == list(range(50))


def test_answers_are_heard_in_the_screen_s_thread_and_work_is_done_in_another(
    qtbot: QtBot, background: Background, ears: Ears
) -> None:
    background.run(Lane.STORE, threading.get_ident, ears.done)
    quiet(qtbot, background)
    assert ears.threads == {threading.get_ident()}
    assert ears.heard != [threading.get_ident()]


def test_each_lane_has_one_thread_of_its_own(qtbot: QtBot, background: Background, ears: Ears) -> None:
    for lane in (*Lane, *Lane):
        background.run(lane, threading.get_ident, ears.done)
    quiet(qtbot, background)
    assert len(set(ears.heard)) == len(Lane)


def test_saving_does_not_wait_for_a_slow_network(qtbot: QtBot, background: Background, ears: Ears) -> None:
    gate = threading.Event()
    background.run(Lane.NETWORK, gate.wait)
    background.run(Lane.STORE, lambda: "saved", ears.done)
    qtbot.waitUntil(lambda: ears.heard == ["saved"])
    assert background.busy
    gate.set()
    quiet(qtbot, background)


def test_a_failure_reaches_its_own_handler(qtbot: QtBot, background: Background) -> None:
    own: list[Exception] = []
    error = DiskFull("x")
    background.run(Lane.STORE, raises(error), failed=own.append)
    quiet(qtbot, background)
    assert own == [error]


def test_a_failure_without_a_handler_reaches_the_default(qtbot: QtBot, background: Background, ears: Ears) -> None:
    error = ValueError("x")
    background.run(Lane.STORE, raises(error))
    quiet(qtbot, background)
    assert ears.failed == [error]


def test_a_failure_does_not_end_its_lane(qtbot: QtBot, background: Background, ears: Ears) -> None:
    background.run(Lane.STORE, raises(ValueError("x")))
    background.run(Lane.STORE, lambda: "next", ears.done)
    quiet(qtbot, background)
    assert ears.heard == ["next"]


def test_a_cancelled_task_is_done_and_not_heard(qtbot: QtBot, background: Background, ears: Ears) -> None:
    did: list[str] = []
    gate = threading.Event()
    background.run(Lane.STORE, gate.wait)
    task = background.run(Lane.STORE, lambda: did.append("saved"), ears.done)
    task.cancel()
    assert task.is_cancelled()
    gate.set()
    quiet(qtbot, background)
    assert did == ["saved"]
    assert ears.heard == []


def test_nothing_of_the_person_who_left_is_heard(qtbot: QtBot, background: Background, ears: Ears) -> None:
    gate = threading.Event()
    background.run(Lane.STORE, gate.wait, ears.done)
    background.run(Lane.NETWORK, lambda: "late", ears.done)
    background.run(Lane.DEVICE, raises(ValueError("x")))
    background.forget()
    background.run(Lane.STORE, lambda: "the next person's", ears.done)
    gate.set()
    quiet(qtbot, background)
    assert ears.heard == ["the next person's"]
    assert ears.failed == []


def test_long_work_can_ask_whether_it_is_still_wanted(qtbot: QtBot, background: Background) -> None:
    gate, answers = threading.Event(), []
    task = background.run(Lane.DEVICE, lambda: (gate.wait(), answers.append(task.is_cancelled())))
    background.forget()
    gate.set()
    quiet(qtbot, background)
    assert answers == [True]


def test_an_answer_may_ask_for_more_work(qtbot: QtBot, background: Background, ears: Ears) -> None:
    background.run(Lane.STORE, lambda: 1, lambda one: background.run(Lane.STORE, lambda: one + 1, ears.done))
    quiet(qtbot, background)
    assert ears.heard == [2]


def test_stopping_finishes_what_is_queued(qapp: QObject, ears: Ears) -> None:
    background = Background(ears.trouble)
    did: list[int] = []
    for number in range(20):
        background.run(Lane.STORE, lambda number=number: did.append(number))
    background.stop()
    assert did == list(range(20))
