"""The ring that shows how many seconds are left. It steps; nothing in it moves by itself."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.domain.words import tr
from kiosk.ui.kit.spoken_role import ToldAs
from kiosk.ui.look import Look, Role

PORTRAIT_MM, LANDSCAPE_MM = 102, 70
PEN = 0.083  # of the diameter
NUMBER = 0.40
TURN = 360 * 16  # Qt counts sixteenths of a degree


class Countdown(QWidget):
    """``total_seconds``: what a full ring means."""

    told_as = ToldAs.LINE

    def __init__(self, look: Look, total_seconds: int) -> None:
        super().__init__()
        self.look, self.total = look, total_seconds
        self._side = look.px(PORTRAIT_MM if look.portrait else LANDSCAPE_MM)
        self.setFixedSize(self._side, self._side)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_seconds(total_seconds)

    def set_seconds(self, seconds: int) -> None:
        self.seconds = max(0, min(seconds, self.total))
        self.setAccessibleName(self.look.text(tr("%n second(s)", "", 0).count(self.seconds)))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._side, self._side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ring(painter)
        self._paint_words(painter)
        painter.end()

    def _paint_ring(self, painter: QPainter) -> None:
        look, thick = self.look, self._side * PEN
        ring = QRectF(self.rect()).adjusted(thick / 2, thick / 2, -thick / 2, -thick / 2)
        if look.palette.ornament:
            painter.setPen(QPen(look.color("hero").lighter(135), thick))
        else:
            painter.setPen(QPen(look.color("line"), 3))
        painter.drawEllipse(ring)
        painter.setPen(QPen(look.color("here"), thick, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        painter.drawArc(ring, 90 * 16, round(TURN * self.seconds / self.total))

    def _paint_words(self, painter: QPainter) -> None:
        number = QFont(self.look.font(Role.REFERENCE))
        number.setPixelSize(round(self._side * NUMBER))
        high = self._side * NUMBER * 1.1
        below = self._side * 0.16
        top = (self._side - high - below) / 2
        painter.setFont(number)
        painter.setPen(self.look.color("on_palm"))
        painter.drawText(QRectF(0, top, self._side, high), Qt.AlignmentFlag.AlignCenter, str(self.seconds))
        word = QFont(self.look.font(Role.VALUE))
        word.setPixelSize(max(self.look.em(Role.FLOOR), round(self._side * 0.1)))
        painter.setFont(word)
        painter.setPen(self.look.color("on_palm_quiet"))
        told = self.look.text(tr("second(s)", "the word alone, below a large number", 0).count(self.seconds))
        painter.drawText(QRectF(0, top + high, self._side, below), Qt.AlignmentFlag.AlignCenter, told)
