"""Reads a portable graymap or pixmap without any decoder."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from cv2.typing import MatLike

MAX_PIXELS = 40_000_000
"""A3 at 300 dpi has 17 million, a good camera 20."""

_SPACE = rb"(?:\s|#[^\n]*\n)+"
_HEAD = re.compile(rb"P([56])" + _SPACE + rb"(\d{1,5})" + _SPACE + rb"(\d{1,5})" + _SPACE + rb"255\s")
_HEAD_BYTES = 512


def raw(content: memoryview) -> MatLike:
    """Rows from the top; one byte a pixel is grey, three are red, green, blue. Raises ValueError."""
    head = _HEAD.match(bytes(content[:_HEAD_BYTES]))
    if head is None:
        raise ValueError("no portable map of eight bits")
    width, height, channels = int(head[2]), int(head[3]), 1 if head[1] == b"5" else 3
    if not 0 < width * height <= MAX_PIXELS:
        raise ValueError("too many pixels, or none")
    pixels = np.frombuffer(content, np.uint8, width * height * channels, head.end())
    return pixels.reshape((height, width) if channels == 1 else (height, width, channels))
