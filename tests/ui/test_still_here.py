"""«هل ما زلت هنا؟» for whoever listens: how much time is left, whoever they are and whatever may be heard of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from types import SimpleNamespace
from typing import cast

import pytest
from listener import Listener, Page, said
from page_states import nothing
from pytestqt.qtbot import QtBot
from shell_kit import a_shell

from kiosk.devices.memory_voice import MemoryVoice
from kiosk.domain.words import Words, tr
from kiosk.services.tactile_keys import Wish
from kiosk.ui.idle import IdleWatch
from kiosk.ui.journey.quiet import Quiet
from kiosk.ui.journey.session import Session
from kiosk.ui.look import TextSize
from kiosk.ui.reading import Openness
from kiosk.ui.screens.still_here import CLOSES, CLOSES_SAVED, StillHereScreen

WARNED_S, COUNTDOWN_S = 120, 45
SECONDS = tr("%n second(s)", "", 0)


class Waited:
    """A listener, the long quiet that watches them, and its clock."""

    def __init__(self, listener: Listener) -> None:
        self.listener, self.now = listener, 0.0
        watch = IdleWatch(lambda: self.now, WARNED_S, COUNTDOWN_S)
        self.quiet = Quiet(listener.shell, listener.shell, watch, lambda: listener.session)
        self.quiet.ticker.stop()

    def wait(self, seconds: float) -> None:
        """A quarter of a second after the other, as the kiosk looks."""
        until = self.now + seconds
        while self.now < until:
            self.now += 0.25
            self.quiet.tick()
            self.listener.still()

    def asked(self) -> None:
        self.wait(WARNED_S * 2.5)
        assert self.listener.page == "still_here"

    def told(self, seconds: float) -> list[str]:
        """What is newly heard in this time."""
        self.listener.voice.said.clear()
        self.wait(seconds)
        return self.listener.heard


@pytest.fixture
def waited(listener: Listener) -> Iterator[Waited]:
    made = Waited(listener)
    yield made
    made.quiet.close()


def nobody_yet(listener: Listener) -> None:
    """Somebody has begun, and not yet said who they are."""
    listener.session = cast("Session", SimpleNamespace(visit=SimpleNamespace(identified=False), saves=False))
    listener.press("listen")


def known(openness: Openness) -> Callable[[Listener], None]:
    def come(listener: Listener) -> None:
        listener.known()
        listener.shell.choose(openness=openness)
        listener.press("listen")

    return come


def undecided(listener: Listener) -> None:
    """They are asked what may be heard, and have not answered."""
    listener.known()
    listener.press("listen")
    assert listener.page == "what_is_heard"


@pytest.mark.parametrize(
    ("come", "closes"),
    [
        (nobody_yet, CLOSES),
        (undecided, CLOSES_SAVED),
        (known(Openness.GUIDE), CLOSES_SAVED),
        (known(Openness.ALL), CLOSES_SAVED),
    ],
    ids=["nobody-yet", "undecided", "headings-only", "all"],
)
def test_whoever_listens_hears_how_much_time_is_left(
    waited: Waited, come: Callable[[Listener], None], closes: Words
) -> None:
    """(54) The page itself with the whole of it; then at each step, in few words towards the end."""
    come(waited.listener)
    waited.listener.voice.said.clear()
    waited.asked()
    page = waited.listener.heard
    assert said(waited.listener, tr("Are you still here?"))[0] in page
    assert page.count(said(waited.listener, closes.count(COUNTDOWN_S))[0]) == 1
    steps = [closes.count(30), *(SECONDS.count(left) for left in (20, 15, 10, 5))]
    assert waited.told(COUNTDOWN_S - 1) == said(waited.listener, *steps)


def test_whoever_does_not_listen_is_told_nothing_aloud(waited: Waited) -> None:
    waited.listener.known()
    waited.wait(WARNED_S)
    assert waited.listener.page == "still_here"
    assert waited.told(COUNTDOWN_S - 1) == []


def test_asked_for_once_more_the_page_tells_the_seconds_that_are_left_now(waited: Waited) -> None:
    known(Openness.GUIDE)(waited.listener)
    waited.asked()
    waited.wait(7)
    waited.listener.voice.said.clear()
    waited.listener.shell.window.wished.emit(Wish.REPEAT)
    waited.listener.still()
    assert said(waited.listener, CLOSES_SAVED.count(COUNTDOWN_S - 7))[0] in waited.listener.heard


def test_of_seconds_that_had_to_wait_only_the_newest_are_told(qtbot: QtBot) -> None:
    """The page may still be read when the next step has come, and a number that is no longer true helps nobody."""
    with a_shell() as shell:
        listener = Listener(shell, qtbot, MemoryVoice(holding=True))
        shell.choose(openness=Openness.ALL)
        listener.listening.toggle()
        assert listener.voice.speaking.wait(20)
        for left in ("30", "20", "15"):
            shell.window.passing.emit(left)
        before = len(listener.voice.said)
        listener.voice.holding = False
        listener.voice.stop()
        listener.still()
        assert [text for text in listener.heard[before:] if text.isdigit()] == ["15"]


class Receipt(Page):
    settled = True


def test_the_page_after_the_receipt_does_not_end_under_whoever_listens(waited: Waited) -> None:
    """(56) It ends by itself for whoever sees it end; whoever doesn't is asked, later, and hears the seconds."""
    known(Openness.ALL)(waited.listener)
    waited.listener.shell.go(Receipt("done"))
    waited.quiet.watch.touched()
    waited.wait(74)
    assert waited.listener.page == "done"
    waited.wait(1)
    assert waited.listener.page == "still_here"
    assert said(waited.listener, CLOSES_SAVED.count(30))[0] in waited.told(16)


@pytest.mark.parametrize("size", [TextSize.M, TextSize.XL])
def test_the_page_after_the_receipt_ends_by_itself_for_everybody_else(waited: Waited, size: TextSize) -> None:
    waited.listener.known()
    waited.listener.shell.prefer(size=size)
    waited.listener.shell.go(Receipt("done"))
    ended: list[bool] = []
    waited.listener.shell.ended.connect(lambda: ended.append(True))
    waited.wait(29)
    assert not ended
    waited.wait(1)
    assert ended


@pytest.mark.usefixtures("qapp")
def test_nothing_is_told_to_a_page_that_was_taken_away(waited: Waited) -> None:
    screen = StillHereScreen(COUNTDOWN_S, nothing, nothing, saved=True)
    screen.widget(waited.listener.shell.look).deleteLater()
    screen.close()
    screen.tell(30)
    assert waited.listener.heard == []
