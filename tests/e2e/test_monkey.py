"""A monkey at the glass: it touches anything, strikes any key, and never gets out or brings up a fault.

KIOSK_MONKEY_SEED repeats a run, KIOSK_MONKEY_ACTS makes it longer.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from random import Random, SystemRandom

import pytest
from kiosk_kit import Kiosk
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMenu, QPushButton, QWidget

from kiosk.ui.demo.hand import breathe

NONE, CTRL, ALT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
KEYS = (
    *(Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Backspace, Qt.Key.Key_Delete),
    *(Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Escape, Qt.Key.Key_F4),
    *(Qt.Key.Key_Menu, Qt.Key.Key_F11, Qt.Key.Key_Q, Qt.Key.Key_V, Qt.Key.Key_5, Qt.Key.Key_Home),
)


@dataclass(slots=True)
class Monkey:
    kiosk: Kiosk
    dice: Random

    def act(self) -> None:
        self.kiosk.app.window._turned_at = 0.0  # it doesn't wait, as no settled page would
        if self.dice.random() < 0.3:
            self._strike()
        else:
            self._touch()
        breathe(0)

    def _strike(self) -> None:
        key = self.dice.choice(KEYS)
        QTest.keyClick(self._handle(), key, self.dice.choice((NONE, NONE, NONE, CTRL, ALT)))

    def _touch(self) -> None:
        window = self.kiosk.app.window
        targets = [w for kind in (QPushButton, QLineEdit) for w in window.findChildren(kind) if w.isVisible()]
        place = QPoint(self.dice.randrange(window.width()), self.dice.randrange(window.height()))
        if targets and self.dice.random() < 0.9:
            target: QWidget = self.dice.choice(targets)
            place = target.mapTo(window, target.rect().center())
        QTest.mousePress(self._handle(), Qt.MouseButton.LeftButton, NONE, place)
        QTest.mouseRelease(self._handle(), Qt.MouseButton.LeftButton, NONE, place)

    def _handle(self):
        return self.kiosk.app.window.windowHandle()


@pytest.mark.parametrize("page", ["attract", "tasks", "done"])
def test_a_monkey_neither_gets_out_nor_breaks_anything(open_kiosk: Callable[..., Kiosk], page: str) -> None:
    """From a page on that somebody has left standing."""
    seed = os.environ.get("KIOSK_MONKEY_SEED") or str(SystemRandom().randrange(10**6))
    print(f"KIOSK_MONKEY_SEED={seed}")
    kiosk = open_kiosk()
    kiosk.walk.settle()
    if page != "attract":
        kiosk.begin()
        kiosk.walk_to(page)
    monkey = Monkey(kiosk, Random(seed))
    seen = set()
    for _ in range(int(os.environ.get("KIOSK_MONKEY_ACTS", "250"))):
        monkey.act()
        seen.add(kiosk.page)
        assert kiosk.page != "fault"
        assert kiosk.app.window.isVisible()
        assert QApplication.activePopupWidget() is None
    assert not [w for w in QApplication.allWidgets() if isinstance(w, QMenu | QDialog)]
    assert len(seen) > 1
