"""A flat card of labelled answers, for reading over before they are sent."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from kiosk.domain.words import Words
from kiosk.ui.kit.panel import Panel, Rule
from kiosk.ui.kit.text import Text
from kiosk.ui.look import Look, Role, TextSize

LABEL, VALUE, ACTION = 0, 1, 2
LABEL_SHARE, VALUE_SHARE = 32, 50


@dataclass(frozen=True, slots=True)
class Note:
    """marked: it is to be seen."""

    words: Words
    marked: bool = False


class InfoCard(Panel):
    """Labels, values and actions stand in columns; in XL a value stands below its label."""

    def __init__(self, look: Look, heading: Words | str) -> None:
        super().__init__(look)
        self.stacked = look.size is TextSize.XL
        self.column.addWidget(Text(look, heading, Role.HEAD, "success"))
        self.grid = QGridLayout()
        self.grid.setContentsMargins(0, look.px(1), 0, 0)
        self.grid.setHorizontalSpacing(look.px(3))
        self.grid.setVerticalSpacing(look.px(0.5))
        self.grid.setColumnStretch(LABEL, LABEL_SHARE)
        self.grid.setColumnStretch(VALUE, VALUE_SHARE)
        self.column.addLayout(self.grid)

    def add_row(
        self,
        label: Words | str,
        value: Words | str,
        action: QWidget | None = None,
        *,
        quiet: bool = False,
        note: Note | None = None,
    ) -> None:
        """``quiet``: the value only says that nothing was given. note: stands below the value."""
        row = self.grid.rowCount()
        self.grid.addWidget(Rule(self.look), row, LABEL, 1, 3)
        said = Text(self.look, label, color="text2")
        answer = Text(self.look, value, Role.VALUE, "text2" if quiet else "text")
        if self.stacked:
            self.grid.addWidget(said, row + 1, LABEL, 1, 2)
            self.grid.addWidget(self._noted(answer, note), row + 2, LABEL, 1, 2)
        else:
            self.grid.addWidget(said, row + 1, LABEL)
            self.grid.addWidget(self._noted(answer, note), row + 1, VALUE)
        self.grid.setRowMinimumHeight(row + 1, 0 if self.stacked else self.look.px(19))
        if action:
            self.grid.addWidget(action, row + 1, ACTION, 2 if self.stacked else 1, 1, Qt.AlignmentFlag.AlignVCenter)

    def _noted(self, answer: Text, note: Note | None) -> QWidget:
        if note is None:
            return answer
        both = QWidget()
        column = QVBoxLayout(both)
        column.setContentsMargins(0, self.look.px(1), 0, self.look.px(1))
        column.setSpacing(0)
        column.addWidget(answer)
        role, ink = (Role.BODY_BOLD, "warning") if note.marked else (Role.BODY, "text2")
        column.addWidget(Text(self.look, note.words, role, ink))
        return both
