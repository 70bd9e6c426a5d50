"""The journey without a touch: with a keyboard, with two switches, with a stick, with a tactile keypad."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from kiosk_kit import SALIM, Kiosk
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from store_reader import facts_at
from switch_hand import KEYPAD, KeypadHand, StickHand, SwitchHand

from kiosk.devices.memory_voice import MemoryVoice
from kiosk.domain.dates import DateEntry
from kiosk.domain.facts import ApplicationSubmitted
from kiosk.settings import Settings
from kiosk.ui.demo.hand import NotFound, breathe
from kiosk.ui.kit.line import LineEdit
from kiosk.ui.screens.done import DoneScreen

MOST_STOPS = 80


class Keys:
    """A keyboard at the kiosk: everything goes to the window, and from there to whatever has the focus."""

    def __init__(self, kiosk: Kiosk) -> None:
        self.kiosk = kiosk

    @property
    def focus(self) -> QWidget | None:
        return self.kiosk.app.window.focusWidget()

    def key(self, key: Qt.Key) -> None:
        QTest.keyClick(self.kiosk.app.window.windowHandle(), key)
        breathe(0)

    def tab_to(self, name: str) -> None:
        for _ in range(MOST_STOPS):
            if self.focus is not None and self.focus.objectName() == name:
                return
            self.key(Qt.Key.Key_Tab)
        raise NotFound(f"{name} by Tab on {self.kiosk.page}")

    def enter(self, name: str) -> None:
        self.kiosk.walk.settle()
        self.tab_to(name)
        self.key(Qt.Key.Key_Return)
        self.kiosk.walk.settle()

    def write(self, name: str, text: str) -> None:
        self.tab_to(name)
        for letter in text:
            QTest.keyClick(self.kiosk.app.window.windowHandle(), letter)
        breathe(0)


def test_a_registration_needs_no_touch(open_kiosk: Callable[..., Kiosk]) -> None:
    kiosk = open_kiosk()
    keys, told = Keys(kiosk), SALIM.registration
    kiosk.walk.settle()
    for name in ("start", "register", "agree", "applicant"):
        keys.enter(name)
    keys.write("national_id", told.text("national_id"))
    keys.enter("continue")
    birth = DateEntry.parse(told.text("birth_date"))
    keys.enter("birth_date_hijri")
    for part, text in (("day", birth.day), ("month", birth.month), ("year", birth.year)):
        keys.write(f"birth_date_{part}", text)
    keys.enter("continue")
    keys.write("mobile", told.text("mobile"))
    keys.enter("continue")
    kiosk.await_page("code")
    kiosk.hand.wait(kiosk.code, "a code")
    keys.write("code", kiosk.code())
    keys.enter("continue")
    kiosk.await_page("password")
    keys.write("password", told.text("password"))
    keys.write("password_again", told.text("password_again"))
    keys.enter("continue")
    kiosk.await_page("terms")
    keys.enter("continue")
    kiosk.await_page("tasks")


def test_signing_in_with_a_password_needs_no_touch(open_kiosk: Callable[..., Kiosk]) -> None:
    kiosk = open_kiosk()
    kiosk.begin()
    kiosk.walk_to("tasks")
    kiosk.save_and_end()
    kiosk.hand.wait(lambda: _nothing_waits(kiosk), "the account at the centre")
    keys, told = Keys(kiosk), SALIM.registration
    for name in ("start", "follow", "applicant"):
        keys.enter(name)
    keys.write("national_id", told.text("national_id"))
    keys.enter("continue")
    kiosk.await_page("visual_code")
    keys.write("visual_code", kiosk.walk.screen.digits)
    keys.enter("continue")
    kiosk.await_page("sign_in")
    keys.write("sign_in_password", told.text("password"))
    keys.enter("continue")
    kiosk.await_page("requests")
    keys.enter("apply")
    kiosk.await_page("tasks")


def _nothing_waits(kiosk: Kiosk) -> bool:
    with kiosk.running.store.work() as work:
        return work.counts().waiting == 0


def test_every_page_begins_with_the_focus_on_its_first_field(open_kiosk: Callable[..., Kiosk]) -> None:
    kiosk = open_kiosk()
    kiosk.begin()
    keys = Keys(kiosk)
    for name, field in (("id", "national_id"), ("mobile", "mobile"), ("code", "code"), ("password", "password")):
        kiosk.walk_to(name)
        breathe(0)
        assert keys.focus is not None
        assert keys.focus.objectName() == field


@pytest.mark.parametrize("hand", [SwitchHand, StickHand])
def test_the_whole_journey_needs_two_switches_or_a_stick(
    open_kiosk: Callable[..., Kiosk], hand: type[SwitchHand]
) -> None:
    """From the attract page to the receipt, every letter typed on the screen's own keys."""
    kiosk = open_kiosk()
    kiosk.walk.hand = hand(kiosk.app.window)
    _arrived(kiosk, kiosk.walk.to_the_receipt())


