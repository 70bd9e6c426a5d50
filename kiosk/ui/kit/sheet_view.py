"""A document's page as a picture, with zoom by buttons and parts by buttons; nothing is dragged."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.kit.button import RING
from kiosk.ui.kit.spoken_role import ToldAs
from kiosk.ui.look import Look

ZOOMS = (1.0, 1.6, 2.4)


class SheetView(QWidget):
    """zoom: how much larger than fitting, as a place in ZOOMS. focus: the part shown, from the top, 0 to 1."""

    told_as = ToldAs.PICTURE

    def __init__(self, look: Look, picture: QPixmap, zoom: int, focus: float, name: str) -> None:
        super().__init__()
        self.look, self._zoom, self._focus = look, ZOOMS[zoom], focus
        self._picture = picture
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(self.look.px(150), self.look.px(210 if self.look.portrait else 105))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        room = QRectF(self.rect()).adjusted(RING, RING, -RING, -RING)
        painter.fillRect(room, self.look.color("tray"))
        painter.setClipRect(room)
        if not self._picture.isNull():
            self._paint_sheet(painter, room)
        painter.end()

    def _paint_sheet(self, painter: QPainter, room: QRectF) -> None:
        inner = room.adjusted(20, 20, -20, -20)
        fitting = min(inner.width() / self._picture.width(), inner.height() / self._picture.height())
        scale = fitting * self._zoom
        width, height = self._picture.width() * scale, self._picture.height() * scale
        hidden = max(0.0, height - inner.height())
        corner = QPointF(inner.center().x() - width / 2, inner.top() - hidden * self._focus)
        if not hidden:
            corner.setY(inner.center().y() - height / 2)
        sheet = QRectF(corner.x(), corner.y(), width, height)
        painter.drawPixmap(sheet, self._picture, QRectF(self._picture.rect()))
        painter.setPen(QPen(self.look.color("key_ledge"), 3))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(sheet)
