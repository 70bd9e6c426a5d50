"""Writing some sentences: on the screen's keys, counted, moved through where they are long, and keeping nothing."""

from __future__ import annotations

import pytest
from field_specimens import Form, control_for, panel, write
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from kiosk.domain import kinds
from kiosk.ui.kit.area_control import AreaControl
from kiosk.ui.kit.key_pages import KeyboardPage
from kiosk.ui.kit.keyboard import Keyboard
from kiosk.ui.kit.text_area import SPARE, TextArea

SENTENCE = "انقطع الدخل في شهر مايو. "


@pytest.fixture
def form(qtbot: QtBot) -> Form:
    control = control_for(kinds.LongText(20, 1000))
    assert isinstance(control, AreaControl)
    form = Form(qtbot, Keyboard(panel(), KeyboardPage.TEXT), control.widget())
    form.focus(control.area)
    return form


@pytest.fixture
def control(form: Form) -> AreaControl:
    found = form.findChild(AreaControl)
    assert isinstance(found, AreaControl)
    return found


def said(control: AreaControl) -> str:
    return "\n".join(label.text() for label in control.findChildren(QLabel) if label.isVisible())


def test_the_screen_s_keys_write_delete_and_make_words(form: Form, control: AreaControl) -> None:
    form.tap("key_س", "key_ل", "key_ا", "key_م", "key_ ", "key_م", "key_delete", "key_ن")
    assert control.value() == "سلام ن"


def test_next_leaves_the_last_text_of_a_page(qtbot: QtBot, form: Form) -> None:
    with qtbot.waitSignal(form.keyboard.next_pressed):
        form.tap("key_next")


def test_tab_leaves_and_enter_leads_to_the_keys(qtbot: QtBot, control: AreaControl) -> None:
    write(control.area, "ثم")
    qtbot.keyClick(control.area, Qt.Key.Key_Return)
    qtbot.keyClick(control.area, Qt.Key.Key_Escape)
    qtbot.keyClick(control.area, Qt.Key.Key_Tab)
    assert control.value() == "ثم"


def test_the_letters_left_are_said_and_then_those_too_many(control: AreaControl) -> None:
    assert "1000" in said(control)
    control.area.setText("ا" * 997)
    assert "3" in said(control)
    control.area.setText("ا" * 1004)
    assert "4" in said(control)


def test_what_is_too_long_can_be_shortened_but_not_written_without_end(control: AreaControl) -> None:
    control.area.setText("ا" * (1000 + SPARE))
    write(control.area, "ب")
    assert len(control.value()) == 1000 + SPARE


def test_a_long_text_is_moved_through_by_two_buttons(control: AreaControl) -> None:
    assert not control.pair.isVisible()
    control.area.setText(SENTENCE * 40)
    assert control.pair.isVisible()
    for button in (control.pair.up, control.pair.down):
        for _ in range(10):
            if button.isEnabled():
                button.click()
        number, parts = control.area.parts
        assert (number, button.isEnabled()) == (1 if button is control.pair.up else parts, False)
    control.area.setText("")
    assert not control.pair.isVisible()


def test_whoever_reads_on_writes_where_they_read(qtbot: QtBot, control: AreaControl) -> None:
    control.area.setText(SENTENCE * 40)
    for _ in range(control.area.parts[1]):
        control.area.turn(False)
    write(control.area, "ص")
    assert control.value().index("ص") < len(control.value()) / 2
    assert control.area.parts[0] == 1


class TestAnAreaKeepsNothing:
    @pytest.fixture
    def area(self, control: AreaControl) -> TextArea:
        return control.area

    def test_of_what_was_undone(self, qtbot: QtBot, area: TextArea) -> None:
        write(area, "سالم")
        area.setText("")
        area.undo()
        qtbot.keyClick(area, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert area.text() == ""

    def test_on_the_clipboard(self, qtbot: QtBot, area: TextArea) -> None:
        clipboard = QGuiApplication.clipboard()
        clipboard.setText("before")
        area.setText("سالم")
        for key in (Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_X, Qt.Key.Key_V):
            qtbot.keyClick(area, key, Qt.KeyboardModifier.ControlModifier)
        assert clipboard.text() == "before"
        assert area.text() == "سالم"

    def test_selected_by_two_taps(self, qtbot: QtBot, area: TextArea) -> None:
        area.setText(SENTENCE)
        qtbot.mouseDClick(area.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(area.viewport().width() - 60, 20))
        assert not area.textCursor().hasSelection()

    def test_to_a_menu_or_a_drop(self, area: TextArea) -> None:
        assert area.contextMenuPolicy() is Qt.ContextMenuPolicy.PreventContextMenu
        assert not area.acceptDrops() and not area.viewport().acceptDrops()
