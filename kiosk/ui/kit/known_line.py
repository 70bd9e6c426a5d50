"""What a source says of an answer, beneath its control: where it comes from; or, marked, what stands there instead."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.domain.words import Words, tr
from kiosk.ui.kit.button import RING, KioskButton, Part
from kiosk.ui.kit.marks import Mark
from kiosk.ui.kit.paragraph import Paragraph
from kiosk.ui.kit.text import Text
from kiosk.ui.look import Look, Role

TAKE = tr("Take this one")


class KnownLine(QWidget):
    """take: puts the source's value into the control; None where there is nothing to take.

    marked: a difference that is to be seen. What is said may change while somebody writes; the room does not.
    """

    def __init__(
        self, look: Look, name: str, sentences: tuple[Words, Words], take: Callable[[], None] | None, *, marked: bool
    ) -> None:
        super().__init__()
        self.look, self.marked = look, marked
        self.setObjectName(f"{name}_known")
        role, ink = (Role.BODY_BOLD, "warning") if marked else (Role.BODY, "text2")
        self.words = _Steady(look, sentences, role, ink)
        row = QHBoxLayout()
        row.setContentsMargins(RING, 0, RING, 0)
        row.setSpacing(look.px(2))
        if marked:
            row.addWidget(Mark(look, "warning", round(1.3 * look.em()), ink))
        row.addWidget(self.words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(0.5))
        column.addLayout(row)
        if take is not None:
            button = KioskButton(look, f"take_{name}", TAKE, Part.SECONDARY, "arrow-counter-clockwise")
            button.setAccessibleDescription(look.text(sentences[0]))
            button.does(take)
            foot = QHBoxLayout()
            foot.addWidget(button)
            foot.addStretch(1)
            column.addLayout(foot)

    def say(self, words: Words) -> None:
        self.words.setText(self.look.text(words))


class _Steady(Text):
    """As high as the higher of both sentences."""

    def __init__(self, look: Look, sentences: tuple[Words, Words], role: Role, ink: str) -> None:
        super().__init__(look, sentences[0], role, ink)
        self._all = [Paragraph(look, look.text(words), role) for words in sentences]

    def heightForWidth(self, width: int) -> int:
        room = width - self._beside()
        return max(paragraph.height(room) for paragraph in self._all) + self._above()
