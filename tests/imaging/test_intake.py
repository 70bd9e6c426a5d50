"""What every Intake promises, and what the gate says to healthy, odd and hostile files."""

import os
from collections.abc import Callable
from hashlib import sha256
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
import sample_files as samples
from PIL import Image

from kiosk.imaging.gate import CEILING_BYTES, Gate, Limits, NoPreview
from kiosk.imaging.memory import MemoryIntake
from kiosk.services.ports import Intake, NotTaken, Refusal, TakenIn


def never() -> bool:
    return False


def always() -> bool:
    return True


def taken(path: Path, gate: Gate | None = None) -> TakenIn:
    answer = (gate or Gate()).take_in(path, never)
    assert isinstance(answer, TakenIn)
    return answer


def refusal(path: Path, gate: Gate | None = None) -> Refusal:
    answer = (gate or Gate()).take_in(path, never)
    assert isinstance(answer, NotTaken)
    return answer.refusal


def shown(answer: TakenIn, width: int = 300) -> list[Image.Image]:
    return [Image.open(BytesIO(png)) for png in Gate().previews(answer.pdf, width)]


def grey_at(image: Image.Image, x: float, y: float) -> int:
    value = image.convert("L").getpixel((int(x * image.width), int(y * image.height)))
    assert isinstance(value, int)
    return value


@pytest.fixture
def put(tmp_path: Path) -> Callable[..., Path]:
    def write(content: bytes, name: str = "file.pdf") -> Path:
        path = tmp_path / name
        path.write_bytes(content)
        return path

    return write


class IntakeContract:
    """``healthy`` has two pages, ``locked`` needs a password, ``missing`` is not there."""

    intake: Intake
    healthy: Path
    locked: Path
    missing: Path

    def test_a_healthy_file_is_taken_with_its_pages_and_its_hash(self) -> None:
        answer = self.intake.take_in(self.healthy, never)
        assert isinstance(answer, TakenIn)
        assert answer.pages == 2
        assert answer.pdf.startswith(b"%PDF-")
        assert answer.sha256 == sha256(answer.pdf).hexdigest()

    def test_the_same_file_gives_the_same_answer(self) -> None:
        assert self.intake.take_in(self.healthy, never) == self.intake.take_in(self.healthy, never)

    def test_each_page_is_shown_as_wide_as_asked(self) -> None:
        answer = self.intake.take_in(self.healthy, never)
        assert isinstance(answer, TakenIn)
        pages = [Image.open(BytesIO(png)) for png in self.intake.previews(answer.pdf, 333)]
        assert [(page.format, page.width) for page in pages] == [("PNG", 333)] * 2
        assert all(page.convert("L").getextrema() != (0, 0) for page in pages)

    def test_a_glimpse_shows_the_first_page_of_what_would_be_taken(self) -> None:
        png = self.intake.glimpse(self.healthy, 120, never)
        assert png is not None and Image.open(BytesIO(png)).width == 120
        assert [self.intake.glimpse(file, 120, never) for file in (self.locked, self.missing)] == [None, None]
        assert self.intake.glimpse(self.healthy, 120, always) is None

    def test_a_refused_file_says_why(self) -> None:
        assert self.intake.take_in(self.locked, never) == NotTaken(Refusal.ENCRYPTED)

    def test_a_file_that_is_not_there_cannot_be_read(self) -> None:
        assert self.intake.take_in(self.missing, never) == NotTaken(Refusal.UNREADABLE)

    def test_a_cancelled_file_is_not_taken(self) -> None:
        assert self.intake.take_in(self.healthy, always) == NotTaken(Refusal.UNREADABLE)


class TestGate(IntakeContract):
    @pytest.fixture(autouse=True)
    def _set_up(self, put: Callable[..., Path]) -> None:
        self.intake = Gate()
        self.healthy = put(samples.pdf(2), "healthy.pdf")
        self.locked = put(samples.pdf_locked(user="secret"), "locked.pdf")
        self.missing = self.healthy.with_name("missing.pdf")


class TestMemoryIntake(IntakeContract):
    @pytest.fixture(autouse=True)
    def _set_up(self) -> None:
        memory = MemoryIntake()
        self.healthy, self.locked, self.missing = Path("healthy.pdf"), Path("locked.pdf"), Path("missing.pdf")
        memory.will_take(self.healthy, pages=2)
        memory.will_refuse(self.locked, Refusal.ENCRYPTED)
        self.intake = memory


# ── healthy and odd files ───────────────────────────────────────────────────────────────────────────────────────

