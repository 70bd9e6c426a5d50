"""A document's page is looked at before its picture has been read: it has its place, and leaving it does no harm."""

from __future__ import annotations

from collections.abc import Iterator
from threading import Event, current_thread

import pytest
from listener import Page
from page_states import nothing, sheet
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot
from shell_kit import a_shell

from kiosk.domain.words import tr
from kiosk.ui.background import Lane
from kiosk.ui.journey import looking
from kiosk.ui.kit.button import KioskButton
from kiosk.ui.kit.sheet_view import SheetView
from kiosk.ui.pictures import png_image
from kiosk.ui.screens.preview import PreviewRoutes, PreviewScreen
from kiosk.ui.shell import Shell
from kiosk.ui.steps import StepOf

FASTER = tr("Faster")


class Looking:
    """Somebody before a document of two pages, whose pictures are read only once ``may`` is set."""

    def __init__(self, shell: Shell, qtbot: QtBot) -> None:
        self.shell, self.qtbot, self.may = shell, qtbot, Event()
        self.read = 0
        pages = sheet(), bytes(bytearray(sheet()))
        self.screen = PreviewScreen(FASTER, pages, PreviewRoutes(nothing, nothing), StepOf(1, 2, FASTER))
        looking.look_closely(shell, self.screen.zoom)
        shell.window.resize(1080, 1920)
        shell.window.show()

    def read_late(self, png: bytes) -> QImage:
        assert current_thread().name == f"kiosk-{Lane.PICTURE}"
        self.may.wait(60)
        self.read += 1
        return png_image(png)

    @property
    def view(self) -> SheetView:
        return next(view for view in self.shell.window.findChildren(SheetView) if view.isVisible())

    def press(self, name: str) -> None:
        button = next(b for b in self.shell.window.findChildren(KioskButton, name) if b.isVisible())
        button.click()

    def come(self) -> None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        self.may.set()
        self.qtbot.waitUntil(lambda: not self.shell.background.busy)


@pytest.fixture
def person(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Looking]:
    with a_shell() as shell:
        made = Looking(shell, qtbot)
        monkeypatch.setattr(looking, "png_image", made.read_late)
        shell.go(made.screen)
        yield made
        made.may.set()


def pixels(view: SheetView) -> bytes:
    seen = view.grab().toImage()
    return bytes(seen.constBits())


def test_the_page_has_its_place_before_its_picture(person: Looking) -> None:
    empty, place = pixels(person.view), person.view.geometry()
    assert person.view.picture is None
    person.come()
    assert person.view.picture is not None and not person.view.picture.isNull()
    assert person.view.geometry() == place
    assert pixels(person.view) != empty


def test_an_empty_page_is_a_page_of_its_shape(person: Looking) -> None:
    """Where its picture will be there is paper already: at its edges nothing changes when it comes."""
    before = person.view.grab().toImage()
    person.come()
    after = person.view.grab().toImage()
    rows = range(0, before.height(), 7)
    middle = before.width() // 2
    changed = [y for y in rows if before.pixel(middle, y) != after.pixel(middle, y)]
    tray = before.pixel(30, 30)
    edges = [next(y for y in rows if y > 8 and grab.pixel(middle, y) != tray) for grab in (before, after)]
    assert changed
    assert edges[0] == edges[1]


def test_it_can_be_made_larger_before_it_has_been_read_and_is_not_read_again(person: Looking) -> None:
    person.press("zoom_in")
    person.come()
    assert person.view.picture is not None
    read = person.read
    person.press("part_down")
    person.come()
    assert person.view.picture is not None
    assert person.read == read


def test_the_next_page_is_read_when_it_is_turned_to(person: Looking) -> None:
    person.come()
    person.press("next_page")
    assert person.view.picture is None
    person.come()
    assert person.view.picture is not None
    assert person.read == 2


@pytest.mark.parametrize("leave", ["turn", "end"])
def test_leaving_before_it_has_been_read_does_no_harm(person: Looking, leave: str) -> None:
    if leave == "end":
        person.shell.end()
    person.shell.go(Page("next"))
    person.come()
    assert person.read == 1
    assert not person.shell.window.findChildren(SheetView)
