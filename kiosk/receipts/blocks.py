"""What a page is stacked from: anything with a height for a width, that draws itself and may be split in two.

Here: the plain ones and the ones that hold others. Paragraphs, QR codes and ornaments stand in their own files.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from kiosk.receipts.pen import BLACK, Pen


class Block(Protocol):
    def height(self, width: float) -> float:
        """Points needed when ``width`` points wide."""
        ...

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw downwards from ``top`` and rightwards from ``x``."""
        ...

    def split(self, width: float, room: float) -> tuple[Block, Block] | None:
        """A part no higher than ``room`` and the rest; None where it can't be parted there."""
        ...


class Whole:
    """A block that is never parted."""

    def split(self, width: float, room: float) -> tuple[Block, Block] | None:
        return None


@dataclass(frozen=True, slots=True)
class Gap(Whole):
    points: float

    def height(self, width: float) -> float:
        return self.points

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        pass


@dataclass(frozen=True, slots=True)
class Rule(Whole):
    """A line across, with space above and below it. dashes: lengths of ink and gap."""

    thickness: float = 1.2
    space: float = 9
    colour: str = BLACK
    dashes: tuple[float, ...] = ()

    def height(self, width: float) -> float:
        return 2 * self.space + self.thickness

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        y = top - self.space - self.thickness / 2
        pen.line((x, y), (x + width, y), self.thickness, self.colour, self.dashes)


@dataclass(frozen=True, slots=True)
class Stack:
    """Blocks under one another."""

    blocks: tuple[Block, ...]

    def height(self, width: float) -> float:
        return sum(block.height(width) for block in self.blocks)

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        for block in self.blocks:
            block.draw(pen, x, top, width)
            top -= block.height(width)

    def split(self, width: float, room: float) -> tuple[Block, Block] | None:
        for index, block in enumerate(self.blocks):
            height = block.height(width)
            if height > room:
                return _parted(self.blocks, index, block.split(width, room))
            room -= height
        return None


def _parted(blocks: tuple[Block, ...], index: int, parts: tuple[Block, Block] | None) -> tuple[Block, Block] | None:
    if parts:
        return Stack((*blocks[:index], parts[0])), Stack((parts[1], *blocks[index + 1 :]))
    return (Stack(blocks[:index]), Stack(blocks[index:])) if index else None


@dataclass(frozen=True, slots=True)
class Headed:
    """A heading with what it heads: it never stands alone at the foot of a page."""

    heading: Block
    body: Block

    def height(self, width: float) -> float:
        return self.heading.height(width) + self.body.height(width)

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        self.heading.draw(pen, x, top, width)
        self.body.draw(pen, x, top - self.heading.height(width), width)

    def split(self, width: float, room: float) -> tuple[Block, Block] | None:
        parts = self.body.split(width, room - self.heading.height(width))
        return (replace(self, body=parts[0]), parts[1]) if parts else None


@dataclass(frozen=True, slots=True)
class Together:
    """A block that goes on the next page rather than be parted. room: points of a page; what is higher is parted."""

    inner: Block
    room: float

    def height(self, width: float) -> float:
        return self.inner.height(width)

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        self.inner.draw(pen, x, top, width)

    def split(self, width: float, room: float) -> tuple[Block, Block] | None:
        return self.inner.split(width, room) if self.height(width) > self.room else None


@dataclass(frozen=True, slots=True)
class Framed:
    """A block in a box with a margin within."""

    inner: Block
    thickness: float = 1.6
    margin: float = 8
    radius: float = 0
    colour: str = BLACK

    def height(self, width: float) -> float:
        return self.inner.height(width - 2 * self.margin) + 2 * self.margin

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        half, height = self.thickness / 2, self.height(width)
        size = (width - self.thickness, height - self.thickness)
        pen.box((x + half, top - height + half), size, self.thickness, self.radius, self.colour)
        self.inner.draw(pen, x + self.margin, top - self.margin, width - 2 * self.margin)

    def split(self, width: float, room: float) -> tuple[Block, Block] | None:
        parts = self.inner.split(width - 2 * self.margin, room - 2 * self.margin)
        return (replace(self, inner=parts[0]), replace(self, inner=parts[1])) if parts else None


@dataclass(frozen=True, slots=True)
class Column:
    """One of several side by side. width: points, or a share of what the fixed ones leave when at most 1."""

    block: Block
    width: float


@dataclass(frozen=True, slots=True)
class Columns:
    """Blocks side by side, the first at the right. gap: points between two. middle: centred on the tallest."""

    columns: tuple[Column, ...]
    gap: float = 24
    middle: bool = False

    def height(self, width: float) -> float:
        return max(column.block.height(own) for column, own in self._widths(width))

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        right, height = x + width, self.height(width)
        for column, own in self._widths(width):
            lower = (height - column.block.height(own)) / 2 if self.middle else 0
            column.block.draw(pen, right - own, top - lower, own)
            right -= own + self.gap

    def split(self, width: float, room: float) -> tuple[Block, Block] | None:
        parts = [_cut(column.block, own, room) for column, own in self._widths(width)]
        if all(isinstance(first, Gap) for first, _ in parts):
            return None
        first, rest = zip(*parts, strict=True)
        return self._holding(first), self._holding(rest)

    def _holding(self, blocks: tuple[Block, ...]) -> Columns:
        pairs = zip(self.columns, blocks, strict=True)
        return replace(self, columns=tuple(replace(column, block=block) for column, block in pairs))

    def _widths(self, width: float) -> Sequence[tuple[Column, float]]:
        fixed = sum(column.width for column in self.columns if column.width > 1)
        shared = width - fixed - self.gap * (len(self.columns) - 1)
        return [(column, column.width if column.width > 1 else column.width * shared) for column in self.columns]


def _cut(block: Block, width: float, room: float) -> tuple[Block, Block]:
    if block.height(width) <= room:
        return block, Gap(0)
    return block.split(width, room) or (Gap(0), block)
