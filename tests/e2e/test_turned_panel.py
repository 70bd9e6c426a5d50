"""A panel that is turned while somebody stands there: the page lies within its new edges, and nothing is lost."""

from __future__ import annotations

from collections.abc import Callable

from kiosk_kit import SALIM, SIZE, Kiosk
from PySide6.QtWidgets import QLineEdit

from kiosk.ui.demo.hand import breathe


def test_a_turned_page_lies_within_the_panel_and_keeps_what_was_typed(open_kiosk: Callable[..., Kiosk]) -> None:
    kiosk = open_kiosk()
    kiosk.begin()
    kiosk.walk_to("id")
    kiosk.hand.write("national_id", SALIM.registration.text("national_id"))
    width, height = SIZE
    for size in ((height, width), SIZE):
        kiosk.app.window.resize(*size)
        breathe(0)
        line, forward = kiosk.hand.find("national_id"), kiosk.hand.find("continue")
        assert isinstance(line, QLineEdit)
        assert line.text() == SALIM.registration.text("national_id")
        assert forward is not None
        assert forward.visibleRegion().contains(forward.rect().center())
        assert kiosk.host.shell.look.portrait is (size == SIZE)