PICTURES = {
    "colour JPEG": samples.jpeg(),
    "grey JPEG": samples.jpeg("L"),
    "CMYK JPEG": samples.jpeg("CMYK"),
    "progressive JPEG": samples.jpeg(progressive=True),
    "JPEG with broken EXIF": samples.jpeg_with_broken_exif(),
    "colour PNG": samples.png(),
    "palette PNG": samples.png("P"),
    "black and white PNG": samples.saved(samples.picture().convert("1", dither=Image.Dither.NONE), "PNG"),
    "PNG with alpha": samples.png("RGBA"),
    "grey PNG with alpha": samples.png("LA"),
    "16-bit PNG": samples.png_of_sixteen_bits(),
}


@pytest.mark.parametrize("content", PICTURES.values(), ids=PICTURES)
def test_any_usual_picture_is_taken_and_looks_the_same(put: Callable[..., Path], content: bytes) -> None:
    (page,) = shown(taken(put(content)))
    assert page.size == (300, 200)
    assert grey_at(page, 0.25, 0.5) < 60
    assert grey_at(page, 0.75, 0.5) > 200


def test_a_picture_taken_sideways_is_turned_upright(put: Callable[..., Path]) -> None:
    (page,) = shown(taken(put(samples.jpeg_taken_sideways())), 200)
    assert page.size == (200, 300)
    assert grey_at(page, 0.5, 0.25) < 60
    assert grey_at(page, 0.5, 0.75) > 200


def test_what_is_transparent_is_white_paper(put: Callable[..., Path]) -> None:
    clear = samples.saved(Image.new("RGBA", (300, 200), (0, 0, 0, 0)), "PNG")
    (page,) = shown(taken(put(clear)))
    assert grey_at(page, 0.5, 0.5) > 250


def test_a_large_photograph_is_shrunk_to_paper(put: Callable[..., Path]) -> None:
    answer = taken(put(samples.saved(samples.picture(size=(6000, 4000)), "JPEG")))
    with pikepdf.open(BytesIO(answer.pdf)) as pdf:
        _, _, width, height = (float(side) for side in pdf.pages[0].mediabox)
    assert width == pytest.approx(841.89, abs=0.1)
    assert height == pytest.approx(841.89 * 2 / 3, abs=1)


def test_a_pdf_page_keeps_its_size(put: Callable[..., Path]) -> None:
    answer = taken(put(samples.pdf(size=(300, 420))))
    with pikepdf.open(BytesIO(answer.pdf)) as pdf:
        assert [float(side) for side in pdf.pages[0].mediabox] == pytest.approx([0, 0, 300, 420], abs=0.5)


def test_colour_is_kept_and_idle_colour_is_not(put: Callable[..., Path]) -> None:
    (stamp,) = shown(taken(put(samples.pdf(drawing=b"0 0 1 rg 20 20 30 30 re f"))))
    (text,) = shown(taken(put(samples.pdf(drawing=b"0 g 20 20 30 30 re f"))))
    assert (stamp.mode, text.mode) == ("RGB", "L")


def test_a_filled_form_shows_what_was_filled_in(put: Callable[..., Path]) -> None:
    (page,) = shown(taken(put(samples.pdf_with_filled_field())))
    assert page.convert("RGB").getpixel((150, 300)) == pytest.approx((254, 0, 0), abs=4)


@pytest.mark.parametrize(
    "content", [samples.pdf_locked(), samples.pdf_and_zip()], ids=["locked for its owner only", "also a ZIP"]
)
def test_an_odd_pdf_is_taken(put: Callable[..., Path], content: bytes) -> None:
    assert taken(put(content)).pages >= 1


def test_nothing_of_the_file_comes_through_but_pixels(put: Callable[..., Path]) -> None:
    answer = taken(put(samples.pdf_and_zip()))
    assert b"setup.exe" not in answer.pdf
    assert b"MZ" not in answer.pdf


@pytest.mark.parametrize(
    "name", ["two\nlines.pdf", "\u202efdp.exe", "هوية.png", "n" * 255, "--help", "'; rm -rf $HOME"]
)
def test_a_name_decides_nothing(put: Callable[..., Path], name: str) -> None:
    assert taken(put(samples.png(), name)).pages == 1


# ── hostile files ───────────────────────────────────────────────────────────────────────────────────────────────

NOT_DOCUMENTS = {
    "program": b"MZ\x90\0" + bytes(500),
    "page": b"<!doctype html><script>alert(1)</script>",
    "drawing": b'<svg xmlns="http://www.w3.org/2000/svg"/>',
    "late PDF": b"#!/bin/sh\n" + samples.pdf(),
    "one byte": b"%",
}
DAMAGED = {
    "half a JPEG": samples.jpeg()[:900],
    "half a PNG": samples.png()[:400],
    "half a PDF": samples.pdf(3)[:500],
    "only a beginning": b"%PDF-1.7",
    "PNG of 50000 by 50000": samples.png_bomb(),
    "PNG just over the limit": samples.png_bomb(7_800),
    "PDF without pages": samples.pdf(0),
    "PDF with an impossible page": samples.pdf(size=(200_000, 200_000)),
    "JPEG that calls itself PNG": b"\x89PNG\r\n\x1a\n" + samples.jpeg(),
}


