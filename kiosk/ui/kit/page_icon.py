"""What a page is about as a large picture above its heading. It gives way where the page's own things need the room."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.kit.button import RING
from kiosk.ui.kit.marks import Tile, paint_tile
from kiosk.ui.look import Look

SIDE_MM = 40.0
BARE = 0.6  # of it where no tile is drawn
BELOW_MM = 2.0


class PageIcon(QWidget):
    """Decoration: it has no name and takes no focus. It draws nothing where it is given less height than it needs."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self.look, self.name = look, name
        self.tile = Tile.ROUND if look.palette.ornament else Tile.NONE
        self.side = look.px(SIDE_MM if look.palette.ornament else SIDE_MM * BARE)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def sizeHint(self) -> QSize:
        return QSize(self.side + 2 * RING, self.side + self.look.px(BELOW_MM))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self.height() < self.sizeHint().height():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = self.width() - RING - self.side if self.look.rtl else RING
        area = QRectF(left, 0, self.side, self.side)
        paint_tile(painter, self.look, area, self.name, "primary", self.tile, "tray")
        painter.end()
