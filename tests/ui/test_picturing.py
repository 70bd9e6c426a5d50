"""The visual code at the screen: right and wrong digits, another picture, and the digits spoken."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any, cast

import pytest
from pytestqt.qtbot import QtBot
from samples import sample_case
from shell_kit import a_shell

from kiosk.devices.memory_voice import MemoryVoice
from kiosk.domain.words import tr, verbatim
from kiosk.ui.content import Action
from kiosk.ui.journey.picturing import TRIES, Picturing
from kiosk.ui.journey.session import Session
from kiosk.ui.kit.button import KioskButton
from kiosk.ui.language import Language
from kiosk.ui.screens.visual_code import VisualCodeScreen
from kiosk.ui.shell import Shell
from kiosk.ui.steps import StepOf


@dataclass
class AtThePicture:
    """went: where the person was led."""

    shell: Shell
    voice: MemoryVoice
    went: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        session = Session(self.shell, cast("Any", SimpleNamespace(voice=self.voice)))
        code = Action("by_code", tr("Sign in with a mobile code"), lambda: self.went.append("code"), "device-mobile")
        step, seen, back = StepOf(2, 3, verbatim("x")), self._to("seen"), self._to("back")
        self.picturing = Picturing(session, sample_case, step, seen, code, back)
        self.picturing.begin()

    def _to(self, where: str) -> Callable[[], None]:
        return lambda: self.went.append(where)

    @property
    def page(self) -> VisualCodeScreen:
        assert isinstance(self.shell.screen, VisualCodeScreen)
        return self.shell.screen

    def type(self, digits: str) -> None:
        """As an on-screen key would, then «متابعة»."""
        line = self.page._controls["visual_code"].first_input()
        line.setText(digits)  # type: ignore[attr-defined]
        self.page.go_on()

    def press(self, name: str) -> None:
        self.button(name).click()

    def button(self, name: str) -> KioskButton:
        assert self.shell.frame is not None
        found = [b for b in self.shell.frame.findChildren(KioskButton, name) if b.isVisibleTo(self.shell.frame)]
        return found[-1]

    def other_than(self) -> str:
        """Digits that differ from the picture's."""
        return "".join(str((int(digit) + 1) % 10) for digit in self.page.digits)


@pytest.fixture
def shell(qapp: object) -> Iterator[Shell]:
    with a_shell() as shell:
        yield shell


def at(shell: Shell, voice: MemoryVoice | None = None) -> AtThePicture:
    return AtThePicture(shell, voice or MemoryVoice())


def test_the_digits_of_the_picture_lead_on(shell: Shell) -> None:
    person = at(shell)
    person.type(person.page.digits)
    assert person.went == ["seen"]


def test_eastern_digits_are_the_same_digits(shell: Shell) -> None:
    person = at(shell)
    person.type(person.page.digits.translate({ord("0") + n: 0x0660 + n for n in range(10)}))
    assert person.went == ["seen"]


def test_wrong_digits_stay_to_be_mended_below_the_same_picture(shell: Shell) -> None:
    person = at(shell)
    before, wrong = person.page.digits, person.other_than()
    person.type(wrong)
    assert person.went == []
    assert person.page.digits == before
    assert person.page.answers.text("visual_code") == wrong
    (problem,) = person.page.problems
    assert problem.field == "visual_code"


def test_after_some_tries_another_picture_comes_by_itself(shell: Shell) -> None:
    person = at(shell)
    before = person.page.digits
    for _ in range(TRIES):
        person.type(person.other_than())
    assert person.page.digits != before
    assert person.page.answers.text("visual_code") == ""
    assert person.page.problems


def test_another_picture_can_be_asked_for_and_forgets_what_was_wrong(shell: Shell) -> None:
    person = at(shell)
    before = person.page.digits
    person.type(person.other_than())
    person.press("new_picture")
    assert person.page.digits != before
    assert person.page.problems == ()


# ── spoken ──────────────────────────────────────────────────────────────────────────────────────────────────────


def test_the_digits_are_spoken_one_by_one_in_the_language_of_the_page(shell: Shell, qtbot: QtBot) -> None:
    person = at(shell)
    digits = ", ".join(person.page.digits)
    person.press("listen")
    qtbot.waitUntil(lambda: person.voice.said == [(digits, "ar")])
    shell.preferences = type(shell.preferences)(language=Language.ENGLISH)
    person.picturing._say()
    qtbot.waitUntil(lambda: person.voice.said[1:] == [(digits, "en")])


def test_who_goes_on_is_not_spoken_to_any_more(shell: Shell, qtbot: QtBot) -> None:
    person = at(shell, MemoryVoice(holding=True))
    person.press("listen")
    qtbot.waitUntil(person.voice.speaking.is_set)
    person.type(person.page.digits)
    qtbot.waitUntil(lambda: not person.voice.speaking.is_set() and not shell.background.busy)


def test_a_machine_without_sound_says_so_and_offers_the_code(shell: Shell, qtbot: QtBot) -> None:
    person = at(shell, MemoryVoice(mute=True))
    person.press("listen")
    qtbot.waitUntil(lambda: shell.screen is not None and shell.screen.name == "trouble")
    person.press("by_code")
    assert person.went == ["code"]


def test_without_a_voice_the_button_says_so_and_leads_to_the_code(shell: Shell) -> None:
    person = at(shell, MemoryVoice(available=False))
    assert shell.frame is not None
    assert shell.frame.findChild(KioskButton, "listen") is None
    assert "صوت" in person.button("by_code").text()
    person.press("by_code")
    assert person.went == ["code"]
