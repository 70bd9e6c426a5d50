"""Labels with their values in a card, as answers are read over."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from kiosk.domain.words import Words
from kiosk.ui.desk.kit.card import Line
from kiosk.ui.desk.looks import GAP
from kiosk.ui.kit.text import Text
from kiosk.ui.look import Look, Role

LABEL_SHARE, VALUE_SHARE = 40, 60


class Rows(QWidget):
    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look, self._lines = look, 0
        self.grid = QGridLayout(self)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.grid.setHorizontalSpacing(2 * GAP)
        self.grid.setVerticalSpacing(5)
        self.grid.setColumnStretch(0, LABEL_SHARE)
        self.grid.setColumnStretch(1, VALUE_SHARE)

    def add(
        self,
        label: Words | str,
        value: Words | str,
        *,
        quiet: bool = False,
        note: Words | None = None,
        marked: bool = False,
    ) -> None:
        """quiet: the value only says that nothing was given. note: below it; marked: to be seen."""
        self._rule()
        said = Text(self.look, label, Role.BODY, "text2")
        answer = Text(self.look, value, Role.BODY if quiet else Role.BODY_BOLD, "text2" if quiet else "text")
        self.grid.addWidget(said, self._lines, 0, Qt.AlignmentFlag.AlignTop)
        self.grid.addWidget(answer, self._lines, 1, Qt.AlignmentFlag.AlignTop)
        self._lines += 1
        if note is not None:
            role, ink = (Role.BODY_BOLD, "warning") if marked else (Role.FLOOR, "text2")
            self.grid.addWidget(Text(self.look, note, role, ink), self._lines, 1)
            self._lines += 1

    def head(self, title: Words | str, line: Words | str = "") -> None:
        """A thing that repeats begins here."""
        self._rule()
        self.grid.addWidget(Text(self.look, title, Role.BODY_BOLD, "success"), self._lines, 0)
        if line:
            self.grid.addWidget(Text(self.look, line, Role.BODY, "text2"), self._lines, 1)
        self._lines += 1

    def warn(self, line: Words) -> None:
        """What is to be seen and belongs to no label."""
        self._rule()
        self.grid.addWidget(Text(self.look, line, Role.BODY_BOLD, "warning"), self._lines, 0, 1, 2)
        self._lines += 1

    def _rule(self) -> None:
        if self._lines:
            self.grid.addWidget(Line(self.look), self._lines, 0, 1, 2)
            self._lines += 1
