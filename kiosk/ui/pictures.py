"""A picture from bytes that are said to be of one kind, and by nothing but the reader of that kind.

Left to itself, Qt asks each of its readers whose bytes they are, and one of them opens PDFs, in this process.
"""

from __future__ import annotations

from PySide6.QtCore import QBuffer
from PySide6.QtGui import QImage, QImageReader, QPixmap


def png_picture(png: bytes) -> QPixmap:
    """Empty where it is none."""
    return QPixmap.fromImage(_read(png, b"png"))


def pnm_picture(pnm: bytes) -> QImage:
    """Of a portable graymap or pixmap; null where it is none."""
    return _read(pnm, b"ppm")


def _read(content: bytes, kind: bytes) -> QImage:
    buffer = QBuffer()
    buffer.setData(content)
    reader = QImageReader(buffer, kind)
    reader.setAutoDetectImageFormat(False)
    return reader.read()
