"""Finds photographs and other dark areas on a sheet, which black and white would spoil."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

from kiosk.imaging.pages.light import lightest

if TYPE_CHECKING:
    from cv2.typing import MatLike

    Box = tuple[int, int, int, int]

MOST = 2
_COARSE = 4  # they are sought on a picture so many times smaller
_REACH_MM = 60.0  # what is narrower is not the paper
_DARK = 0.8  # of the light on the paper
_WRITING_MM = 6.0  # lines of writing are not higher
_SIDE_MM, _LARGEST = 10.0, 0.6  # of a photograph; part of the sheet
_FULL = 0.5  # part of its box that is dark
_STEP = 0.12  # how much darker it is just inside than just outside: a shadow's edge is soft
_ROOM_MM = 1.0


def photos(rough: MatLike, dpi: int) -> list[Box]:
    """Left, top, width and height of each in pixels of ``rough``, the largest first, at most ``MOST``."""
    mm = dpi / _COARSE / 25.4
    bright = lightest(rough)  # a marker's stroke is bright in some colour
    small = cv2.resize(bright, None, fx=1 / _COARSE, fy=1 / _COARSE, interpolation=cv2.INTER_AREA)
    light = cv2.morphologyEx(small, cv2.MORPH_CLOSE, _square(_REACH_MM * mm))  # it follows a shadow
    share = small.astype(np.float32) / np.maximum(light, 1)
    line = _square(_WRITING_MM * mm)
    dark = cv2.morphologyEx((share < _DARK).astype(np.uint8), cv2.MORPH_OPEN, line)
    _, labels, boxes, _ = cv2.connectedComponentsWithStats(cv2.morphologyEx(dark, cv2.MORPH_CLOSE, line))
    found = [
        box
        for number, box in enumerate(boxes.tolist())
        if number and _is_photo(box, small.shape, mm) and _is_sharp(labels == number, share)
    ]
    largest = sorted(found, key=lambda box: -box[4])[:MOST]
    return [_with_room(box, rough.shape, dpi) for box in largest]


def _square(side: float) -> MatLike:
    return np.ones((round(side) | 1,) * 2, np.uint8)


def _is_photo(box: list[int], shape: tuple[int, ...], mm: float) -> bool:
    """Large and full enough, and not the ground beside the sheet."""
    left, top, width, height, area = box
    edge = min(left, top, shape[1] - left - width, shape[0] - top - height) <= _ROOM_MM * mm
    large = min(width, height) >= _SIDE_MM * mm and area >= _FULL * width * height
    return large and not edge and width * height <= _LARGEST * shape[0] * shape[1]


def _is_sharp(area: MatLike, share: MatLike) -> bool:
    patch = area.astype(np.uint8)
    near = _square(5)
    inside, outside = patch - cv2.erode(patch, near), cv2.dilate(patch, near) - patch
    return bool(share[outside > 0].mean() - share[inside > 0].mean() >= _STEP)


def _with_room(box: list[int], shape: tuple[int, ...], dpi: int) -> Box:
    room = round(_ROOM_MM * dpi / 25.4)
    left, top = (max(_COARSE * start - room, 0) for start in box[:2])
    right, bottom = (
        min(_COARSE * (start + length) + room, most)
        for start, length, most in zip(box[:2], box[2:4], shape[1::-1], strict=True)
    )
    return left, top, right - left, bottom - top
