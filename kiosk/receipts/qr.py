"""The QR code as a block: level Q, quiet zone of four modules, modules of whole printer dots."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby
from math import ceil

import segno

from kiosk.receipts.blocks import Whole
from kiosk.receipts.paragraph import Align
from kiosk.receipts.pen import MM, Pen

DOT = 72 / 203  # of a thermal printer, in points
QUIET = 4  # modules
SHORT = 40  # letters: bare numbers and their like
LEAST_DOTS = 4  # of a module: half a millimetre, which survives a fold and a cheap camera


@dataclass(frozen=True)
class QrCode(Whole):
    """``code`` in a symbol of at least ``side_mm`` without its quiet zone (experience.md 95: 25 mm)."""

    code: str
    side_mm: float = 26
    align: Align = Align.CENTER

    @cached_property
    def _modules(self) -> tuple[bytearray, ...]:
        """A long code is a proof, mostly signatures: as random as any mask would make it, and seeking the best of eight
        takes longer than all the rest of a receipt.
        """
        mask = None if len(self.code) <= SHORT else 0
        return tuple(segno.make_qr(self.code, error="q", mask=mask, boost_error=False).matrix)

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
        pen.cells((left, top - QUIET * self._module), self._module, self._runs())

    def _runs(self) -> Iterator[tuple[int, int, int]]:
        """The dark stretches, row by row."""
        for row, modules in enumerate(self._modules):
            column = 0
            for dark, cells in groupby(modules):
                count = sum(1 for _ in cells)
                if dark:
                    yield row, column, count
                column += count
