"""A picture from bytes that are said to be of one kind, and by nothing but the reader of that kind.

Left to itself, Qt asks each of its readers whose bytes they are, and one of them opens PDFs, in this process.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPixmap


def png_picture(png: bytes) -> QPixmap:
    """Empty where it is none."""
    return QPixmap.fromImage(_read(png, b"png"))


def png_size(png: bytes) -> QSize:
    """As its head says, which takes no time; empty where it is none."""
    with _reader(png, b"png") as reader:
        return reader.size()


def png_image(png: bytes) -> QImage:
    """As a painter wants it, and read wherever one likes: a picture is for the screen's thread alone. Null where it is
    none.
    """
    image = _read(png, b"png")
    clear = QImage.Format.Format_ARGB32_Premultiplied
    return image.convertToFormat(clear if image.hasAlphaChannel() else QImage.Format.Format_RGB32)


def png_within(png: bytes, wide: int, high: int) -> QImage:
    """Small, as ``png_image``: fitted into so many pixels."""
    image, keep, smooth = png_image(png), Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    return image if image.isNull() else image.scaled(wide, high, keep, smooth)


def pnm_picture(pnm: bytes) -> QImage:
    """Of a portable graymap or pixmap; null where it is none."""
    return _read(pnm, b"ppm")


def _read(content: bytes, kind: bytes) -> QImage:
    with _reader(content, kind) as reader:
        return reader.read()


@contextmanager
def _reader(content: bytes, kind: bytes) -> Iterator[QImageReader]:
    """From a file that lies in memory alone. A QBuffer would do in one thread: but of an object that Python made, Qt
    asks Python while it holds the lock of all readers, and a thread that waits for that lock in Python never ends.
    """
    with os.fdopen(os.memfd_create("picture"), "wb") as file:
        file.write(content)
        file.flush()
        reader = QImageReader(f"/proc/self/fd/{file.fileno()}", kind)
        reader.setAutoDetectImageFormat(False)
        yield reader
