"""Letters to glyphs: the two typefaces of paper, and shaped runs that are remembered, since words repeat.

What is remembered is a word or a number of a masked receipt, without its neighbours.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from importlib.util import find_spec
from itertools import groupby
from pathlib import Path
from typing import Any, NamedTuple
from unicodedata import bidirectional

import uharfbuzz as hb

ASCENT, DESCENT = 1085, -415
RLM = "\u200f"


class Weight(StrEnum):
    REGULAR = "Regular"
    BOLD = "Bold"


@dataclass(frozen=True, slots=True)
class Typeface:
    """IBM Plex Sans Arabic in one weight; 1000 units an em."""

    weight: Weight
    face: Any
    font: Any

    @property
    def name(self) -> str:
        return f"IBMPlexSansArabic-{self.weight.value}"

    @property
    def blank(self) -> int:
        """A glyph that draws nothing."""
        return int(self.font.get_nominal_glyph(ord(" ")))


class Glyph(NamedTuple):
    """One drawn sign: its number in the font, the letters it stands for, and lengths in thousandths of the size.

    A vowel mark is ``placed`` over or under its letter by dx and dy.
    """

    id: int
    text: str
    advance: int
    dx: int
    dy: int

    @property
    def placed(self) -> bool:
        return bool(self.dx or self.dy)


class Shaped(NamedTuple):
    """Glyphs from left to right, and their width in thousandths of the size."""

    glyphs: tuple[Glyph, ...]
    advance: int


@lru_cache
def typeface(weight: Weight) -> Typeface:
    package = find_spec("fontpkg_ibm_plex_sans_arabic")
    if package is None or not package.submodule_search_locations:
        raise FileNotFoundError("the font package fontpkg-ibm-plex-sans-arabic is not installed")
    path = Path(package.submodule_search_locations[0], "files", f"IBMPlexSansArabic-{weight.value}.ttf")
    face = hb.Face(hb.Blob.from_file_path(str(path)))
    return Typeface(weight, face, hb.Font(face))


@lru_cache
def direction_mark(weight: Weight) -> Shaped:
    """Nothing to see. Poppler moves a stop, or a space beside a number, out of its place in an Arabic line unless a
    letter stands on both its sides; this is that letter, and whoever reads the text may drop it.
    """
    return Shaped((Glyph(typeface(weight).blank, RLM, 0, 0, 0),), 0)


@lru_cache(maxsize=4096)
def shape(text: str, weight: Weight, rightwards: bool) -> Shaped:
    """Shape one word, or the spaces between two, that runs one way; ``rightwards``: left to right."""
    buffer = hb.Buffer()
    buffer.cluster_level = hb.BufferClusterLevel.MONOTONE_CHARACTERS
    buffer.add_str(text)
    buffer.direction, buffer.script, buffer.language = ("ltr", "Latn", "en") if rightwards else ("rtl", "Arab", "ar")
    face = typeface(weight)
    hb.shape(face.font, buffer)
    logical = tuple(_glyphs(face, text, buffer, rightwards))
    return Shaped(logical if rightwards else logical[::-1], sum(glyph.advance for glyph in logical))


def _glyphs(face: Typeface, text: str, buffer: Any, rightwards: bool) -> Iterator[Glyph]:
    """In the order of the letters."""
    placed = list(zip(buffer.glyph_infos, buffer.glyph_positions, strict=True))
    clusters = groupby(placed if rightwards else placed[::-1], key=lambda pair: int(pair[0].cluster))
    groups = [(start, list(pairs)) for start, pairs in clusters]
    ends = [start for start, _ in groups[1:]] + [len(text)]
    for (start, pairs), end in zip(groups, ends, strict=True):
        yield from _cluster(face, text[start:end], pairs, rightwards)
        if not rightwards and bidirectional(text[start]) == "CS":
            yield from direction_mark(face.weight).glyphs


def _cluster(face: Typeface, letters: str, pairs: Sequence[Any], rightwards: bool) -> Iterator[Glyph]:
    """Share the letters out: a ligature of n letters becomes n glyphs, of which the leftmost draws and the rest are
    blank, so that every reader of the PDF finds each letter once and in its place.
    """
    last = len(pairs) - 1
    for index, (info, position) in enumerate(pairs):
        own = letters[index:] if index == last else letters[index : index + 1]
        glyph = Glyph(info.codepoint, own, position.x_advance, position.x_offset, position.y_offset)
        yield from (glyph,) if len(own) < 2 else _ligature(face.blank, glyph, rightwards)


def _ligature(blank: int, whole: Glyph, rightwards: bool) -> Iterator[Glyph]:
    count = len(whole.text)
    share, rest = divmod(whole.advance, count)
    draws = 0 if rightwards else count - 1
    for index, letter in enumerate(whole.text):
        if index == draws:
            yield whole._replace(text=letter, advance=share + rest)
        else:
            yield Glyph(blank, letter, share, 0, 0)
