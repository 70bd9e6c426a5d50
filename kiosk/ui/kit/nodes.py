"""A step's node and its painting: check circle, diamond with a dot, hollow circle; told by shape before colour."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from kiosk.domain.words import Words, tr
from kiosk.ui.kit.marks import paint_icon
from kiosk.ui.look import Look

LINE = 6
BORDER = 4


class StepState(StrEnum):
    DONE = "done"
    HERE = "here"
    AHEAD = "ahead"


STATE_WORDS = {
    StepState.DONE: tr("Done", "a step"),
    StepState.HERE: tr("Now", "a step"),
    StepState.AHEAD: tr("Not yet", "a step"),
}


@dataclass(frozen=True, slots=True)
class Step:
    """line: a date or what the step means. when: a few words after the title."""

    title: Words
    line: Words | None = None
    when: Words | None = None
    state: StepState = StepState.AHEAD


def node_px(look: Look) -> int:
    return max(look.px(13.9), round(1.4 * look.em()))


def paint_node(painter: QPainter, look: Look, area: QRectF, state: StepState) -> None:
    """The node fills ``area``, a square."""
    if state is StepState.DONE:
        paint_icon(painter, look, area, "check-circle:fill", "primary")
    elif state is StepState.HERE:
        _paint_here(painter, look, area)
    else:
        inset = area.width() * 0.1
        painter.setPen(QPen(look.color("border"), BORDER))
        painter.setBrush(look.color("surface"))
        painter.drawEllipse(area.adjusted(inset, inset, -inset, -inset))


def _paint_here(painter: QPainter, look: Look, area: QRectF) -> None:
    middle, half = area.center(), area.width() / 2 - BORDER
    painter.setPen(QPen(look.color("text"), BORDER, j=Qt.PenJoinStyle.MiterJoin))
    painter.setBrush(look.color("here"))
    painter.drawPolygon(
        QPolygonF([middle + QPointF(x * half, y * half) for x, y in ((0, -1), (1, 0), (0, 1), (-1, 0))])
    )
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.color("on_here"))
    painter.drawEllipse(middle, half * 0.28, half * 0.28)


def line_pen(look: Look, state: StepState) -> QPen:
    """The line that leads from a step: solid behind what is done, dashed ahead."""
    if state is StepState.DONE:
        return QPen(look.color("primary"), LINE, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
    pen = QPen(look.color("key_ledge"), LINE - 2, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.FlatCap)
    pen.setDashPattern([3, 2])
    return pen
