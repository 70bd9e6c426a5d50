"""A document's page as a picture, with zoom by buttons and parts by buttons; nothing is dragged."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.kit.button import RING
from kiosk.ui.kit.spoken_role import ToldAs
from kiosk.ui.look import Look

ZOOMS = (1.0, 1.6, 2.4)


class SheetView(QWidget):
    """Empty, and of its shape, until it is shown what the page looks like.

    shape: the page's size in pixels; empty where it is none. zoom: how much larger than fitting, as a place in ZOOMS.
    focus: the part shown, from the top, 0 to 1.
    """

    told_as = ToldAs.PICTURE

    def __init__(self, look: Look, shape: QSize, zoom: int, focus: float, name: str) -> None:
        super().__init__()
        self.look, self._shape, self._zoom, self._focus = look, shape, ZOOMS[zoom], focus
        self.picture: QImage | None = None
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)

    def show_picture(self, picture: QImage) -> None:
        """Null where the page can't be read: it stays empty."""
        self.picture = picture
        self.update()

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
        if not self._shape.isEmpty():
            self._paint_sheet(painter, room)
        painter.end()

    def _paint_sheet(self, painter: QPainter, room: QRectF) -> None:
        inner = room.adjusted(20, 20, -20, -20)
        fitting = min(inner.width() / self._shape.width(), inner.height() / self._shape.height())
        scale = fitting * self._zoom
        width, height = self._shape.width() * scale, self._shape.height() * scale
        hidden = max(0.0, height - inner.height())
        corner = QPointF(inner.center().x() - width / 2, inner.top() - hidden * self._focus)
        if not hidden:
            corner.setY(inner.center().y() - height / 2)
        sheet = QRectF(corner.x(), corner.y(), width, height)
        if self.picture is None or self.picture.isNull():
            painter.fillRect(sheet, self.look.color("surface"))
        else:
            painter.drawImage(sheet, self.picture, QRectF(self.picture.rect()))
        painter.setPen(QPen(self.look.color("key_ledge"), 3))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(sheet)
