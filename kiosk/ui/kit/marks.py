"""An icon as part of a page, bare or on a tile. Decoration: it has no name and takes no focus."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.icons import icon
from kiosk.ui.look import Look

TILE_RADIUS = 12
TILE_ICON = 0.52  # of the tile's side


class Tile(StrEnum):
    NONE = "none"
    SQUARE = "square"
    ROUND = "round"


def paint_icon(painter: QPainter, look: Look, area: QRectF, name: str, color: str) -> None:
    """The icon as large as ``area`` lets it be, in its middle. ``color`` is a palette colour's name."""
    side = int(min(area.width(), area.height()))
    picture = icon(name, getattr(look.palette, color), side, look.rtl)
    painter.drawPixmap(QPointF(area.center().x() - side / 2, area.center().y() - side / 2), picture)


def paint_tile(
    painter: QPainter, look: Look, area: QRectF, name: str, color: str, tile: Tile, fill: str = "tint"
) -> None:
    """The icon on its tile; high contrast shows the icon alone, larger."""
    if tile is Tile.NONE or not look.palette.ornament:
        inner = area if tile is Tile.NONE else _middle(area, 0.7)
        paint_icon(painter, look, inner, name, color)
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.color(fill))
    radius = area.width() / 2 if tile is Tile.ROUND else TILE_RADIUS
    painter.drawRoundedRect(area, radius, radius)
    paint_icon(painter, look, _middle(area, TILE_ICON), name, color)


def _middle(area: QRectF, part: float) -> QRectF:
    cut = area.width() * (1 - part) / 2
    return area.adjusted(cut, cut, -cut, -cut)


class Mark(QWidget):
    """``pixels``: its side."""

    def __init__(
        self, look: Look, name: str, pixels: int, color: str = "primary", tile: Tile = Tile.NONE, fill: str = "tint"
    ) -> None:
        super().__init__()
        self.look, self.name, self.color, self.tile, self.fill = look, name, color, tile, fill
        self.setFixedSize(pixels, pixels)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_tile(painter, self.look, QRectF(self.rect()), self.name, self.color, self.tile, self.fill)
        painter.end()
