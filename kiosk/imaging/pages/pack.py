"""Packs a page small: ink as black and white at full sharpness, its colours coarsely below it."""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np
from PIL import Image, TiffImagePlugin

if TYPE_CHECKING:
    from cv2.typing import MatLike

Image.preinit()  # now, while its files may still be opened

_CARD_QUALITY = 80
_COLOUR_QUALITY = 50
_COARSE = 6  # the colours of ink are kept so many times coarser than its shape
_ROWS_A_STRIP = 278  # TIFF 6.0: one strip, so that the data is one piece
_STRIP_OFFSETS, _STRIP_LENGTHS = 273, 279


@dataclass(frozen=True, slots=True)
class Packed:
    """A picture as the binder takes it. kind: the name of a Coding."""

    content: bytes
    width: int
    height: int
    kind: str

    @property
    def told(self) -> list[Any]:
        return [self.width, self.height, self.kind]


def jpeg(picture: MatLike, quality: int = _CARD_QUALITY) -> Packed:
    colour = picture.ndim == 3
    pixels = cv2.cvtColor(picture, cv2.COLOR_RGB2BGR) if colour else picture
    _, content = cv2.imencode(".jpg", pixels, [cv2.IMWRITE_JPEG_QUALITY, quality, cv2.IMWRITE_JPEG_OPTIMIZE, 1])
    return Packed(content.tobytes(), picture.shape[1], picture.shape[0], "colour" if colour else "grey")


def g4(ink: MatLike) -> Packed:
    """ink: 255 where it is black."""
    height, width = ink.shape
    out = BytesIO()
    page = Image.fromarray(ink).convert("1", dither=Image.Dither.NONE)  # Pillow has white where fax has black
    page.save(out, "TIFF", compression="group4", tiffinfo={_ROWS_A_STRIP: height})
    with TiffImagePlugin.TiffImageFile(BytesIO(out.getvalue())) as written:
        (start,), (length,) = written.tag_v2[_STRIP_OFFSETS], written.tag_v2[_STRIP_LENGTHS]
    return Packed(out.getvalue()[start : start + length], width, height, "g4")


def colours(even: MatLike, ink: MatLike) -> Packed:
    """The colours of the ink, spread beyond it, so that no white of the paper mixes in."""
    height, width = ink.shape
    size = (width // _COARSE + 1, height // _COARSE + 1)
    share = cv2.resize(ink, size, interpolation=cv2.INTER_AREA).astype(np.float32) / 255
    inked = cv2.bitwise_and(even, even, mask=ink)
    sums = cv2.resize(inked, size, interpolation=cv2.INTER_AREA).astype(np.float32)
    spread, weight = cv2.GaussianBlur(sums, (0, 0), 2), cv2.GaussianBlur(share, (0, 0), 2)
    mixed = spread / np.maximum(weight, 1e-3)[..., None]
    return jpeg(np.where(weight[..., None] > 1e-3, mixed, 255).clip(0, 255).astype(np.uint8), _COLOUR_QUALITY)
