"""The focus ring for what only scrolls: a part of the page that has no face of its own to paint one round."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.ui.desk.looks import RADIUS, RING, paint_ring
from kiosk.ui.look import Look


class FocusRing(QWidget):
    """Lies over ``round_`` while that has the focus, and lets everything through."""

    def __init__(self, look: Look, round_: QWidget) -> None:
        super().__init__(round_)
        self.look = look
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        round_.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
            self.raise_()
            self.show()
        elif event.type() == QEvent.Type.FocusOut:
            self.hide()
        elif event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ring(painter, self.look, QRectF(self.rect()).adjusted(RING, RING, -RING, -RING), RADIUS)
        painter.end()
