"""The page of success: what has happened, on green, and the reference number on a card that reaches into it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kiosk.domain.reference import grouped
from kiosk.domain.words import Words, ltr
from kiosk.ui.kit.button import RING
from kiosk.ui.kit.panel import STRONG_RULE, Panel
from kiosk.ui.kit.paragraph import Paragraph
from kiosk.ui.kit.spoken_role import ToldAs
from kiosk.ui.kit.text import Text
from kiosk.ui.look import Look, Role

OVERLAP_MM = 6
SIDE_MM = 6
CHECK_MM = 32.5
TITLE_SHARE = 0.37  # of the panel's width, beside the check in landscape
CHECK = ((0.29, 0.53), (0.44, 0.67), (0.73, 0.37))


class _Check(QWidget):
    """A check in a light circle."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        side = look.px(CHECK_MM if look.portrait else CHECK_MM * 0.6)
        self.setFixedSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.look.color("on_palm"))
        area = QRectF(self.rect())
        painter.drawEllipse(area)
        painter.setPen(self._pen(area.width() * 0.09))
        painter.drawPolyline([QPointF(x * area.width(), y * area.height()) for x, y in CHECK])
        painter.end()

    def _pen(self, width: float) -> QPen:
        return QPen(self.look.color("hero"), width, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin)


class ReferenceNumber(QWidget):
    """Digits in groups of four, from left to right in every language, shrunk to fit. Read digit by digit."""

    told_as = ToldAs.LINE

    def __init__(self, look: Look, reference: str) -> None:
        super().__init__()
        self.look, self.reference = look, reference
        self.shown = grouped(reference).replace(" ", "\u2002")
        self.setAccessibleName(" ".join(reference))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def fitting(self, width: int) -> QFont:
        """The largest font up to the role's in which the number fits ``width`` px."""
        font = QFont(self.look.font(Role.REFERENCE))
        needed = QFontMetrics(font).horizontalAdvance(self.shown) + 2
        if needed > width:
            font.setPixelSize(max(1, font.pixelSize() * width // needed))
        return font

    def sizeHint(self) -> QSize:
        font = self.look.font(Role.REFERENCE)
        return QSize(QFontMetrics(font).horizontalAdvance(self.shown) + 2, round(1.3 * font.pixelSize()))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.look.px(90), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self.fitting(self.width()))
        painter.setPen(self.look.color("text"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, ltr(self.shown))
        painter.end()


class ReferenceCard(Panel):
    def __init__(self, look: Look, label: Words | str, reference: str) -> None:
        super().__init__(look, border="primary", width=3, radius=18, pad=5)
        self.number = ReferenceNumber(look, reference)
        self.column.addWidget(Text(look, label, Role.BODY, "text2", center=True))
        self.column.addWidget(self.number)


def _role(look: Look, title: Words | str) -> Role:
    """Smaller where height is scarce and the words would take more lines of the largest than there is room for."""
    high = Paragraph(look, look.text(title), Role.HERO).height(round(TITLE_SHARE * look.width))
    lines = 1 if look.large else 2
    return Role.TITLE if not look.portrait and high > (1.5 * lines + 0.1) * look.em(Role.HERO) else Role.HERO


class DoneHero(QWidget):
    """From edge to edge. ``card``: stands half in the green, half below it."""

    def __init__(self, look: Look, title: Words | str, line: Words | str, card: ReferenceCard | None = None) -> None:
        super().__init__()
        self.look, self.card = look, card
        column = QVBoxLayout(self)
        side = look.px(8) - RING if look.portrait else look.px(SIDE_MM)
        column.setContentsMargins(side, look.px(10 if look.portrait else 3), side, 0 if card else look.px(6))
        self.title = Text(look, title, _role(look, title), "on_palm", center=True)
        column.addLayout(self._head())
        column.addWidget(Text(look, line, Role.VALUE, "on_palm", center=True))
        if card:
            column.addSpacing(look.px(3))
            column.addWidget(card)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def _head(self) -> QBoxLayout:
        """The check above the title or, where height is scarce, beside it."""
        upright = self.look.portrait
        head = QBoxLayout(QBoxLayout.Direction.TopToBottom if upright else QBoxLayout.Direction.LeftToRight)
        head.setSpacing(self.look.px(3))
        head.addStretch(1)
        head.addWidget(_Check(self.look), 0, Qt.AlignmentFlag.AlignCenter)
        head.addWidget(self.title)
        head.addStretch(1)
        return head

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        bottom = self.card.y() + self.look.px(OVERLAP_MM) if self.card else self.height()
        painter.fillRect(0, 0, self.width(), bottom, self.look.color("hero"))
        if not self.look.palette.ornament:
            painter.fillRect(0, bottom, self.width(), STRONG_RULE, self.look.color("line"))
        painter.end()
