"""Things that travel, line by line, each with its state; the states change while the page stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from kiosk.domain.statuses import Tone
from kiosk.domain.words import Words
from kiosk.ui.kit.announce import announce
from kiosk.ui.kit.chip import Chip
from kiosk.ui.kit.panel import Panel, Rule, stack
from kiosk.ui.kit.text import Text
from kiosk.ui.look import Look, Role, TextSize


@dataclass(frozen=True, slots=True)
class StateLine:
    """name: what it is of. tone, state: its chip. advice: what to do about it. said: is a change to it read out?"""

    name: Words
    tone: Tone
    state: Words
    advice: Words | None = None
    said: bool = False


class _Row(QWidget):
    """The name with the chip at the far edge, or below it in very large text; the advice under both."""

    def __init__(self, look: Look, line: StateLine) -> None:
        super().__init__()
        self.look, self._line = look, line
        self.name, self.chip = Text(look, line.name, Role.ROW), Chip(look, line.tone, line.state)
        self._advice = Text(look, "", Role.BODY_BOLD)
        below = look.size is TextSize.XL
        head = QBoxLayout(QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight)
        head.setSpacing(look.px(2))
        head.addWidget(self.name, 1)
        head.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignLeading if below else Qt.AlignmentFlag.AlignTop)
        column = stack(self, look.px(1))
        column.addLayout(head)
        column.addWidget(self._advice)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._advise(line)

    def tell(self, line: StateLine) -> None:
        if line == self._line:
            return
        self._line = line
        self.chip.tell(line.tone, line.state)
        self._advise(line)
        if line.said:
            announce(self, f"{self.look.text(line.name)}: {self.look.text(line.state)}")

    def _advise(self, line: StateLine) -> None:
        if line.advice is not None:
            self._advice.setText(self.look.text(line.advice))
        self._advice.setVisible(line.advice is not None)


class StateList(Panel):
    def __init__(self, look: Look, lines: Sequence[StateLine]) -> None:
        super().__init__(look)
        self.column.setSpacing(look.px(3))
        self._rows = [_Row(look, line) for line in lines]
        for place, row in enumerate(self._rows):
            if place:
                self.column.addWidget(Rule(look))
            self.column.addWidget(row)

    def tell(self, lines: Sequence[StateLine]) -> None:
        """The same lines with other states."""
        for row, line in zip(self._rows, lines, strict=True):
            row.tell(line)
