"""Hands that touch nothing: two switches that send Tab and Enter, a keypad, a stick that sends arrows and Enter."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from kiosk.ui.demo.hand import Hand, NotFound, breathe
from kiosk.ui.kit.key_pages import Deed
from kiosk.ui.kit.key_scan import KeyScan
from kiosk.ui.kit.keyboard import Key, Keyboard
from kiosk.ui.kit.line import LineEdit
from kiosk.ui.kit.options import Choosable

MOST_STOPS = 120
KEYPAD = "F1=listen F20=next F21=choose"


class SwitchHand(Hand):
    """Tab and Enter, and nothing else ever; every key goes to the window."""

    onward, choosing = Qt.Key.Key_Tab, Qt.Key.Key_Return

    def send(self, key: Qt.Key, times: int = 1) -> None:
        for _ in range(times):
            QTest.keyClick(self.window.windowHandle(), key)

    def go_to(self, name: str) -> None:
        for _ in range(MOST_STOPS):
            at = self.window.focusWidget()
            if at is not None and at.objectName() == name and at.isVisible():
                return
            self.send(self.towards(at, name))
        raise NotFound(f"{name} with {self.onward.name}")

    def towards(self, _at: QWidget | None, _name: str) -> Qt.Key:
        return self.onward

    def press(self, name: str) -> None:
        self.wait(lambda: self.find(name), f"{name} to press")
        self.go_to(name)
        self.send(self.choosing)
        breathe(0)

    def write(self, name: str, text: str) -> None:
        self.wait(lambda: self.find(name), f"{name} to write in")
        self.go_to(name)
        line = self.find(name)
        if isinstance(line, LineEdit) and text and line.text() != text:
            self.send(self.choosing)
            for letter in text:
                self._type(letter)
            self.leave_keys()
        breathe(0)

    # ── on the screen's keys ────────────────────────────────────────────────────────────────────────────────

    def _type(self, letter: str) -> None:
        for _ in range(3):
            if (place := self._place(letter)) is not None:
                self.take(*place)
                return
            if (small := self._place(letter.lower())) is not None:
                self.take(*self._deed(Deed.SHIFT))
                self.take(*small)
                self.take(*self._deed(Deed.SHIFT))
                return
            self.take(*self._deed(Deed.SWITCH))
        raise NotFound(f"a key for one of the letters on {self._keyboard().page}")

    def take(self, row: int, key: int) -> None:
        """From the first row, which is offered after each key."""
        self.send(self.onward, row)
        self.send(self.choosing)
        self.send(self.onward, key)
        self.send(self.choosing)

    def leave_keys(self) -> None:
        """Past the last row, onto whatever follows the line."""
        self.send(self.onward, len(self._rows()))

    def _place(self, letter: str) -> tuple[int, int] | None:
        return self._where(lambda key: key.cap.deed is Deed.TYPE and key.cap.types == letter)

    def _deed(self, deed: Deed) -> tuple[int, int]:
        place = self._where(lambda key: key.cap.deed is deed)
        assert place is not None, deed
        return place

    def _where(self, wanted) -> tuple[int, int] | None:
        for row, keys in enumerate(self._rows()):
            for place, key in enumerate(keys):
                if wanted(key):
                    return row, place
        return None

    def _keyboard(self) -> Keyboard:
        return next(k for k in self.window.findChildren(Keyboard) if k.isVisible())

    def _rows(self) -> list[list[Key]]:
        keyboard = self._keyboard()
        page: QWidget = next(w for w in keyboard.findChildren(QWidget) if w.objectName() == f"keys_{keyboard.page}")
        return page.keys  # type: ignore[attr-defined]


class KeypadHand(SwitchHand):
    """Two keys of a tactile keypad that is told of as KEYPAD, and nothing else ever."""

    onward, choosing = Qt.Key.Key_F20, Qt.Key.Key_F21


class StickHand(SwitchHand):
    """Arrows and Enter, and nothing else ever."""

    onward = Qt.Key.Key_Down

    def towards(self, at: QWidget | None, name: str) -> Qt.Key:
        """Down through the page; within a group of options to where the wanted one is seen."""
        wanted = self.find(name)
        if at is None or not isinstance(wanted, Choosable) or wanted.parentWidget() is not at.parentWidget():
            return self.onward
        away = wanted.geometry().center() - at.geometry().center()
        if abs(away.y()) < at.height() // 2:
            return Qt.Key.Key_Left if away.x() < 0 else Qt.Key.Key_Right
        return self.onward if away.y() > 0 else Qt.Key.Key_Up

    def take(self, row: int, key: int) -> None:
        """From wherever the ring stands: to the row, to its left end, and rightward to the key."""
        keys = self._rows()[row]
        rightward = sorted(keys, key=lambda one: one.geometry().x()).index(keys[key])
        self.leave_keys()
        self.send(self.choosing)
        self.send(Qt.Key.Key_Down, row)
        self.send(Qt.Key.Key_Right, rightward + 1)
        self.send(self.choosing)

    def leave_keys(self) -> None:
        """Above the first row, onto the line."""
        for _ in self._rows():
            if self._keyboard().findChild(KeyScan).isVisible():
                self.send(Qt.Key.Key_Up)
