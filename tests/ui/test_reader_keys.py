"""A code reader is told from a hand by its speed, and its Enter presses nothing."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QWindow
from PySide6.QtTest import QTest

from kiosk.ui.kit.reader_keys import LEAST, PAUSE_S, ReaderKeys

CODE = "KSS1.APPLICATION.7"


class Desk:
    """A window, a clock that a test moves on, and what was heard."""

    def __init__(self) -> None:
        self.window, self.now, self.heard = QWindow(), 10.0, []
        self.passed: list[int] = []
        self.window.keyPressEvent = lambda event: self.passed.append(event.key())
        self.keys = ReaderKeys(self.window, lambda: self.now)
        self.keys.heard.connect(self.heard.append)

    def types(self, text: str, each: float = 0.005, enter: bool = True) -> None:
        for key in (*text, *([Qt.Key.Key_Return] if enter else [])):
            self.now += each
            QTest.keyClick(self.window, key)


@pytest.fixture
def desk(qapp: object) -> Iterator[Desk]:
    desk = Desk()
    yield desk
    desk.window.destroy()


def test_a_code_is_heard_whole_and_its_enter_is_kept_from_the_page(desk: Desk) -> None:
    desk.types(CODE)
    desk.types(CODE)
    assert desk.heard == [CODE, CODE]
    assert Qt.Key.Key_Return not in desk.passed


def test_what_a_hand_types_is_the_pages(desk: Desk) -> None:
    desk.types(CODE, each=PAUSE_S + 0.1)
    desk.types("1" * (LEAST - 1))
    desk.types("")
    assert desk.heard == []
    assert desk.passed.count(Qt.Key.Key_Return) == 3


def test_what_was_begun_before_a_pause_or_another_key_is_no_part_of_it(desk: Desk) -> None:
    desk.types("12345", enter=False)
    desk.now += 2 * PAUSE_S
    desk.types(CODE)
    desk.types("12345", enter=False)
    QTest.keyClick(desk.window, Qt.Key.Key_Tab)
    desk.types(CODE)
    assert desk.heard == [CODE, CODE]
