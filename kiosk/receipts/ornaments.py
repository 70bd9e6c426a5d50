"""The Sadu line, the Sadu band and the pattern unit beside the name: plain polygons, no emblem of anybody's."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.receipts.blocks import Whole
from kiosk.receipts.pen import BLACK, Pen, Point

PALM, PRIMARY, CREAM, SAFFRON, CLAY = "#041F15", "#0A4430", "#F3E7CC", "#FFC72C", "#B4552D"

Outline = tuple[Point, ...]


def _diamond(x: float, y: float, radius: float) -> Outline:
    return (x - radius, y), (x, y + radius), (x + radius, y), (x, y - radius)


@dataclass(frozen=True, slots=True)
class SaduLine(Whole):
    """Triangles and diamonds in turn, in one colour: for a thermal printer."""

    unit: float = 13
    colour: str = BLACK

    def height(self, width: float) -> float:
        return self.unit / 3

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        pen.shapes(self._outlines(x, top - self.height(width), width), self.colour)

    def _outlines(self, x: float, foot: float, width: float) -> Iterator[Outline]:
        count = int(width // self.unit)
        step, tall = width / count, self.unit / 3
        for index in range(count):
            left = x + index * step
            yield (left, foot), (left + tall * 0.8, foot + tall), (left + tall * 1.6, foot)
            yield _diamond(left + step - tall * 0.7, foot + tall / 2, tall * 0.4)


@dataclass(frozen=True, slots=True)
class SaduBand(Whole):
    """The coloured band across the head of a sheet: chevrons and diamonds on dark green."""

    tall: float = 12.5
    unit: float = 26

    def height(self, width: float) -> float:
        return self.tall

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        foot = top - self.tall
        step = width / int(width // self.unit)
        starts = [x + index * step for index in range(int(width // self.unit))]
        pen.shapes([((x, foot), (x + width, foot), (x + width, top), (x, top))], PALM)
        pen.shapes([self._chevron(start + step * 0.28, foot) for start in starts], CREAM)
        pen.shapes([_diamond(start + step * 0.78, foot + self.tall / 2, self.tall * 0.26) for start in starts], SAFFRON)

    def _chevron(self, x: float, foot: float) -> Outline:
        low, high, half, thick = foot + self.tall * 0.2, foot + self.tall * 0.8, self.tall * 0.52, self.tall * 0.32
        return (
            (x - half, low),
            (x, high),
            (x + half, low),
            (x + half - thick, low),
            (x, high - thick),
            (x - half + thick, low),
        )


@dataclass(frozen=True, slots=True)
class PatternUnit(Whole):
    """The diamond beside the name."""

    size: float = 40

    def height(self, width: float) -> float:
        return self.size

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        half = self.size / 2
        at = (x + width - half, top - half)
        rings = ((1.0, PRIMARY), (0.88, "#FFFFFF"), (0.5, PRIMARY))
        for share, colour in rings:
            pen.shapes([_diamond(*at, half * share)], colour)
        pen.shapes([((at[0] - half * 0.5, at[1]), (at[0], at[1] + half * 0.5), (at[0] + half * 0.5, at[1]))], CLAY)
        pen.shapes([_diamond(*at, half * 0.24)], "#FFFFFF")
