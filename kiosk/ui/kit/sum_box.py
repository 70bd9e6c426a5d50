"""Arithmetic in a flat box: what each line is and how it came about, and its result; the last one over a rule."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout

from kiosk.domain.why import SumLine
from kiosk.ui.kit.panel import Panel, Rule, stack
from kiosk.ui.kit.text import Text
from kiosk.ui.look import Look, Role

SAID, RESULT = 0, 1


class SumBox(Panel):
    """Results stand in a column of their own; in large text each stands below what it is of."""

    def __init__(self, look: Look, lines: Sequence[SumLine]) -> None:
        super().__init__(look, fill="bg", radius=10, pad=1.5, side=2.5)
        self.setObjectName("sums")
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(look.px(4))
        grid.setVerticalSpacing(look.px(1.5))
        grid.setColumnStretch(SAID, 1)
        for line in lines:
            if line.last:
                grid.addWidget(Rule(look), grid.rowCount(), SAID, 1, 2)
            self._add(grid, line)
        self.column.addLayout(grid)

    def _add(self, grid: QGridLayout, line: SumLine) -> None:
        row, said, result = grid.rowCount(), self._said(line), self._result(line)
        if self.look.large:
            said.addWidget(result)
            grid.addLayout(said, row, SAID, 1, 2)
        else:
            grid.addLayout(said, row, SAID)
            grid.addWidget(result, row, RESULT, Qt.AlignmentFlag.AlignVCenter)

    def _said(self, line: SumLine) -> QVBoxLayout:
        said = stack()
        said.addWidget(Text(self.look, line.label, Role.BODY_BOLD, _ink(line)))
        if line.how is not None:
            said.addWidget(Text(self.look, line.how, Role.FLOOR, "text2"))
        return said

    def _result(self, line: SumLine) -> Text:
        return Text(self.look, line.result, Role.ROW, _ink(line))


def _ink(line: SumLine) -> str:
    return "error" if line.against else "text"
