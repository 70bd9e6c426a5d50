"""A page of what was seen, from the raw picture to what the PDF is made of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np

from kiosk.domain.papers import Flaw, Paper
from kiosk.imaging.pages.frame import Frame, frame
from kiosk.imaging.pages.judge import Seen, flaws
from kiosk.imaging.pages.light import clean, evened, grey, ink, lightest
from kiosk.imaging.pages.made import Made
from kiosk.imaging.pages.pack import Packed, colours, g4, jpeg
from kiosk.imaging.pages.photos import photos
from kiosk.imaging.pages.raw import raw
from kiosk.imaging.pages.straight import fall, sense

if TYPE_CHECKING:
    from cv2.typing import MatLike

    from kiosk.imaging.pages.photos import Box

DPI = 300
_ROUGH = 150  # dpi of what is measured
_CHROMA = 48  # levels between the channels from which ink is coloured
_COLOURED_MM2 = 8.0  # less coloured ink than this is a speck
_PHOTO_QUALITY = 65
_BLACK = 110  # level of the lightest channel of black ink
_SPREAD = 5  # pixels around coloured ink that are coloured with it
_LARGEST_MM = 450.0
_WHITE = (255, 255, 255)


Place = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Layer:
    """As the binder has it. place: left, bottom, width and height in points."""

    picture: Packed
    place: Place
    mask: Packed | None = None


@dataclass(frozen=True, slots=True)
class Turn:
    """quarters: to the left. degrees: besides, and less than a quarter."""

    quarters: int = 0
    degrees: float = 0.0


def made_page(content: memoryview, about: dict[str, str | int]) -> Made:
    """about: ``paper`` (a Paper), ``dpi`` (0: not known). Facts: points, flaws, layers, as ``kiosk.imaging.finisher``
    reads them. Raises ValueError.
    """
    picture, paper, dpi = raw(content), Paper(str(about["paper"])), int(about["dpi"])
    found = frame(picture, paper, dpi)
    if max(found.size_mm) > _LARGEST_MM:
        raise ValueError("too large for a paper")
    rough = _drawn(picture, found, _ROUGH, Turn())
    turn = _turn(ink(evened(grey(rough))), found, paper)
    rough = _turned(rough, turn)
    kept = photos(rough, _ROUGH) if paper is Paper.SHEET else []
    if paper is Paper.SHEET and not _coloured(_without(rough, kept)):
        picture = grey(picture)
    fine = _drawn(picture, found, DPI, turn)
    even = _without(evened(fine), kept, DPI // _ROUGH)
    marks = clean(ink(even), DPI)
    said = flaws(Seen(found, grey(rough), grey(fine), marks, DPI), paper)
    points = (fine.shape[1] * 72 / DPI, fine.shape[0] * 72 / DPI)
    whole = (0.0, 0.0, *points)
    if paper is Paper.CARD:
        return _made(points, said, [Layer(jpeg(fine), whole)])
    return _made(points, said, [*_photo_layers(rough, kept, points[1]), *_layers(even, marks, whole)])


def _without(picture: MatLike, kept: Sequence[Box], times: int = 1) -> MatLike:
    """White where a photograph is; the picture may be so many times larger than the one these were found on."""
    picture = picture.copy()
    for box in kept:
        left, top, width, height = (times * length for length in box)
        picture[top : top + height, left : left + width] = 255
    return picture


# ── laying it flat ──────────────────────────────────────────────────────────────────────────────────────────────


def _drawn(picture: MatLike, found: Frame, dpi: int, turn: Turn) -> MatLike:
    """The paper alone, seen from straight above."""
    shrink = dpi / found.dpi
    if shrink < 0.75:  # or pixels would be left out, and the noise stay
        picture, corners = cv2.resize(picture, None, fx=shrink, fy=shrink, interpolation=cv2.INTER_AREA), shrink
    else:
        corners = 1.0
    width, height = (max(round(side * dpi / 25.4), 1) for side in found.size_mm)
    flat = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    matrix = cv2.getPerspectiveTransform(found.corners * np.float32(corners), flat)
    around, size = _turning((width, height), turn)
    return cv2.warpPerspective(
        picture, around @ matrix, size, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_CONSTANT, borderValue=_WHITE
    )


def _turned(picture: MatLike, turn: Turn) -> MatLike:
    around, size = _turning((picture.shape[1], picture.shape[0]), turn)
    return cv2.warpPerspective(picture, around, size, borderMode=cv2.BORDER_CONSTANT, borderValue=_WHITE)


def _turning(size: tuple[int, int], turn: Turn) -> tuple[MatLike, tuple[int, int]]:
    """How a picture of this size is turned around its middle, and its size after that."""
    matrix = np.eye(3)
    matrix[:2] = cv2.getRotationMatrix2D((size[0] / 2, size[1] / 2), 90 * turn.quarters + turn.degrees, 1)
    after = size[::-1] if turn.quarters % 2 else size
    matrix[:2, 2] += (np.array(after) - size) / 2
    return matrix, (after[0], after[1])


def _turn(marks: MatLike, found: Frame, paper: Paper) -> Turn:
    """What makes it upright, where that is sure. A card lies on its long side; more is not asked of its few words."""
    if paper is Paper.CARD:
        return Turn(quarters=int(found.is_card and found.size_mm[0] < found.size_mm[1]))
    falls = fall(marks)
    level = Turn(0, 0.0 if found.found else falls.across)
    on_its_side = Turn(1, 0.0 if found.found else falls.along)
    for turn in (on_its_side, level) if falls.sideways else (level,):
        told = sense(cv2.threshold(_turned(cv2.bitwise_not(marks), turn), 128, 255, cv2.THRESH_BINARY_INV)[1], _ROUGH)
        if told:
            return turn if told > 0 else Turn(turn.quarters + 2, turn.degrees)
    return level


# ── packing ─────────────────────────────────────────────────────────────────────────────────────────────────────


def _coloured(rough: MatLike) -> bool:
    """Is there coloured ink that counts?"""
    if rough.ndim == 2:
        return False
    marks = _colour_marks(evened(rough))
    return bool(np.count_nonzero(marks) * (25.4 / _ROUGH) ** 2 >= _COLOURED_MM2)


def _colour_marks(even: MatLike) -> MatLike:
    """255 where there is colour; not the thin fringes that a scanner puts around black."""
    red, green, blue = cv2.split(even)
    chroma = cv2.subtract(lightest(even), cv2.min(cv2.min(red, green), blue))
    marks = cv2.threshold(chroma, _CHROMA, 255, cv2.THRESH_BINARY)[1]
    return cv2.morphologyEx(marks, cv2.MORPH_OPEN, np.ones((3, 3), np.uint8))


def _photo_layers(rough: MatLike, kept: Sequence[Box], height: float) -> list[Layer]:
    """height: of the page in points."""
    layers = []
    for left, top, across, down in kept:
        photo = rough[top : top + down, left : left + across]
        x, y, width, tall = (length * 72 / _ROUGH for length in (left, top, across, down))
        layers.append(Layer(jpeg(photo, _PHOTO_QUALITY), (x, max(height - y - tall, 0.0), width, tall)))
    return layers


def _layers(even: MatLike, marks: MatLike, whole: Place) -> list[Layer]:
    """Black ink, and below it ink that has a colour, in its shape. Writing under a marker's stroke is black."""
    if even.ndim == 2:
        return [Layer(g4(marks), whole)]
    small = cv2.resize(even, None, fx=_ROUGH / DPI, fy=_ROUGH / DPI, interpolation=cv2.INTER_AREA)
    spread = cv2.dilate(_colour_marks(small), np.ones((_SPREAD, _SPREAD), np.uint8))
    near = cv2.resize(spread, marks.shape[::-1], interpolation=cv2.INTER_NEAREST)
    pale = cv2.threshold(lightest(even), _BLACK, 255, cv2.THRESH_BINARY)[1]
    coloured = cv2.bitwise_and(cv2.bitwise_and(marks, near), pale)
    return [Layer(colours(even, coloured), whole, g4(coloured)), Layer(g4(cv2.subtract(marks, coloured)), whole)]


def _made(points: tuple[float, float], said: tuple[Flaw, ...], layers: Sequence[Layer]) -> Made:
    told: list[dict[str, Any]] = []
    pieces = []
    for layer in layers:
        mask = {"mask": layer.mask.told} if layer.mask else {}
        told.append({"picture": layer.picture.told, "box": layer.place} | mask)
        pieces += [part.content for part in (layer.picture, layer.mask) if part]
    facts = {"points": points, "flaws": [flaw.value for flaw in said], "layers": told}
    return Made(facts, tuple(pieces))
