"""Somebody at a shell who listens, to a voice that remembers what it was to say."""

from __future__ import annotations

from types import SimpleNamespace
from typing import cast

from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot
from shell_kit import SALIM

from kiosk.devices.memory_voice import MemoryVoice
from kiosk.domain.words import tr, verbatim
from kiosk.services.place import Place
from kiosk.services.suite import Suite
from kiosk.ui.content import Content
from kiosk.ui.journey.session import Session
from kiosk.ui.journey.utilities import Utilities
from kiosk.ui.kit.button import KioskButton
from kiosk.ui.kit.text import Text
from kiosk.ui.look import Look
from kiosk.ui.shell import Shell

HEADING, HINT, MARITAL = tr("Listen"), tr("Slower"), tr("Faster")


class Page:
    """A page with a line of everybody's, one of somebody's and a field."""

    def __init__(self, name: str = "page") -> None:
        self.name = name
        self.field: QLineEdit | None = None

    def content(self, look: Look) -> Content:
        self.field = QLineEdit("1000000016")
        self.field.setAccessibleName(look.say(MARITAL))
        return Content(HEADING, [Text(look, HINT), Text(look, verbatim("سالم")), self.field])

    def keep(self) -> None:
        """Nothing is kept."""


class Listener:
    """Somebody at a kiosk with this voice. session: none, or of somebody known."""

    def __init__(self, shell: Shell, qtbot: QtBot, voice: MemoryVoice) -> None:
        self.shell, self.qtbot, self.voice = shell, qtbot, voice
        self.session: Session | None = None
        self.utilities = Utilities(shell, lambda: self.session)
        self.listening = self.utilities.listening
        self.listening.opened(voice)
        self.shell.go(Page())

    def known(self) -> None:
        self.session = Session(self.shell, cast("Suite", SimpleNamespace(voice=self.voice, place=Place("0007"))), SALIM)

    def press(self, name: str) -> None:
        button = self.shell.window.findChild(KioskButton, name)
        assert button is not None, name
        button.click()
        self.still()

    def still(self) -> None:
        self.qtbot.waitUntil(lambda: not self.shell.background.busy)

    @property
    def heard(self) -> list[str]:
        return [text for text, _ in self.voice.said]

    @property
    def page(self) -> str:
        return self.shell.screen.name if self.shell.screen is not None else ""


def said(listener: Listener, *words: object) -> list[str]:
    return [listener.shell.translator.say(one) for one in words]  # type: ignore[arg-type]
