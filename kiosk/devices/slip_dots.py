"""A receipt's PDF as dots of a thermal printer: black or not, for grey would be printed as a pattern of specks."""

from __future__ import annotations

from threading import Lock

from kiosk.devices.escpos_words import DOTS

SCALE = 203 / 72
"""Dots a point: 203 dots an inch, to which the receipt's code is drawn."""
BLACK_BELOW = 150
"""Of 255, where letters keep their thin strokes and don't run together."""

_pdfium = Lock()  # the library is not made for several threads


def dots(pdf: bytes) -> bytes:
    """All pages below one another, rows of ``DOTS`` bits, a set one black. The page's margins fall outside the paper.

    pdf: one that we drew ourselves, so it is opened in this process.
    """
    with _pdfium:
        return b"".join(_pages(pdf))


def _pages(pdf: bytes) -> list[bytes]:
    import pypdfium2
    from PIL import Image

    rows = []
    with pypdfium2.PdfDocument(pdf) as document:
        for page in document:
            drawn = page.render(scale=SCALE, grayscale=True).to_pil()
            paper = Image.new("L", (DOTS, drawn.height), 255)
            paper.paste(drawn, ((DOTS - drawn.width) // 2, 0))
            ink = paper.point([255] * BLACK_BELOW + [0] * (256 - BLACK_BELOW))
            rows.append(ink.convert("1", dither=Image.Dither.NONE).tobytes())
    return rows
