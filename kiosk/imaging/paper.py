"""Draws our own files from pixels: a PDF to keep, PNGs to show. Nothing here has ever seen the applicant's file."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from typing import TYPE_CHECKING

from kiosk.imaging.quarantine import Raster

if TYPE_CHECKING:
    from PIL.Image import Image

DPI = 150
A4_POINTS = (595.28, 841.89)
_JPEG_QUALITY = 80


def jpeg(raster: Raster) -> bytes:
    out = BytesIO()
    _picture(raster).save(out, "JPEG", quality=_JPEG_QUALITY, dpi=(DPI, DPI))
    return out.getvalue()


def png(raster: Raster) -> bytes:
    """Packed quickly rather than well: it is shown and thrown away."""
    out = BytesIO()
    _picture(raster).save(out, "PNG", compress_level=1)
    return out.getvalue()


def pdf(jpegs: Sequence[bytes]) -> bytes:
    """One page a picture. The same pictures always give the same bytes."""
    import img2pdf

    made: bytes = img2pdf.convert(list(jpegs), engine=img2pdf.Engine.internal, layout_fun=_layout, nodate=True)
    return made


def page_points(width: int, height: int) -> tuple[float, float]:
    """Width and height in points of a page for so many pixels: at 150 dpi, and never larger than A4 either way."""
    short, long = sorted((width, height))
    scale = min(72 / DPI, A4_POINTS[0] / short, A4_POINTS[1] / long)
    return width * scale, height * scale


def _layout(width: int, height: int, _dpi: tuple[float, float]) -> tuple[float, float, float, float]:
    return page_points(width, height) * 2


def _picture(raster: Raster) -> Image:
    from PIL import Image

    mode = "L" if raster.channels == 1 else "RGB"
    return Image.frombytes(mode, (raster.width, raster.height), raster.pixels)
