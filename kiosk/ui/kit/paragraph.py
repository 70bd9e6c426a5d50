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
READ = frozenset(
    {Role.BODY, Role.BODY_BOLD, Role.FLOOR, Role.FLOOR_BOLD, Role.LABEL}
)  # the others are titles and values
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
        """One text layout for each piece, and where it goes; how far apart depends on how many lines there are."""
        if width not in self._laid:
            pieces = [self._broken(piece, width, lead=place == 0) for place, piece in enumerate(self._pieces(width))]
            self._laid[width] = self._stacked(pieces, width)
        return self._laid[width]

    def _broken(self, piece: str, width: int, *, lead: bool) -> QTextLayout:
        """The piece in lines of the width. What fits in a line is not shaped again."""
        if piece in self._flat and self._flat_width(piece) <= width:
            return self._flat[piece]
        layout = self._layout(piece, lead=lead)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
        layout.endLayout()
        return layout

    def _stacked(self, pieces: list[QTextLayout], width: int) -> list[_Laid]:
        pitch, lines, laid = self._pitch(sum(layout.lineCount() for layout in pieces)), 0, []
        for layout in pieces:
            laid.append(_Laid(layout, QPointF(self._aligned(layout, width, pitch), lines * pitch)))
            lines += layout.lineCount()
        return laid

    def _aligned(self, layout: QTextLayout, width: int, pitch: float) -> float:
        """Put the layout's lines below one another. Returns by how much it moves as a whole: one line alone may
        have been shaped for all widths.
        """
        offsets = [self._x(layout.lineAt(n).naturalTextWidth(), width) for n in range(layout.lineCount())]
        if len(offsets) == 1:
            return offsets[0]
        for number, x in enumerate(offsets):
            layout.lineAt(number).setPosition(QPointF(x, number * pitch))
        return 0.0

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

    def _x(self, natural: float, width: int) -> float:
        slack = width - natural
        if self._center:
            return slack / 2
        return slack if self.look.rtl else 0.0

    def _pitch(self, lines: int) -> float:
        """From line to line, in px: a paragraph breathes more than a line or two (design rule 6)."""
        wide = 1.3 if self.look.roomy else 1.0
        read = lines >= PARAGRAPH_LINES and self.role in READ
        return self.look.em(self.role) * wide * (1.75 if read else 1.5)
