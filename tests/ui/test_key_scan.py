"""Keys of the screen without a finger: two switches (Tab, Enter), or arrows and Enter."""

from __future__ import annotations

import pytest
from field_specimens import Form, form_of_lines, write
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.ui.kit.key_pages import KeyboardPage
from kiosk.ui.kit.key_scan import KeyScan
from kiosk.ui.kit.line import LineEdit

pytestmark = [pytest.mark.usefixtures("qapp"), pytest.mark.qt_log_ignore("propagateSizeHints")]

TAB, ENTER = Qt.Key.Key_Tab, Qt.Key.Key_Return
UP, DOWN, LEFT, RIGHT = Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right


def press(*keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(QApplication.focusWidget(), key)


def ring(form: Form) -> KeyScan:
    return form.keyboard.findChild(KeyScan)


@pytest.fixture
def keypad(qtbot: QtBot) -> tuple[Form, LineEdit]:
    form, (line, _) = form_of_lines(qtbot, KeyboardPage.DIGITS, 2)
    return form, line


def test_two_switches_take_a_row_and_then_a_key_of_it(keypad: tuple[Form, LineEdit]) -> None:
    _, line = keypad
    press(ENTER, TAB, ENTER, TAB, ENTER)  # to the keys, second row, into it, second key, press
    assert line.text() == "5"
    press(ENTER, ENTER)  # the first row is offered again
    assert line.text() == "51"


def test_a_row_that_was_entered_by_mistake_is_left_by_tab(keypad: tuple[Form, LineEdit]) -> None:
    _, line = keypad
    press(ENTER, ENTER, TAB, TAB, TAB, TAB, ENTER, ENTER)  # past 1, 2 and 3 to the row again, and the next row
    assert line.text() == "4"


def test_after_the_last_row_tab_goes_on_from_the_line(keypad: tuple[Form, LineEdit]) -> None:
    form, line = keypad
    press(ENTER, TAB, TAB, TAB)
    assert line.hasFocus()
    press(TAB)
    assert QApplication.focusWidget().objectName() == "line_1"
    assert ring(form).isHidden()


def test_arrows_go_to_the_key_that_lies_there_and_stay_on_it(keypad: tuple[Form, LineEdit]) -> None:
    _, line = keypad
    press(ENTER, RIGHT, RIGHT, DOWN, ENTER, ENTER)
    assert line.text() == "55"
    press(LEFT, UP, ENTER)
    assert line.text() == "551"


def test_the_arrow_up_from_the_first_row_leads_back_to_the_line(keypad: tuple[Form, LineEdit]) -> None:
    form, line = keypad
    press(ENTER, RIGHT, UP)
    assert ring(form).isHidden()
    assert line.hasFocus()


def test_what_is_typed_meanwhile_goes_into_the_line(keypad: tuple[Form, LineEdit]) -> None:
    form, line = keypad
    press(ENTER)
    write(line, "7")
    assert line.text() == "7"
    assert ring(form).isHidden()


def test_the_ring_goes_with_the_focus(keypad: tuple[Form, LineEdit]) -> None:
    form, _ = keypad
    press(ENTER)
    assert not ring(form).isHidden()
    form.focus(form.findChild(LineEdit, "line_1"))
    assert ring(form).isHidden()


def test_another_order_of_keys_is_offered_from_its_first_row(qtbot: QtBot) -> None:
    form, (line,) = form_of_lines(qtbot, KeyboardPage.ARABIC)
    press(ENTER, UP)
    press(ENTER, DOWN, DOWN, DOWN, ENTER, TAB, TAB, TAB, ENTER)
    assert form.keyboard.page is KeyboardPage.ARABIC_STANDARD
    press(ENTER, ENTER)
    assert line.text() == "ض"


def test_the_ring_is_seen_around_what_enter_would_take(keypad: tuple[Form, LineEdit]) -> None:
    form, _ = keypad
    before = form.keyboard.grab().toImage()
    press(ENTER)
    row = form.keyboard.grab().toImage()
    press(ENTER)
    key = form.keyboard.grab().toImage()
    assert len({before.constBits().tobytes(), row.constBits().tobytes(), key.constBits().tobytes()}) == 3
