"""Plain text laid out for a width: by the page's direction, broken between sentences first, with generous lines.

Used by ``Text`` and by every widget that paints its own words. It isn't a widget and knows no colour.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

from kiosk.ui.look import Look, Role

_SENTENCE_END = re.compile(r"(?<=[.؟!?]) +")
PARAGRAPH_LINES = 3
UNBOUNDED = 1 << 20


@dataclass(frozen=True, slots=True)
class _Laid:
    """A piece of the text, and its offset from the paragraph's corner in px."""

    layout: QTextLayout
    at: QPointF

    def last_y(self) -> float:
        """The top of its last line."""
        return self.at.y() + self.layout.lineAt(self.layout.lineCount() - 1).position().y()


class Paragraph:
    """One text in one role.

    lead: the beginning of the text that is drawn bolder. center: centred instead of at the reading edge.
    Widths and heights are in pixels.
    """

    def __init__(
        self,
        look: Look,
        text: str,
        role: Role = Role.BODY,
        *,
        center: bool = False,
        underline: bool = False,
        lead: str = "",
    ) -> None:
        self.look, self.text, self.role, self._center = look, text, role, center
        self._lead = lead if text.startswith(lead) else ""
        self.font = QFont(look.font(role))
        self.font.setUnderline(underline)
        self._line = round(1.5 * look.em(role))
        self._flat: dict[str, QTextLayout] = {}
        self._laid: dict[int, list[_Laid]] = {}

    def natural_width(self) -> int:
        """The width that needs no break but the text's own."""
        return max(ceil(self._flat_width(line)) for line in self.text.split("\n")) + 2

    def minimum_width(self) -> int:
        """The width of the widest word."""
        return self._widest_word

    @cached_property
    def _widest_word(self) -> int:
        advance = QFontMetricsF(self.font).horizontalAdvance
        return ceil(max((advance(word) for word in self.text.split()), default=0.0)) + 2

    def height(self, width: int) -> int:
        if "\n" not in self.text and self._flat_width(self.text) <= width:
            return self._line  # layouts ask often, and most texts are one line
        laid = self._lines(max(1, width))
        return round(laid[-1].last_y() if laid else 0) + self._line

    def draw(self, painter: QPainter, area: QRectF) -> None:
        """Draw with the painter's pen, in the middle of ``area``'s height or, if that is too low, from its top."""
        top = area.top() + max(0.0, (area.height() - self.height(int(area.width()))) / 2)
        for laid in self._lines(max(1, int(area.width()))):
            laid.layout.draw(painter, QPointF(area.left(), top) + laid.at)

    def _lines(self, width: int) -> list[_Laid]:
        """One text layout for each piece, and where it goes. What fits in a line is not shaped again."""
        if width not in self._laid:
            y, count = 0.0, 0
            laid = []
            for place, piece in enumerate(self._pieces(width)):
                if piece in self._flat and self._flat_width(piece) <= width:
                    laid.append(_Laid(self._flat[piece], QPointF(self._x(self._flat_width(piece), width), y)))
                    y, count = y + self._spacing(count), count + 1
                    continue
                layout = self._layout(piece, lead=place == 0)
                y, count = self._lay(layout, width, y, count)
                laid.append(_Laid(layout, QPointF(0, 0)))
            self._laid[width] = laid
        return self._laid[width]

    def _pieces(self, width: float) -> Iterator[str]:
        """The whole text where it fits in one line, else its sentences, each on a line of its own."""
        for line in self.text.split("\n"):
            fits = self._flat_width(line) <= width
            yield from (line,) if fits else _SENTENCE_END.split(line)

    def _flat_width(self, line: str) -> float:
        if line not in self._flat:
            layout = self._layout(line, lead=self.text.startswith(line))
            layout.beginLayout()
            layout.createLine().setLineWidth(UNBOUNDED)
            layout.endLayout()
            self._flat[line] = layout
        return self._flat[line].lineAt(0).naturalTextWidth()

    def _layout(self, piece: str, *, lead: bool) -> QTextLayout:
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if self.look.rtl else Qt.LayoutDirection.LeftToRight)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout = QTextLayout(piece, self.font)
        layout.setTextOption(option)
        if lead and self._lead:
            layout.setFormats([self._bolder(min(len(self._lead), len(piece)))])
        return layout

    def _bolder(self, length: int) -> QTextLayout.FormatRange:
        from PySide6.QtGui import QTextCharFormat  # its long enums would hold up the first page

        bold = QTextLayout.FormatRange()
        bold.start, bold.length = 0, length
        bold.format = QTextCharFormat()
        bold.format.setFontWeight(QFont.Weight.DemiBold)
        return bold

    def _lay(self, layout: QTextLayout, width: int, y: float, count: int) -> tuple[float, int]:
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(self._x(line.naturalTextWidth(), width), y))
            y += self._spacing(count)
            count += 1
        layout.endLayout()
        return y, count

    def _x(self, natural: float, width: int) -> float:
        slack = width - natural
        if self._center:
            return slack / 2
        return slack if self.look.rtl else 0.0

    def _spacing(self, count: int) -> float:
        em = self.look.em(self.role)
        wide = 1.3 if self.look.roomy else 1.0
        return em * wide * (1.75 if count + 1 >= PARAGRAPH_LINES and self.role is Role.BODY else 1.5)
