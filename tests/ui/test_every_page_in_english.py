"""English by one touch on any page: left to right, none of our sentences left in Arabic, and every answer kept."""

from __future__ import annotations

import gc
import re
from collections.abc import Iterator

import pytest
from glass import settle, visible
from page_gallery import Gallery, GalleryPage
from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton, QWidget
from shell_kit import a_shell

from kiosk.domain.answers import Answers
from kiosk.ui.content import Screen
from kiosk.ui.journey.utilities import Utilities
from kiosk.ui.language import Language
from kiosk.ui.screens.form import FormScreen
from kiosk.ui.shell import Shell

ARABIC = re.compile("[\u0620-\u064a]{2,}")


@pytest.fixture
def shell(qapp: object) -> Iterator[Shell]:
    """Without the Arabic that other tests of this process left: it would be found where English has but the source.

    A kiosk freezes what it has made, and so what a test before it left behind.
    """
    gc.unfreeze()
    for left in [thing for thing in gc.get_objects() if type(thing) is QTranslator]:
        QCoreApplication.removeTranslator(left)
    with a_shell() as shell:
        yield shell


@pytest.mark.slow
def test_every_page_turns_to_english_and_back_and_keeps_its_answers(shell: Shell) -> None:
    Utilities(shell, lambda: None)
    gallery, found = Gallery(shell.translator), list[str]()
    shell.speak(Language.ARABIC)
    for page in gallery.pages():
        if not page.usual_only and isinstance(page.make(), Screen):
            found += [f"{page.name}: {fault}" for fault in _faults(shell, page)]
    gallery.host.quiet.ticker.stop()
    gallery.stage.window.deleteLater()
    assert found == []


def _faults(shell: Shell, page: GalleryPage) -> Iterator[str]:
    screen = page.make()
    shell.go(screen)
    before = _answers(screen)
    ours = {text for text in _seen(shell.window) if shell.translator.is_fixed(text) and ARABIC.search(text)}
    _press_language(shell)
    if QGuiApplication.layoutDirection() is not Qt.LayoutDirection.LeftToRight or shell.look.rtl:
        yield "is not left to right"
    if _answers(screen) != before:
        yield f"{before} became {_answers(screen)}"
    yield from (f"says {text!r}" for text in _seen(shell.window) if text in ours)
    _press_language(shell)
    if not shell.look.rtl or _answers(screen) != before:
        yield "is not as it was"


def _press_language(shell: Shell) -> None:
    button = shell.window.findChild(QPushButton, "other_language")
    assert button is not None
    button.click()
    settle()


def _answers(screen: object) -> Answers | None:
    if not isinstance(screen, FormScreen):
        return None
    screen.keep()
    return screen.answers


def _seen(window: QWidget) -> Iterator[str]:
    for widget in visible(window):
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget.text()
