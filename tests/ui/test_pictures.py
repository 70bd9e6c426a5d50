"""What is shown as a picture is what it is said to be or nothing: no other reader of Qt's gets to see the bytes."""

from __future__ import annotations

import subprocess
import sys
from io import BytesIO

import pytest
from PIL import Image

from kiosk.ui.pictures import png_image, png_picture, png_size, pnm_picture

LOOK = """
import sys
from PySide6.QtGui import QGuiApplication
app = QGuiApplication([])
from kiosk.ui.pictures import png_picture
from kiosk.ui.pictures import pnm_picture
content = sys.stdin.buffer.read()
picture = png_picture(content) if sys.argv[1] == "png" else pnm_picture(content)
print(picture.width(), "Qt6Pdf" in open("/proc/self/maps").read())
"""

BESIDE = """
import sys
from threading import Thread
from PySide6.QtGui import QGuiApplication
app = QGuiApplication([])
from kiosk.ui.pictures import png_image, png_size
content = sys.stdin.buffer.read()
reading = Thread(target=lambda: [png_image(content) for _ in range(3000)])
reading.start()
while reading.is_alive():
    png_size(content)
"""


def _file(kind: str) -> bytes:
    file = BytesIO()
    Image.new("RGB", (30, 20), "red").save(file, kind)
    return file.getvalue()


def test_a_png_is_shown(qapp: object) -> None:
    picture = png_picture(_file("PNG"))
    assert (picture.width(), picture.height()) == (30, 20)
    assert png_size(_file("PNG")).toTuple() == png_image(_file("PNG")).size().toTuple() == (30, 20)


@pytest.mark.parametrize(("pnm", "red"), [(b"P6 2 1 255\n" + b"\xff\0\0" * 2, 255), (b"P5 2 1 255\n\x60\x60", 0x60)])
def test_a_sheet_of_a_scanner_is_shown(pnm: bytes, red: int) -> None:
    picture = pnm_picture(pnm)
    assert (picture.width(), picture.height(), picture.pixelColor(1, 0).red()) == (2, 1, red)


def test_anything_else_is_not(qapp: object) -> None:
    for kind in ("JPEG", "GIF", "TIFF"):
        assert png_picture(_file(kind)).isNull(), kind
        assert png_image(_file(kind)).isNull() and png_size(_file(kind)).isEmpty(), kind
    for kind in ("JPEG", "GIF", "TIFF", "PNG"):
        assert pnm_picture(_file(kind)).isNull(), kind


@pytest.mark.parametrize("way", ["png", "pnm"])
def test_a_pdf_finds_no_reader_in_this_process(way: str) -> None:
    told = subprocess.run([sys.executable, "-c", LOOK, way], input=_file("PDF"), capture_output=True, check=True)
    assert told.stdout.split() == [b"0", b"False"]


def test_two_threads_that_read_do_not_wait_for_each_other_for_ever() -> None:
    subprocess.run([sys.executable, "-c", BESIDE], input=_file("PNG"), check=True, timeout=60)
