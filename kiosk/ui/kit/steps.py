"""Steps in a row: the stepper. Each step is one name with its state."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.kit.nodes import STATE_WORDS, Step, StepState, line_pen, node_px, paint_node
from kiosk.ui.kit.paragraph import Paragraph
from kiosk.ui.kit.spoken_role import ToldAs
from kiosk.ui.look import Look, Role

GAP = 10


class Steps(QWidget):
    """Nodes from where reading begins, each with its words below."""

    told_as = ToldAs.LINE

    def __init__(self, look: Look, steps: Sequence[Step]) -> None:
        super().__init__()
        self.look, self.steps = look, tuple(steps)
        self.words = [
            Paragraph(look, look.text(step.title), self._role(step.state), center=True) for step in self.steps
        ]
        self.setAccessibleName(self._spoken())
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _role(self, state: StepState) -> Role:
        return Role.BODY_BOLD if state is StepState.HERE else Role.BODY

    def _spoken(self) -> str:
        """Each step with its state, one a line."""
        text = self.look.text
        return "\n".join(f"{text(step.title)}: {text(STATE_WORDS[step.state])}" for step in self.steps)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        column = width // max(1, len(self.steps))
        return node_px(self.look) + GAP + max((words.height(column - GAP) for words in self.words), default=0)

    def sizeHint(self) -> QSize:
        width = sum(words.natural_width() + 2 * GAP for words in self.words)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        widest = max((words.minimum_width() for words in self.words), default=0)
        return QSize((widest + GAP) * len(self.steps), node_px(self.look))

    def _middle(self, place: int) -> QPointF:
        column = self.width() / len(self.steps)
        x = column * (place + 0.5)
        return QPointF(self.width() - x if self.look.rtl else x, node_px(self.look) / 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place in range(len(self.steps) - 1):
            self._paint_line(painter, place)
        for place, step in enumerate(self.steps):
            self._paint_step(painter, place, step)
        painter.end()

    def _paint_line(self, painter: QPainter, place: int) -> None:
        reach = node_px(self.look) / 2 + 4
        forward = QPointF(-reach if self.look.rtl else reach, 0)
        painter.setPen(line_pen(self.look, self.steps[place].state))
        painter.drawLine(self._middle(place) + forward, self._middle(place + 1) - forward)

    def _paint_step(self, painter: QPainter, place: int, step: Step) -> None:
        side, middle = node_px(self.look), self._middle(place)
        paint_node(painter, self.look, QRectF(middle.x() - side / 2, 0, side, side), step.state)
        column = self.width() // len(self.steps) - GAP
        painter.setPen(self.look.color("text"))
        words = self.words[place]
        words.draw(painter, QRectF(middle.x() - column / 2, side + GAP, column, words.height(column)))
