"""Bars with their intervals, growing from the reading edge: from the right in Arabic."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.domain.words import Words
from kiosk.ui.desk.looks import GAP, RING, paint_ring
from kiosk.ui.look import Look, Role

ROW, BAR, HEAD = 38, 20, 34
NAME_SHARE, TEXT_WIDE = 0.3, 58


@dataclass(frozen=True, slots=True)
class Bar:
    """value, low, high and diamond are of the chart's scale. marked: hatched and framed, to be looked at."""

    name: str
    text: str
    value: float
    low: float
    high: float
    diamond: float | None = None
    marked: bool = False


class BarChart(QWidget):
    """most: the value at the far end. limit: where the dashed line stands, None for none. told: what it shows, in
    words, for whoever hears it.
    """

    def __init__(
        self, look: Look, name: str, title: Words, bars: Sequence[Bar], most: float, limit: float | None, told: str
    ) -> None:
        super().__init__()
        self.look, self.bars, self.most, self.limit = look, tuple(bars), max(most, 1e-9), limit
        self.title = look.say(title)
        self.setObjectName(name)
        self.setAccessibleName(f"{self.title}. {told}")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(440, HEAD + ROW * len(self.bars) + GAP + 2 * RING)

    def minimumSizeHint(self) -> QSize:
        return QSize(320, self.sizeHint().height())

    # ── places ──────────────────────────────────────────────────────────────────────────────────────────────

    def body(self) -> QRectF:
        return QRectF(self.rect()).adjusted(RING, RING, -RING, -RING)

    def track(self) -> QRectF:
        """Where bars grow, beside the names and the figures at the far end."""
        body = self.body()
        names = body.width() * NAME_SHARE
        rest = self._at(body, names, body.width() - names - TEXT_WIDE)
        return QRectF(rest.left(), body.top() + HEAD, rest.width(), ROW * len(self.bars))

    def reach(self, value: float) -> float:
        """Where a value stands."""
        track = self.track()
        along = track.width() * min(1.0, max(0.0, value / self.most))
        return track.right() - along if self.look.rtl else track.left() + along

    def _at(self, room: QRectF, start: float, width: float) -> QRectF:
        x = room.right() - start - width if self.look.rtl else room.left() + start
        return QRectF(x, room.top(), width, room.height())

    # ── paint ───────────────────────────────────────────────────────────────────────────────────────────────

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body, track = self.body(), self.track()
        self._words(painter, QRectF(body.left(), body.top(), body.width(), HEAD - 6), self.title, Role.BODY_BOLD)
        painter.setPen(QPen(self.look.color("border"), 1))
        painter.drawLine(QPointF(self.reach(0), track.top()), QPointF(self.reach(0), track.bottom()))
        for place, bar in enumerate(self.bars):
            self._row(painter, QRectF(body.left(), track.top() + place * ROW, body.width(), ROW), bar)
        if self.limit is not None:
            pen = QPen(self.look.color("error"), 2, Qt.PenStyle.DashLine)
            painter.setPen(pen)
            painter.drawLine(
                QPointF(self.reach(self.limit), track.top() - 4), QPointF(self.reach(self.limit), track.bottom())
            )
        if self.hasFocus():
            paint_ring(painter, self.look, body)
        painter.end()

    def _row(self, painter: QPainter, row: QRectF, bar: Bar) -> None:
        names = self._at(row, 0, row.width() * NAME_SHARE - GAP)
        name = painter.fontMetrics().elidedText(bar.name, Qt.TextElideMode.ElideRight, int(names.width()))
        self._words(painter, names, name, Role.FLOOR)
        figures = self._at(row, row.width() - TEXT_WIDE + GAP, TEXT_WIDE - GAP)
        self._words(painter, figures, bar.text, Role.FLOOR_BOLD)
        middle = row.center().y()
        self._bar(painter, QRectF(row.left(), middle - BAR / 2, row.width(), BAR), bar)
        painter.setPen(QPen(self.look.color("text"), 2))
        low, high = self.reach(bar.low), self.reach(bar.high)
        painter.drawLine(QPointF(low, middle), QPointF(high, middle))
        for end in (low, high):
            painter.drawLine(QPointF(end, middle - 5), QPointF(end, middle + 5))
        if bar.diamond is not None:
            self._diamond(painter, QPointF(self.reach(bar.diamond), middle))

    def _bar(self, painter: QPainter, row: QRectF, bar: Bar) -> None:
        """What is to be looked at is hatched, so that no colour has to tell it."""
        start, end = sorted((self.reach(0), self.reach(bar.value)))
        area = QRectF(start, row.top(), end - start, BAR)
        ink = self.look.color("warning" if bar.marked else "success")
        painter.setPen(QPen(ink, 2 if bar.marked else 1))
        painter.setBrush(self.look.color("warning_bg" if bar.marked else "success_bg"))
        painter.drawRect(area)
        if bar.marked:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QBrush(ink, Qt.BrushStyle.BDiagPattern))
            painter.drawRect(area)

    def _diamond(self, painter: QPainter, at: QPointF) -> None:
        points = [QPointF(0, -7), QPointF(7, 0), QPointF(0, 7), QPointF(-7, 0)]
        painter.setPen(QPen(self.look.color("surface"), 1))
        painter.setBrush(self.look.color("text"))
        painter.drawPolygon(QPolygonF([at + point for point in points]))

    def _words(self, painter: QPainter, area: QRectF, text: str, role: Role) -> None:
        painter.setFont(self.look.font(role))
        painter.setPen(self.look.color("text"))
        side = Qt.AlignmentFlag.AlignRight if self.look.rtl else Qt.AlignmentFlag.AlignLeft
        painter.drawText(area, side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter, text)
