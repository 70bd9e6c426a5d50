"""A ring where a tap met nothing: the screen felt it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

RADIUS = 44


class Ripple(QWidget):
    """Stands still for a moment; nothing moves, so nothing distracts."""

    LIFE_MS = 200

    def __init__(self, parent: QWidget, at: QPoint) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setGeometry(at.x() - RADIUS, at.y() - RADIUS, 2 * RADIUS, 2 * RADIUS)
        self.show()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for width, color in ((8, QColor("#FFFFFF")), (4, QColor("#0C1812"))):
            painter.setPen(QPen(color, width))
            painter.drawEllipse(QRectF(self.rect()).adjusted(8, 8, -8, -8))
        painter.end()
