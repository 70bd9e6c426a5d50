"""Finds where the paper lies in what was seen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

import cv2
import numpy as np

from kiosk.domain.papers import Paper
from kiosk.imaging.pages.light import grey

if TYPE_CHECKING:
    from cv2.typing import MatLike

A4_MM = (210.0, 297.0)
CARD_MM = (85.6, 54.0)  # ISO/IEC 7810, ID-1
_THUMB = 900  # pixels of the longer side of what is searched
_LIKE = 0.12  # how far the shape of a paper may be off, as a part
_SMALLEST = {Paper.SHEET: 0.04, Paper.CARD: 0.02}  # part of the picture
_STRAIGHT = 0.93  # part of its quadrangle that a paper fills at least
_STEP = 6  # levels between paper and ground, at least
_NEAR, _FAR = 4, 9  # pixels to both sides of an edge
_SHARP = 0.6  # part of the step between far points that lies between near ones
_LARGER = 1.2  # so many times larger it must be than what was found before
_MOVE = 0.1  # part of the picture by which fitting moves a corner at most
_FIT = 0.25  # part of a side's length that has points, or it is not fitted
_NEAR_SIDE = 0.05  # part of a side's length within which its points lie
_SEEN = 0.3  # part of a side that is seen at least


@dataclass(frozen=True, slots=True)
class Frame:
    """corners: of the paper, in pixels, from upper left clockwise. size_mm: width and height. found: False where they
    are only the picture's own. cut: it goes on beyond what a camera sees; a scanner's glass has a corner for papers.
    """

    corners: MatLike
    size_mm: tuple[float, float]
    found: bool
    cut: bool = False

    @property
    def dpi(self) -> float:
        """How finely the device saw the paper."""
        across, along = _sides(self.corners)
        return 25.4 * max(across, along) / max(self.size_mm)

    @property
    def is_card(self) -> bool:
        """By its shape, and where the scale is known also by its size."""
        long, short = max(self.size_mm), min(self.size_mm)
        return self.found and _alike(long / short, CARD_MM[0] / CARD_MM[1]) and _alike(long, CARD_MM[0])


def frame(picture: MatLike, paper: Paper, dpi: int) -> Frame:
    """The paper, or all of the picture. dpi: 0 where it is not known."""
    height, width = picture.shape[:2]
    scale = min(_THUMB / max(height, width), 1.0)
    thumb = cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    there = _corners(thumb, paper)
    if there is None:
        whole = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
        return Frame(whole, _size_mm(whole, paper, dpi), found=False, cut=not dpi)
    corners, beyond = there
    full = (corners / scale).astype(np.float32)
    return Frame(full, _size_mm(full, paper, dpi), found=True, cut=beyond > 0 and not dpi)


def _size_mm(corners: MatLike, paper: Paper, dpi: int) -> tuple[float, float]:
    """By the scale; without one, of the usual paper that has this shape."""
    across, along = _sides(corners)
    if dpi:
        return across * 25.4 / dpi, along * 25.4 / dpi
    usual = CARD_MM if paper is Paper.CARD else A4_MM
    long, short = max(usual), min(usual)
    shape = max(across, along) / min(across, along)
    short = short if _alike(shape, long / short) else long / shape
    return (long, short) if across > along else (short, long)


def _sides(corners: MatLike) -> tuple[float, float]:
    """Width and height of a quadrangle, each the longer of two."""
    lengths = np.linalg.norm(corners - np.roll(corners, -1, axis=0), axis=1)
    return float(max(lengths[0], lengths[2], 1)), float(max(lengths[1], lengths[3], 1))


def _alike(one: float, other: float) -> bool:
    return abs(one / other - 1) <= _LIKE


# ── searching ───────────────────────────────────────────────────────────────────────────────────────────────────


def _corners(thumb: MatLike, paper: Paper) -> tuple[MatLike, int] | None:
    """Of the quadrangle with the fewest sides on the picture's edge, in several looks at it, among those the largest;
    and how many these are. The first look is the most exact one.
    """
    calm = cv2.GaussianBlur(thumb, (0, 0), 1.5)
    solid = cv2.morphologyEx(grey(calm), cv2.MORPH_CLOSE, np.ones((15, 15), np.uint8))  # without its writing
    best, best_beyond, best_area = None, 5, 0.0
    smallest = _SMALLEST[paper] * solid.size
    for look in _looks(calm, solid):
        for outline in cv2.findContours(look, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)[0]:
            quad = _quadrangle(outline, smallest, solid.shape)
            sides = [] if quad is None else _sides_of(solid, quad)
            if quad is not None and _Side.SHARP in sides and _Side.SOFT not in sides:
                beyond, area = sides.count(_Side.BEYOND), cv2.contourArea(quad)
                if beyond < best_beyond or (beyond == best_beyond and area > _LARGER * best_area):
                    best, best_beyond, best_area = quad, beyond, area
    return None if best is None else (best, best_beyond)


def _looks(calm: MatLike, solid: MatLike) -> Iterator[MatLike]:
    """Black and white pictures in which the paper may be one white patch."""
    yield cv2.threshold(solid, 0, 255, cv2.THRESH_BINARY + cv2.THRESH_OTSU)[1]
    yield cv2.threshold(solid, 0, 255, cv2.THRESH_BINARY_INV + cv2.THRESH_OTSU)[1]
    for low in (40, 12):
        lines = cv2.Canny(grey(calm), low, 3 * low)
        yield cv2.erode(_filled(lines), np.ones((5, 5), np.uint8))  # they lie outside
    usual = np.median(calm.reshape(-1, calm.shape[2] if calm.ndim == 3 else 1), axis=0)
    other = np.abs(calm.reshape(*calm.shape[:2], -1) - usual).max(axis=2) > _STEP  # than a light lid above a light card
    yield _filled(cv2.morphologyEx(other.astype(np.uint8) * 255, cv2.MORPH_OPEN, np.ones((3, 3), np.uint8)))


def _filled(lines: MatLike) -> MatLike:
    """With all that they enclose."""
    closed = cv2.morphologyEx(lines, cv2.MORPH_CLOSE, np.ones((9, 9), np.uint8))
    framed = cv2.copyMakeBorder(closed, 1, 1, 1, 1, cv2.BORDER_CONSTANT, value=0)
    cv2.floodFill(framed, None, (0, 0), 128)
    return np.where(framed[1:-1, 1:-1] == 128, 0, 255).astype(np.uint8)


def _quadrangle(outline: MatLike, smallest: float, shape: tuple[int, ...]) -> MatLike | None:
    """Its corners, from upper left clockwise, if the outline is a quadrangle and large enough."""
    hull = cv2.convexHull(outline)
    if cv2.contourArea(hull) <= smallest:
        return None
    quad = cv2.approxPolyDP(hull, 0.02 * cv2.arcLength(hull, True), True).reshape(-1, 2)
    if len(quad) != 4:  # a round corner, or one beyond the edge, gives more
        quad = cv2.boxPoints(cv2.minAreaRect(hull))
    area = cv2.contourArea(quad.astype(np.float32))
    if area <= smallest or cv2.contourArea(outline) < _STRAIGHT * area:
        return None
    return _fitted(_clockwise(quad.astype(np.float32)), outline.reshape(-1, 2), shape)


def _clockwise(quad: MatLike) -> MatLike:
    middle = quad.mean(axis=0)
    turned = np.argsort(np.arctan2(quad[:, 1] - middle[1], quad[:, 0] - middle[0]))
    ordered = quad[turned]
    first = int(np.argmin(ordered.sum(axis=1)))
    return np.roll(ordered, -first, axis=0)


def _fitted(quad: MatLike, outline: MatLike, shape: tuple[int, ...]) -> MatLike:
    """With its sides along the outline, but where that is the picture's edge; so a corner may lie beyond it."""
    most = np.array(shape[1::-1]) - 1
    free = outline[((outline > 2) & (outline < most - 2)).all(axis=1)].astype(np.float32)
    lines = [_line(one, other, free) for one, other in zip(quad, np.roll(quad, -1, axis=0), strict=True)]
    corners = np.array([_crossing(lines[side - 1], lines[side]) for side in range(4)], np.float32)
    moved = np.abs(corners - quad).max()
    return corners if moved < _MOVE * max(shape) else quad


