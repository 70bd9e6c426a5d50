"""A pen that remembers what it was asked to draw."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from kiosk.receipts.bidi import without_controls
from kiosk.receipts.pen import Style
from kiosk.receipts.shaping import Shaped


@dataclass
class Stroke:
    """One call for text. ``seen``: its letters from left to right."""

    x: float
    y: float
    style: Style
    seen: str
    width: float


@dataclass
class Recorder:
    strokes: list[Stroke] = field(default_factory=list)
    boxes: list[tuple[float, float]] = field(default_factory=list)
    outlines: list[Sequence[tuple[float, float]]] = field(default_factory=list)
    rules: int = 0

    def text(self, x: float, y: float, style: Style, runs: Iterable[Shaped]) -> None:
        shaped = list(runs)
        width = sum(run.advance for run in shaped) * style.size / 1000
        seen = without_controls("".join(glyph.text for run in shaped for glyph in run.glyphs))
        self.strokes.append(Stroke(x, y, style, seen, width))

    def box(self, corner: tuple[float, float], size: tuple[float, float], *_: object) -> None:
        self.boxes.append(size)

    def shapes(self, outlines: Iterable[Sequence[tuple[float, float]]], *_: object) -> None:
        self.outlines += outlines

    def cells(self, corner: tuple[float, float], side: float, runs: Iterable[tuple[int, int, int]]) -> None:
        x, y = corner
        for row, column, count in runs:
            left, right, top = x + column * side, x + (column + count) * side, y - row * side
            self.outlines.append(((left, top), (right, top), (right, top - side), (left, top - side)))

    def line(self, *_: object, dashes: Sequence[float] = ()) -> None:
        self.rules += 1

    def lines(self) -> list[str]:
        """What is seen, line by line, each from left to right."""
        heights = sorted({stroke.y for stroke in self.strokes}, reverse=True)
        rows = [sorted((s for s in self.strokes if s.y == y), key=lambda s: s.x) for y in heights]
        return ["".join(stroke.seen for stroke in row) for row in rows]