def test_the_whole_journey_needs_a_tactile_keypad_and_ears(open_kiosk: Callable[..., Kiosk]) -> None:
    """(41, 43, 50) Read aloud from the attract page on, by the keypad's own keys and no others."""
    voice = MemoryVoice(private=True)
    own = Settings(disk_reserve_mb=1, keypad=KEYPAD)
    kiosk = open_kiosk(change=lambda suite: replace(suite, voice=voice), settings=own)
    kiosk.walk.hand = hand = KeypadHand(kiosk.app.window)
    kiosk.walk.settle()
    hand.send(Qt.Key.Key_F1)
    done = kiosk.walk.to_the_receipt()
    kiosk.calm()
    assert any(done.reference in text.translate(UNSEEN).replace(" ", "") for text, _ in voice.said)
    _arrived(kiosk, done)


UNSEEN = {ord(sign): None for sign in "\u2066\u2067\u2068\u2069"}


def _arrived(kiosk: Kiosk, done: DoneScreen) -> None:
    """The application is at the centre as it was typed."""
    kiosk.close()
    arrived = facts_at(kiosk.folder / "data" / "practice-centre.db", SALIM.registration.text("national_id"))
    (application,) = [fact.body for fact in arrived if isinstance(fact.body, ApplicationSubmitted)]
    assert application.reference == done.reference
    typed = {name: SALIM.answers.text(name) for name in ("first_name", "street", "short_address", "iban", "lease_no")}
    assert {name: application.answers[name] for name in typed} == typed


def test_a_keypad_leaves_no_letter_in_a_line_and_takes_none(open_kiosk: Callable[..., Kiosk]) -> None:
    """Wherever the focus is: in a line, or among the screen's keys that type into it."""
    kiosk = open_kiosk(change=lambda suite: replace(suite, voice=MemoryVoice(private=True)))
    kiosk.begin()
    kiosk.walk_to("id")
    keys = Keys(kiosk)
    keys.write("national_id", "10000")
    keys.key(Qt.Key.Key_Return)  # among the screen's keys
    for key in (Qt.Key.Key_F1, Qt.Key.Key_F2, Qt.Key.Key_F5, Qt.Key.Key_VolumeUp, Qt.Key.Key_VolumeMute):
        keys.key(key)
        assert _typed(kiosk) == "10000"
    for page in ("help", "id", "help"):
        keys.key(Qt.Key.Key_Help)
        assert kiosk.page == page
    keys.key(Qt.Key.Key_Back)
    assert (kiosk.page, _typed(kiosk)) == ("id", "10000")
    keys.key(Qt.Key.Key_Back)
    assert kiosk.page == "who"


def _typed(kiosk: Kiosk) -> str:
    line = kiosk.hand.find("national_id")
    assert isinstance(line, LineEdit)
    return line.text()


class PatientHand(StickHand):
    """A stick that waits for what is said. kiosk: where it is said."""

    def __init__(self, kiosk: Kiosk) -> None:
        super().__init__(kiosk.app.window)
        self.kiosk = kiosk

    def send(self, key: Qt.Key, times: int = 1) -> None:
        for _ in range(times):
            super().send(key)
            self.kiosk.calm()


@pytest.fixture
def voice() -> MemoryVoice:
    return MemoryVoice()


@pytest.fixture
def blind(open_kiosk: Callable[..., Kiosk], voice: MemoryVoice) -> Kiosk:
    kiosk = open_kiosk(change=lambda suite: replace(suite, voice=voice))
    kiosk.walk.hand = hand = PatientHand(kiosk)
    kiosk.walk.settle()
    hand.send(Qt.Key.Key_F1)
    for name in ("start", "register", "agree", "applicant"):
        kiosk.press(name)
    return kiosk


def heard_typing(kiosk: Kiosk, voice: MemoryVoice) -> list[str]:
    """What is heard while an ID begins to be typed."""
    kiosk.calm()
    voice.said.clear()
    kiosk.walk.hand.write("national_id", "10")
    kiosk.calm()
    return [text.translate(UNSEEN) for text, _ in voice.said]


def test_whoever_does_not_see_hears_each_key_by_headphones(blind: Kiosk, voice: MemoryVoice) -> None:
    """(43)"""
    assert blind.page == "what_is_heard"
    blind.press("by_headphones")
    heard = heard_typing(blind, voice)
    assert {"1", "0"} <= set(heard)
    assert any(text.startswith("الصف 1") for text in heard)


def test_nobody_is_given_away_by_the_keys_they_type_with(blind: Kiosk, voice: MemoryVoice) -> None:
    """(44)"""
    blind.press("guide_only")
    assert not [text for text in heard_typing(blind, voice) if text.isdigit()]


def test_whoever_does_not_see_hears_that_there_is_another_language(blind: Kiosk, voice: MemoryVoice) -> None:
    assert "زر: English." in [text.translate(UNSEEN) for text, _ in voice.said]
