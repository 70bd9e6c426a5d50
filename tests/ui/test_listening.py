"""«استماع»: on every page, in the person's manner, silent at a touch, and mute about whoever has not agreed."""

from __future__ import annotations

from dataclasses import replace
from typing import cast

import pytest
from listener import HEADING, HINT, MARITAL, Listener, Page, said
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot
from shell_kit import a_shell

from kiosk.devices.memory_voice import MemoryVoice
from kiosk.domain.words import tr
from kiosk.services.voice import FASTEST, LOUDEST, PLAINLY, SOFTEST
from kiosk.ui.journey.listening import NO_SOUND
from kiosk.ui.kit.announce import announce
from kiosk.ui.kit.text import Text
from kiosk.ui.reading import Openness


def test_one_press_reads_the_page_and_every_page_after_it(listener: Listener) -> None:
    listener.press("listen")
    assert listener.heard[0] == said(listener, HEADING)[0] or said(listener, HEADING)[0] in listener.heard
    listener.voice.said.clear()
    listener.shell.go(Page("next"))
    listener.still()
    assert said(listener, HEADING)[0] in listener.heard


def test_the_row_is_read_once_and_the_page_alone_from_then_on(listener: Listener) -> None:
    end = f"{said(listener, tr('End'))[0]}"
    listener.press("listen")
    assert any(end in text for text in listener.heard)
    listener.voice.said.clear()
    listener.shell.go(Page("next"))
    listener.still()
    assert not any(end in text for text in listener.heard)


def test_a_second_press_ends_it(listener: Listener) -> None:
    listener.press("listen")
    listener.press("listen_end")
    listener.voice.said.clear()
    listener.shell.go(Page("next"))
    listener.still()
    assert listener.heard == []


def test_a_touch_silences_it_at_once(qtbot: QtBot) -> None:
    """(46) And the sentences that were still to come are not said."""
    with a_shell() as shell:
        listener = Listener(shell, qtbot, MemoryVoice(holding=True))
        listener.listening.toggle()
        assert listener.voice.speaking.wait(20)
        shell.window.touched.emit()
        listener.still()
        assert len(listener.heard) == 1
        assert shell.preferences.listening


def test_who_moves_hears_where_they_are(listener: Listener) -> None:
    listener.press("listen")
    listener.voice.said.clear()
    page = cast("Page", listener.shell.screen)
    assert page.field is not None
    listener.listening._focused(None, page.field)
    listener.still()
    (heard,) = listener.heard
    assert said(listener, MARITAL)[0] in heard
    assert "1000000016" not in heard


def test_what_is_announced_is_said_after_what_is_being_said(listener: Listener) -> None:
    listener.press("listen")
    count = len(listener.heard)
    announce(listener.shell.window, said(listener, HINT)[0])
    listener.still()
    assert listener.heard[count:] == said(listener, HINT)


def test_an_announcement_of_somebody_is_not_said_in_the_hall(listener: Listener) -> None:
    listener.press("listen")
    listener.voice.said.clear()
    announce(listener.shell.window, "سالم")
    listener.still()
    assert listener.heard == []


class TestSomebodyKnown:
    @pytest.fixture
    def listener(self, listener: Listener) -> Listener:
        listener.known()
        return listener

    def test_is_asked_first_what_may_be_heard(self, listener: Listener) -> None:
        listener.press("listen")
        assert listener.page == "what_is_heard"
        assert not any("سالم" in text for text in listener.heard)
        assert any(said(listener, tr("Aloud: everything"))[0] in text for text in listener.heard)

    @pytest.mark.parametrize("name", ["by_headphones", "aloud"])
    def test_hears_everything_once_they_agreed(self, listener: Listener, name: str) -> None:
        listener.press("listen")
        listener.press(name)
        assert listener.page == "page"
        assert "سالم" in listener.heard
        assert any("1000000016" in text for text in listener.heard)

    def test_may_have_headings_and_buttons_alone(self, listener: Listener) -> None:
        listener.press("listen")
        listener.press("guide_only")
        assert "سالم" not in listener.heard
        assert not any("1000000016" in text for text in listener.heard)
        assert said(listener, HEADING)[0] in listener.heard

    def test_is_asked_once(self, listener: Listener) -> None:
        listener.press("listen")
        listener.press("aloud")
        listener.shell.go(Page("next"))
        listener.still()
        assert listener.page == "next"

    def test_is_not_asked_where_only_headphones_sound(self, listener: Listener) -> None:
        listener.voice.private = True
        listener.press("listen")
        assert listener.page == "page"
        assert "سالم" in listener.heard

    def test_leaves_nothing_of_it_to_the_next(self, listener: Listener) -> None:
        """(17, 47)"""
        listener.press("listen")
        listener.press("aloud")
        listener.shell.choose(manner=PLAINLY.louder(1))
        listener.shell.end()
        assert not listener.shell.preferences.listening
        assert listener.shell.preferences.openness is None
        assert listener.shell.preferences.manner == PLAINLY


def test_speed_and_loudness_are_heard_at_once_and_have_ends(listener: Listener) -> None:
    """(47)"""
    listener.utilities._sound_page()
    for _ in range(9):
        listener.listening._speak_so(listener.listening._manner.louder(1))
        listener.listening._speak_so(listener.listening._manner.faster(1))
    listener.still()
    assert (listener.voice.manner.loudness, listener.voice.manner.pace) == (LOUDEST, FASTEST)
    assert replace(PLAINLY).louder(-9).loudness == SOFTEST
    assert LOUDEST / SOFTEST >= 10 ** (18 / 20)  # 18 dB


def test_a_kiosk_without_sound_says_so_and_goes_on(qtbot: QtBot) -> None:
    with a_shell() as shell:
        listener = Listener(shell, qtbot, MemoryVoice(mute=True))
        listener.press("listen")
        assert listener.page == "no_sound"
        assert shell.translator.say(NO_SOUND) in [t.text() for t in shell.window.findChildren(Text)]
        assert not shell.preferences.listening


def test_where_nothing_speaks_no_button_promises_it(qtbot: QtBot) -> None:
    with a_shell() as shell:
        listener = Listener(shell, qtbot, MemoryVoice(available=False))
        assert [action.name for action in listener.utilities.actions()] == [
            "help",
            "text_size",
            "colours",
            "other_language",
            "leave",
        ]
        listener.listening.toggle()
        assert not shell.preferences.listening


def test_a_hidden_field_is_never_spoken(listener: Listener) -> None:
    """(45)"""
    listener.known()
    listener.shell.choose(openness=Openness.ALL)
    page = Page()
    listener.shell.go(page)
    assert page.field is not None
    page.field.setEchoMode(QLineEdit.EchoMode.Password)
    listener.press("listen")
    assert any("1000000016" in text for text in listener.heard)
    listener.voice.said.clear()
    shown = cast("Page", listener.shell.screen).field
    assert shown is not None
    shown.setEchoMode(QLineEdit.EchoMode.Password)
    listener.listening._focused(None, shown)
    listener.still()
    assert not any("1000000016" in text for text in listener.heard)
