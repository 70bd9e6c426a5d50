"""The keys of the desk on one sheet, over everything until Escape or Enter takes it away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from kiosk.domain.words import Words, ltr, tr, verbatim
from kiosk.ui.desk.kit.button import DeskButton, Part
from kiosk.ui.desk.kit.card import Card, Ground
from kiosk.ui.desk.looks import GUTTER
from kiosk.ui.desk.rail import view_key
from kiosk.ui.desk.room import ViewKind
from kiosk.ui.kit.panel import stack
from kiosk.ui.kit.text import Text
from kiosk.ui.look import Look, Role

KEYS = (
    ("F1", tr("This list of keys")),
    ("F2", tr("The list of cases")),
    ("F3", tr("Search by reference number")),
    ("F4", tr("The open case")),
    ("F5", tr("Read anew")),
    ("F6 – F12", tr("What can be decided, as the buttons below the case say")),
    ("Alt+1 – Alt+4", tr("The parts of the case")),
    ("Esc", tr("Close a panel; typed words stay")),
)


class Sheet(Ground):
    """Covers the window. What had the focus has it again afterwards."""

    def __init__(self, look: Look, over: QWidget) -> None:
        super().__init__(look, "tray")
        self._before = over.window().focusWidget()
        self.setParent(over)
        self.setGeometry(over.rect())
        over.installEventFilter(self)
        self.card = Card(look)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.card, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        stack(self).addLayout(row)
        self.close_button = DeskButton(look, "close_sheet", tr("Close"), Part.PRIMARY).does(self.leave)

    def leave(self) -> None:
        self.hide()
        if self._before is not None:
            self._before.setFocus()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)


class KeysSheet(Sheet):
    def __init__(self, look: Look, over: QWidget, kinds: Sequence[ViewKind]) -> None:
        super().__init__(look, over)
        self.setObjectName("keys_sheet")
        column = self.card.column
        column.setSpacing(GUTTER)
        column.addWidget(Text(look, tr("Keys"), Role.TITLE))
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * GUTTER)
        views = tuple((view_key(n), kind.title) for n, kind in enumerate(kinds, 1))
        for line, (key, words) in enumerate((*views, *KEYS)):
            grid.addWidget(Text(look, _key(key), Role.BODY_BOLD), line, 0)
            grid.addWidget(Text(look, words), line, 1)
        column.addLayout(grid)
        column.addWidget(self.close_button)
        self.show()
        self.raise_()
        self.close_button.setFocus()


def _key(key: str) -> Words:
    return verbatim(ltr(key))
