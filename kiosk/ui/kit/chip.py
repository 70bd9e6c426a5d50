"""A status as a flat chip: icon, word and colour. It can't be touched, so it has no ledge."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.domain.statuses import Tone
from kiosk.domain.words import Words
from kiosk.ui.kit.marks import paint_icon
from kiosk.ui.kit.paragraph import Paragraph
from kiosk.ui.kit.spoken_role import ToldAs
from kiosk.ui.kit.tones import TONE_FACES
from kiosk.ui.look import Look, Role

BORDER = 3
RADIUS = 10


class ChipFace:
    """A chip's measures and painting, also for cards that paint one of their own."""

    def __init__(self, look: Look, tone: Tone, words: Words | str) -> None:
        self.look, self.tone = look, TONE_FACES[tone]
        self.words = Paragraph(look, look.text(words), Role.FLOOR_BOLD)
        self.side = round(1.14 * look.em(Role.FLOOR))
        self.pad, self.gap = look.px(4), look.px(2.5)

    def _beside(self) -> int:
        return self.side + self.gap + 2 * self.pad

    def width(self) -> int:
        return self.words.natural_width() + self._beside()

    def minimum_width(self) -> int:
        return self.words.minimum_width() + self._beside()

    def height(self, width: int) -> int:
        return self.words.height(width - self._beside()) + self.look.px(3)

    def paint(self, painter: QPainter, area: QRectF) -> None:
        self._paint_face(painter, area)
        rtl = self.look.rtl
        icon_x = area.right() - self.pad - self.side if rtl else area.left() + self.pad
        paint_icon(
            painter,
            self.look,
            QRectF(icon_x, area.center().y() - self.side / 2, self.side, self.side),
            self.tone.chip,
            self.tone.ink,
        )
        cut = self.pad + self.side + self.gap
        words = area.adjusted(self.pad, 0, -cut, 0) if rtl else area.adjusted(cut, 0, -self.pad, 0)
        painter.setPen(self.look.color(self.tone.ink))
        self.words.draw(painter, words)

    def _paint_face(self, painter: QPainter, area: QRectF) -> None:
        pen = QPen(self.look.color(self.tone.ink), BORDER)
        pen.setStyle(Qt.PenStyle.DashLine if self.tone.dashed else Qt.PenStyle.SolidLine)
        painter.setPen(pen)
        painter.setBrush(self.look.color(self.tone.fill))
        half = BORDER / 2
        painter.drawRoundedRect(area.adjusted(half, half, -half, -half), RADIUS, RADIUS)


class Chip(QWidget):
    """Its accessible name is its words."""

    told_as = ToldAs.LINE

    def __init__(self, look: Look, tone: Tone, words: Words | str) -> None:
        super().__init__()
        self.face = ChipFace(look, tone, words)
        self.setAccessibleName(look.text(words))
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def tell(self, tone: Tone, words: Words | str) -> None:
        """Another status, in its place."""
        self.face = ChipFace(self.face.look, tone, words)
        self.setAccessibleName(self.face.look.text(words))
        self.updateGeometry()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As high as its lines, and not higher: layouts take its policy to mean the height of one."""
        self.setMinimumHeight(self.face.height(event.size().width()))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self.face.height(width)

    def sizeHint(self) -> QSize:
        return QSize(self.face.width(), self.face.height(self.face.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.face.minimum_width(), self.face.height(self.face.width()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.face.paint(painter, QRectF(self.rect()))
        painter.end()
