"""Arithmetic in words: what a line is, how it came about, and its result."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.domain.why import SumLine
from kiosk.domain.words import Say


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
