"""Paragraphs of mixed Arabic and Latin, broken into lines and laid out; ``bidi`` and ``shaping`` serve them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum
from itertools import groupby
from unicodedata import combining

from kiosk.receipts.bidi import levels, visual_order, without_controls, without_overrides
from kiosk.receipts.blocks import Block
from kiosk.receipts.pen import Pen, Style
from kiosk.receipts.shaping import ASCENT, DESCENT, Shaped, direction_mark, shape

LINE_SPACING = 1.5
PLAIN = Style()


class Align(Enum):
    """Where a line stands; the number is the share of the free space on its left."""

    LEFT = 0.0
    CENTER = 0.5
    RIGHT = 1.0


@dataclass(frozen=True, slots=True)
class Span:
    text: str
    style: Style = PLAIN


@dataclass(frozen=True, slots=True)
class Piece:
    """A word, a part of one, or the spaces between two: one direction, one style."""

    text: str
    style: Style
    level: int
    shaped: Shaped

    @property
    def width(self) -> float:
        return self.shaped.advance * self.style.size / 1000

    @property
    def is_space(self) -> bool:
        return self.text.isspace()


Line = tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Lines:
    """Lines already broken for one width."""

    lines: tuple[Line, ...]
    align: Align = Align.RIGHT
    spacing: float = LINE_SPACING

    def height(self, width: float) -> float:
        return sum(self._leading(line) for line in self.lines)

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        for line in self.lines:
            leading = self._leading(line)
            baseline = top - (leading + (ASCENT + DESCENT) / 1000 * _size(line)) / 2
            _draw_line(pen, line, x + (width - _width(line)) * self.align.value, baseline)
            top -= leading

    def split(self, width: float, room: float) -> tuple[Block, Block] | None:
        count = 0
        for line in self.lines:
            room -= self._leading(line)
            if room < 0:
                break
            count += 1
        if count in (0, len(self.lines)):
            return None
        return replace(self, lines=self.lines[:count]), replace(self, lines=self.lines[count:])

    def _leading(self, line: Line) -> float:
        return _size(line) * self.spacing


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Text that is broken into lines where it is placed. A line end in it begins a new line.

    base: 1 where it reads from the right, 0 from the left. spacing: line height as a multiple of the size.
    """

    spans: tuple[Span, ...]
    align: Align = Align.RIGHT
    base: int = 1
    spacing: float = LINE_SPACING
    _laid: dict[float, Lines] = field(default_factory=dict, compare=False, repr=False)

    def height(self, width: float) -> float:
        return self._lines(width).height(width)

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        self._lines(width).draw(pen, x, top, width)

    def split(self, width: float, room: float) -> tuple[Block, Block] | None:
        return self._lines(width).split(width, room)

    def _lines(self, width: float) -> Lines:
        if width not in self._laid:
            lines = tuple(line for spans in _by_line(self.spans) for line in _broken(spans, self.base, width))
            self._laid[width] = Lines(lines, self.align, self.spacing)
        return self._laid[width]


def _by_line(spans: Sequence[Span]) -> Iterator[list[Span]]:
    line: list[Span] = []
    for span in spans:
        first, *following = without_overrides(span.text).split("\n")
        line.append(replace(span, text=first))
        for text in following:
            yield line
            line = [replace(span, text=text)]
    yield line


# ── breaking ────────────────────────────────────────────────────────────────────────────────────────────────────


def _broken(spans: Sequence[Span], base: int, width: float) -> Iterator[Line]:
    """Greedy: as many words as fit; a word wider than the line is broken within."""
    line: list[Piece] = []
    for is_space, group in groupby(_pieces(spans, base), key=lambda piece: piece.is_space):
        word = list(group)
        if is_space or _width(line) + _width(word) <= width:
            line += word if line or not is_space else ()
            continue
        if line:
            yield _trimmed(line)
        *full, line = _chopped(word, width)
        yield from map(tuple, full)
    yield _trimmed(line) or tuple(_pieces([replace(spans[0], text=" ")], base))


def _trimmed(line: list[Piece]) -> Line:
    """Without the spaces at its end."""
    while line and line[-1].is_space:
        line.pop()
    return tuple(line)


def _pieces(spans: Sequence[Span], base: int) -> Iterator[Piece]:
    text = "".join(span.text for span in spans).replace("\t", " ")
    styles = [span.style for span in spans for _ in span.text]
    kinds = zip(levels(text, base), styles, (character == " " for character in text), strict=True)
    start = 0
    for (level, style, _), group in groupby(kinds):
        stop = start + sum(1 for _ in group)
        drawn = without_controls(text[start:stop])
        if drawn:
            yield _piece(drawn, style, level)
        start = stop


def _piece(text: str, style: Style, level: int) -> Piece:
    return Piece(text, style, level, shape(text, style.weight, level % 2 == 0))


def _chopped(word: Sequence[Piece], width: float) -> list[list[Piece]]:
    """A word in lines, each as wide as fits; a letter wider than the line stands alone on one."""
    lines: list[list[Piece]] = [[]]
    for piece in word:
        rest = piece
        while _width(lines[-1]) + rest.width > width:
            head = _longest_head(rest, width - _width(lines[-1]), at_least=0 if lines[-1] else 1)
            if head == len(rest.text):
                break
            if head:
                lines[-1].append(_piece(rest.text[:head], rest.style, rest.level))
                rest = _piece(rest.text[head:], rest.style, rest.level)
            lines.append([])
        lines[-1].append(rest)
    return lines


def _longest_head(piece: Piece, width: float, at_least: int) -> int:
    """How many letters of the piece fit; never parts a mark from its letter."""
    ends = [end for end in range(1, len(piece.text)) if not combining(piece.text[end])] + [len(piece.text)]
    fitting = [end for end in ends if _piece(piece.text[:end], piece.style, piece.level).width <= width]
    return max(fitting, default=ends[0] if at_least else 0)


# ── drawing ─────────────────────────────────────────────────────────────────────────────────────────────────────


def _draw_line(pen: Pen, line: Line, x: float, baseline: float) -> None:
    """Stretches of one direction and style in reading order, each from left to right within: so programs that read
    a PDF's text put it together best.
    """
    places: list[float] = [0.0] * len(line)
    order = visual_order([piece.level for piece in line])
    for index in order:
        places[index] = x
        x += line[index].width
    arabic = any(piece.level % 2 and not piece.is_space for piece in line)
    for _, group in groupby(range(len(line)), key=lambda index: (line[index].level, line[index].style)):
        indexes = sorted(group, key=lambda index: places[index])
        pieces = [line[index] for index in indexes]
        mark = (direction_mark(pieces[0].style.weight),) if arabic and pieces[0].level % 2 == 0 else ()
        runs = (*mark, *(piece.shaped for piece in pieces), *mark)
        pen.text(places[indexes[0]], baseline, pieces[0].style, runs)


def _width(line: Sequence[Piece]) -> float:
    return sum(piece.width for piece in line)


def _size(line: Line) -> float:
    return max(piece.style.size for piece in line)
