"""Who sits in a wheelchair touches once, on the first page, and from then on finds all that is touched lower down."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from kiosk_kit import Kiosk
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

Open = Callable[..., Kiosk]
COMFORTABLE_MM = 1100


def highest(kiosk: Kiosk) -> float:
    """Where the highest thing that is touched begins, in mm above the floor."""
    look, window = kiosk.host.shell.look, kiosk.app.window
    kinds: tuple[type[QWidget], ...] = (QPushButton, QLineEdit)
    tops = [
        one.mapTo(window, one.rect().topLeft()).y()
        for kind in kinds
        for one in window.findChildren(kind)
        if one.isVisible() and one.isEnabled() and not one.visibleRegion().isEmpty()
    ]
    return look.bottom_mm + (look.height - min(tops)) * 25.4 / look.ppi


@pytest.mark.parametrize("page", ["services", "id", "tasks", "gender"])
def test_one_touch_on_the_first_page_lowers_every_page(open_kiosk: Open, page: str) -> None:
    kiosk = open_kiosk()
    kiosk.press("lower")
    assert kiosk.page == "attract"
    kiosk.begin()
    kiosk.walk_to(page)
    kiosk.calm()
    assert highest(kiosk) <= COMFORTABLE_MM + 1


def test_without_it_some_pages_begin_higher(open_kiosk: Open) -> None:
    kiosk = open_kiosk()
    kiosk.begin()
    assert highest(kiosk) > COMFORTABLE_MM


def test_the_same_touch_takes_it_back_and_so_does_the_next_person(open_kiosk: Open) -> None:
    kiosk = open_kiosk()
    kiosk.press("lower", "lower")
    assert not kiosk.host.shell.preferences.low
    kiosk.press("lower")
    kiosk.begin()
    kiosk.press("text_size")
    assert kiosk.hand.find("lower").isChecked()
    kiosk.press("done", "back")
    kiosk.await_page("attract")
    assert not kiosk.host.shell.preferences.low
