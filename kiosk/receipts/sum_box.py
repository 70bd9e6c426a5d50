"""Arithmetic on paper, alike in a letter and beside a reason: what a line is, how it came about, and its result."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kiosk.domain.why import SumLine
from kiosk.domain.words import Say
from kiosk.receipts.blocks import Block, Framed, Gap, Rule
from kiosk.receipts.setting import SMALL, STRONG, Setting, stacked

THIN = Rule(0.8, 3)


@dataclass(frozen=True, slots=True)
class SumWording:
    """One line of the arithmetic. how: may be empty. last: over a rule."""

    label: str
    how: str
    result: str
    last: bool


@dataclass(frozen=True, slots=True)
class Reckoned:
    """A heading with the arithmetic below it. note: may be empty."""

    title: str
    lines: tuple[SumWording, ...]
    note: str = ""


def worded_sum(line: SumLine, say: Say) -> SumWording:
    return SumWording(say(line.label), say(line.how) if line.how is not None else "", say(line.result), line.last)


def sum_box(lines: Iterable[SumWording], put: Setting) -> Block:
    """In a frame, the results in a column of their own."""
    return Framed(stacked(block for line in lines for block in _sum(line, put)), 1, 8, 6)


def _sum(line: SumWording, put: Setting) -> Iterator[Block]:
    if line.last:
        yield THIN
    how = (put.text(line.how, SMALL, spacing=1.35),) if line.how else ()
    said = stacked((put.text(line.label, STRONG, spacing=1.4), *how, Gap(2)))
    yield put.columns((said, 0.64), (put.text(line.result, STRONG, put.end, spacing=1.4), 0.36), gap=8)