def _line(one: MatLike, other: MatLike, points: MatLike) -> MatLike:
    """Homogeneous, through the points along the middle of this side, or through its ends where there are few."""
    along = other - one
    length = max(float(np.linalg.norm(along)), 1)
    away = points - one
    aside = np.abs(away[:, 0] * along[1] - away[:, 1] * along[0]) / length
    part = away @ along / length**2
    near = points[(aside < _NEAR_SIDE * length) & (part > 0.1) & (part < 0.9)]
    if len(near) < _FIT * length:
        near = np.array([one, other])
    dx, dy, x, y = cv2.fitLine(near, cv2.DIST_HUBER, 0, 0.01, 0.01).ravel()
    return np.array([dy, -dx, dx * y - dy * x])


def _crossing(one: MatLike, other: MatLike) -> MatLike:
    x, y, scale = np.cross(one, other)
    return np.array([x, y]) / (scale if abs(scale) > 1e-9 else 1e-9)


class _Side(Enum):
    SHARP = "sharp"
    SOFT = "soft"
    BEYOND = "beyond"  # most of it lies on the picture's edge


def _sides_of(solid: MatLike, quad: MatLike) -> list[_Side]:
    """Does the light change suddenly across each? Across the edge of a shadow it changes slowly."""
    middle = quad.mean(axis=0)
    return [_side(solid, one, other, middle) for one, other in zip(quad, np.roll(quad, -1, axis=0), strict=True)]


def _side(solid: MatLike, one: MatLike, other: MatLike, middle: MatLike) -> _Side:
    along = other - one
    outward = np.array([along[1], -along[0]]) / max(float(np.linalg.norm(along)), 1)
    if np.dot(outward, (one + other) / 2 - middle) < 0:
        outward = -outward
    places = one + along * np.linspace(0.05, 0.95, 40)[:, None]
    far = np.rint(places + outward * _FAR)
    inside = ((far >= 0) & (far < solid.shape[1::-1])).all(axis=1)
    if inside.mean() < _SEEN:
        return _Side.BEYOND
    places = places[inside]

    def light(out: float) -> MatLike:
        x, y = np.rint(places + outward * out).astype(int).T
        levels: MatLike = solid[np.clip(y, 0, solid.shape[0] - 1), np.clip(x, 0, solid.shape[1] - 1)]
        return levels.astype(int)

    near, wide = (float(np.median(np.abs(light(out) - light(-out)))) for out in (_NEAR, _FAR))
    return _Side.SHARP if near >= _STEP and near >= _SHARP * wide else _Side.SOFT
