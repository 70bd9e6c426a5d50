"""Draws our own pictures from pixels: leaves of a PDF to keep, PNGs to show. Nothing here has ever
seen the applicant's file.
"""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from kiosk.imaging.binder import Coding, Leaf, Picture, full_page
from kiosk.imaging.quarantine import Raster

if TYPE_CHECKING:
    from PIL.Image import Image

DPI = 150
A4_POINTS = (595.28, 841.89)
_JPEG_QUALITY = 80


def leaf(raster: Raster) -> Leaf:
    """A page to keep."""
    out = BytesIO()
    _picture(raster).save(out, "JPEG", quality=_JPEG_QUALITY, dpi=(DPI, DPI))
    coding = Coding.GREY if raster.channels == 1 else Coding.COLOUR
    picture = Picture(out.getvalue(), raster.width, raster.height, coding)
    return full_page(picture, page_points(raster.width, raster.height))


def png(raster: Raster) -> bytes:
    """Packed quickly rather than well: it is shown and thrown away."""
    out = BytesIO()
    _picture(raster).save(out, "PNG", compress_level=1)
    return out.getvalue()


def page_points(width: int, height: int) -> tuple[float, float]:
    """Width and height in points of a page for so many pixels: at 150 dpi, and never larger than A4 either way."""
    short, long = sorted((width, height))
    scale = min(72 / DPI, A4_POINTS[0] / short, A4_POINTS[1] / long)
    return width * scale, height * scale


def _picture(raster: Raster) -> Image:
    from PIL import Image

    mode = "L" if raster.channels == 1 else "RGB"
    return Image.frombytes(mode, (raster.width, raster.height), raster.pixels)
