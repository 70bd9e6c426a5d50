"""What fields tell: labels, hints and errors, to the eye and to a screen reader; and what they keep to themselves."""

from __future__ import annotations

import pytest
from field_specimens import HINT, IDS, KINDS, LABEL, PROBLEM, Form, box_for, control_for, panel, write
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QImage, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kiosk.domain import kinds
from kiosk.domain.kinds import Kind
from kiosk.ui.kit.field_box import FieldBox
from kiosk.ui.kit.key_pages import KeyboardPage
from kiosk.ui.kit.keyboard import Keyboard
from kiosk.ui.kit.line import LineEdit
from kiosk.ui.kit.text import Text

pytestmark = [pytest.mark.usefixtures("qapp"), pytest.mark.qt_log_ignore("propagateSizeHints")]

EVERY_KIND = pytest.mark.parametrize("kind", [kind for kind, _ in KINDS], ids=IDS)


def heard(widget: QWidget, what: QAccessible.Text) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface is not None
    return interface.text(what)


def told(box: FieldBox) -> str:
    """All that a screen reader says where the person arrives, and of the group around it."""
    places = (box.control.first_input(), box.control.widget())
    texts = (QAccessible.Text.Name, QAccessible.Text.Description)
    return " ".join(heard(place, text) for place in places for text in texts)


@EVERY_KIND
class TestTheFrameOfEveryKind:
    def test_speaks_label_and_hint(self, kind: Kind) -> None:
        box = box_for(kind)
        assert LABEL in told(box)
        assert HINT in told(box)

    def test_speaks_an_error_and_falls_silent_when_it_is_mended(self, kind: Kind) -> None:
        box = box_for(kind)
        box.set_error(PROBLEM)
        assert PROBLEM in told(box)
        box.set_error(None)
        assert PROBLEM not in told(box)

    def test_shows_the_error_above_the_control_without_touching_the_answer(self, kind: Kind) -> None:
        box = box_for(kind)
        box.control.set_value("typed")
        before = box.control.value()
        box.set_error(PROBLEM)
        assert not box.error_line.isHidden()
        assert box.control.value() == before
        box.set_error(None)
        assert box.error_line.isHidden()

    def test_is_painted_otherwise_in_error(self, kind: Kind) -> None:
        control = control_for(kind)
        calm = picture(control.widget())
        control.set_error(PROBLEM)
        assert picture(control.widget()) != calm
        control.set_error(None)
        assert picture(control.widget()) == calm

    def test_whatever_can_be_touched_has_a_name(self, kind: Kind) -> None:
        box = box_for(kind)
        touched = [each for each in box.findChildren(QWidget) if each.focusPolicy() is not Qt.FocusPolicy.NoFocus]
        assert touched
        for widget in touched:
            assert widget.objectName()
            if not widget.isHidden():
                assert heard(widget, QAccessible.Text.Name).strip(), widget.objectName()


def picture(widget: QWidget) -> QImage:
    """The control as it is painted at one size."""
    widget.resize(900, 1200)
    return widget.grab().toImage()


def test_a_page_that_asks_one_thing_speaks_the_label_without_showing_it() -> None:
    asked = control_for(kinds.NationalId())
    box = FieldBox(panel(), LABEL, None, asked, alone=True)
    assert LABEL not in [text.text() for text in box.findChildren(Text)]
    assert heard(asked.first_input(), QAccessible.Text.Name) == LABEL


def test_an_echo_comes_and_goes_without_moving_anything(qtbot: QtBot) -> None:
    box = box_for(kinds.Iban())
    qtbot.addWidget(box)
    box.show()
    height = box.sizeHint().height()
    box.set_echo("مصرف الراجحي")
    assert box.echo is not None
    assert box.echo.lines() == ("مصرف الراجحي",)
    assert box.sizeHint().height() == height
    box.set_echo(None)
    assert box.echo.lines() == ()


def drag(line: LineEdit, to: QPoint) -> None:
    """Move with the button held; QTest lets go of it."""
    left, place = Qt.MouseButton.LeftButton, QPointF(to)
    there = QPointF(line.mapToGlobal(to))
    moved = QMouseEvent(QEvent.Type.MouseMove, place, there, left, left, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(line, moved)


class TestALineKeepsNothing:
    @pytest.fixture
    def line(self, qtbot: QtBot) -> LineEdit:
        line = LineEdit(panel(), "first_name", keyboard=KeyboardPage.ARABIC)
        form = Form(qtbot, Keyboard(panel(), KeyboardPage.ARABIC), line)
        form.focus(line)
        line.form = form  # type: ignore[attr-defined]
        return line

    def test_of_what_was_undone(self, qtbot: QtBot, line: LineEdit) -> None:
        write(line, "سالم")
        line.setText("")
        line.undo()
        assert line.text() == ""
        write(line, "سالم")
        qtbot.keyClick(line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert line.text() == "سالم"

    def test_of_what_the_key_that_clears_took_away(self, line: LineEdit) -> None:
        form = line.form  # type: ignore[attr-defined]
        line.keyboard_page = KeyboardPage.DIGITS
        form.keyboard.show_page(KeyboardPage.DIGITS)
        form.type("123")
        form.tap("key_clear")
        line.undo()
        assert line.text() == ""

    def test_on_the_clipboard(self, qtbot: QtBot, line: LineEdit) -> None:
        clipboard = QGuiApplication.clipboard()
        clipboard.setText("before")
        line.setText("1000000008")
        for key in (Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_X, Qt.Key.Key_V):
            qtbot.keyClick(line, key, Qt.KeyboardModifier.ControlModifier)
        assert clipboard.text() == "before"
        assert line.text() == "1000000008"

    def test_selected_by_two_taps_or_a_shaking_finger(self, qtbot: QtBot, line: LineEdit) -> None:
        line.setText("سالم ناصر عبدالله الصالح")
        line.grab()  # Qt places the text, and so finds letters under a finger, when it paints
        middle = line.rect().center()
        qtbot.mouseDClick(line, Qt.MouseButton.LeftButton, pos=middle)
        edge = QPoint(line.width() - 40, middle.y())
        qtbot.mousePress(line, Qt.MouseButton.LeftButton, pos=edge)
        drag(line, middle)
        qtbot.mouseRelease(line, Qt.MouseButton.LeftButton, pos=middle)
        assert not line.hasSelectedText()

    def test_to_a_menu_a_completer_or_a_drop(self, line: LineEdit) -> None:
        assert line.contextMenuPolicy() is Qt.ContextMenuPolicy.PreventContextMenu
        assert line.completer() is None
        assert not line.acceptDrops()
        assert not line.dragEnabled()


def test_coming_back_to_a_line_lets_one_go_on_writing(qtbot: QtBot) -> None:
    """Qt would select all, and the next key would replace it."""
    lines = [LineEdit(panel(), name, keyboard=KeyboardPage.ARABIC) for name in ("first", "second")]
    form = Form(qtbot, Keyboard(panel(), KeyboardPage.ARABIC), *lines)
    lines[0].setText("سال")
    lines[0].setCursorPosition(1)
    form.focus(lines[1])
    lines[0].setFocus(Qt.FocusReason.TabFocusReason)
    form.type("م")
    assert lines[0].text() == "سالم"
