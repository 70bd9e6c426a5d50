"""Setting type for one language: the same blocks, beginning at the right or at the left."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from kiosk.receipts.blocks import Block, Column, Columns, Stack
from kiosk.receipts.paragraph import Align, Paragraph, Span
from kiosk.receipts.pen import Style
from kiosk.receipts.shaping import Weight

BODY = Style(14)
SMALL = Style(12)
STRONG = Style(14, Weight.BOLD)


@dataclass(frozen=True, slots=True)
class Setting:
    """base: 1 for a language that reads from the right, 0 from the left."""

    base: int

    @property
    def start(self) -> Align:
        return Align.RIGHT if self.base else Align.LEFT

    @property
    def end(self) -> Align:
        return Align.LEFT if self.base else Align.RIGHT

    def text(self, text: str, style: Style = BODY, align: Align | None = None, spacing: float = 1.5) -> Paragraph:
        return Paragraph((Span(text, style),), align or self.start, self.base, spacing)

    def pair(self, label: str, value: str, style: Style = BODY, strong: Style = STRONG) -> Paragraph:
        return Paragraph((Span(f"{label} ", style), Span(value, strong)), self.start, self.base)

    def columns(self, *columns: tuple[Block, float], gap: float = 24, middle: bool = False) -> Columns:
        """Side by side in reading order, each with its width (see ``Column``)."""
        ordered = columns if self.base else columns[::-1]
        return Columns(tuple(Column(block, width) for block, width in ordered), gap, middle)


def stacked(blocks: Iterable[Block]) -> Stack:
    return Stack(tuple(blocks))
