"""A sentence in a coloured line: what happened, or why something can't be done. It is read out when it changes."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from kiosk.domain.statuses import Tone
from kiosk.domain.words import Words, tr
from kiosk.ui.desk.kit.button import DeskButton, Part
from kiosk.ui.desk.looks import GAP, RADIUS
from kiosk.ui.kit.announce import announce
from kiosk.ui.kit.marks import Mark
from kiosk.ui.kit.text import Text
from kiosk.ui.kit.tones import TONE_FACES
from kiosk.ui.look import Look, Role


class NoticeLine(QWidget):
    """Hidden until it is told something. closable: a button takes it away; then it lies apart from what is around."""

    def __init__(self, look: Look, *, closable: bool = False) -> None:
        super().__init__()
        self.look, self.face = look, TONE_FACES[Tone.INFO]
        self.mark, self.text = Mark(look, "info", 22), Text(look, "", Role.BODY_BOLD)
        row = QHBoxLayout(self)
        self.margin = GAP if closable else 0
        beside, above = 14 + self.margin, 9 + self.margin
        row.setContentsMargins(beside, above, beside, above)
        row.setSpacing(10)
        row.addWidget(self.mark)
        row.addWidget(self.text, 1)
        if closable:
            close = DeskButton(look, "close_notice", "", Part.BARE, "x", height=28)
            close.setAccessibleName(look.say(tr("Close the message")))
            row.addWidget(close.does(self.clear))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.hide()

    def tell(self, tone: Tone, words: Words) -> None:
        self.face = TONE_FACES[tone]
        self.mark.name, self.mark.color = self.face.banner, self.face.ink
        self.text.setText(self.look.text(words))
        self.text.paint_in(self.face.ink)
        self.show()
        self.update()
        announce(self, self.text.text())

    def clear(self) -> None:
        self.hide()

    def _face(self) -> QRectF:
        inset = self.margin + 1
        return QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.look.color(self.face.ink), 2))
        painter.setBrush(self.look.color(self.face.fill))
        painter.drawRoundedRect(self._face(), RADIUS, RADIUS)
        painter.end()
