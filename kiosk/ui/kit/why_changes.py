"""What would change a decision: few facts, each with its proof and what it would do; nothing is promised."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from kiosk.domain.words import Words
from kiosk.ui.kit.marks import Mark
from kiosk.ui.kit.panel import Panel, Rule, stack
from kiosk.ui.kit.text import Text
from kiosk.ui.look import Look, Role


class ChangesPanel(Panel):
    """changes: the fact, and what is said below it. closing: what is said of all of them."""

    def __init__(
        self,
        look: Look,
        heading: Words,
        notice: Words,
        changes: Sequence[tuple[Words, Words]],
        closing: Words | None,
    ) -> None:
        super().__init__(look)
        self.setObjectName("changes")
        self.column.setSpacing(look.px(2))
        self.column.addWidget(Text(look, heading, Role.HEAD))
        self.column.addWidget(Text(look, notice, Role.BODY, "text2"))
        for fact, below in changes:
            self.column.addWidget(Rule(look))
            self.column.addLayout(self._change(fact, below))
        if closing is not None:
            self.column.addWidget(Rule(look))
            self.column.addWidget(Text(look, closing))

    def _change(self, fact: Words, below: Words) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self.look.px(5))
        side = round(1.5 * self.look.em())
        row.addWidget(Mark(self.look, "seal-check", side, "primary"), 0, Qt.AlignmentFlag.AlignTop)
        words = stack()
        words.addWidget(Text(self.look, fact, Role.BODY_BOLD))
        words.addWidget(Text(self.look, below, Role.BODY, "text2"))
        row.addLayout(words, 1)
        return row
