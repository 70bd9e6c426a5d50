"""Odd files that are healthy have to be taken; damaged ones, whatever was damaged, get a verdict and never a fall."""

from __future__ import annotations

import random
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
import sample_files as samples
from PIL import Image

from kiosk.imaging.gate import Gate
from kiosk.services.ports import NotTaken, Refusal, TakenIn

SEED = 20301128
BY_KIND = 12


def never() -> bool:
    return False


def saved(change: Callable[[pikepdf.Pdf], object] = lambda _pdf: None, **how: object) -> bytes:
    out = BytesIO()
    with pikepdf.open(BytesIO(samples.pdf(2))) as pdf:
        change(pdf)
        pdf.save(out, **how)
    return out.getvalue()


def boxed(*box: float) -> Callable[[pikepdf.Pdf], None]:
    def change(pdf: pikepdf.Pdf) -> None:
        for page in pdf.pages:
            page.MediaBox = list(box)

    return change


def enlarged(pdf: pikepdf.Pdf) -> None:
    for page in pdf.pages:
        page.UserUnit = 10


def turned(pdf: pikepdf.Pdf) -> None:
    for number, page in enumerate(pdf.pages, 1):
        page.rotate(90 * number, relative=False)


def acting(pdf: pikepdf.Pdf) -> None:
    pdf.Root.OpenAction = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="app.alert(1)")


def jpeg_2000() -> bytes:
    picture, out = BytesIO(), BytesIO()
    Image.new("RGB", (60, 80), "teal").save(picture, "JPEG2000")
    pdf = pikepdf.new()
    page = pdf.add_blank_page(page_size=(300, 400))
    image = pikepdf.Stream(pdf, picture.getvalue(), Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Image)
    image.Width, image.Height, image.Filter = 60, 80, pikepdf.Name.JPXDecode
    page.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(I=image))
    page.Contents = pikepdf.Stream(pdf, b"q 300 0 0 400 0 0 cm /I Do Q")
    pdf.save(out)
    return out.getvalue()


def updated() -> bytes:
    """Saved twice more by programs that only add at the end."""
    content = samples.pdf()
    start = int(content.rsplit(b"startxref\n", 1)[1].split()[0])
    size = int(content.rsplit(b"/Size ", 1)[1].split()[0])
    for _ in range(2):
        end, before = len(content), start
        root = content.rsplit(b"/Root ", 1)[1].split(b"R")[0].strip()
        content += b"xref\n0 0\ntrailer\n<< /Size %d /Root %s R /Prev %d >>\nstartxref\n%d\n%%%%EOF\n" % (
            size,
            root,
            before,
            end,
        )
        start = end
    return content


HEALTHY = {
    "of version 1.0": saved(force_version="1.0"),
    "of version 2.0": saved(force_version="2.0"),
    "linearised": saved(linearize=True),
    "object streams": saved(object_stream_mode=pikepdf.ObjectStreamMode.generate),
    "AES 256, no password to open": saved(encryption=pikepdf.Encryption(owner="x", user="", R=6)),
    "AES 128, no password to open": saved(encryption=pikepdf.Encryption(owner="x", user="", R=4)),
    "turned pages": saved(turned),
    "far from its origin": saved(boxed(-3000, -2000, -2405, -1158)),
    "a box from corner to corner": saved(boxed(595, 842, 0, 0)),
    "as large as a page may be": saved(boxed(0, 0, 14_400, 14_400)),
    "units of ten points": saved(enlarged),
    "with a program in it": saved(acting),
    "JPEG 2000 within": jpeg_2000(),
    "a byte order mark at the beginning": b"\xef\xbb\xbf" + samples.pdf(),
    "a blank line at the beginning": b"\r\n" + samples.pdf(),
    "two updates of itself": updated(),
    "blank lines at the end": samples.pdf() + b"\r\n" * 200,
}


@pytest.mark.parametrize("content", HEALTHY.values(), ids=HEALTHY)
def test_an_odd_pdf_is_healthy_all_the_same(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "odd.pdf"
    file.write_bytes(content)
    assert isinstance(Gate().take_in(file, never), TakenIn)


def _rows_that_are_none() -> bytes:
    content = samples.png()
    rows = content.index(b"IDAT") + 4
    return content[:rows] + b"junk" + content[rows + 4 :]


BROKEN = {
    "a PNG that ends halfway": samples.png()[: len(samples.png()) // 2],
    "a PNG whose rows are none": _rows_that_are_none(),
    "a JPEG that ends halfway": samples.jpeg()[: len(samples.jpeg()) // 2],
    "a JPEG that begins and ends": b"\xff\xd8\xff\xd9",
}


@pytest.mark.parametrize("content", BROKEN.values(), ids=BROKEN)
def test_a_picture_that_is_not_whole_is_not_kept_as_a_black_page(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "broken"
    file.write_bytes(content)
    answer = Gate().take_in(file, never)
    assert isinstance(answer, NotTaken)
    assert answer.refusal is Refusal.DAMAGED


def test_one_with_a_password_is_told_apart(tmp_path: Path) -> None:
    file = tmp_path / "locked.pdf"
    file.write_bytes(saved(encryption=pikepdf.Encryption(owner="x", user="y", R=6)))
    answer = Gate().take_in(file, never)
    assert isinstance(answer, NotTaken)
    assert answer.refusal is Refusal.ENCRYPTED


def damaged(content: bytes, chance: random.Random) -> bytes:
    """Cut off somewhere, or with some bits turned, behind its beginning."""
    if chance.random() < 0.3:
        return content[: chance.randrange(9, len(content))]
    turned_bits = bytearray(content)
    for _ in range(chance.randrange(1, 40)):
        turned_bits[chance.randrange(8, len(content))] ^= 1 << chance.randrange(8)
    return bytes(turned_bits)


@pytest.mark.parametrize("content", [samples.pdf(2), samples.jpeg(), samples.png()], ids=["pdf", "jpeg", "png"])
def test_damage_of_any_kind_gets_a_verdict(tmp_path: Path, content: bytes) -> None:
    chance, file = random.Random(SEED), tmp_path / "damaged"
    for _ in range(BY_KIND):
        file.write_bytes(damaged(content, chance))
        answer = Gate().take_in(file, never)
        assert isinstance(answer, TakenIn) or answer.refusal in {Refusal.DAMAGED, Refusal.ENCRYPTED, Refusal.TOO_SLOW}
