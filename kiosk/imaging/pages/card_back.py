"""Tells the back of a card by what only a back bears. Where nothing of it is seen, nothing is told: a front that was
called a back would send somebody on an errand for nothing.

On a card of this size the lines for machines stand on the side without the portrait (ICAO 9303, part 5, TD1): three
lines of thirty signs, ten to the inch. A stripe for machines runs from edge to edge of the back (ISO/IEC 7811), and no
writing stands on it. A barcode tells nothing: Saudi cards bear one on their front.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from cv2.typing import MatLike

_STROKE_MM, _GAP_MM = 1.4, 3.2  # strokes are thinner; two signs of a line are nearer
_INK_STEP = 25  # levels darker than what is around, at least
_LINE_MM, _HIGH_MM = (66.0, 82.0), (1.4, 4.5)  # length and height of a line
_APART_MM, _INDENT_MM = (4.5, 8.0), 3.0  # from one line to the next; between where they begin
_PITCH_MM = (2.35, 2.75)
_SIGNS = (27.0, 31.5)
_IN_STEP = 0.12  # part of three lines that are gaps below each other: 0.2 to 0.3, in other writing 0.05 at most
_BAND_MM = (7.0, 30.0)
_AWAY_MM = 1.5  # of the card is seen on both sides of a stripe
_EDGE_MM = 0.5  # of a stripe, where its dark begins
_DARK, _EVEN = 0.5, 9.0  # of the card's usual level; levels by which a stripe varies


@dataclass(frozen=True, slots=True)
class _Line:
    """In pixels."""

    left: int
    top: int
    right: int
    bottom: int

    @property
    def middle(self) -> float:
        return (self.top + self.bottom) / 2


def shows_back(card: MatLike, dpi: int) -> bool:
    """card: cut out, on its long side, upright or on its head, grey."""
    mm = dpi / 25.4
    return _has_stripe(card, mm) or _has_lines_for_machines(card, mm)


# ── three lines for machines ────────────────────────────────────────────────────────────────────────────────────


def _has_lines_for_machines(card: MatLike, mm: float) -> bool:
    ink = _ink(card, mm)
    lines = _long_lines(ink, mm)
    return any(_is_zone(ink, lines[place : place + 3], mm) for place in range(len(lines) - 2))


def _ink(card: MatLike, mm: float) -> MatLike:
    """255 where it is darker than what is around."""
    step = cv2.morphologyEx(card, cv2.MORPH_BLACKHAT, np.ones((round(_STROKE_MM * mm) | 1,) * 2, np.uint8))
    between, _ = cv2.threshold(step, 0, 255, cv2.THRESH_BINARY + cv2.THRESH_OTSU)
    return cv2.threshold(step, max(between, _INK_STEP), 255, cv2.THRESH_BINARY)[1]


def _long_lines(ink: MatLike, mm: float) -> list[_Line]:
    """From the top."""
    joined = cv2.morphologyEx(ink, cv2.MORPH_CLOSE, np.ones((1, round(_GAP_MM * mm)), np.uint8))
    _, _, boxes, _ = cv2.connectedComponentsWithStats(joined, connectivity=8)
    lines = [_Line(left, top, left + width, top + height) for left, top, width, height, _ in boxes[1:].tolist()]
    return sorted(
        (
            line
            for line in lines
            if _within(line.right - line.left, _LINE_MM, mm) and _within(line.bottom - line.top, _HIGH_MM, mm)
        ),
        key=lambda line: line.middle,
    )


def _within(length: float, bounds: tuple[float, float], mm: float) -> bool:
    return bounds[0] * mm <= length <= bounds[1] * mm


def _is_zone(ink: MatLike, lines: list[_Line], mm: float) -> bool:
    apart = [below.middle - above.middle for above, below in pairwise(lines)]
    begins = [line.left for line in lines]
    if not all(_within(one, _APART_MM, mm) for one in apart) or max(begins) - min(begins) > _INDENT_MM * mm:
        return False
    left, right = min(begins), max(line.right for line in lines)
    inked = sum((ink[line.top : line.bottom, left:right] > 0).sum(axis=0) for line in lines)
    in_step, pitch = _rhythm(inked, mm)
    return in_step >= _IN_STEP and _SIGNS[0] <= (right - left) / pitch <= _SIGNS[1]


def _rhythm(inked: MatLike, mm: float) -> tuple[float, float]:
    """How much of all is gaps that come back after one length, as a part, and that length in pixels."""
    gaps = np.clip(1 - inked / (0.5 * inked.mean()), 0, 1)
    pitches = np.arange(_PITCH_MM[0], _PITCH_MM[1], 0.01) * mm
    waves = np.exp(-2j * np.pi * np.arange(len(gaps)) / pitches[:, None])
    back = np.abs(waves @ gaps) / len(gaps)
    best = int(np.argmax(back))
    return float(back[best]), float(pitches[best])


# ── a stripe for machines ───────────────────────────────────────────────────────────────────────────────────────


def _has_stripe(card: MatLike, mm: float) -> bool:
    """Dark from edge to edge, and with nothing on it."""
    away, edge = round(_AWAY_MM * mm), round(_EDGE_MM * mm)
    calm = cv2.GaussianBlur(card, (0, 0), 0.15 * mm)[:, away:-away]
    dark = calm.max(axis=1) < _DARK * np.median(calm)
    turns = np.flatnonzero(np.diff(np.concatenate([[False], dark, [False]]).astype(int)))
    bands = [
        calm[start + edge : end - edge]
        for start, end in turns.reshape(-1, 2).tolist()
        if _within(end - start, _BAND_MM, mm) and start >= away and end <= len(dark) - away
    ]
    return any(float(band.std()) < _EVEN for band in bands)