@pytest.mark.parametrize("content", NOT_DOCUMENTS.values(), ids=NOT_DOCUMENTS)
def test_other_things_named_pdf_are_not_documents(put: Callable[..., Path], content: bytes) -> None:
    assert refusal(put(content)) is Refusal.NOT_A_DOCUMENT


@pytest.mark.parametrize("content", DAMAGED.values(), ids=DAMAGED)
def test_broken_files_are_damaged(put: Callable[..., Path], content: bytes) -> None:
    assert refusal(put(content)) is Refusal.DAMAGED


def test_an_empty_file_is_empty(put: Callable[..., Path]) -> None:
    assert refusal(put(b"")) is Refusal.EMPTY


def test_three_thousand_pages_are_too_many(put: Callable[..., Path]) -> None:
    assert refusal(put(samples.pdf(3000))) is Refusal.TOO_MANY_PAGES


def test_as_many_pages_as_the_limit_are_taken_and_one_more_is_not(put: Callable[..., Path]) -> None:
    gate = Gate(Limits(pages=2))
    assert taken(put(samples.pdf(2)), gate).pages == 2
    assert refusal(put(samples.pdf(3)), gate) is Refusal.TOO_MANY_PAGES


def test_a_sparse_file_of_five_gigabytes_is_too_large(tmp_path: Path) -> None:
    path = tmp_path / "sparse.pdf"
    with path.open("wb") as file:
        file.write(b"%PDF-1.4")
        file.truncate(5 * 1024**3)
    assert Gate().take_in(path, never) == NotTaken(Refusal.TOO_LARGE, megabytes=5120.0)


def test_a_file_one_byte_over_the_limit_is_shown_as_over_it(put: Callable[..., Path]) -> None:
    path = put(b"%PDF-".ljust(5 * 1024**2 + 1))
    assert Gate().take_in(path, never) == NotTaken(Refusal.TOO_LARGE, megabytes=5.1)


def test_no_limits_go_over_the_ceiling() -> None:
    with pytest.raises(ValueError, match="file_bytes"):
        Limits(file_bytes=CEILING_BYTES + 1)


def test_links_pipes_and_folders_cannot_be_read(put: Callable[..., Path], tmp_path: Path) -> None:
    link, pipe, folder = tmp_path / "link.pdf", tmp_path / "pipe.pdf", tmp_path / "folder.pdf"
    link.symlink_to(put(samples.pdf()))
    os.mkfifo(pipe)
    folder.mkdir()
    assert [refusal(path) for path in (link, pipe, folder)] == [Refusal.UNREADABLE] * 3


@pytest.mark.parametrize(
    "content", [samples.pdf_flate_bomb(100), samples.pdf_huge_image()], ids=["400 MB of nothing", "60000 by 60000"]
)
def test_a_pdf_that_unpacks_to_very_much_gives_one_small_page_or_none(put: Callable[..., Path], content: bytes) -> None:
    answer = Gate().take_in(put(content), never)
    assert isinstance(answer, NotTaken) or (answer.pages == 1 and len(answer.pdf) < 100_000)


def test_a_picture_too_large_to_be_drawn_is_not_kept_as_an_empty_page(put: Callable[..., Path]) -> None:
    assert refusal(put(samples.pdf_huge_image(side=8_000))) is Refusal.DAMAGED
    taken(put(samples.pdf_huge_image(side=1_000)))


def test_forms_within_forms_end_the_child_and_nothing_else(put: Callable[..., Path]) -> None:
    gate = Gate(Limits(seconds=3))
    assert refusal(put(samples.pdf_billion_laughs()), gate) in {Refusal.DAMAGED, Refusal.TOO_SLOW}


def test_a_file_that_takes_too_long_is_too_slow(put: Callable[..., Path]) -> None:
    assert refusal(put(samples.pdf()), Gate(Limits(seconds=0))) is Refusal.TOO_SLOW


def test_a_pdf_that_is_not_ours_gives_no_preview() -> None:
    with pytest.raises(NoPreview):
        Gate().previews(b"%PDF-1.4 nonsense", 300)


def test_a_very_tall_page_is_shown_narrower(put: Callable[..., Path]) -> None:
    (page,) = shown(taken(put(samples.saved(samples.picture(size=(20, 2000)), "PNG"))), 100)
    assert page.height <= 400
