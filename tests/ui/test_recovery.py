"""The page of a resting kiosk: in both languages, and without anything that may be missing."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel

import kiosk.ui.recovery
from kiosk.ui.app import ScreenSettings
from kiosk.ui.kit.button import KioskButton
from kiosk.ui.pulse import START_ANEW
from kiosk.ui.recovery import RecoveryApp

SETTINGS = ScreenSettings("0007", 102.5, 800, 120, 45, windowed=True, size=(1080, 1920))


def missing() -> None:
    raise FileNotFoundError


Rest = Callable[..., RecoveryApp]


@pytest.fixture
def rest(qapp: object) -> Iterator[Rest]:
    begun: list[RecoveryApp] = []

    def rest(phone: str = "") -> RecoveryApp:
        begun.append(RecoveryApp(SETTINGS, phone))
        return begun[-1]

    yield rest
    for app in begun:
        app.translator.forget()
        app.window.hide()


def ended() -> None:
    """By an exit: a quit would leave one more behind, which ends every later loop of this process at its start."""
    QApplication.exit(0)


def said(app: RecoveryApp) -> list[str]:
    return [label.text() for label in app.window.findChildren(QLabel)]


def test_it_speaks_both_languages_and_says_whom_to_call(rest: Rest) -> None:
    whole = " ".join(said(rest("8001234567")))
    assert "This kiosk is resting" in whole
    assert "هذا الجهاز متوقف" in whole
    assert whole.count("8001234567") == 2
    assert "0007" in whole


@pytest.mark.parametrize("name", ["again", "again_english"])
def test_a_touch_tries_again(rest: Rest, name: str) -> None:
    app = rest()
    (button,) = (one for one in app.window.findChildren(KioskButton) if one.objectName() == name)
    app.window.painted.connect(button.click)
    assert app.run("resting") == START_ANEW


def test_after_a_while_it_tries_by_itself(rest: Rest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kiosk.ui.recovery, "REST_MS", 1)
    assert rest().run("resting") == START_ANEW


def test_it_stands_without_typeface_and_translations(rest: Rest, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("load_fonts", "voices"):
        monkeypatch.setattr(kiosk.ui.recovery, name, missing)
    monkeypatch.setattr("kiosk.ui.language.Translator.use", lambda *_: missing())
    app = rest()
    assert sum("This kiosk is resting" in line for line in said(app)) == 2
    QTimer.singleShot(0, ended)
    assert app.run("resting") == 0


def test_nothing_of_its_rest_comes_after_its_end(rest: Rest) -> None:
    """An exit then would end every later loop of the process at its start."""
    app = rest()
    QTimer.singleShot(0, ended)
    app.run("resting")
    assert [timer for timer in app.window.findChildren(QTimer) if timer.isActive() and timer.interval() > 1000] == []
