"""A picture from bytes that are said to be a PNG, and by nothing but the PNG reader."""

from __future__ import annotations

from PySide6.QtCore import QBuffer
from PySide6.QtGui import QImageReader, QPixmap


def png_picture(png: bytes) -> QPixmap:
    """Empty where it is none. Left to itself, Qt asks each of its readers whose bytes they are, and one of them opens
    PDFs, in this process.
    """
    buffer = QBuffer()
    buffer.setData(png)
    reader = QImageReader(buffer, b"png")
    reader.setAutoDetectImageFormat(False)
    return QPixmap.fromImage(reader.read())
