"""The control for some sentences: the box, how many letters are left, and buttons where not all of it is seen."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.domain.words import Words, ltr, tr
from kiosk.ui.kit.button import RING
from kiosk.ui.kit.control import ControlBase, Value
from kiosk.ui.kit.scroll import ScrollPair
from kiosk.ui.kit.text import Text
from kiosk.ui.kit.text_area import TextArea
from kiosk.ui.look import Look, Role

ROWS, ROWS_LARGE, ROWS_WIDE = 6, 4, 4  # lines seen: in portrait, in portrait with large text, in landscape


class AreaControl(ControlBase):
    """most: letters at most; how many are left is said below the box."""

    def __init__(self, look: Look, name: str, most: int) -> None:
        super().__init__(look, f"{name}_control")
        self.name, self._most = name, most
        self.area = TextArea(look, name, most, _rows(look))
        self._left = Text(look, _left(most), Role.BODY, "text2")
        self._left.setContentsMargins(RING, 0, RING, 0)
        self.pair = ScrollPair(look, name)
        self.pair.part.setVisible(not look.large)  # beside a keyboard there is room for the two buttons only
        self.pair.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(1))
        for widget in (self.area, self.pair, self._left):
            column.addWidget(widget)
        self.pair.up.clicked.connect(lambda: self.area.turn(False))
        self.pair.down.clicked.connect(lambda: self.area.turn(True))
        self.area.textChanged.connect(self._typed)
        self.area.verticalScrollBar().valueChanged.connect(self._moved)
        self.area.verticalScrollBar().rangeChanged.connect(self._moved)

    def _typed(self) -> None:
        self._left.setText(self.look.say(_left(self._most - len(self.area.text()))))
        self.changed.emit()

    def _moved(self) -> None:
        bar, (number, parts) = self.area.verticalScrollBar(), self.area.parts
        self.pair.setVisible(parts > 1 and bool(self.area.text()))
        self.pair.tell(number, parts, top=bar.value() == 0, end=bar.value() == bar.maximum())

    def inputs(self) -> tuple[QWidget, ...]:
        return (self.area,)

    def value(self) -> str:
        return self.area.text()

    def set_value(self, value: Value) -> None:
        with QSignalBlocker(self):
            self.area.setText(value if isinstance(value, str) else "")

    def describe(self, label: str, description: str) -> None:
        self.area.setAccessibleName(label)
        self.area.setAccessibleDescription(description)


def _rows(look: Look) -> int:
    if not look.portrait:
        return ROWS_WIDE - 1 if look.large else ROWS_WIDE
    return ROWS_LARGE if look.large else ROWS


def _left(letters: int) -> Words:
    """Fewer than none left: so many are too many."""
    if letters < 0:
        return tr("%n letter(s) too many", "", 0).count(-letters)
    return tr("Letters left: {n}").fill(n=ltr(str(letters)))
