"""Fields without a finger, and with a shaking one: the order of Tab, arrows in a choice, keys held and rolled off."""

from __future__ import annotations

import pytest
from field_specimens import CITIES, FEW, Form, control_for, form_of_lines
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kiosk.domain import kinds
from kiosk.domain.kinds import Kind
from kiosk.ui.kit.choice_controls import ChoiceControl, YesNoControl
from kiosk.ui.kit.control import Control
from kiosk.ui.kit.date_control import DateControl
from kiosk.ui.kit.key_pages import KeyboardPage
from kiosk.ui.kit.keyboard import REPEAT_AFTER_MS, REPEAT_EVERY_MS, Keyboard

pytestmark = [pytest.mark.usefixtures("qapp"), pytest.mark.qt_log_ignore("propagateSizeHints")]


def shown(qtbot: QtBot, kind: Kind) -> tuple[Form, Control]:
    control = control_for(kind)
    page = KeyboardPage.DIGITS
    look = control.widget().look  # type: ignore[attr-defined]
    return Form(qtbot, Keyboard(look, page), control.widget()), control


def focused() -> str:
    widget = QApplication.focusWidget()
    return widget.objectName() if widget else ""


def press(key: Qt.Key) -> None:
    QTest.keyClick(QApplication.focusWidget(), key)


def stops(start: QWidget, form: Form, count: int) -> list[str]:
    """The names of ``count`` stops of Tab, from ``start``."""
    form.focus(start)
    names = [focused()]
    for _ in range(count - 1):
        press(Qt.Key.Key_Tab)
        names.append(focused())
    return names


def test_tab_goes_through_a_date_in_reading_order(qtbot: QtBot) -> None:
    form, control = shown(qtbot, kinds.Day())
    assert isinstance(control, DateControl)
    assert stops(control.hijri, form, 5) == [
        "asked_hijri",
        "asked_gregorian",
        "asked_day",
        "asked_month",
        "asked_year",
    ]
    left_edges = [line.mapTo(form, QPoint(0, 0)).x() for line in (control.day, control.month, control.year)]
    assert left_edges == sorted(left_edges, reverse=True)


def test_tab_goes_from_the_search_to_its_rows_and_buttons(qtbot: QtBot) -> None:
    cities = tuple(kinds.Option(f"c{n}", option.label) for n, option in enumerate(FEW * 3))
    form, control = shown(qtbot, kinds.Choice(cities, searchable=True))
    names = ["asked_search", *(f"asked_c{n}" for n in range(5)), "asked_down"]
    assert stops(control.first_input(), form, len(names)) == names


def test_two_switches_reach_every_option_also_once_one_is_chosen(qtbot: QtBot) -> None:
    form, control = shown(qtbot, kinds.Choice(FEW))
    assert isinstance(control, ChoiceControl)
    names = [f"asked_{option.code}" for option in FEW]
    for row in control.rows:
        assert stops(control.rows[0], form, len(FEW)) == names
        form.focus(row)
        press(Qt.Key.Key_Return)
        assert control.value() == FEW[control.rows.index(row)].code


@pytest.mark.parametrize(("key", "there"), [(Qt.Key.Key_Left, "no"), (Qt.Key.Key_Right, "yes")])
def test_arrows_go_where_they_point_and_change_no_answer(qtbot: QtBot, key: Qt.Key, there: str) -> None:
    form, control = shown(qtbot, kinds.YesNo())
    assert isinstance(control, YesNoControl)
    control.set_value("yes" if there == "no" else "no")
    form.focus(control.halves[0 if there == "no" else 1])
    press(key)
    assert focused() == f"asked_{there}"
    assert control.value() != there
    press(Qt.Key.Key_Return)
    assert control.value() == there


def test_arrows_walk_down_a_choice_and_up_again(qtbot: QtBot) -> None:
    form, control = shown(qtbot, kinds.Choice(FEW))
    form.focus(control.first_input())
    names = []
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        press(key)
        names.append(focused())
    assert names == [f"asked_{FEW[at].code}" for at in (1, 2, 1)]
    assert control.value() == ""


def test_in_two_columns_the_arrow_down_leads_to_the_option_below(qtbot: QtBot) -> None:
    form, control = shown(qtbot, kinds.Choice(CITIES))
    assert isinstance(control, ChoiceControl)
    form.resize(1032, 1400)
    first, beside, below = control.rows[:3]
    qtbot.waitUntil(lambda: beside.y() == first.y() < below.y())
    form.focus(first)
    press(Qt.Key.Key_Down)
    assert below.hasFocus()


def test_enter_chooses(qtbot: QtBot) -> None:
    form, control = shown(qtbot, kinds.Choice(FEW))
    form.focus(control.first_input())
    press(Qt.Key.Key_Return)
    assert control.value() == FEW[0].code


def test_a_key_that_a_finger_rolls_off_still_types(qtbot: QtBot) -> None:
    form, (line,) = form_of_lines(qtbot, KeyboardPage.DIGITS)
    key = form.key("key_5")
    qtbot.mousePress(key, Qt.MouseButton.LeftButton)
    below = QPoint(key.width() // 2, key.height() + key.look.px(6))
    QTest.mouseMove(key, below)
    qtbot.mouseRelease(key, Qt.MouseButton.LeftButton, pos=below)
    assert line.text() == "5"


def test_delete_repeats_while_it_is_held_and_no_letter_does(qtbot: QtBot) -> None:
    form, (line,) = form_of_lines(qtbot, KeyboardPage.DIGITS)
    line.setText("123456")
    delete = form.key("key_delete")
    qtbot.mousePress(delete, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(line.text()) <= 3, timeout=20 * (REPEAT_AFTER_MS + REPEAT_EVERY_MS))
    qtbot.mouseRelease(delete, Qt.MouseButton.LeftButton)
    assert [key.cap.name for row in delete.parentWidget().keys for key in row if key.autoRepeat()] == ["key_delete"]
