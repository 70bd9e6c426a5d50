"""Says what may be wrong with the picture of a paper. The figures were found on drawn pages (decision 17)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import cv2
import numpy as np

from kiosk.domain.papers import Flaw, Paper
from kiosk.imaging.pages.card_back import shows_back
from kiosk.imaging.pages.frame import A4_MM, Frame

if TYPE_CHECKING:
    from cv2.typing import MatLike

_DARK = 110  # level of most of the paper
_DIM, _CONTRAST = 150, 80  # a brighter one is dark too where its writing hardly differs from it
_INKED = 0.002  # part of a paper that is ink, at least
_INK_STEP, _FAINT_STEP = 35, 7  # levels darker than what is around
_FAINT = 0.008  # part of a blank paper through which the other side's writing shows
_BLURRED = 0.72
_TILE, _TILES = 384, 6  # pixels; so many are looked at
_CUT_RUNS = 5  # pieces of writing on one edge
_RUN_MM = (0.25, 6.0)
_LEAST_DPI = {Paper.SHEET: 120, Paper.CARD: 150}
_LEAST_MM = 0.45  # part of A4's long side that the longer side of a sheet has at least


@dataclass(frozen=True, slots=True)
class Seen:
    """What is judged. rough: the paper, straight, in its own light, grey. fine: the same at ``dpi``. ink: on ``fine``,
    255 where there is some.
    """

    frame: Frame
    rough: MatLike
    fine: MatLike
    ink: MatLike
    dpi: int


def flaws(seen: Seen, paper: Paper) -> tuple[Flaw, ...]:
    """The gravest first."""
    found = {_light(seen)} | {_place(seen, paper)}
    if Flaw.DARK not in found:  # in the dark neither ink nor edges are told
        found.add(_content(seen, paper))
    return tuple(flaw for flaw in Flaw if flaw in found)


def _light(seen: Seen) -> Flaw | None:
    usual = 50 if seen.frame.found else 80  # the ground is seen too, and paper is lighter than that
    low, middle, high = _levels(seen.rough, (1, usual, 98))
    return Flaw.DARK if middle < _DARK or (middle < _DIM and high - low < _CONTRAST) else None


def _levels(picture: MatLike, percents: tuple[int, ...]) -> list[int]:
    """Below which so many of a hundred pixels are."""
    counts = np.bincount(picture.ravel(), minlength=256).cumsum()
    return [int(np.searchsorted(counts, percent * picture.size / 100)) for percent in percents]


def _content(seen: Seen, paper: Paper) -> Flaw | None:
    around = cv2.medianBlur(seen.rough, 21)
    step = cv2.subtract(around, cv2.GaussianBlur(seen.rough, (3, 3), 0))
    margin = step.shape[0] // 40
    step = step[margin:-margin, margin:-margin]  # edges of the paper are no writing
    if (step > _INK_STEP).mean() >= _INKED:
        if blur(seen.fine, seen.ink) > _BLURRED:
            return Flaw.BLURRED
        back = paper is Paper.CARD and seen.frame.is_card and shows_back(seen.fine, seen.dpi)
        return Flaw.WRONG_SIDE if back else None
    return Flaw.WRONG_SIDE if (step > _FAINT_STEP).mean() >= _FAINT else Flaw.EMPTY


def _place(seen: Seen, paper: Paper) -> Flaw | None:
    if paper is Paper.SHEET and seen.frame.is_card:
        return Flaw.OTHER_KIND
    if paper is Paper.CARD and seen.frame.found and not seen.frame.is_card:
        return Flaw.OTHER_KIND
    if seen.frame.dpi < _LEAST_DPI[paper]:
        return Flaw.TOO_SMALL
    if paper is Paper.SHEET and max(seen.frame.size_mm) < _LEAST_MM * max(A4_MM):
        return Flaw.TOO_SMALL
    return Flaw.CUT_OFF if seen.frame.cut or _cut_off(seen) else None


def blur(fine: MatLike, ink: MatLike) -> float:
    """How little a blur changes the strongest edges: 0.24 for a sharp page, over 0.75 where reading fails. It depends
    on neither light nor, nearly, noise.
    """
    before = [cv2.GaussianBlur(tile, (0, 0), 1) for tile in _inked_tiles(fine, ink)]
    after = [cv2.GaussianBlur(tile, (0, 0), 3) for tile in before]
    one, other = (np.concatenate([_steepness(tile).ravel() for tile in tiles]) for tiles in (before, after))
    strong = one >= np.partition(one, -len(one) // 100)[-len(one) // 100]
    return float(other[strong].mean() / max(float(one[strong].mean()), 1e-6))


def _inked_tiles(fine: MatLike, ink: MatLike) -> list[MatLike]:
    height, width = (max(side // _TILE, 1) for side in ink.shape)
    share = cv2.resize(ink, (width, height), interpolation=cv2.INTER_AREA)
    best = np.argsort(share.ravel())[::-1][:_TILES]
    corners = [(int(place) // width * _TILE, int(place) % width * _TILE) for place in best]
    return [fine[top : top + _TILE, left : left + _TILE] for top, left in corners]


def _steepness(tile: MatLike) -> MatLike:
    return cv2.magnitude(cv2.Sobel(tile, cv2.CV_32F, 1, 0), cv2.Sobel(tile, cv2.CV_32F, 0, 1))


def _cut_off(seen: Seen) -> bool:
    """Writing goes over an edge."""
    mm = seen.dpi / 25.4
    inset = round(1.2 * mm)
    edges = (seen.ink[inset], seen.ink[-inset], seen.ink[:, inset], seen.ink[:, -inset])
    return any(_runs(edge, mm) >= _CUT_RUNS for edge in edges)


def _runs(edge: MatLike, mm: float) -> int:
    """How many pieces as long as pieces of writing are."""
    inked = np.concatenate([[0], (edge > 0).astype(int), [0]])
    starts, ends = (np.flatnonzero(np.diff(inked) == step) for step in (1, -1))
    return int((((ends - starts) >= _RUN_MM[0] * mm) & ((ends - starts) <= _RUN_MM[1] * mm)).sum())
