"""Codes read from pictures: through paper's troubles, and past pictures that mean harm."""

from __future__ import annotations

import os
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
import sample_files as samples
import segno
from PIL import Image, ImageFilter

from kiosk.imaging import child
from kiosk.imaging.codes import CodeReader
from kiosk.imaging.quarantine import MOST_CODES
from kiosk.services.paper_check import CodesUnread
from kiosk.services.ports import Refusal

TEXT = "KSS1.APPLICATION." + "A2" * 160


def never() -> bool:
    return False


def symbol(text: str = TEXT, scale: int = 4) -> Image.Image:
    out = BytesIO()
    segno.make_qr(text, error="q", boost_error=False).save(out, kind="png", scale=scale, border=4)
    return Image.open(out).convert("L")


def sheet(*codes: Image.Image) -> Image.Image:
    """Paper with codes on it, one below the other."""
    page = Image.new("L", (900, 40 + sum(code.height + 40 for code in codes)), 255)
    top = 40
    for code in codes:
        page.paste(code, (60, top))
        top += code.height + 40
    return page


def read(picture: Image.Image, form: str = "PNG") -> tuple[str, ...]:
    return CodeReader().in_picture(samples.saved(picture, form), never)


@pytest.mark.parametrize("form", ["PNG", "JPEG", "PPM", "PDF"])
def test_a_code_is_read_from_every_kind_of_picture(form: str) -> None:
    assert read(sheet(symbol()), form) == (TEXT,)


def test_a_colour_sheet_of_a_scanner_is_read() -> None:
    assert read(sheet(symbol()).convert("RGB"), "PPM") == (TEXT,)


def smudged(page: Image.Image) -> Image.Image:
    page.paste(0, (180, 180, 205, 205))
    return page


@pytest.mark.parametrize(
    "trouble",
    [
        lambda page: page.filter(ImageFilter.GaussianBlur(1.5)),
        lambda page: page.rotate(8, fillcolor=255, expand=True, resample=Image.Resampling.BICUBIC),
        lambda page: page.rotate(180),
        lambda page: page.point(lambda grey: 70 + grey // 4),
        smudged,
    ],
    ids=["blurred", "askew", "upside down", "faint and dark", "with a blot"],
)
def test_a_code_is_read_through_what_happens_to_paper(trouble: object) -> None:
    assert read(trouble(sheet(symbol()))) == (TEXT,)  # type: ignore[operator]


def test_a_file_is_read_and_a_sheet_without_codes_says_nothing(tmp_path: Path) -> None:
    for name, content in (("a.jpg", samples.saved(sheet(symbol()), "JPEG")), ("b.pdf", samples.pdf(2))):
        (tmp_path / name).write_bytes(content)
    assert CodeReader().in_file(tmp_path / "a.jpg", never) == (TEXT,)
    assert CodeReader().in_file(tmp_path / "b.pdf", never) == ()


def test_two_codes_are_two_texts_and_long_ones_are_passed_over() -> None:
    page = sheet(symbol("one"), symbol("two"), symbol("KSS1." + "A" * 900, 3))
    assert sorted(read(page)) == ["one", "two"]


@pytest.mark.parametrize(
    ("content", "refusal"),
    [
        (b"", Refusal.EMPTY),
        (b"MZ program", Refusal.NOT_A_DOCUMENT),
        (b"P4\n8 8\n" + bytes(8), Refusal.NOT_A_DOCUMENT),
        (b"P5\n60000 60000\n255\n" + bytes(100), Refusal.DAMAGED),
        (b"P6\n10 10\n255\n" + bytes(10), Refusal.DAMAGED),
        (samples.jpeg()[:300], Refusal.DAMAGED),
        (b"%PDF-1.7\n", Refusal.DAMAGED),
    ],
)
def test_a_picture_that_is_none_or_means_harm_is_refused(content: bytes, refusal: Refusal) -> None:
    with pytest.raises(CodesUnread) as unread:
        CodeReader().in_picture(content, never)
    assert unread.value.refusal is refusal


def test_no_link_and_no_pipe_is_opened(tmp_path: Path) -> None:
    (tmp_path / "link.png").symlink_to("/etc/passwd")
    os.mkfifo(tmp_path / "pipe.png")
    for name in ("link.png", "pipe.png", "absent.png", ""):
        with pytest.raises(CodesUnread):
            CodeReader().in_file(tmp_path / name, never)


def test_who_leaves_waits_for_no_picture() -> None:
    with pytest.raises(CodesUnread):
        CodeReader().in_picture(samples.saved(sheet(symbol()), "PNG"), lambda: True)


# ── a child that lies ───────────────────────────────────────────────────────────────────────────────────────────


@pytest.fixture
def lying_child(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    program = tmp_path / "child.py"
    monkeypatch.setattr(child, "__file__", str(program))
    yield program


@pytest.mark.parametrize(
    "answer",
    [
        "HEADER.pack(b'T', 65535, 0) + bytes(65535)",
        "HEADER.pack(b'T', 0, 0)",
        "HEADER.pack(b'G', 100, 100) + bytes(10000)",
        f"(HEADER.pack(b'T', 1, 0) + b'x') * {MOST_CODES + 1}",
        "b''",
    ],
    ids=["too long", "empty", "a page", "too many", "nothing"],
)
def test_a_child_that_was_taken_over_gains_nothing(lying_child: Path, answer: str) -> None:
    """Though it ends as an honest one would; only the one that says nothing does not."""
    end = "HEADER.pack(b'E', 0, 0)" if "HEADER" in answer else "b''"
    lying_child.write_text(
        "import struct, sys\nHEADER = struct.Struct('!cHH')\n"
        f"sys.stdin.buffer.read()\nsys.stdout.buffer.write({answer} + {end})\nsys.stdout.flush()\n"
    )
    with pytest.raises(CodesUnread):
        CodeReader().in_picture(samples.png(), never)


def test_what_is_no_text_is_no_error(lying_child: Path) -> None:
    lying_child.write_text(
        "import struct, sys\nHEADER = struct.Struct('!cHH')\nsys.stdin.buffer.read()\n"
        "sys.stdout.buffer.write(HEADER.pack(b'T', 2, 0) + b'\\xff\\xfe' + HEADER.pack(b'E', 0, 0))\n"
    )
    assert CodeReader().in_picture(samples.png(), never) == ("\ufffd\ufffd",)
