"""The heritage patterns, all plain polygons: Sadu bands, the Najdi parapet and the emblem beside the name.

Decoration only, without names or focus. In high contrast the bands and the parapet are a rule (DESIGN.md 1, 2).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import lru_cache

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.kit.panel import STRONG_RULE
from kiosk.ui.look import Look
from kiosk.ui.palette import Palette

BAND_MM = 4.5
WIDE_MM = 24
PARAPET_MM = 36.7
CLAY = "#B4552D"

Drawer = Callable[[QPainter, Palette], None]


def _dark(palette: Palette) -> QColor:
    return QColor(palette.palm).darker(165)


def _fill(painter: QPainter, color: QColor | str, points: Iterable[tuple[float, float]]) -> None:
    painter.setBrush(QColor(color))
    painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in points]))


def _diamond(painter: QPainter, color: QColor | str, x: float, y: float, half: float) -> None:
    _fill(painter, color, ((x, y - half), (x + half, y), (x, y + half), (x - half, y)))


def _narrow(painter: QPainter, palette: Palette) -> None:
    """A chevron and a diamond in a tile of 48 × 18 units."""
    painter.fillRect(QRectF(0, 0, 48, 18), _dark(palette))
    _fill(painter, palette.on_palm_quiet, ((0, 16), (12, 3.5), (24, 16), (16.5, 16), (12, 11.5), (7.5, 16)))
    _diamond(painter, palette.here, 36, 10, 6)


def _wide(painter: QPainter, palette: Palette) -> None:
    """Two rows of teeth about a row of diamonds, in a tile of 72 × 96 units."""
    painter.fillRect(QRectF(0, 0, 72, 96), _dark(palette))
    painter.fillRect(QRectF(0, 6, 72, 84), QColor(palette.here))
    painter.fillRect(QRectF(0, 10, 72, 76), QColor(palette.palm))
    for x in range(0, 72, 18):
        _fill(painter, palette.on_palm_quiet, ((x, 10), (x + 18, 10), (x + 9, 21.5)))
        _fill(painter, palette.on_palm_quiet, ((x, 86), (x + 18, 86), (x + 9, 74.5)))
    for half, color in ((25, palette.on_palm_quiet), (16, CLAY), (7, palette.on_palm_quiet)):
        _diamond(painter, color, 36, 48, half)
    for x in (0, 72):
        _diamond(painter, palette.here, x, 48, 11.5)


@lru_cache(maxsize=16)
def _tile(drawer: Drawer, palette: Palette, units: tuple[int, int], height: int) -> QPixmap:
    """The drawing once, ``height`` px high."""
    scale = height / units[1]
    width = round(units[0] * scale)
    pixmap = QPixmap(width, height)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.scale(width / units[0], scale)
    drawer(painter, palette)
    painter.end()
    return pixmap


class _Band(QWidget):
    def __init__(self, look: Look, mm: float, drawer: Drawer, units: tuple[int, int]) -> None:
        super().__init__()
        self.look, self._drawer, self._units = look, drawer, units
        self.setFixedHeight(look.px(mm) if look.palette.ornament else STRONG_RULE)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.look.palette.ornament:
            tile = _tile(self._drawer, self.look.palette, self._units, self.height())
            # From the middle outwards, so that both ends are cut alike.
            start = (tile.width() - self.width()) // 2 % tile.width()
            painter.drawTiledPixmap(self.rect(), tile, QPoint(start, 0))
        else:
            painter.fillRect(self.rect(), self.look.color("line"))
        painter.end()


class SaduBand(_Band):
    """Under the header."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, BAND_MM, _narrow, (48, 18))


class WideSaduBand(_Band):
    """On the attract and idle pages only."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, WIDE_MM, _wide, (72, 96))


def _parapet(painter: QPainter, palette: Palette) -> None:
    """Steps against the sky and three vents below, in a tile of 108 × 148 units."""
    painter.fillRect(QRectF(0, 0, 108, 148), QColor(palette.hero))
    painter.fillRect(QRectF(0, 88, 108, 60), QColor(palette.bg))
    for half, top in ((36, 56), (18, 24), (8, 0)):
        painter.fillRect(QRectF(54 - half, top, 2 * half, 89 - top), QColor(palette.bg))
    for x, y in ((54, 96), (41, 121), (67, 121)):
        _fill(painter, QColor(palette.line).darker(110), ((x, y), (x + 11, y + 19), (x - 11, y + 19)))


class Parapet(_Band):
    """The wall's crown between the attract page's sky (which must end in the palette's ``hero``) and its page."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, PARAPET_MM, _parapet, (108, 148))


class Emblem(QWidget):
    """The pattern's unit beside the service's name. It imitates no mark of state. ``pixels``: its side."""

    def __init__(self, look: Look, pixels: int) -> None:
        super().__init__()
        self.look = look
        self.setFixedSize(pixels, pixels)

    def paintEvent(self, _event: QPaintEvent) -> None:
        palette = self.look.palette
        ground, quiet = palette.palm, palette.on_palm_quiet
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.scale(self.width() / 60, self.height() / 60)
        for color, half in ((quiet, 30), (ground, 25.5), (quiet, 17)):
            _diamond(painter, color, 30, 30, half)
        if palette.ornament:
            _fill(painter, palette.here, ((30, 13), (47, 30), (13, 30)))
        _diamond(painter, ground, 30, 30, 8)
        painter.end()
