"""Steps down the page: the timeline of an application, and the numbered list of what happens next."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from kiosk.ui.kit.button import RING
from kiosk.ui.kit.nodes import STATE_WORDS, Step, line_pen, node_px, paint_node
from kiosk.ui.kit.panel import Panel, Rule, stack
from kiosk.ui.kit.text import Text
from kiosk.ui.look import Look, Role


def _words(look: Look, step: Step, *, state: bool) -> QWidget:
    """state: whoever hears it hears also how far it is."""
    """The step's title with when it is, and its line."""
    words = QWidget()
    column = stack(words)
    column.setContentsMargins(0, max(0, (node_px(look) - round(1.5 * look.em())) // 2), 0, 0)
    title = look.text(step.title)
    line = f"{title} — {look.text(step.when)}" if step.when else title
    head = Text(look, line, Role.BODY_BOLD if not step.when else Role.BODY, lead=title)
    if state:
        head.setAccessibleName(f"{line}: {look.text(STATE_WORDS[step.state])}")
    column.addWidget(head)
    if step.line:
        column.addWidget(Text(look, step.line, color="text2"))
    return words


class _Node(QWidget):
    """A node with the line that leads on from it."""

    def __init__(self, look: Look, step: Step, *, last: bool) -> None:
        super().__init__()
        self.look, self.step, self.last = look, step, last
        self.setFixedWidth(node_px(look))
        self.setMinimumHeight(node_px(look))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = node_px(self.look)
        if not self.last:
            painter.setPen(line_pen(self.look, self.step.state))
            painter.drawLine(QPointF(side / 2, side + 4), QPointF(side / 2, self.height() - 4))
        paint_node(painter, self.look, QRectF(0, 0, side, side), self.step.state)
        painter.end()


class Timeline(QWidget):
    """Each step is read with its state."""

    def __init__(self, look: Look, steps: Sequence[Step]) -> None:
        super().__init__()
        column = stack(self)
        column.setContentsMargins(RING, 0, RING, 0)
        for place, step in enumerate(steps):
            row = QHBoxLayout()
            row.setSpacing(look.px(4))
            words = _words(look, step, state=True)
            words.setContentsMargins(0, 0, 0, look.px(5))
            row.addWidget(_Node(look, step, last=place == len(steps) - 1))
            row.addWidget(words, 1, Qt.AlignmentFlag.AlignTop)
            column.addLayout(row)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)


class _Number(QWidget):
    def __init__(self, look: Look, number: int) -> None:
        super().__init__()
        self.look, self.number = look, number
        self.setFixedSize(node_px(look), node_px(look))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.look.color("primary"), 3))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QRectF(self.rect()).adjusted(2, 2, -2, -2))
        painter.setFont(self.look.font(Role.BODY_BOLD))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self.number))
        painter.end()


class NextSteps(Panel):
    """What happens next, numbered, on a flat card."""

    def __init__(self, look: Look, steps: Sequence[Step]) -> None:
        super().__init__(look, pad=5)
        self.column.setSpacing(look.px(3.5))
        for place, step in enumerate(steps, 1):
            if place > 1:
                self.column.addWidget(Rule(look))
            row = QHBoxLayout()
            row.setSpacing(look.px(5))
            row.addWidget(_Number(look, place), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(_words(look, step, state=False), 1)
            self.column.addLayout(row)
