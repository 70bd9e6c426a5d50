"""Looking closely at a page: larger and smaller, lower and higher, by buttons."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QImage

from kiosk.domain.words import Words, tr
from kiosk.ui.kit.button import KioskButton, Part
from kiosk.ui.kit.sheet_view import ZOOMS, SheetView
from kiosk.ui.look import Look
from kiosk.ui.pictures import png_image, png_size

PARTS = 4  # steps from the top of an enlarged page to its bottom

Read = Callable[[bytes, Callable[[QImage], None]], Callable[[], None]]
"""Reads a PNG and hands its picture over in the screen's thread; what it returns makes the picture unwanted."""


def read_at_once(png: bytes, shown: Callable[[QImage], None]) -> Callable[[], None]:
    """In the thread that asks: a page without a shell has no other."""
    shown(png_image(png))
    return _nothing


def _nothing() -> None:
    """It has been shown already."""


class Zoom:
    """rebuild: shows the page anew after a step. read: how its picture is read."""

    def __init__(self, rebuild: Callable[[], None]) -> None:
        self.rebuild, self.read = rebuild, read_at_once
        self._zoom = self._part = 0
        self._png, self._picture = b"", QImage()

    def view(self, look: Look, png: bytes, name: Words) -> SheetView:
        """Its picture is read once, not at each step. A view that goes before it has come wants it no more."""
        view = SheetView(look, png_size(png), self._zoom, self._part / PARTS, look.say(name))
        if png is self._png:
            view.show_picture(self._picture)
            return view

        def shown(picture: QImage) -> None:
            self._png, self._picture = png, picture
            view.show_picture(picture)

        view.destroyed.connect(self.read(png, shown))
        return view

    def buttons(self, look: Look) -> list[KioskButton]:
        most = len(ZOOMS) - 1
        buttons = [
            plain(look, "zoom_in", tr("Larger"), "magnifying-glass-plus", self.larger),
            plain(look, "zoom_out", tr("Smaller"), "magnifying-glass-minus", self._smaller),
        ]
        if self._zoom:
            buttons.append(plain(look, "part_down", tr("Lower"), "caret-down", self._lower))
            buttons.append(plain(look, "part_up", tr("Higher"), "caret-up", self._higher))
        ends = (
            (self._zoom == most, tr("This is the largest.")),
            (not self._zoom, tr("This is the smallest.")),
            (self._part == PARTS, tr("This is the foot of the page.")),
            (not self._part, tr("This is the top of the page.")),
        )
        for button, (stopped, reason) in zip(buttons, ends, strict=False):
            button.setEnabled(not stopped)
            button.setAccessibleDescription(look.say(reason) if stopped else "")
        return buttons

    def top(self) -> None:
        """Of another page, as much enlarged."""
        self._part = 0

    def larger(self) -> None:
        self._zoom += 1
        self.rebuild()

    def _smaller(self) -> None:
        self._zoom, self._part = self._zoom - 1, 0
        self.rebuild()

    def _lower(self) -> None:
        self._part += 1
        self.rebuild()

    def _higher(self) -> None:
        self._part -= 1
        self.rebuild()


def plain(look: Look, name: str, words: Words, icon: str, run: Callable[[], None]) -> KioskButton:
    button = KioskButton(look, name, words, Part.NEUTRAL, icon)
    button.does(run)
    return button
