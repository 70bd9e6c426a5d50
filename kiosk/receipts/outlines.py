"""Vowel marks as drawings: as letters off the baseline they tear words apart for whatever reads a PDF's text."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from kiosk.receipts.shaping import Glyph, Weight, typeface

Point = tuple[float, float]


def marks(glyphs: Iterable[Glyph], weight: Weight, x: float, y: float, size: float) -> str:
    """PDF operators that fill the placed ones among glyphs whose first stands at ``x`` on the baseline ``y``."""
    scale = size / 1000
    parts: list[str] = []
    for glyph in glyphs:
        if glyph.placed:
            place = f"{scale:.4f} 0 0 {scale:.4f} {x + glyph.dx * scale:.2f} {y + glyph.dy * scale:.2f} cm"
            parts.append(f"q {place} {outline(glyph.id, weight)} f Q")
        x += glyph.advance * scale
    return " ".join(parts)


@lru_cache(maxsize=256)
def outline(glyph: int, weight: Weight) -> str:
    """The path of a glyph in PDF operators, a thousand units an em."""
    path = _Path()
    typeface(weight).font.draw_glyph_with_pen(glyph, path)
    return " ".join(path.operators)


class _Path:
    """A pen of the kind that HarfBuzz draws with. PDF knows no quadratic curves, so they are raised to cubic."""

    def __init__(self) -> None:
        self.operators: list[str] = []
        self._at: Point = (0, 0)

    def moveTo(self, point: Point) -> None:  # noqa: N802
        self._add("m", point)

    def lineTo(self, point: Point) -> None:  # noqa: N802
        self._add("l", point)

    def curveTo(self, first: Point, second: Point, end: Point) -> None:  # noqa: N802
        self._add("c", first, second, end)

    def qCurveTo(self, control: Point, end: Point) -> None:  # noqa: N802
        self.curveTo(_towards(self._at, control), _towards(end, control), end)

    def closePath(self) -> None:  # noqa: N802
        self.operators.append("h")

    def _add(self, operator: str, *points: Point) -> None:
        self.operators += (f"{x:.4g} {y:.4g}" for x, y in points)
        self.operators.append(operator)
        self._at = points[-1]


def _towards(point: Point, control: Point) -> Point:
    """Two thirds of the way."""
    return point[0] + (control[0] - point[0]) * 2 / 3, point[1] + (control[1] - point[1]) * 2 / 3
