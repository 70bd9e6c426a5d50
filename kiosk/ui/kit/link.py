"""A sentence that leads somewhere: underlined, as wide as it likes, and a full target high."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy

from kiosk.domain.words import Words
from kiosk.ui.kit.button import RING, Face, KioskButton, Part
from kiosk.ui.kit.paragraph import Paragraph
from kiosk.ui.look import Look, Role

FLOOR_MM = 12.7
INSET = RING + 6  # of the words, so that the ring does not touch them
LINK_FACE = Face("error_bg", "error", "error_bg", "error_bg", 0, 0, 10, Role.BODY)


class Link(KioskButton):
    """In the colour of an error. ``field``: the name of the field it leads to."""

    field = ""

    def __init__(self, look: Look, name: str, words: Words | str) -> None:
        super().__init__(look, name, words, Part.NEUTRAL, role=Role.BODY)
        self.face = LINK_FACE
        self.paragraph = Paragraph(look, self.text(), Role.BODY, underline=True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def heightForWidth(self, width: int) -> int:
        return max(self.look.px(FLOOR_MM), self.paragraph.height(width - 2 * INSET)) + 2 * RING

    def sizeHint(self) -> QSize:
        width = self.paragraph.natural_width() + 2 * INSET
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        width = self.paragraph.minimum_width() + 2 * INSET
        return QSize(width, self.look.px(FLOOR_MM) + 2 * RING)

    def _paint_face(self, painter: QPainter) -> None:
        if self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.look.color("pressed"))
            painter.drawRoundedRect(self.body(), self.face.radius, self.face.radius)

    def _paint_content(self, painter: QPainter) -> None:
        painter.setPen(self.look.color(self.ink()))
        self.paragraph.draw(painter, QRectF(self.rect()).adjusted(INSET, RING, -INSET, -RING))
