"""A hand at the screen: it finds widgets by name, touches and types, and waits for what it wants to see."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEventLoop, QPointF, Qt, QTimer
from PySide6.QtGui import QInputMethodEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from kiosk.ui.kit.text_area import Writable

PATIENCE_S = 20.0


class NotFound(AssertionError):
    """The hand looked for something that never came."""


class Hand:
    def __init__(self, window: QWidget) -> None:
        self.window = window

    def wait(self, wanted: Callable[[], object], what: str) -> None:
        """Let the screen live until ``wanted`` is true. Raises NotFound naming ``what``."""
        deadline = time.monotonic() + PATIENCE_S
        while not wanted():
            if time.monotonic() > deadline:
                raise NotFound(what)
            breathe(10)

    def find(self, name: str) -> QWidget | None:
        """The visible widget of that name."""
        found = [w for w in self.window.findChildren(QWidget, name) if w.isVisibleTo(self.window) and w.isEnabled()]
        return found[-1] if found else None

    def press(self, name: str) -> None:
        """Touch a widget in its middle, with a finger's press and release."""
        self.wait(lambda: self.find(name), f"{name} to press")
        widget = self.find(name)
        if widget is None:
            raise NotFound(name)
        touch(widget)
        breathe(0)

    def write(self, name: str, text: str) -> None:
        """Type into a line what an on-screen key would commit."""
        self.wait(lambda: self.find(name), f"{name} to write in")
        line = self.find(name)
        if not isinstance(line, Writable):
            raise NotFound(f"{name} is not a line")
        line.setFocus()
        line.setText("")
        for letter in text:
            event = QInputMethodEvent()
            event.setCommitString(letter)
            QCoreApplication.sendEvent(line, event)
        breathe(0)


def touch(widget: QWidget) -> None:
    """Press and release in the middle; the focus follows the finger as it does on the glass."""
    if widget.focusPolicy() & Qt.FocusPolicy.ClickFocus:
        widget.setFocus(Qt.FocusReason.MouseFocusReason)
    middle = QPointF(widget.rect().center())
    for kind in (QMouseEvent.Type.MouseButtonPress, QMouseEvent.Type.MouseButtonRelease):
        held = Qt.MouseButton.LeftButton if kind is QMouseEvent.Type.MouseButtonPress else Qt.MouseButton.NoButton
        event = QMouseEvent(
            kind,
            middle,
            widget.mapToGlobal(middle),
            Qt.MouseButton.LeftButton,
            held,
            Qt.KeyboardModifier.NoModifier,
        )
        QCoreApplication.sendEvent(widget, event)


def breathe(ms: int) -> None:
    """Run the event loop for a moment; other threads run too."""
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()
