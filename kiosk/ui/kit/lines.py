"""Small things said with an icon: a line that is checked, and a list that is still empty."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from kiosk.domain.words import Words
from kiosk.ui.kit.button import RING, KioskButton
from kiosk.ui.kit.marks import Mark, Tile
from kiosk.ui.kit.panel import stack
from kiosk.ui.kit.text import Text
from kiosk.ui.look import Look, Role


class CheckLine(QWidget):
    """An icon and words in one colour. ``color``: a palette colour's name."""

    def __init__(
        self,
        look: Look,
        icon_name: str,
        words: Words | str,
        color: str = "success",
        role: Role = Role.BODY_BOLD,
    ) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(RING, 0, RING, 0)
        row.setSpacing(look.px(3))
        side = round(1.5 * look.em(role))
        mark = Mark(look, icon_name, round(1.2 * look.em(role)), color)
        mark.setFixedHeight(side)  # in the middle of the first line
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Text(look, words, role, color), 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)


class EmptyState(QWidget):
    """What a list says when there is nothing in it: an icon, one sentence and at most one button."""

    def __init__(self, look: Look, icon_name: str, sentence: Words | str, button: KioskButton | None = None) -> None:
        super().__init__()
        column = stack(self, look.px(5))
        mark = Mark(look, icon_name, look.px(45), "text2", Tile.ROUND, "tray")
        column.addWidget(mark, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(Text(look, sentence, center=True))
        if button:
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
