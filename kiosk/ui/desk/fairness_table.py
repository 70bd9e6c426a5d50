"""The figures of a section as a table: one stop for the Tab key, arrows between its rows, each said as a sentence."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.services.fairness import GroupFigures, Standing
from kiosk.services.fairness_words import COLUMNS, cells, read_out
from kiosk.ui.desk.looks import GAP, RADIUS, RING, paint_ring
from kiosk.ui.kit.panel import stack
from kiosk.ui.look import Look, Role

SHARES = (0.17, 0.07, 0.1, 0.1, 0.15, 0.09, 0.08, 0.09, 0.08, 0.07)
STANDING = 4
"""The column that says it in words."""

HEAD_HIGH, ROW_HIGH = 56, 52
UP_DOWN = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class TableLine(QWidget):
    """A line of cells, two lines of words each: what it says, and smaller below how sure that is."""

    def __init__(self, look: Look, texts: Sequence[tuple[str, str]], high: int, *, bold: bool = False) -> None:
        super().__init__()
        self.look, self.texts, self.high, self.bold = look, tuple(texts), high, bold
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(900, self.high + 2 * RING)

    def minimumSizeHint(self) -> QSize:
        return QSize(820, self.high + 2 * RING)

    def body(self) -> QRectF:
        return QRectF(self.rect()).adjusted(RING, RING, -RING, -RING)

    def cell(self, place: int) -> QRectF:
        body = self.body().adjusted(GAP, 0, -GAP, 0)
        start = ([0.0, *accumulate(SHARES)][place]) * body.width()
        wide = SHARES[place] * body.width() - GAP
        x = body.right() - start - wide if self.look.rtl else body.left() + start
        return QRectF(x, body.top(), wide, body.height())

    def ink(self, place: int) -> str:
        return "text"

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter)
        for place, (text, below) in enumerate(self.texts):
            area = self.cell(place)
            role = Role.FLOOR_BOLD if self.bold or place in (0, STANDING) else Role.FLOOR
            half = area.height() / 2
            self._words(painter, area if not below else area.adjusted(0, 2, 0, -half), text, role, self.ink(place))
            if below:
                self._words(painter, area.adjusted(0, half, 0, -2), below, Role.FLOOR, "text2")
        painter.end()

    def _ground(self, painter: QPainter) -> None:
        painter.setPen(QPen(self.look.color("border"), 2))
        body = self.body()
        painter.drawLine(body.bottomLeft(), body.bottomRight())

    def _words(self, painter: QPainter, area: QRectF, text: str, role: Role, ink: str) -> None:
        painter.setFont(self.look.font(role))
        painter.setPen(self.look.color(ink))
        side = Qt.AlignmentFlag.AlignRight if self.look.rtl else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(area, int(flags) | int(Qt.TextFlag.TextWordWrap), text)


class FigureRow(TableLine):
    def __init__(self, look: Look, name: str, figures: GroupFigures) -> None:
        told = [(look.text(main), below) for main, below in cells(figures)]
        super().__init__(look, told, ROW_HIGH)
        self.figures = figures
        self.setObjectName(name)
        self.setAccessibleName(". ".join(look.say(words) for words in read_out(figures)))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)

    def ink(self, place: int) -> str:
        return "warning" if place == STANDING and self.figures.standing is Standing.LOOK else "text"

    def _ground(self, painter: QPainter) -> None:
        body = self.body()
        if self.figures.standing is Standing.LOOK:
            painter.setPen(QPen(self.look.color("warning"), 2))
            painter.setBrush(self.look.color("warning_bg"))
            painter.drawRoundedRect(body.adjusted(-1, 1, 1, -1), RADIUS, RADIUS)
        else:
            painter.setPen(QPen(self.look.color("line"), 1))
            painter.drawLine(body.bottomLeft(), body.bottomRight())
        if self.hasFocus():
            paint_ring(painter, self.look, body)


class FiguresTable(QWidget):
    def __init__(self, look: Look, name: str, groups: Sequence[GroupFigures]) -> None:
        super().__init__()
        column = stack(self)
        column.addWidget(TableLine(look, [(look.say(words), "") for words in COLUMNS], HEAD_HIGH, bold=True))
        self.rows = [FigureRow(look, f"{name}_{place}", figures) for place, figures in enumerate(groups)]
        for row in self.rows:
            column.addWidget(row)
        self._reach(0)

    def _reach(self, place: int) -> None:
        """By Tab this row is come to, and no other."""
        for at, row in enumerate(self.rows):
            row.setFocusPolicy(Qt.FocusPolicy.StrongFocus if at == place else Qt.FocusPolicy.ClickFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What a row leaves to its table: up and down."""
        place = next((at for at, row in enumerate(self.rows) if row.hasFocus()), None)
        step = UP_DOWN.get(Qt.Key(event.key()))
        if place is None or step is None or not 0 <= place + step < len(self.rows):
            super().keyPressEvent(event)
            return
        self._reach(place + step)
        self.rows[place + step].setFocus(Qt.FocusReason.OtherFocusReason)
