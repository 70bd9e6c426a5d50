"""What is shown as a picture is a PNG or nothing: no other reader of Qt's gets to see the bytes."""

from __future__ import annotations

import subprocess
import sys
from io import BytesIO

from PIL import Image

from kiosk.ui.pictures import png_picture

LOOK = """
import sys
from PySide6.QtGui import QGuiApplication
app = QGuiApplication([])
from kiosk.ui.pictures import png_picture
picture = png_picture(sys.stdin.buffer.read())
print(picture.width(), "Qt6Pdf" in open("/proc/self/maps").read())
"""


def _file(kind: str) -> bytes:
    file = BytesIO()
    Image.new("RGB", (30, 20), "red").save(file, kind)
    return file.getvalue()


def test_a_png_is_shown(qapp: object) -> None:
    picture = png_picture(_file("PNG"))
    assert (picture.width(), picture.height()) == (30, 20)


def test_anything_else_is_not(qapp: object) -> None:
    for kind in ("JPEG", "GIF", "TIFF"):
        assert png_picture(_file(kind)).isNull(), kind


def test_a_pdf_finds_no_reader_in_this_process() -> None:
    told = subprocess.run([sys.executable, "-c", LOOK], input=_file("PDF"), capture_output=True, check=True)
    assert told.stdout.split() == [b"0", b"False"]
