"""A button acts once, however it is hit: by a shaking hand on Enter, by a key that is held."""

from __future__ import annotations

import pytest
from field_specimens import panel
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.ui.kit.button import KioskButton, Part

pytestmark = [pytest.mark.usefixtures("qapp"), pytest.mark.qt_log_ignore("propagateSizeHints")]


@pytest.fixture
def button(qtbot: QtBot) -> KioskButton:
    button = KioskButton(panel(), "submit", "تقديم", Part.PRIMARY)
    qtbot.addWidget(button)
    button.show()
    return button


def acts(button: KioskButton) -> list[None]:
    seen: list[None] = []
    button.does(lambda: seen.append(None))
    return seen


def test_enter_hit_twice_acts_once(button: KioskButton) -> None:
    seen = acts(button)
    for _ in range(2):
        QTest.keyClick(button, Qt.Key.Key_Return)
    assert len(seen) == 1


def test_enter_held_acts_once(button: KioskButton) -> None:
    seen = acts(button)
    for repeated in (False, True, True):
        held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", repeated)
        QApplication.sendEvent(button, held)
    assert len(seen) == 1


def test_a_touch_right_after_enter_is_the_same_wish(button: KioskButton) -> None:
    seen = acts(button)
    QTest.keyClick(button, Qt.Key.Key_Return)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert len(seen) == 1
