"""A code reader that types like a keyboard: it is heard wherever the focus is, and its Enter presses no button."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QWindow

PAUSE_S = 0.5  # a reader writes a letter every few milliseconds; a hand that begins again pauses longer
LEAST, MOST = 12, 1024  # letters: of a bare number, and more than any code of ours has
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ReaderKeys(QObject):
    """heard: a whole code, at its Enter. Made for a native window; now: seconds of a monotonic clock."""

    heard = Signal(str)

    def __init__(self, window: QWindow, now: Callable[[], float] = time.monotonic) -> None:
        super().__init__(window)
        self._now, self._typed, self._last = now, "", 0.0
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Letters are only listened to; the Enter after a code is kept from the button that has the focus."""
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        now, before = self._now(), self._last
        self._last = now
        if now - before > PAUSE_S:
            self._typed = ""
        if event.key() in _ENTER:
            return self._ended()
        self._typed = (self._typed + event.text())[-MOST:] if event.text().isprintable() else ""
        return False

    def _ended(self) -> bool:
        typed, self._typed = self._typed.strip(), ""
        if len(typed) < LEAST:
            return False
        self.heard.emit(typed)
        return True

    def leave(self) -> None:
        """Heard no more. A method of ours, as ``_paint_anew`` of a line is."""
        self.deleteLater()
