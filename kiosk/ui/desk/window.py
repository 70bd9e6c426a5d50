"""The desk's own window: of any size from the least on, closed like every other, never by Escape."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from kiosk.ui.desk.kit.opening import enter
from kiosk.ui.desk.looks import LEAST, WIDE_FROM
from kiosk.ui.kit.panel import stack

_USED = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress, QEvent.Type.Wheel, QEvent.Type.TouchBegin})


class DeskWindow(QWidget):
    """used: somebody pressed, typed or scrolled. refitted: it became wide or narrow. before_close: does what is to be
    done before the window goes.
    """

    used = Signal()
    refitted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("desk")
        self.setMinimumSize(*LEAST)
        self.before_close: Callable[[], None] = _nothing
        self._shown: QWidget | None = None
        self._column = stack(self)

    def present(self, widget: QWidget) -> None:
        """Show this instead of what was shown, which is destroyed."""
        old, self._shown = self._shown, widget
        if old is not None:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._column.addWidget(widget)
        if self.isVisible():
            widget.show()
        enter(widget)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if (event.size().width() >= WIDE_FROM) != (event.oldSize().width() >= WIDE_FROM):
            self.refitted.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self, self._watch)

    def _watch(self) -> None:
        handle = self.windowHandle()
        if handle is not None:
            handle.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Sees what the system delivers to the window, before any widget: few events, so the cost is small."""
        if event.type() in _USED:
            self.used.emit()
        return super().eventFilter(watched, event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.before_close()
        event.accept()


def _nothing() -> None:
    """Until a shell tells what."""
