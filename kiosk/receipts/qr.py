"""The QR code as a block: level Q, quiet zone of four modules, modules of whole printer dots."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from itertools import groupby
from math import ceil

import segno

from kiosk.receipts.blocks import Whole
from kiosk.receipts.paragraph import Align
from kiosk.receipts.pen import MM, Pen, Point

DOT = 72 / 203  # of a thermal printer, in points
QUIET = 4  # modules
LEAST_DOTS = 4  # of a module: half a millimetre, which survives a fold and a cheap camera


@dataclass(frozen=True)
class QrCode(Whole):
    """``code`` in a symbol of at least ``side_mm`` without its quiet zone (experience.md 95: 25 mm)."""

    code: str
    side_mm: float = 26
    align: Align = Align.CENTER

    @cached_property
    def _modules(self) -> tuple[bytearray, ...]:
        return tuple(segno.make_qr(self.code, error="q", boost_error=False).matrix)

    @property
    def _module(self) -> float:
        return max(LEAST_DOTS, ceil(self.side_mm * MM / len(self._modules) / DOT)) * DOT

    @property
    def side(self) -> float:
        """Points, with the quiet zone."""
        return (len(self._modules) + 2 * QUIET) * self._module

    def height(self, width: float) -> float:
        return self.side

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        left = x + (width - self.side) * self.align.value + QUIET * self._module
        head = top - QUIET * self._module
        pen.shapes(bar for row in range(len(self._modules)) for bar in self._bars(row, left, head - row * self._module))

    def _bars(self, row: int, left: float, top: float) -> list[tuple[Point, ...]]:
        """The dark stretches of one row."""
        bars: list[tuple[Point, ...]] = []
        column, module = 0, self._module
        for dark, cells in groupby(self._modules[row]):
            count = sum(1 for _ in cells)
            if dark:
                start, stop = left + column * module, left + (column + count) * module
                bars.append(((start, top), (stop, top), (stop, top - module), (start, top - module)))
            column += count
        return bars
