"""The session at the screen: pages over pages, settings that lose nothing, and an end that leaves nothing."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot
from shell_kit import a_shell
from structlog.testing import capture_logs

from kiosk.domain.words import verbatim
from kiosk.ui.background import Lane
from kiosk.ui.content import Content
from kiosk.ui.language import Language
from kiosk.ui.look import Look, TextSize
from kiosk.ui.palette import Theme
from kiosk.ui.preferences import Preferences
from kiosk.ui.shell import Shell
from kiosk.ui.status import CONNECTED, NOT_CONNECTED

SETTINGS = [
    {"theme": Theme.DARK},
    {"size": TextSize.XL},
    {"roomy": True},
    {"by_button": True},
    {"language": Language.ENGLISH},
]


class NoteScreen:
    """A page with one line, whose text it keeps."""

    def __init__(self, name: str, text: str = "") -> None:
        self.name, self.text = name, text
        self.looks: list[Look] = []
        self.line: QLineEdit | None = None

    def content(self, look: Look) -> Content:
        self.looks.append(look)
        self.line = QLineEdit(self.text)
        return Content(verbatim(self.name), [self.line])

    def keep(self) -> None:
        assert self.line is not None
        self.text = self.line.text()

    def type(self, text: str) -> None:
        assert self.line is not None
        self.line.setText(text)


class FaultNote(NoteScreen):
    """The page for what nobody foresaw."""

    def __init__(self, error: Exception, reference: str) -> None:
        super().__init__("fault")
        self.error, self.reference = error, reference


@pytest.fixture
def shell(qapp: object) -> Iterator[Shell]:
    with a_shell() as shell:
        yield shell


@pytest.fixture
def note(shell: Shell) -> NoteScreen:
    note = NoteScreen("note")
    shell.go(note)
    note.type("سالم")
    return note


# ── settings ────────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_person_s_settings_begin_plain() -> None:
    assert Preferences() == Preferences(Theme.NORMAL, TextSize.M, roomy=False, language=Language.ARABIC)


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda s: next(iter(s)))
def test_a_setting_keeps_what_was_typed(shell: Shell, note: NoteScreen, setting: dict[str, object]) -> None:
    shell.prefer(**setting)
    assert note.line is not None
    assert note.line.text() == "سالم"
    assert shell.screen is note


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda s: next(iter(s)))
def test_a_setting_shows_at_once_and_leaves_the_others(
    shell: Shell, note: NoteScreen, setting: dict[str, object]
) -> None:
    shell.prefer(size=TextSize.L)
    shell.prefer(**setting)
    wanted = {"theme": Theme.NORMAL, "size": TextSize.L, "roomy": False, "language": Language.ARABIC} | setting
    seen = note.looks[-1]
    assert (seen.theme, seen.size, seen.roomy) == (wanted["theme"], wanted["size"], wanted["roomy"])
    assert seen.rtl is (wanted["language"] is Language.ARABIC)


def test_a_setting_changed_on_a_page_laid_over_is_seen_below_too(shell: Shell, note: NoteScreen) -> None:
    shell.over(NoteScreen("text size"))
    shell.prefer(size=TextSize.XL)
    shell.uncover()
    assert note.looks[-1].size is TextSize.XL
    assert note.line is not None
    assert note.line.text() == "سالم"


def test_english_turns_the_direction_and_arabic_turns_it_back(shell: Shell) -> None:
    shell.prefer(language=Language.ENGLISH)
    assert QGuiApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight
    shell.prefer(language=Language.ARABIC)
    assert QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


# ── pages ───────────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_page_laid_over_another_gives_it_back_with_what_was_typed(shell: Shell, note: NoteScreen) -> None:
    shell.over(NoteScreen("question"))
    assert shell.screen is not note
    shell.uncover()
    assert shell.screen is note
    assert note.line is not None
    assert note.line.text() == "سالم"


def test_pages_laid_over_each_other_come_back_one_by_one(shell: Shell, note: NoteScreen) -> None:
    first = NoteScreen("first")
    shell.over(first)
    shell.over(NoteScreen("second"))
    shell.uncover()
    assert shell.screen is first
    shell.uncover()
    assert shell.screen is note


def test_a_page_that_is_taken_away_lets_go_of_its_widgets(shell: Shell, note: NoteScreen) -> None:
    """Who still tells it something, such as where the documents are, would else speak to a widget that is gone."""
    above = NoteScreen("where")
    shell.over(above)
    above.type("told")
    shell.uncover()
    assert above.text == "told"


def test_uncovering_with_nothing_below_stays(shell: Shell, note: NoteScreen) -> None:
    shell.uncover()
    assert shell.screen is note


def test_turning_the_page_drops_what_lay_below(shell: Shell, note: NoteScreen) -> None:
    shell.over(NoteScreen("question"))
    onward = NoteScreen("onward")
    shell.go(onward)
    shell.uncover()
    assert shell.screen is onward


def test_the_kept_page_is_the_journey_s_with_what_was_typed(shell: Shell, note: NoteScreen) -> None:
    assert shell.kept_page() is note
    assert note.text == "سالم"
    shell.over(NoteScreen("help"))
    shell.over(NoteScreen("more help"))
    assert shell.kept_page() is note


# ── the end ─────────────────────────────────────────────────────────────────────────────────────────────────────


def test_the_end_saves_first_and_then_forgets(shell: Shell, note: NoteScreen) -> None:
    seen: list[object] = []
    shell.before_end = lambda: seen.append(shell.kept_page())
    shell.end()
    assert seen == [note]
    assert note.text == "سالم"
    assert shell.screen is None
    assert shell.kept_page() is None
    assert shell.before_end is None


def test_the_end_saves_once(shell: Shell) -> None:
    saved: list[int] = []
    shell.before_end = lambda: saved.append(1)
    shell.end()
    shell.end()
    assert saved == [1]


def test_the_end_resets_every_setting(shell: Shell, note: NoteScreen) -> None:
    for setting in SETTINGS:
        shell.prefer(**setting)
    shell.end()
    assert shell.preferences == Preferences()
    assert shell.translator.language is Language.ARABIC
    assert QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


def test_the_end_empties_the_clipboard(shell: Shell) -> None:
    QGuiApplication.clipboard().setText("1000000016")
    shell.end()
    assert QGuiApplication.clipboard().text() == ""


def test_the_end_leaves_no_page_below(shell: Shell, note: NoteScreen) -> None:
    shell.over(NoteScreen("help"))
    shell.end()
    shell.uncover()
    assert shell.screen is None


def test_the_end_is_told(shell: Shell, qtbot: QtBot) -> None:
    with qtbot.waitSignal(shell.ended):
        shell.end()


def test_no_answer_for_who_left_reaches_the_next(shell: Shell, qtbot: QtBot) -> None:
    gate, heard = threading.Event(), []
    shell.background.run(Lane.NETWORK, gate.wait, heard.append)
    shell.end()
    gate.set()
    qtbot.waitUntil(lambda: not shell.background.busy)
    assert heard == []


# ── trouble and connection ──────────────────────────────────────────────────────────────────────────────────────


def test_what_nobody_foresaw_is_a_page_and_a_line_without_personal_words(shell: Shell, note: NoteScreen) -> None:
    shell.fault_page = FaultNote
    with capture_logs() as lines:
        shell.unforeseen(ValueError("سالم 1000000016"))
    assert isinstance(shell.screen, FaultNote)
    (line,) = lines
    assert line["kind"] == "ValueError"
    assert line["reference"] == shell.screen.reference
    assert len(shell.screen.reference) == 4
    assert "1000000016" not in str(line)


def test_the_log_tells_where_without_the_machine_s_folders(shell: Shell) -> None:
    with capture_logs() as lines:
        try:
            int("x")
        except ValueError as error:
            shell.unforeseen(error)
    assert lines[0]["at"].startswith("test_shell.py:")


def test_a_page_that_moved_below_the_strip_is_not_touched_by_mistake(shell: Shell, note: NoteScreen) -> None:
    settled = []
    for status in (CONNECTED, NOT_CONNECTED, NOT_CONNECTED, CONNECTED):
        shell.window._turned_at = 0.0
        shell.show_status(status)
        settled.append(shell.window._turned_at == 0.0)
    assert settled == [True, False, True, False]


def test_the_loss_of_the_connection_is_shown_on_this_page_and_the_next(shell: Shell, note: NoteScreen) -> None:
    assert shell.frame is not None
    assert shell.frame.status.isHidden()
    shell.show_status(NOT_CONNECTED)
    assert not shell.frame.status.isHidden()
    shell.rebuild()
    assert not shell.frame.status.isHidden()
    shell.show_status(CONNECTED)
    assert shell.frame.status.isHidden()
