"""What the eye opens: a reason in blocks of a fixed order, from what it is to the papers that are accepted."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QWidget

from kiosk.domain.why import SumLine
from kiosk.domain.words import Words, tr
from kiosk.ui.kit.button import RING, KioskButton, Part
from kiosk.ui.kit.marks import Mark
from kiosk.ui.kit.panel import Panel, Rule, stack
from kiosk.ui.kit.sum_box import SumBox
from kiosk.ui.kit.text import Text
from kiosk.ui.look import Look, Role

BORDER, RADIUS = 4, 16


@dataclass(frozen=True, slots=True)
class Block:
    """icon, label and what it says, a paragraph each; strong: the reason itself. quiet: where that is written.

    sums: the arithmetic, in a box below.
    """

    icon: str
    label: Words
    lines: tuple[Words, ...] = ()
    strong: bool = False
    quiet: tuple[Words, ...] = ()
    sums: tuple[SumLine, ...] = ()

    @property
    def said(self) -> Iterator[Words]:
        """All of its words, from top to bottom."""
        yield from (self.label, *self.lines, *self.quiet)
        for line in self.sums:
            yield from (line.label, *((line.how,) if line.how is not None else ()), line.result)


class WhyCard(Panel):
    """heading: «لماذا «رفض»؟». turn: hides or shows the blocks; None where another card does it for all of them.

    hidden: only the head is seen. foot: a button below the blocks. Others may stand near: who has read the reasons can
    put them away.
    """

    def __init__(
        self,
        look: Look,
        heading: Words,
        blocks: Sequence[Block],
        turn: Callable[[], None] | None,
        *,
        hidden: bool,
        foot: KioskButton | None = None,
    ) -> None:
        super().__init__(look, border="primary", width=BORDER, radius=RADIUS, pad=0, side=0)
        self.setObjectName("why")
        self.column.addWidget(_Head(look, heading, turn, hidden=hidden))
        if hidden:
            return
        body = QWidget()
        column = stack(body, look.px(2.5))
        column.setContentsMargins(look.px(6), look.px(4), look.px(6), look.px(5))
        for place, block in enumerate(blocks):
            if place:
                column.addWidget(Rule(look))
            column.addWidget(BlockRow(look, block))
        if foot is not None:
            column.addWidget(foot)
        self.column.addWidget(body)


class _Head(QWidget):
    """Green, with the eye and the button that hides and shows."""

    def __init__(self, look: Look, heading: Words, turn: Callable[[], None] | None, *, hidden: bool) -> None:
        super().__init__()
        self.look, self._closed = look, hidden
        row = QBoxLayout(QBoxLayout.Direction.TopToBottom if look.large else QBoxLayout.Direction.LeftToRight, self)
        row.setContentsMargins(look.px(6), look.px(2), look.px(6) - RING, look.px(2))
        row.setSpacing(look.px(3))
        row.addLayout(self._said(heading), 1)
        if turn is not None:
            words, icon = (tr("Show"), "eye") if hidden else (tr("Hide"), "eye-slash")
            button = KioskButton(look, "hide_reasons", words, Part.NEUTRAL, icon)
            button.does(turn)
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading if look.large else Qt.AlignmentFlag.AlignVCenter)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def _said(self, heading: Words) -> QHBoxLayout:
        said = QHBoxLayout()
        said.setSpacing(self.look.px(4))
        said.addWidget(Mark(self.look, "eye", round(1.5 * self.look.em()), "on_primary"))
        said.addWidget(Text(self.look, heading, Role.HEAD, "on_primary"), 1)
        return said

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        path, area = QPainterPath(), QRectF(self.rect())
        path.setFillRule(Qt.FillRule.WindingFill)
        path.addRoundedRect(area, RADIUS - BORDER / 2, RADIUS - BORDER / 2)
        if not self._closed:  # square where the blocks go on below
            path.addRect(area.adjusted(0, RADIUS, 0, 0))
        painter.fillPath(path, self.look.color("primary"))
        painter.end()


class BlockRow(QWidget):
    """A block by itself: its icon, and beside it all that it says."""

    def __init__(self, look: Look, block: Block) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(5))
        row.addWidget(Mark(look, block.icon, round(1.5 * look.em()), "primary"), 0, Qt.AlignmentFlag.AlignTop)
        words = stack()
        words.addWidget(Text(look, block.label, Role.BODY_BOLD, "success"))
        for line in block.lines:
            words.addWidget(Text(look, line, Role.ROW if block.strong else Role.BODY))
        for line in block.quiet:
            words.addWidget(Text(look, line, Role.FLOOR, "text2"))
        if block.sums:
            words.addWidget(SumBox(look, block.sums))
        row.addLayout(words, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
