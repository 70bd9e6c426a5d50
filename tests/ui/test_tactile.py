"""A tactile keypad: each key does what the button does, is heard, comes to no line, and leaves nothing behind."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

import pytest
from listener import HEADING, HINT, Listener, Page, said
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kiosk.services.tactile_keys import KEYS, Wish
from kiosk.services.voice import LOUDEST, PLAINLY, SOFTEST
from kiosk.ui.content import Action, Content
from kiosk.ui.journey import listening, tactile
from kiosk.ui.kit.text import Text
from kiosk.ui.language import Language
from kiosk.ui.look import Look
from kiosk.ui.reading import Openness
from kiosk.ui.screens.attract import AttractScreen
from kiosk.ui.screens.still_here import StillHereScreen
from kiosk.ui.tactile import QT_KEYS, TactileKeys
from kiosk.ui.window import KioskWindow

NONE = Qt.KeyboardModifier.NoModifier


def wish(listener: Listener, *wishes: Wish) -> None:
    for one in wishes:
        listener.shell.window.touched.emit()
        listener.shell.window.wished.emit(one)
        listener.still()


def newly_heard(listener: Listener, *wishes: Wish) -> list[str]:
    """What is said after these keys."""
    listener.voice.said.clear()
    wish(listener, *wishes)
    return listener.heard


class BackPage(Page):
    """left: how often its way back was gone."""

    left = 0

    def content(self, look: Look) -> Content:
        content = super().content(look)
        content.back = Action("back", HINT, self._leave)
        return content

    def _leave(self) -> None:
        self.left += 1


def door() -> AttractScreen:
    return AttractScreen(lambda: None, lambda: None, lambda: None, "0007")


def explained(listener: Listener) -> list[str]:
    return said(listener, *(words for _, words in listener.utilities.tactile.lines))


# ── reading ─────────────────────────────────────────────────────────────────────────────────────────────────────


def test_listen_begins_with_how_to_learn_the_keys_and_ends_with_a_word(listener: Listener) -> None:
    """(50)"""
    heard = newly_heard(listener, Wish.LISTEN)
    assert heard[0] == said(listener, tactile.HINT)[0]
    assert said(listener, HEADING)[0] in heard
    assert newly_heard(listener, Wish.LISTEN) == said(listener, tactile.ENDED)
    assert not listener.shell.preferences.listening


def test_who_begins_by_a_touch_hears_nothing_of_keys(listener: Listener) -> None:
    listener.press("listen")
    assert said(listener, tactile.HINT)[0] not in listener.heard


def test_repeat_says_the_last_words_again_as_often_as_one_likes(listener: Listener) -> None:
    """(46)"""
    wish(listener, Wish.LISTEN)
    page = cast("Page", listener.shell.screen)
    listener.voice.said.clear()
    listener.listening._focused(None, page.field)
    listener.still()
    last = listener.heard.copy()
    assert newly_heard(listener, Wish.REPEAT) == last
    assert newly_heard(listener, Wish.LOUDER, Wish.REPEAT)[1:] == last
    listener.shell.go(Page("next"))
    listener.still()
    assert said(listener, HEADING)[0] in newly_heard(listener, Wish.REPEAT)


def test_repeat_begins_reading_where_nothing_was_read(listener: Listener) -> None:
    assert said(listener, HEADING)[0] in newly_heard(listener, Wish.REPEAT)
    assert listener.shell.preferences.listening


def test_repeat_in_another_language_reads_the_page(listener: Listener) -> None:
    wish(listener, Wish.LISTEN)
    listener.shell.prefer(language=Language.ENGLISH)
    assert "Listen" in newly_heard(listener, Wish.REPEAT)
    listener.shell.prefer(language=Language.ARABIC)


@pytest.mark.parametrize(
    ("step", "word", "end", "furthest"),
    [
        (Wish.LOUDER, listening.LOUDER, listening.LOUDEST, LOUDEST),
        (Wish.SOFTER, listening.SOFTER, listening.SOFTEST, SOFTEST),
    ],
)
def test_louder_and_softer_are_heard_at_once_and_say_where_they_end(
    listener: Listener, step: Wish, word: object, end: object, furthest: int
) -> None:
    """(47)"""
    assert newly_heard(listener, step) == said(listener, word)
    assert listener.voice.manner.loudness not in (PLAINLY.loudness, furthest) or furthest == LOUDEST
    wish(listener, *[step] * 5)
    assert newly_heard(listener, step) == said(listener, end)
    assert listener.voice.manner.loudness == furthest


def test_hush_is_silence_until_something_else_is_said(qtbot: QtBot, listener: Listener) -> None:
    listener.voice.holding = True
    listener.shell.window.wished.emit(Wish.LISTEN)
    assert listener.voice.speaking.wait(20)
    listener.shell.window.wished.emit(Wish.HUSH)
    listener.still()
    assert len(listener.heard) == 1
    assert listener.shell.preferences.listening


def test_where_nothing_speaks_keys_promise_nothing(listener: Listener) -> None:
    listener.voice.available = False
    assert newly_heard(listener, Wish.LISTEN, Wish.REPEAT, Wish.LOUDER, Wish.SOFTER, Wish.HUSH, Wish.PLUGGED) == []
    assert not listener.shell.preferences.listening
    assert listener.shell.preferences.manner == PLAINLY


def test_headphones_begin_reading_and_end_it(listener: Listener) -> None:
    """(50)"""
    assert said(listener, HEADING)[0] in newly_heard(listener, Wish.PLUGGED)
    assert newly_heard(listener, Wish.PLUGGED) == []
    assert newly_heard(listener, Wish.UNPLUGGED) == []
    assert not listener.shell.preferences.listening


# ── privacy ─────────────────────────────────────────────────────────────────────────────────────────────────────


def test_who_was_heard_by_headphones_is_asked_anew_once_they_are_out(listener: Listener) -> None:
    """(44)"""
    listener.known()
    wish(listener, Wish.PLUGGED)
    listener.press("by_headphones")
    assert "سالم" in newly_heard(listener, Wish.REPEAT)
    wish(listener, Wish.UNPLUGGED)
    assert "سالم" not in newly_heard(listener, Wish.REPEAT)
    assert listener.page == "what_is_heard"


def test_repeat_says_no_more_than_was_agreed_to(listener: Listener) -> None:
    """(44)"""
    listener.known()
    wish(listener, Wish.LISTEN)
    assert "سالم" not in newly_heard(listener, Wish.REPEAT)
    listener.press("guide_only")
    heard = newly_heard(listener, Wish.REPEAT)
    assert said(listener, HEADING)[0] in heard
    assert "سالم" not in heard


def test_what_was_said_last_is_gone_with_the_person(listener: Listener) -> None:
    """(57)"""
    listener.known()
    listener.shell.choose(openness=Openness.ALL)
    wish(listener, Wish.LISTEN)
    assert "سالم" in str(listener.listening._last)
    listener.shell.end()
    listener.session = None
    listener.still()
    assert listener.listening._last == listening.NOTHING
    assert listener.voice.forgotten
    listener.shell.go(door())
    assert "سالم" not in newly_heard(listener, Wish.REPEAT)


# ── help and back ───────────────────────────────────────────────────────────────────────────────────────────────


def test_help_is_the_help_page_with_each_key_on_it(listener: Listener) -> None:
    wish(listener, Wish.LISTEN)
    heard = newly_heard(listener, Wish.HELP)
    assert listener.page == "help"
    shown = [text.text() for text in listener.shell.window.findChildren(Text)]
    for line in explained(listener):
        assert heard.count(line) == 1
        assert line in shown
    wish(listener, Wish.HELP)
    assert listener.page == "page"


def test_each_key_is_explained_also_where_only_headings_are_read(listener: Listener) -> None:
    listener.known()
    listener.shell.choose(openness=Openness.GUIDE)
    wish(listener, Wish.LISTEN)
    assert newly_heard(listener, Wish.HELP)[: len(explained(listener))] == explained(listener)


def test_the_help_page_by_a_touch_speaks_of_no_keys(listener: Listener) -> None:
    listener.press("help")
    shown = [text.text() for text in listener.shell.window.findChildren(Text)]
    assert not set(explained(listener)) & set(shown)


def test_help_at_the_door_is_said_and_leaves_the_door_open(listener: Listener) -> None:
    listener.shell.go(door())
    heard = newly_heard(listener, Wish.HELP)
    assert heard[: len(explained(listener))] == explained(listener)
    assert listener.page == "attract"
    assert newly_heard(listener, Wish.HELP) == explained(listener)
    assert newly_heard(listener, Wish.REPEAT) == explained(listener)


def test_only_keys_that_are_there_are_explained(listener: Listener) -> None:
    listener.shell.window.keys = TactileKeys({"F1": Wish.LISTEN})
    assert listener.utilities.tactile.lines == (*tactile.ALWAYS, tactile.EXPLAINED[Wish.LISTEN])
    assert said(listener, tactile.HINT)[0] not in newly_heard(listener, Wish.LISTEN)


def test_back_is_the_page_s_own_way_back(listener: Listener) -> None:
    page = BackPage()
    listener.shell.go(page)
    wish(listener, Wish.BACK)
    assert page.left == 1


@pytest.mark.parametrize("over", ["help", "text_size", "colours"])
def test_back_takes_away_what_was_laid_over_the_page(listener: Listener, over: str) -> None:
    listener.press(over)
    assert listener.page == over
    wish(listener, Wish.BACK)
    assert listener.page == "page"


def test_back_answers_the_question_after_a_long_quiet_with_yes(listener: Listener) -> None:
    listener.known()
    listener.shell.over(StillHereScreen(45, listener.shell.uncover, listener.shell.end, saved=True))
    wish(listener, Wish.BACK)
    assert listener.page == "page"


def test_listening_can_begin_over_the_question_after_a_long_quiet(listener: Listener) -> None:
    """It hides what is theirs, so nothing is asked before it is read."""
    listener.known()
    listener.shell.over(StillHereScreen(45, listener.shell.uncover, listener.shell.end, saved=True))
    assert newly_heard(listener, Wish.LISTEN)
    assert listener.page == "still_here"
    wish(listener, Wish.BACK)
    assert listener.page == "what_is_heard"


def test_where_no_way_leads_back_that_is_said(listener: Listener) -> None:
    wish(listener, Wish.LISTEN)
    assert newly_heard(listener, Wish.BACK) == said(listener, tactile.NO_WAY_BACK)
    listener.shell.go(door())
    assert newly_heard(listener, Wish.BACK) == said(listener, tactile.NO_WAY_BACK)


# ── keys ────────────────────────────────────────────────────────────────────────────────────────────────────────


def pressed(key: int, *, held: Qt.KeyboardModifier = NONE, place: int = 0, again: bool = False) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, held, place, 0, 0, "", again)


def test_every_key_that_may_be_named_is_one_of_qt_s() -> None:
    assert QT_KEYS.keys() == KEYS
    assert len(set(QT_KEYS.values())) == len(KEYS)
    assert (QT_KEYS["HELP"], QT_KEYS["F24"], QT_KEYS["BACK"]) == (Qt.Key.Key_Help, Qt.Key.Key_F24, Qt.Key.Key_Back)


def test_the_high_function_keys_are_known_by_their_place() -> None:
    """A keyboard map tells F13 as a tool, and F22 as a touchpad."""
    keys = TactileKeys({"F13": Wish.HELP, "F22": Wish.NEXT, "F1": Wish.LISTEN})
    assert keys.wish(pressed(Qt.Key.Key_Launch5, place=191)) is Wish.HELP
    assert keys.wish(pressed(Qt.Key.Key_TouchpadOn, place=200)) is Wish.NEXT
    assert keys.wish(pressed(Qt.Key.Key_F1, place=67)) is Wish.LISTEN
    assert keys.wish(QKeyEvent(QEvent.Type.KeyPress, 0x0627, NONE, 191, 0, 0, "ا")) is None


def test_with_alt_or_the_like_it_is_another_key() -> None:
    keys = TactileKeys({"F4": Wish.BACK})
    assert keys.wish(pressed(Qt.Key.Key_F4, held=Qt.KeyboardModifier.AltModifier)) is None
    assert keys.wish(pressed(Qt.Key.Key_F4)) is Wish.BACK


class Field(QWidget):
    """A widget with the focus that says which keys come to it."""

    def __init__(self) -> None:
        super().__init__()
        self.came: list[int] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.came.append(event.key())

    def focusNextPrevChild(self, _next: bool) -> bool:
        return False


class Glass:
    """A window with a field on it. wished: by keys."""

    def __init__(self, qtbot: QtBot, keys: str) -> None:
        self.window, self.field = KioskWindow(may_close=True, keys=keys), Field()
        self.wished: list[Wish] = []
        self.window.wished.connect(self.wished.append)
        self.window.present(self.field)
        self.window.resize(400, 300)
        with qtbot.waitSignal(self.window.painted):
            self.window.show()
        self.field.setFocus()

    def key(self, key: Qt.Key, *, again: bool = False) -> None:
        handle = self.window.windowHandle()
        if again:
            self.window.eventFilter(handle, pressed(key, again=True))
        else:
            QTest.keyClick(handle, key)


@pytest.fixture
def glass(qtbot: QtBot) -> Iterator[Glass]:
    glass = Glass(qtbot, "F2=repeat VOLUMEUP=louder F20=next F19=previous F21=choose HOME=help")
    yield glass
    glass.window.hide()
    glass.window.deleteLater()


def test_a_key_of_the_keypad_comes_to_no_widget_and_acts_once_while_it_is_held(glass: Glass) -> None:
    for key in (Qt.Key.Key_F2, Qt.Key.Key_VolumeUp, Qt.Key.Key_Home):
        glass.key(key)
        glass.key(key, again=True)
    assert glass.wished == [Wish.REPEAT, Wish.LOUDER, Wish.HELP]
    assert glass.field.came == []


def test_next_previous_and_choose_are_what_switches_send(glass: Glass) -> None:
    glass.key(Qt.Key.Key_F20)
    glass.key(Qt.Key.Key_F20, again=True)
    glass.key(Qt.Key.Key_F19)
    glass.key(Qt.Key.Key_F21)
    glass.key(Qt.Key.Key_F21, again=True)
    tab = Qt.Key.Key_Tab
    assert glass.field.came == [tab, tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return]
    assert glass.wished == []


def test_other_keys_are_the_page_s_as_ever(glass: Glass) -> None:
    glass.key(Qt.Key.Key_Down)
    glass.key(Qt.Key.Key_F1)
    glass.key(Qt.Key.Key_Escape)
    assert glass.field.came == [Qt.Key.Key_Down]
    assert glass.wished == []
