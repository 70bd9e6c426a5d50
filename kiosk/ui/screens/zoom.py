"""Looking closely at a page: larger and smaller, lower and higher, by buttons."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.domain.words import Words, tr
from kiosk.ui.kit.button import KioskButton, Part
from kiosk.ui.kit.sheet_view import ZOOMS, SheetView
from kiosk.ui.look import Look

PARTS = 4  # steps from the top of an enlarged page to its bottom


class Zoom:
    """rebuild: shows the page anew after a step."""

    def __init__(self, rebuild: Callable[[], None]) -> None:
        self.rebuild = rebuild
        self._zoom = self._part = 0

    def view(self, look: Look, png: bytes, name: Words) -> SheetView:
        return SheetView(look, png, self._zoom, self._part / PARTS, look.say(name))

    def buttons(self, look: Look) -> list[KioskButton]:
        most = len(ZOOMS) - 1
        buttons = [
            plain(look, "zoom_in", tr("Larger"), "magnifying-glass-plus", self.larger, self._zoom < most),
            plain(look, "zoom_out", tr("Smaller"), "magnifying-glass-minus", self._smaller, self._zoom > 0),
        ]
        if self._zoom:
            buttons.append(plain(look, "part_down", tr("Lower"), "caret-down", self._lower, self._part < PARTS))
            buttons.append(plain(look, "part_up", tr("Higher"), "caret-up", self._higher, self._part > 0))
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


def plain(
    look: Look, name: str, words: Words, icon: str, run: Callable[[], None], possible: bool = True
) -> KioskButton:
    button = KioskButton(look, name, words, Part.NEUTRAL, icon)
    button.setEnabled(possible)
    button.does(run)
    return button
