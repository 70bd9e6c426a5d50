"""A row of the task list: a section, how it stands, and whether it is the next."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from kiosk.domain.statuses import Tone
from kiosk.domain.words import Words
from kiosk.ui.kit.chip import ChipFace
from kiosk.ui.kit.marks import paint_icon
from kiosk.ui.kit.paragraph import Paragraph
from kiosk.ui.kit.touch_card import CARD_FACE, TouchCard
from kiosk.ui.look import Look, Role

HERE_FACE = replace(CARD_FACE, fill="here_row", border="text", width=4)
HERE_FACE_STRONG = replace(HERE_FACE, border="here", width=6)
CHIP_EMS = 6.2  # the chips of a list are equally wide


class TaskRow(TouchCard):
    """tone, chip: how the section stands. here: the next one. locked_help: why it can't be begun yet."""

    def __init__(
        self,
        look: Look,
        name: str,
        title: Words | str,
        icon_name: str,
        tone: Tone,
        chip: Words | str,
        *,
        here: bool = False,
        locked_help: Words | str | None = None,
    ) -> None:
        here_face = HERE_FACE if look.palette.ornament else HERE_FACE_STRONG
        super().__init__(look, name, title, 31.7, here_face if here else CARD_FACE)
        self.locked = locked_help is not None
        self.row_icon = "lock-simple" if self.locked else icon_name
        self.title = Paragraph(look, look.text(title), Role.ROW)
        self.help = Paragraph(look, look.text(locked_help), Role.BODY) if locked_help is not None else None
        self.chip = ChipFace(look, tone, chip)
        self.side = round(1.6 * look.em())
        self.setEnabled(not self.locked)
        told = (chip,) if locked_help is None else (chip, locked_help)
        self.setAccessibleDescription("\n".join(look.text(words) for words in told))

    def _chip_width(self) -> int:
        if self.locked:
            return self.chip.words.natural_width()
        return max(self.chip.width(), round(CHIP_EMS * self.look.em(Role.FLOOR)))

    def _words_width(self, width: float) -> int:
        """The room between icon and caret."""
        caret = 0 if self.locked else self.gap + self.caret
        return round(width - self.side - self.gap - caret)

    def _beside(self, width: float) -> bool:
        """Whether the chip stands beside the title; else below it."""
        return self.title.natural_width() + self.gap + self._chip_width() <= self._words_width(width)

    def _title_width(self, width: float) -> int:
        room = self._words_width(width)
        return room - self.gap - self._chip_width() if self._beside(width) else room

    def _left(self, width: float) -> int:
        """The height of title and help."""
        room = self._title_width(width)
        return self.title.height(room) + (self.help.height(room) if self.help else 0)

    def content_width(self) -> int:
        words = self.title.natural_width() + self.gap + self._chip_width()
        return round(self.side + 2 * self.gap + words + self.caret)

    def content_height(self, width: float) -> float:
        chip = self.chip.height(min(self._chip_width(), self._words_width(width)))
        below = 0 if self._beside(width) else chip + self.look.px(2)
        return max(self._left(width) + below, chip)

    def paint_card(self, painter: QPainter, area: QRectF) -> None:
        icon_area = self.at(area, 0, (area.height() - self.side) / 2, self.side, self.side)
        paint_icon(painter, self.look, icon_area, self.row_icon, self.sign())
        beside, start = self._beside(area.width()), self.side + self.gap
        content = self.content_height(area.width())
        top = (area.height() - (self._left(area.width()) if beside else content)) / 2
        self._paint_title(painter, area, start, top)
        self._paint_chip(painter, area, beside, (area.height() + content) / 2)
        if not self.locked:
            self.paint_caret(painter, area)

    def _paint_title(self, painter: QPainter, area: QRectF, start: float, top: float) -> None:
        width = self._title_width(area.width())
        high = self.title.height(width)
        self.paint_words(painter, self.title, self.ink(), self.at(area, start, top, width, high))
        if self.help:
            below = self.at(area, start, top + high, width, self.help.height(width))
            self.paint_words(painter, self.help, self.quiet(), below)

    def _paint_chip(self, painter: QPainter, area: QRectF, beside: bool, bottom: float) -> None:
        room = self._words_width(area.width())
        width = min(self._chip_width(), room)
        height = self.chip.height(width)
        start = self.side + self.gap + (room - width if beside else 0)
        place = self.at(area, start, (area.height() - height) / 2 if beside else bottom - height, width, height)
        if self.locked:
            self.paint_words(painter, self.chip.words, self.ink(), place)
        else:
            self.chip.paint(painter, place)
