"""The on-screen keyboard: every letter can be typed, nothing it does needs a second look, every key is large."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import combinations

import pytest
from field_specimens import PANEL_IDS, PANELS, Form, control_for, form_of_lines, panel
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from pytestqt.qtbot import QtBot

from kiosk.domain import kinds
from kiosk.ui.kit.button import RING
from kiosk.ui.kit.key_pages import Deed, KeyboardPage
from kiosk.ui.kit.keyboard import Key, Keyboard
from kiosk.ui.kit.letters import ALPHABETICAL
from kiosk.ui.kit.line import LineEdit
from kiosk.ui.look import CAPITAL, Look

pytestmark = [pytest.mark.usefixtures("qapp"), pytest.mark.qt_log_ignore("propagateSizeHints")]

LETTERS = "".join(glyph.text for glyph in ALPHABETICAL)


@contextmanager
def keys_of(of: Look, page: KeyboardPage) -> Iterator[list[Key]]:
    """The keys as they lie on the panel (DESIGN.md 5: 8 mm margins, in landscape 253 of 476 mm)."""
    keyboard = Keyboard(of, page)
    width = of.width - 2 * (of.px(8) - RING) if of.portrait else of.px(253) - 2 * of.px(6)
    keyboard.resize(width, keyboard.height())
    keyboard.grab()
    yield keyboard.findChildren(Key)


def test_there_are_the_36_letters_of_a_name() -> None:
    assert len(set(LETTERS)) == 36
    assert kinds.ArabicName(most=36).fault(LETTERS, None) is None  # type: ignore[arg-type]


@pytest.mark.parametrize("page", [KeyboardPage.ARABIC, KeyboardPage.TEXT])
@pytest.mark.parametrize("switched", [False, True], ids=["alphabetical", "standard"])
def test_both_orders_type_every_letter(qtbot: QtBot, page: KeyboardPage, switched: bool) -> None:
    form, (line,) = form_of_lines(qtbot, page)
    if switched:
        form.tap("key_switch")
    assert form.keyboard.page is (page.following if switched else page)
    form.type(LETTERS)
    assert line.text() == LETTERS


def test_the_alphabetical_order_comes_first_and_a_switch_is_remembered(qtbot: QtBot) -> None:
    form, (first, second) = form_of_lines(qtbot, KeyboardPage.ARABIC, 2)
    second.keyboard_page = KeyboardPage.DIGITS
    assert form.keyboard.page is KeyboardPage.ARABIC
    form.tap("key_switch")
    form.focus(second)
    assert form.keyboard.page is KeyboardPage.DIGITS
    form.focus(first)
    assert form.keyboard.page is KeyboardPage.ARABIC_STANDARD


def test_the_keypad_types_an_id_and_takes_it_back(qtbot: QtBot) -> None:
    control = control_for(kinds.NationalId())
    form = Form(qtbot, Keyboard(panel(), KeyboardPage.DIGITS), control.widget())
    form.focus(control.first_input())
    form.type("1000000008")
    assert control.value() == "1000000008"
    form.tap("key_delete", "key_delete")
    assert control.value() == "10000000"
    form.tap("key_clear")
    assert control.value() == ""


def test_keys_act_each_time_however_fast_they_are_tapped(qtbot: QtBot) -> None:
    form, (line,) = form_of_lines(qtbot, KeyboardPage.DIGITS)
    form.type("5" * 10)
    assert line.text() == "5" * 10


def test_keys_never_take_the_focus_from_the_line(qtbot: QtBot) -> None:
    form, (line,) = form_of_lines(qtbot, KeyboardPage.LATIN)
    form.tap("key_a", "key_shift", "key_b", "key_shift", "key_c", "key_ ", "key_@", "key_switch")
    assert line.hasFocus()
    assert line.text() == "aBc @"


def test_next_leads_through_the_lines_and_then_onward(qtbot: QtBot) -> None:
    form, lines = form_of_lines(qtbot, KeyboardPage.ARABIC, 3)
    form.tap("key_next", "key_next")
    assert lines[2].hasFocus()
    with qtbot.waitSignal(form.keyboard.next_pressed):
        form.tap("key_next")


def test_a_point_is_offered_only_where_it_means_something() -> None:
    with keys_of(panel(), KeyboardPage.DIGITS) as digits, keys_of(panel(), KeyboardPage.DECIMAL) as decimal:
        assert {key.cap.types for key in decimal} - {key.cap.types for key in digits} == {"."}


def test_every_key_has_a_name_to_be_spoken() -> None:
    for page in KeyboardPage:
        with keys_of(panel(), page) as keys:
            names = [key.accessibleName() for key in keys]
        assert all(names)
        assert len(names) == len(set(names)), page


def test_the_keypad_is_not_mirrored() -> None:
    for rtl in (True, False):
        with keys_of(panel(rtl=rtl), KeyboardPage.DIGITS) as keys:
            at = {key.cap.types: key.x() for key in keys}
        assert at["1"] < at["2"] < at["3"]


@pytest.mark.parametrize("page", list(KeyboardPage))
@pytest.mark.parametrize("of", PANELS, ids=PANEL_IDS)
class TestKeysOnTheGlass:
    def test_are_large_enough(self, of: Look, page: KeyboardPage) -> None:
        """19 × 15 mm (design rule 21)."""
        with keys_of(of, page) as keys:
            assert min(key.width() for key in keys) >= 19 * of.ppi / 25.4
            assert min(key.height() for key in keys) >= 15 * of.ppi / 25.4

    def test_lie_apart_and_inside(self, of: Look, page: KeyboardPage) -> None:
        """2.54 mm, and 5 mm around the keys that delete (design rule 22)."""
        with keys_of(of, page) as keys:
            assert all(key.parentWidget().rect().contains(key.geometry()) for key in keys)
            for one, other in combinations(keys, 2):
                beside, below = _gaps(one, other)
                assert max(beside, below) >= 2.54 * of.ppi / 25.4
                if below < 0 and Deed.DELETE in (one.cap.deed, other.cap.deed):
                    assert beside >= 5 * of.ppi / 25.4

    def test_show_their_words_whole(self, of: Look, page: KeyboardPage) -> None:
        with keys_of(of, page) as keys:
            for key in keys:
                icon = key.icon_px + of.px(3) if key.icon_name else 0
                assert QFontMetrics(key.font()).horizontalAdvance(key.text()) + icon <= key.width()
                assert key.font().pixelSize() * CAPITAL >= 3.5 * of.ppi / 25.4


def _gaps(one: Key, other: Key) -> tuple[int, int]:
    """Pixels between two keys, across and down; negative where they overlap in that direction."""
    a, b = one.geometry(), other.geometry()
    beside = max(a.left() - b.right(), b.left() - a.right()) - 1
    return beside, max(a.top() - b.bottom(), b.top() - a.bottom()) - 1


def test_a_secret_line_hides_what_the_keyboard_types(qtbot: QtBot) -> None:
    line = LineEdit(panel(), "secret", secret=True, keyboard=KeyboardPage.LATIN)
    form = Form(qtbot, Keyboard(panel(), KeyboardPage.LATIN), line)
    form.focus(line)
    form.type("abc")
    assert line.text() == "abc"
    assert "a" not in line.displayText()
    assert line.inputMethodHints() & Qt.InputMethodHint.ImhSensitiveData
