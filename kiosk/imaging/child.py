"""The quarantined program that looks inside a hostile file. It gives up its rights, reads the file from standard
input, and answers with raw pixels. The parent runs it by path; only ``Job`` and the frames are imported from here.
"""

from __future__ import annotations

import json
import struct
import sys
import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING, Any, NoReturn

if TYPE_CHECKING:
    from PIL.Image import Image

HEADER = struct.Struct("!cHH")  # what follows; width and height in pixels
GREY, COLOUR, END = b"G", b"C", b"E"  # one byte a pixel, three bytes a pixel, the last frame
TEXT = b"T"  # what a code says, UTF-8; the width is its length in bytes
ENCRYPTED, TOO_MANY_PAGES, UNREADABLE = b"P", b"M", b"U"  # a refusal is the last frame too

PDF_MAX_POINTS = 14_400  # ISO 32000-1, annex C: the longest side of a page
TALLEST = 4  # a preview is at most so many times as tall as it is wide


@dataclass(frozen=True, slots=True)
class Job:
    """What to draw, and within which limits.

    kind: ``pdf``, ``jpeg``, ``png`` or ``ppm``. dpi: of a rasterised page.
    side: longest side of a drawn page, in pixels.
    width: exact width of a drawn page in pixels, 0 for the dpi's. pages, pixels: most allowed in the file.
    file_bytes, memory_bytes, cpu_seconds: limits of this process. codes: no page is sent, but what the QR codes on it
    say, each of so many bytes at most; 0 sends the pages.
    """

    kind: str
    dpi: int
    side: int
    width: int
    pages: int
    pixels: int
    file_bytes: int
    memory_bytes: int
    cpu_seconds: int
    codes: int = 0


def main(job: Job) -> None:
    """Whatever else goes wrong ends this process without an END frame, and the parent calls the file damaged."""
    draw = _pdf_pages if job.kind == "pdf" else _picture
    _preload(job)
    lock_down(job)
    for page in draw(_read(job), job):
        if job.codes:
            _send_codes(page, job.codes)
        else:
            _send(page)
    _answer(END)


def _read(job: Job) -> bytes:
    try:
        content = sys.stdin.buffer.read(job.file_bytes + 1)
    except OSError:
        _refuse(UNREADABLE)
    if len(content) > job.file_bytes:
        raise ValueError("the file grew while it was looked at")
    return content


def _send(page: Image) -> None:
    _answer(GREY if page.mode == "L" else COLOUR, page.width, page.height)
    sys.stdout.buffer.write(page.tobytes())


def _send_codes(page: Image, most: int) -> None:
    import zxingcpp

    grey = page.convert("L")
    pixels = memoryview(grey.tobytes()).cast("B", (grey.height, grey.width))
    for code in zxingcpp.read_barcodes(pixels, formats=zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)):
        text = code.text.encode()
        if 0 < len(text) <= most:
            _answer(TEXT, len(text))
            sys.stdout.buffer.write(text)


def _answer(what: bytes, width: int = 0, height: int = 0) -> None:
    sys.stdout.buffer.write(HEADER.pack(what, width, height))
    sys.stdout.buffer.flush()


def _refuse(why: bytes) -> NoReturn:
    _answer(why)
    sys.exit(0)


# ── giving up rights ────────────────────────────────────────────────────────────────────────────────────────────


def _preload(job: Job) -> None:
    """Load every library while files may still be opened."""
    if job.codes:
        import zxingcpp  # noqa: F401
    import PIL.JpegImagePlugin
    import PIL.MpoImagePlugin
    import PIL.PngImagePlugin

    PIL.Image.preinit()
    if job.kind == "pdf":
        import pypdfium2

        pypdfium2.PdfBitmap  # noqa: B018 - the package loads its parts when they are first named
        pypdfium2.raw  # noqa: B018


def lock_down(job: Job) -> None:
    import resource

    limits = {
        resource.RLIMIT_AS: job.memory_bytes,
        resource.RLIMIT_CPU: job.cpu_seconds,
        resource.RLIMIT_FSIZE: 0,
        resource.RLIMIT_CORE: 0,
        resource.RLIMIT_NPROC: 0,
        # A picture needs nothing more, so that not even a socket can be opened. PDFium reads the machine's fonts
        # for words whose font is not in the file.
        resource.RLIMIT_NOFILE: 16 if job.kind == "pdf" else 0,
    }
    leave_the_world()
    for what, limit in limits.items():
        resource.setrlimit(what, (limit, limit))


def leave_the_world() -> None:
    """No new rights, no looking into this process, death with the parent; no network where the kernel lets us."""
    import ctypes

    libc = ctypes.CDLL(None, use_errno=True)
    set_dumpable, set_no_new_privileges = 4, 38
    die_with_the_parent()
    libc.prctl(set_dumpable, 0, 0, 0, 0)
    if libc.prctl(set_no_new_privileges, 1, 0, 0, 0):
        raise OSError(ctypes.get_errno(), "no_new_privs")
    new_user, new_ipc, new_network = 0x10000000, 0x08000000, 0x40000000
    if libc.unshare(new_network | new_ipc):
        libc.unshare(new_user | new_network | new_ipc)


