"""The panel that shows where to find what is asked, with a schematic ID card. It gives way to the form."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from kiosk.domain.forms import Guide, Picture
from kiosk.ui.kit.button import RING
from kiosk.ui.kit.panel import Panel, stack
from kiosk.ui.kit.text import Text
from kiosk.ui.look import Look, Role, TextSize

CARD_MM = 99
UNITS = (400.0, 246.0)
# Where each line of the card lies, in the card's units: x, y, width of its stroke.
LINES = {Picture.CARD_NAME: (212, 80, 158), Picture.CARD_DATE: (260, 131, 110), Picture.CARD_NUMBER: (166, 186, 204)}
STROKE = 14


class CardPicture(QWidget):
    """A card as a sketch, the same in every language, with one line framed. It resembles no real document."""

    def __init__(self, look: Look, framed: Picture) -> None:
        super().__init__()
        self.look, self.framed = look, framed
        width = look.px(CARD_MM if look.portrait else CARD_MM * 0.8)
        self.setFixedSize(width, round(width * UNITS[1] / UNITS[0]))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self.width() / UNITS[0], self.height() / UNITS[1])
        self._paint_card(painter)
        self._paint_portrait(painter)
        for place, (x, y, width) in LINES.items():
            if place is self.framed:
                self._paint_frame(painter, QRectF(x, y, width, STROKE))
            else:
                self._stroke(painter, QRectF(x, y, width, STROKE), "line", 115)
        painter.end()

    def _paint_card(self, painter: QPainter) -> None:
        look, card = self.look, QRectF(1.5, 1.5, UNITS[0] - 3, UNITS[1] - 3)
        shape = QPainterPath()
        shape.addRoundedRect(card, 20, 20)
        painter.fillPath(shape, look.color("surface"))
        painter.save()
        painter.setClipPath(shape)
        painter.fillRect(QRectF(0, 0, UNITS[0], 48), look.color("primary"))
        painter.restore()
        painter.setPen(QPen(look.color("border"), 3))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(shape)
        self._stroke(painter, QRectF(256, 17, 118, 12), "tray", 100)

    def _stroke(self, painter: QPainter, area: QRectF, color: str, darker: int) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.look.color(color).darker(darker))
        painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)

    def _paint_portrait(self, painter: QPainter) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.look.color("tray"))
        place = QPainterPath()
        place.addRoundedRect(QRectF(25, 72, 96, 120), 8, 8)
        painter.drawPath(place)
        painter.setBrush(self.look.color("key_ledge"))
        painter.setClipPath(place)
        painter.drawEllipse(QPointF(73, 115), 23, 23)
        painter.drawRoundedRect(QRectF(36, 146, 74, 90), 34, 34)
        painter.setClipping(False)

    def _paint_frame(self, painter: QPainter, line: QRectF) -> None:
        frame = QRectF(line.left() - 16, line.center().y() - 24, line.width() + 32, 48)
        painter.setPen(QPen(self.look.color("text"), 4))
        painter.setBrush(self.look.color("here_row"))
        painter.drawRoundedRect(frame, 8, 8)
        if self.framed is Picture.CARD_NUMBER:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.look.color("text"))
            for digit in range(10):
                painter.drawEllipse(QPointF(line.left() + 8 + digit * (line.width() - 16) / 9, line.center().y()), 7, 7)
        else:
            self._stroke(painter, line, "text", 100)


class GuidePanel(Panel):
    """The question, one sentence and the card.

    It is absent in XL and in high contrast, and shows nothing where it is given less height than it needs.
    on_tray: it stands on the tray, not on the page.
    """

    def __init__(self, look: Look, guide: Guide, *, on_tray: bool = False) -> None:
        super().__init__(look, "bg" if on_tray else "tray", width=0, radius=20, pad=0, side=0)
        self.wanted = look.palette.ornament and look.size is not TextSize.XL
        self.inside = QWidget()
        row = QHBoxLayout(self.inside)
        edge = look.px(7)
        row.setContentsMargins(edge, look.px(5), edge, look.px(5))
        row.setSpacing(look.px(5))
        words = stack(spacing=look.px(1))
        words.addStretch(1)
        words.addWidget(Text(look, guide.question, Role.HEAD, heads=False))  # the page's own heading comes after it
        words.addWidget(Text(look, guide.sentence, color="text2"))
        words.addStretch(1)
        row.addLayout(words, 1)
        if guide.picture is not None:
            row.addWidget(CardPicture(look, guide.picture))
        self.column.addWidget(self.inside)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        if not self.wanted:
            self.hide()

    def fits(self, height: int) -> bool:
        """Whether it may be shown in ``height`` px."""
        return self.wanted and self.sizeHint().height() <= height

    def hasHeightForWidth(self) -> bool:
        return False  # else no layout would ever make it smaller than it wants to be

    def _needed(self, width: int) -> int:
        """The height for a width, whether or not the inside is shown just now."""
        return self.inside.heightForWidth(width - 2 * RING) + 2 * RING

    def sizeHint(self) -> QSize:
        if not self.wanted:
            return QSize(0, 0)
        width = self.width() if self.testAttribute(Qt.WidgetAttribute.WA_Resized) else self.look.width // 2
        return QSize(width, self._needed(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()
        self.inside.setVisible(self.wanted and self.height() >= self._needed(self.width()))

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.inside.isHidden():
            super().paintEvent(event)
