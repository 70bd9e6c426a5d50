"""A document asked for: what it is, why, how it stands, and what can be done with it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.domain.statuses import Tone
from kiosk.domain.words import Words, tr
from kiosk.ui.kit.button import RING, KioskButton
from kiosk.ui.kit.chip import Chip
from kiosk.ui.kit.flow import Flow
from kiosk.ui.kit.marks import Mark, Tile
from kiosk.ui.kit.panel import Panel, stack
from kiosk.ui.kit.text import Text
from kiosk.ui.look import Look, Role, TextSize


class DocumentCard(Panel):
    """why: the bare sentence; the card says "Why?" before it.

    message: what to do about it now; with Tone.ERROR the whole card is framed in the colour of errors.
    """

    def __init__(
        self,
        look: Look,
        name: str,
        title: Words | str,
        why: Words | str,
        icon_name: str,
        chip: Chip,
        *,
        message: Words | str | None = None,
        tone: Tone = Tone.INFO,
        actions: Sequence[KioskButton] = (),
    ) -> None:
        wrong = message is not None and tone is Tone.ERROR
        super().__init__(look, border="error" if wrong else "line", width=4 if wrong else 2)
        self.setObjectName(name)
        self.words = stack()
        self._head(title, chip)
        asked = look.text(tr("Why?"))
        self._say(Text(look, f"{asked} {look.text(why)}", color="text2", lead=asked))
        if message:
            role, color = (Role.BODY_BOLD, "error") if wrong else (Role.BODY, "text2")
            self._say(Text(look, message, role, color))
        if actions:
            self.words.addWidget(Flow(look, actions))
        row = QHBoxLayout()
        row.setSpacing(look.px(5) - RING)
        row.addWidget(Mark(look, icon_name, look.px(21.8), "primary", Tile.SQUARE), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self.words, 1)
        self.column.addLayout(row)

    def _say(self, widget: QWidget) -> None:
        widget.setContentsMargins(RING, 0, RING, 0)  # as far in as the faces of the actions
        self.words.addWidget(widget)

    def _head(self, title: Words | str, chip: Chip) -> None:
        text = Text(self.look, title, Role.HEAD)
        if self.look.size is TextSize.XL:
            self._say(text)
            below = QHBoxLayout()
            below.setContentsMargins(RING, 0, RING, 0)
            below.addWidget(chip)
            below.addStretch(1)
            self.words.addLayout(below)
            return
        text.setContentsMargins(RING, 0, RING, 0)
        head = QHBoxLayout()
        head.addWidget(text, 1)
        head.addWidget(chip, 0, Qt.AlignmentFlag.AlignTop)
        self.words.addLayout(head)
