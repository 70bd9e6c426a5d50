"""A card that acts as a whole: a button that paints its own words, icon and caret, and grows with its words."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy

from kiosk.domain.words import Words
from kiosk.ui.kit.button import RING, Face, KioskButton, Part
from kiosk.ui.kit.marks import Tile, paint_icon, paint_tile
from kiosk.ui.kit.paragraph import Paragraph
from kiosk.ui.look import Look, Role

CARD_FACE = Face("surface", "text", "border", "key_ledge", 5, 3, 16, Role.CHOICE)
PAD_MM = 6.5
GAP_MM = 6
CARET = 1.2  # of the body text


class TouchCard(KioskButton):
    """mm: its least height at size M. A subclass tells ``content_height`` and paints ``paint_card``."""

    def __init__(self, look: Look, name: str, title: Words | str, mm: float, face: Face = CARD_FACE) -> None:
        super().__init__(look, name, title, Part.NEUTRAL, mm=mm, role=face.role)
        self.face = face
        self.pad, self.gap, self.caret = look.px(PAD_MM), look.px(GAP_MM), round(CARET * look.em())
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)  # Fixed would cap at one line
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def content_height(self, width: float) -> float:
        raise NotImplementedError

    def content_width(self) -> int:
        """The width of the content that breaks no line."""
        raise NotImplementedError

    def paint_card(self, painter: QPainter, area: QRectF) -> None:
        """``area``: the face without its side padding, pressed down with it."""
        raise NotImplementedError

    def quiet(self) -> str:
        """The palette name of the colour of lesser words just now."""
        return "text2" if self.isEnabled() and not self.isDown() else self.ink()

    def sign(self) -> str:
        """The palette name of the colour of icons just now."""
        return "primary" if self.isEnabled() and not self.isDown() else self.ink()

    def at(self, area: QRectF, start: float, top: float, width: float, height: float) -> QRectF:
        """A place in ``area``, counted from the reading edge."""
        x = area.right() - start - width if self.look.rtl else area.left() + start
        return QRectF(x, area.top() + top, width, height)

    def heightForWidth(self, width: int) -> int:
        inner = width - 2 * (RING + self.pad)
        content = self.content_height(inner) + self.look.px(5)
        return round(max(self.look.px(self.mm), content)) + self.face.ledge + 2 * RING

    def sizeHint(self) -> QSize:
        width = self.content_width() + 2 * (RING + self.pad)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), self.look.px(70)), self.look.px(self.mm))

    def _paint_content(self, painter: QPainter) -> None:
        drop = self._ledge if self.isDown() else 0
        area = self.body().adjusted(self.pad, drop, -self.pad, drop - self._ledge)
        self.paint_card(painter, area)

    def paint_words(self, painter: QPainter, words: Paragraph, color: str, area: QRectF) -> None:
        painter.setPen(self.look.color(color))
        words.draw(painter, area)

    def paint_caret(self, painter: QPainter, area: QRectF) -> None:
        """At the far edge, pointing onward."""
        side = self.caret
        place = self.at(area, area.width() - side, (area.height() - side) / 2, side, side)
        paint_icon(painter, self.look, place, "caret-left" if self.look.rtl else "caret-right", self.sign())


class ChoiceCard(TouchCard):
    """A choice among few: icon, title, one line of help."""

    def __init__(
        self, look: Look, name: str, title: Words | str, help: Words | str, icon_name: str, mm: float = 50
    ) -> None:
        super().__init__(look, name, title, mm)
        self.card_icon = icon_name
        self._picture: QPixmap | None = None
        self.title = Paragraph(look, look.text(title), Role.CHOICE)
        self.help = Paragraph(look, look.text(help), Role.BODY)
        self.tile = look.px(25.8)
        self.setAccessibleDescription(look.text(help))

    def show_picture(self, picture: QPixmap) -> None:
        """Of what the card stands for, in place of the icon."""
        self._picture = picture
        self.update()

    def _beside(self) -> float:
        return self.tile + 2 * self.gap + self.caret

    def content_width(self) -> int:
        return round(max(self.title.natural_width(), self.help.natural_width()) + self._beside())

    def content_height(self, width: float) -> float:
        words = round(width - self._beside())
        return max(self.tile, self.title.height(words) + self.help.height(words))

    def paint_card(self, painter: QPainter, area: QRectF) -> None:
        tile = self.at(area, 0, (area.height() - self.tile) / 2, self.tile, self.tile)
        if self._picture is not None and not self._picture.isNull():
            self._paint_picture(painter, tile, self._picture)
        else:
            square = Tile.NONE if self.isDown() else Tile.SQUARE
            paint_tile(painter, self.look, tile, self.card_icon, self.sign(), square)
        width = round(area.width() - self._beside())
        high, low = self.title.height(width), self.help.height(width)
        top, start = (area.height() - high - low) / 2, self.tile + self.gap
        self.paint_words(painter, self.title, self.ink(), self.at(area, start, top, width, high))
        self.paint_words(painter, self.help, self.quiet(), self.at(area, start, top + high, width, low))
        self.paint_caret(painter, area)

    def _paint_picture(self, painter: QPainter, tile: QRectF, picture: QPixmap) -> None:
        """Whole, in the middle of the icon's place."""
        size = QSizeF(picture.size()).scaled(tile.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(QPointF(), size)
        place.moveCenter(tile.center())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(place, picture, QRectF(picture.rect()))
        painter.setPen(QPen(self.look.color("line"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(place)
