"""Tells how far writing is turned, and how its paper was laid down."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from cv2.typing import MatLike

_MOST = 12.0  # degrees
_CLEAR = 1.5  # how much more lined writing is along its lines than across
_WORTH = 1.02  # a turn that makes it less clearer than that is not made
_LEAST_INK, _MOST_INK = 500, 40_000  # pixels at 75 dpi; more add nothing
_LINES = 5  # by fewer nothing is told
_LINE_MM = (1.5, 15.0)
_AGREE = 0.8  # part of the lines that must say the same
_LEAN, _SKEW = 0.2, 0.2


@dataclass(frozen=True, slots=True)
class Fall:
    """By how many degrees lines fall to the right: those across the page, and those along it once it is turned to the
    left. sideways: the latter show much more. All 0 where there is no writing.
    """

    across: float = 0.0
    along: float = 0.0
    sideways: bool = False


def fall(ink: MatLike) -> Fall:
    ys, xs = np.nonzero(cv2.resize(ink, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA) > 96)
    if len(xs) < _LEAST_INK:
        return Fall()
    some = slice(None, None, len(xs) // _MOST_INK + 1)
    xs, ys = xs[some], ys[some]
    (across, level), (along, upright) = _best(xs, ys), _best(ys, -xs)
    return Fall(across, along, sideways=upright > _CLEAR * level)


def _best(xs: MatLike, ys: MatLike) -> tuple[float, float]:
    """The angle at which the lines show most, and how much."""
    best, step = 0.0, 1.0
    while step > 0.04:
        reach = _MOST if step == 1.0 else 4 * step
        tries = np.arange(best - reach, best + reach + step / 2, step)
        best = float(tries[int(np.argmax([_linedness(xs, ys, one) for one in tries]))])
        step /= 4
    plain, lined = _linedness(xs, ys, 0.0), _linedness(xs, ys, best)
    return (best, lined) if abs(best) <= _MOST and lined > _WORTH * plain else (0.0, plain)


def _linedness(xs: MatLike, ys: MatLike, degrees: float) -> float:
    """How sharply ink and gaps take turns down the page, if it were turned back by so much."""
    turned = ys * np.cos(np.radians(degrees)) - xs * np.sin(np.radians(degrees))
    rows = np.bincount((turned - turned.min()).astype(int)).astype(float)
    return float((np.diff(rows) ** 2).sum())


def sense(ink: MatLike, dpi: int) -> int:
    """1 where level writing stands upright, -1 where it stands on its head, 0 where that is not sure.

    Arabic lines have their most ink on the base line, below their middle, and more of the rest high above it than below
    it. Latin ones and figures do not show both.
    """
    told = np.array([_balance(rows) for rows in _lines(ink, dpi)]).reshape(-1, 2)
    if len(told) < _LINES:
        return 0
    for answer, (leans, skews) in ((1, -told.T), (-1, told.T)):
        agree = np.mean((leans > 0) & (skews > 0)) >= _AGREE
        if agree and np.median(leans) > _LEAN and np.median(skews) > _SKEW:
            return answer
    return 0


def _lines(ink: MatLike, dpi: int) -> list[MatLike]:
    """How much ink is in each row of each line of writing."""
    rows = (ink > 0).sum(axis=1).astype(float)
    inked = np.concatenate([[False], rows > 0.02 * np.sort(rows)[-len(rows) // 100], [False]])
    starts, ends = (np.flatnonzero(np.diff(inked.astype(int)) == step) for step in (1, -1))
    low, high = (length * dpi / 25.4 for length in _LINE_MM)
    bands = [rows[start:end] for start, end in zip(starts, ends, strict=True) if low <= end - start <= high]
    return [band for band in bands if band.sum() >= dpi]


def _balance(rows: MatLike) -> tuple[float, float]:
    """Where the middle of the ink lies below its densest row, and how lopsided it is, both in standard deviations."""
    places = np.arange(len(rows))
    total = rows.sum()
    middle = (places * rows).sum() / total
    spread = max(float(np.sqrt(((places - middle) ** 2 * rows).sum() / total)), 1e-6)
    densest = int(np.argmax(cv2.GaussianBlur(rows.reshape(-1, 1), (0, 0), 1.5)))
    return (middle - densest) / spread, ((((places - middle) / spread) ** 3) * rows).sum() / total
