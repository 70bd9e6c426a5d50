"""The CardReader port: tesseract, in a program with limits, on a drawing of the card that the quarantine made."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Iterator
from shutil import which
from time import monotonic

from kiosk.domain.papers import id_numbers
from kiosk.domain.uploads import MEGABYTE
from kiosk.imaging.child import Job
from kiosk.imaging.memfile import in_memory
from kiosk.imaging.quarantine import Raster, Refused, draw
from kiosk.services.paper_ports import FinishedPage

SECONDS = 2.0
"""By the clock on the wall, for one card."""
_DPI = 300
_SIDE = 2400  # pixels, of a drawn page
_LOOK_UP = 0.05  # seconds between two looks at the clock and at ``cancelled``
_MOST_TEXT = 20_000  # letters that are looked at
_LIMITS = ("prlimit", f"--as={800 * MEGABYTE}", "--cpu=4", "--fsize=0", "--core=0", "--nofile=32")
# Scattered text; Latin digits read best as English. More threads than one take several times as long.
_HOW = ("-", "-", "-l", "eng", "--psm", "11", "--dpi", str(_DPI))
_ENVIRONMENT = {"OMP_THREAD_LIMIT": "1"}


class TesseractCardReader:
    """Reads Latin digits; Arabic ones it can't. Where tesseract is not installed, nothing is ever read."""

    def __init__(self) -> None:
        self._program = which("tesseract")

    def numbers(self, page: FinishedPage, cancelled: Callable[[], bool]) -> frozenset[str]:
        deadline = monotonic() + SECONDS
        if self._program is None:
            return frozenset()

        def over() -> bool:
            return cancelled() or monotonic() >= deadline

        for picture in _upright_and_turned(page.pdf, over):
            found = id_numbers(_text(self._program, picture, over))
            if found:
                return found
        return frozenset()


def _upright_and_turned(pdf: bytes, over: Callable[[], bool]) -> Iterator[bytes]:
    """The card as a portable graymap, then the same on its head, as it may have been laid down."""
    job = Job("pdf", _DPI, _SIDE, 0, 1, _SIDE * _SIDE, len(pdf), 700 * MEGABYTE, 2)
    try:
        with in_memory(pdf) as source:
            raster = next(iter(draw(source, job, SECONDS, over)), None)
    except Refused:
        return
    if raster:
        grey = _grey(raster)
        head = b"P5 %d %d 255\n" % (raster.width, raster.height)
        yield head + grey
        yield head + grey[::-1]


def _grey(raster: Raster) -> bytes:
    """Of colours the green, in which dark print on a green or blue ground shows best."""
    return raster.pixels if raster.channels == 1 else raster.pixels[1::3]


def _text(program: str, picture: bytes, over: Callable[[], bool]) -> str:
    """Empty where it did not come in time."""
    with in_memory(picture) as source:
        process = subprocess.Popen(
            [*_LIMITS, program, *_HOW],
            stdin=source,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
            env=_ENVIRONMENT,
            cwd="/",
        )
    try:
        while not over():
            try:
                text, _ = process.communicate(timeout=_LOOK_UP)
                return text[:_MOST_TEXT].decode(errors="replace")
            except subprocess.TimeoutExpired:
                continue
        return ""
    finally:
        process.kill()
        process.communicate()
