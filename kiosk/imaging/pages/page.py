"""A page of what was seen, from the raw picture to what the PDF is made of."""

from __future__ import annotations

import cv2

from kiosk.imaging.pages.made import Made
from kiosk.imaging.pages.raw import raw

_QUALITY = 80
_CAMERA_MM = 297  # of the longer side, where nothing tells


def made_page(content: memoryview, about: dict[str, str | int]) -> Made:
    """about: ``paper`` (a Paper), ``dpi`` (0: not known)."""
    picture = raw(content)
    height, width = picture.shape[:2]
    dpi = int(about["dpi"]) or max(height, width) * 25.4 / _CAMERA_MM
    points = (width * 72 / dpi, height * 72 / dpi)
    colour = picture.ndim == 3
    if colour:
        picture = cv2.cvtColor(picture, cv2.COLOR_RGB2BGR)
    _, jpeg = cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, _QUALITY])
    layer = {
        "picture": [width, height, "colour" if colour else "grey"],
        "box": [0, 0, *points],
    }
    return Made({"points": points, "flaws": [], "layers": [layer]}, (jpeg.tobytes(),))