def die_with_the_parent() -> None:
    """A fork does not inherit this."""
    import ctypes
    import signal

    set_parent_death_signal = 1
    ctypes.CDLL(None).prctl(set_parent_death_signal, int(signal.SIGKILL), 0, 0, 0)


# ── pictures ────────────────────────────────────────────────────────────────────────────────────────────────────


def _picture(content: bytes, job: Job) -> Iterator[Image]:
    """The first frame, turned upright, on white paper, at most ``side`` pixels long."""
    from PIL import Image

    warnings.simplefilter("error", Image.DecompressionBombWarning)
    Image.MAX_IMAGE_PIXELS = job.pixels
    picture = Image.open(BytesIO(content), formats=[job.kind.upper()])
    flat = _flat(picture, lambda image: image.thumbnail((job.side, job.side)))
    turn = _turn(picture)  # after its pixels, for a PNG's note may stand behind them: a damaged one would seem whole
    yield _without_idle_colour(flat if turn is None else flat.transpose(turn))


def _turn(picture: Image) -> Any:
    """How to turn a picture upright that a camera took sideways; an unreadable note of it does no harm."""
    from PIL import ExifTags
    from PIL.Image import Transpose

    turns: dict[object, Transpose] = {
        2: Transpose.FLIP_LEFT_RIGHT,
        3: Transpose.ROTATE_180,
        4: Transpose.FLIP_TOP_BOTTOM,
        5: Transpose.TRANSPOSE,
        6: Transpose.ROTATE_270,
        7: Transpose.TRANSVERSE,
        8: Transpose.ROTATE_90,
    }
    try:
        return turns.get(picture.getexif().get(ExifTags.Base.Orientation))
    except Exception:  # noqa: BLE001 - Pillow raises nearly anything on broken EXIF, and the pixels may be whole
        return None


def _flat(picture: Image, shrink: Callable[[Image], None]) -> Image:
    """Any mode to grey or colour of eight bits. Shrunk before it is flattened, to spare memory."""
    from PIL import Image

    if picture.mode.startswith(("I", "F")):
        picture = _eight_bits(picture)
    elif picture.has_transparency_data:
        picture = picture.convert("RGBA")
    elif picture.mode not in {"L", "RGB", "CMYK"}:
        picture = picture.convert("L" if picture.mode == "1" else "RGB")
    shrink(picture)
    if picture.mode == "RGBA":
        paper = Image.new("RGB", picture.size, "white")
        paper.paste(picture, mask=picture.getchannel("A"))
        return paper
    return picture if picture.mode == "L" else picture.convert("RGB")


def _eight_bits(picture: Image) -> Image:
    """Sixteen-bit grey: Pillow's own conversion would cut it off at 255."""
    return picture.convert("I").point(lambda value: value * (1 / 256)).convert("L")


def _without_idle_colour(picture: Image) -> Image:
    """Grey, when nothing on the page is coloured: a third of the size. A stamp keeps its blue."""
    if picture.mode == "L":
        return picture
    extrema = picture.reduce(4).convert("YCbCr").getextrema()
    coloured = any(abs(value - 128) > 10 for channel in extrema[1:] for value in channel)  # type: ignore[union-attr]
    return picture if coloured else picture.convert("L")


# ── PDF ─────────────────────────────────────────────────────────────────────────────────────────────────────────


def _pdf_pages(content: bytes, job: Job) -> Iterator[Image]:
    import pypdfium2

    password_needed, unknown_protection = 4, 5  # FPDF_ERR_PASSWORD, FPDF_ERR_SECURITY
    try:
        pdf = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as error:
        if error.err_code in {password_needed, unknown_protection}:
            _refuse(ENCRYPTED)
        raise
    if len(pdf) > job.pages:
        _refuse(TOO_MANY_PAGES)
    if len(pdf) < 1:
        raise ValueError("no pages")
    pdf.init_forms()  # or what the person filled in would not be drawn
    for number in range(len(pdf)):
        yield _pdf_page(pdf[number], job)


def _pdf_page(page: Any, job: Job) -> Image:
    width, height = page.get_size()
    if not 0 < max(width, height) <= PDF_MAX_POINTS:
        raise ValueError("impossible page")
    _refuse_giants(page, job)
    try:
        drawn: Image = page.render(scale=_scale(width, height, job), rev_byteorder=True).to_pil().convert("RGB")
        return _without_idle_colour(drawn)
    finally:
        page.close()


def _refuse_giants(page: Any, job: Job) -> None:
    """A picture that is too large to be drawn would be left out, and an empty page kept in place of a document."""
    import pypdfium2.raw as pdfium

    for picture in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_IMAGE]):
        width, height = picture.get_px_size()
        if width * height > job.pixels:
            raise ValueError("the picture is too large")


def _scale(width: float, height: float, job: Job) -> float:
    """Pixels a point. pypdfium2 rounds up, hence the half pixel less."""
    if job.width:
        return min((job.width - 0.5) / width, TALLEST * job.width / height)
    return min(job.dpi / 72, (job.side - 0.5) / max(width, height))


if __name__ == "__main__":
    main(Job(**json.loads(sys.argv[1])))
