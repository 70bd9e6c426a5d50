"""Flat cards for things that repeat (a person, an income): what it is, how it stands, edit and delete."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout

from kiosk.domain.words import Words
from kiosk.ui.kit.button import KioskButton, Part
from kiosk.ui.kit.chip import Chip
from kiosk.ui.kit.flow import Flow
from kiosk.ui.kit.marks import Mark, Tile
from kiosk.ui.kit.panel import Panel, stack
from kiosk.ui.kit.text import Text
from kiosk.ui.look import Look, Role, TextSize


class ItemCard(Panel):
    """actions: its buttons, made by the page; their names and words tell which item they act on."""

    def __init__(
        self,
        look: Look,
        name: str,
        title: Words | str,
        line: Words | str | None,
        icon_name: str,
        chip: Chip | None = None,
        actions: Sequence[KioskButton] = (),
    ) -> None:
        super().__init__(look)
        self.setObjectName(name)
        self.column.setSpacing(look.px(1))
        self.column.addLayout(self._head(title, line, icon_name))
        if chip or actions:
            self.column.addLayout(self._foot(chip, actions))

    def _head(self, title: Words | str, line: Words | str | None, icon_name: str) -> QHBoxLayout:
        look = self.look
        words = stack()
        words.addWidget(Text(look, title, Role.HEAD))
        if line:
            words.addWidget(Text(look, line, color="text2"))
        head = QHBoxLayout()
        head.setSpacing(look.px(5))
        head.addWidget(Mark(look, icon_name, look.px(20.8), "primary", Tile.ROUND), 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        return head

    def _foot(self, chip: Chip | None, actions: Sequence[KioskButton]) -> QBoxLayout:
        tall = self.look.size is TextSize.XL
        foot = QBoxLayout(QBoxLayout.Direction.TopToBottom if tall else QBoxLayout.Direction.LeftToRight)
        if chip:
            foot.addWidget(chip, 0, Qt.AlignmentFlag.AlignLeading if tall else Qt.AlignmentFlag.AlignVCenter)
        foot.addWidget(Flow(self.look, actions, at_end=True), 1)
        return foot


class AddCard(KioskButton):
    """The dashed row, last in a list, that adds one more."""

    def __init__(self, look: Look, name: str, words: Words | str) -> None:
        super().__init__(look, name, words, Part.ADD, "plus-circle", mm=27)
