"""A scanner as a sketch: how paper is laid in, and what hinders it. Decoration: the words beside it say the same."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.kit.marks import paint_icon
from kiosk.ui.look import Look

WIDE, HIGH = 400.0, 250.0  # units of the drawing
PORTRAIT_MM, LANDSCAPE_MM = 62, 44  # its height
GLASS = QRectF(70, 42, 260, 166)
SHEET = QRectF(146, 58, 108, 134)
CARD = QRectF(152, 94, 96, 62)


class Scene(StrEnum):
    LAY_SHEET = "lay_sheet"
    LAY_CARD = "lay_card"
    NO_PAPER = "no_paper"
    JAM = "jam"
    COVER_OPEN = "cover_open"
    BUSY = "busy"
    GONE = "gone"
    HUNG = "hung"
    BROKEN_OFF = "broken_off"


BADGES = {
    Scene.NO_PAPER: "warning",
    Scene.JAM: "warning",
    Scene.COVER_OPEN: "arrow-down",
    Scene.BUSY: "hourglass-medium",
    Scene.GONE: "plugs",
    Scene.HUNG: "clock",
    Scene.BROKEN_OFF: "warning",
}


class ScannerPicture(QWidget):
    """The same in every language; nothing in it moves."""

    def __init__(self, look: Look, scene: Scene) -> None:
        super().__init__()
        self.look, self.scene = look, scene
        self.setFixedHeight(look.px(PORTRAIT_MM if look.portrait else LANDSCAPE_MM))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(round(self.height() * WIDE / HIGH), self.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = min(self.width() / WIDE, self.height() / HIGH)
        painter.translate((self.width() - WIDE * scale) / 2, 0)
        painter.scale(scale, scale)
        if self.scene is Scene.COVER_OPEN:
            self._paint_open(painter)
        else:
            self._paint_scanner(painter)
            self._paint_paper(painter)
        if self.scene in BADGES:
            self._paint_badge(painter, BADGES[self.scene])
        painter.end()

    # ── the machine ─────────────────────────────────────────────────────────────────────────────────────────

    def _pen(self, painter: QPainter, color: str, fill: str, width: float = 4, *, dashed: bool = False) -> None:
        pen = QPen(self.look.color(color), width)
        pen.setStyle(Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(self.look.color(fill) if fill else Qt.BrushStyle.NoBrush)

    def _paint_scanner(self, painter: QPainter) -> None:
        """Seen from above, its cover away."""
        self._pen(painter, "border", "tray")
        painter.drawRoundedRect(QRectF(42, 16, 316, 218), 22, 22)
        self._pen(painter, "border", "tint", 3)
        painter.drawRoundedRect(GLASS, 8, 8)

    def _paint_open(self, painter: QPainter) -> None:
        """Seen from the side, its cover up."""
        self._pen(painter, "border", "tray")
        painter.drawRoundedRect(QRectF(42, 160, 316, 60), 16, 16)
        self._pen(painter, "border", "tint", 3)
        painter.drawRoundedRect(QRectF(70, 148, 260, 14), 6, 6)
        painter.save()
        painter.translate(346, 146)
        painter.rotate(25)
        self._pen(painter, "border", "surface")
        painter.drawRoundedRect(QRectF(-300, -22, 300, 22), 10, 10)
        painter.restore()

    # ── the paper ───────────────────────────────────────────────────────────────────────────────────────────

    def _paint_paper(self, painter: QPainter) -> None:
        match self.scene:
            case Scene.LAY_CARD:
                self._lay(painter, CARD)
            case Scene.LAY_SHEET:
                self._lay(painter, SHEET)
            case Scene.NO_PAPER:
                self._pen(painter, "border", "", 4, dashed=True)
                painter.drawRect(SHEET)
            case Scene.JAM:
                self._crumpled(painter)
            case Scene.BROKEN_OFF:
                self._torn(painter)
            case _:
                self._sheet(painter, SHEET)

    def _sheet(self, painter: QPainter, area: QRectF) -> None:
        """Face down: nothing is written on the side that is seen."""
        self._pen(painter, "text", "surface")
        painter.drawRoundedRect(area, 4, 4)

    def _lay(self, painter: QPainter, area: QRectF) -> None:
        """Its writing shows where a corner is turned up; corners tell where its place is."""
        self._sheet(painter, area)
        turned = min(area.width(), area.height()) * 0.36
        corner = QPainterPath(QPointF(area.left(), area.bottom() - turned))
        corner.lineTo(area.left() + turned, area.bottom() - turned)
        corner.lineTo(area.left() + turned, area.bottom())
        corner.closeSubpath()
        painter.fillRect(
            QRectF(area.left() - 3, area.bottom() - turned, turned + 3, turned + 3), self.look.color("tint")
        )
        self._pen(painter, "text", "here_row")
        painter.drawPath(corner)
        for line in (0.3, 0.6):
            y = area.bottom() - turned + turned * line
            painter.drawLine(QPointF(area.left() + turned * (line + 0.15), y), QPointF(area.left() + turned * 0.88, y))
        self._corners(painter, area.adjusted(-16, -12, 16, 12))

    def _corners(self, painter: QPainter, frame: QRectF) -> None:
        self._pen(painter, "primary", "", 6)
        long = 18
        for x, along in ((frame.left(), long), (frame.right(), -long)):
            for y, down in ((frame.top(), long), (frame.bottom(), -long)):
                painter.drawPolyline([QPointF(x + along, y), QPointF(x, y), QPointF(x, y + down)])

    def _crumpled(self, painter: QPainter) -> None:
        self._pen(painter, "text", "surface")
        path = QPainterPath(SHEET.topLeft())
        path.lineTo(SHEET.topRight())
        for place in range(1, 6):
            path.lineTo(SHEET.right() + (18 if place % 2 else -14), SHEET.top() + place * SHEET.height() / 5)
        for place in range(5, 0, -1):
            path.lineTo(SHEET.left() + (18 if place % 2 else -14), SHEET.top() + place * SHEET.height() / 5)
        path.closeSubpath()
        painter.drawPath(path)
        for place in range(1, 5):
            y = SHEET.top() + place * SHEET.height() / 5
            way = 10 if place % 2 else -10
            painter.drawLine(QPointF(SHEET.left() + 8 + way, y), QPointF(SHEET.right() - 8 + way, y + way))

    def _torn(self, painter: QPainter) -> None:
        """What came of it, and what did not."""
        self._pen(painter, "border", "", 3, dashed=True)
        painter.drawRect(SHEET)
        self._pen(painter, "text", "surface")
        path, middle = QPainterPath(SHEET.topLeft()), SHEET.top() + 0.55 * SHEET.height()
        path.lineTo(SHEET.topRight())
        for place in range(7):
            path.lineTo(SHEET.right() - place * SHEET.width() / 6, middle + (10 if place % 2 else -6))
        path.closeSubpath()
        painter.drawPath(path)

    def _paint_badge(self, painter: QPainter, name: str) -> None:
        place = QRectF(284, 160, 84, 84)
        self._pen(painter, "warning", "warning_bg", 5)
        painter.drawEllipse(place)
        paint_icon(painter, self.look, place.adjusted(18, 18, -18, -18), name, "warning")
