"""Fingers on a kiosk's glass: real touch events on its window."""

from __future__ import annotations

from kiosk_kit import Kiosk
from PySide6.QtCore import QPoint
from PySide6.QtGui import QPointingDevice, QWindow
from PySide6.QtTest import QTest

from kiosk.ui.demo.hand import breathe
from kiosk.ui.window import SETTLE_S


def touchable_at(kiosk: Kiosk, page: str) -> Kiosk:
    """At this page, for so long that it does not take a touch for one that was meant for the page before."""
    kiosk.begin()
    kiosk.walk_to(page)
    breathe(round(SETTLE_S * 1000) + 20)
    return kiosk


def window(kiosk: Kiosk) -> QWindow:
    handle = kiosk.app.window.windowHandle()
    assert handle is not None
    return handle


def middle(kiosk: Kiosk, name: str) -> QPoint:
    widget = kiosk.hand.find(name)
    assert widget is not None, name
    return widget.mapTo(kiosk.app.window, widget.rect().center())


def touch(kiosk: Kiosk, glass: QPointingDevice, *places: QPoint) -> None:
    """All fingers down, then all up."""
    for act in ("press", "release"):
        fingers = QTest.touchEvent(window(kiosk), glass, False)
        for number, place in enumerate(places):
            getattr(fingers, act)(number, place, window(kiosk))
        fingers.commit()
        breathe(0)


class Fingers:
    """Points that come down, move and go one by one, while the others stay where they are."""

    def __init__(self, kiosk: Kiosk, glass: QPointingDevice) -> None:
        self._window, self._glass = window(kiosk), glass
        self._down: dict[int, QPoint] = {}

    def press(self, number: int, place: QPoint) -> None:
        self._tell(number, "press", place)

    def move(self, number: int, place: QPoint) -> None:
        self._tell(number, "move", place)

    def release(self, number: int) -> None:
        self._tell(number, "release", self._down[number])
        del self._down[number]

    def lift(self) -> None:
        """Whatever still lies there goes."""
        for number in list(self._down):
            self.release(number)

    def _tell(self, number: int, act: str, place: QPoint) -> None:
        told = QTest.touchEvent(self._window, self._glass, False)
        for other in self._down.keys() - {number}:
            told.stationary(other)
        getattr(told, act)(number, place, self._window)
        told.commit()
        self._down[number] = place
        breathe(0)
