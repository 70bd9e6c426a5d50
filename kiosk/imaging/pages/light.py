"""Evens out the light on a paper, and tells ink from paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from cv2.typing import MatLike

_COARSE = 8  # the light is estimated on a picture so many times smaller
_REACH = 9  # its pixels: broader dark things than this are taken for shadow
_SPECK = 2  # pixels at half the dpi; dots of small writing are larger
_TOUCH_MM, _MARGIN_MM, _LONG_MM = 1.0, 12.0, 12.0
_INK = (170, 195)  # levels between which the line between ink and paper lies, the paper being 255


def clean(marks: MatLike, dpi: int) -> MatLike:
    """Without specks, and without long thin things along the paper's edges: its own edge, or the ground beside it."""
    half = cv2.resize(marks, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)
    mm = dpi / 2 / 25.4
    height, width = half.shape
    _, labels, boxes, _ = cv2.connectedComponentsWithStats((half > 0).astype(np.uint8), connectivity=8)
    left, top, across, down = boxes[:, :4].T
    before, after = np.array([left, top]), np.array([width - left - across, height - top - down])
    touching = (np.minimum(before, after) <= _TOUCH_MM * mm).any(axis=0)
    ends = np.array([left + across, top + down]), np.array([width - left, height - top])
    aside = (np.minimum(*ends) <= _MARGIN_MM * mm).any(axis=0)
    edges = touching & aside & (np.maximum(across, down) >= _LONG_MM * mm)
    unwanted = (edges | (boxes[:, cv2.CC_STAT_AREA] <= _SPECK)).astype(np.uint8) * 255
    unwanted[0] = 0  # the paper
    near = cv2.dilate(unwanted[labels], np.ones((3, 3), np.uint8))
    return cv2.subtract(marks, cv2.resize(near, marks.shape[::-1], interpolation=cv2.INTER_NEAREST))


def grey(picture: MatLike) -> MatLike:
    return cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY) if picture.ndim == 3 else picture


def lightest(picture: MatLike) -> MatLike:
    """The strongest channel of each pixel."""
    if picture.ndim == 2:
        return picture
    red, green, blue = cv2.split(picture)
    return cv2.max(cv2.max(red, green), blue)


def evened(picture: MatLike) -> MatLike:
    """The paper is white all over, whatever shadow lay on it and whatever colour it has."""
    height, width = picture.shape[:2]
    small = cv2.resize(picture, (width // _COARSE + 1, height // _COARSE + 1), interpolation=cv2.INTER_AREA)
    light = cv2.dilate(small, np.ones((_REACH, _REACH), np.uint8))
    light = cv2.blur(cv2.medianBlur(light, 2 * _REACH + 1), (_REACH, _REACH))
    ground = cv2.resize(light, (width, height), interpolation=cv2.INTER_LINEAR)
    return cv2.divide(picture, ground, scale=255)


def ink(even: MatLike) -> MatLike:
    """255 where there is ink on evened paper, else 0. Pale stamps of any colour but yellow are dark in red or green."""
    shade = cv2.min(even[..., 0], even[..., 1]) if even.ndim == 3 else even
    calm = cv2.GaussianBlur(shade, (3, 3), 0)
    between, _ = cv2.threshold(calm[::3, ::3], 0, 255, cv2.THRESH_BINARY + cv2.THRESH_OTSU)
    line = min(max(between, _INK[0]), _INK[1])
    return cv2.threshold(calm, line, 255, cv2.THRESH_BINARY_INV)[1]
