"""How far a scan has come. Where that is not known, a piece that steps along; nothing in it moves by itself."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.domain.words import ltr, tr
from kiosk.ui.kit.button import RING
from kiosk.ui.kit.spoken_role import ToldAs
from kiosk.ui.look import Look

HIGH_MM = 6
PIECES = 5  # the bar is so many steps long while nothing is known


class ScanBar(QWidget):
    """part: 0 to 1, or None while it is not known. step: counts on while nothing is known."""

    told_as = ToldAs.LINE

    def __init__(self, look: Look, part: float | None, step: int = 0) -> None:
        super().__init__()
        self.look = look
        self.setFixedHeight(look.px(HIGH_MM) + 2 * RING)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.tell(part, step)

    def tell(self, part: float | None, step: int = 0) -> None:
        self.part, self.step = part, step
        known = "" if part is None else self.look.say(tr("{n} of 100").fill(n=ltr(str(round(100 * part)))))
        self.setAccessibleName(known or self.look.say(tr("Under way")))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.look.px(60), self.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(RING + 1.5, RING + 1.5, -RING - 1.5, -RING - 1.5)
        radius = area.height() / 2
        painter.setPen(QPen(self.look.color("border"), 3))
        painter.setBrush(self.look.color("surface"))
        painter.drawRoundedRect(area, radius, radius)
        painter.setBrush(self.look.color("primary"))
        if filled := self._filled(area):
            painter.drawRoundedRect(filled, radius, radius)
        painter.end()

    def _filled(self, area: QRectF) -> QRectF | None:
        """From where reading begins."""
        start, wide = (0.0, self.part) if self.part is not None else (self.step % PIECES / PIECES, 1 / PIECES)
        if not wide:
            return None
        width = max(area.height(), wide * area.width())
        left = area.left() + start * area.width()
        return QRectF(
            area.right() - (left - area.left()) - width if self.look.rtl else left, area.top(), width, area.height()
        )
