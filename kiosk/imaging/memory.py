"""A quarantine, a finisher and a card reader that answer as they were told, for tests and for looking at pages. They
open nothing.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Sequence
from hashlib import sha256
from pathlib import Path
from struct import pack

from kiosk.domain.papers import Flaw, Paper
from kiosk.domain.uploads import UploadType
from kiosk.imaging.binder import Coding, Picture, bind, full_page, join
from kiosk.services.paper_ports import FinishedPage, NotFinished, Sheet
from kiosk.services.ports import NotTaken, Refusal, TakenIn

_A_PAGE = b"/Type/Page/"
_NO_INK = b"\x80\x08\x00\x80"  # a white row in G4: one bit, then the end
_POINTS = {Paper.SHEET: (595.28, 841.89), Paper.CARD: (242.65, 153.01)}


class MemoryIntake:
    """A file that it was told nothing of can't be read."""

    def __init__(self) -> None:
        self._answers: dict[Path, TakenIn | NotTaken] = {}
        self._pages: dict[bytes, int] = {}

    def will_take(self, path: Path, pages: int = 1) -> None:
        pdf = b"%PDF-1.3 drawn from " + bytes(path)
        self._answers[path] = TakenIn(pdf, pages, sha256(pdf).hexdigest(), UploadType.PDF)
        self._pages[pdf] = pages

    def will_refuse(self, path: Path, refusal: Refusal, megabytes: float = 0.0) -> None:
        self._answers[path] = NotTaken(refusal, megabytes)

    def take_in(self, path: Path, cancelled: Callable[[], bool]) -> TakenIn | NotTaken:
        unreadable = NotTaken(Refusal.UNREADABLE)
        return unreadable if cancelled() else self._answers.get(path, unreadable)

    def glimpse(self, path: Path, width: int, cancelled: Callable[[], bool]) -> bytes | None:
        return _white_page(width) if isinstance(self.take_in(path, cancelled), TakenIn) else None

    def previews(self, pdf: bytes, width: int) -> tuple[bytes, ...]:
        return (_white_page(width),) * self._pages.get(pdf, pdf.count(_A_PAGE))


class MemoryFinisher:
    """Its pages are white, whatever was seen, and a MemoryIntake shows them. What begins like no picture is none."""

    def __init__(self) -> None:
        self._flaws: list[tuple[Flaw, ...]] = []

    def will_find(self, *flaws: Flaw) -> None:
        """In the next page that it was not told of yet; without a word a page is good."""
        self._flaws.append(flaws)

    def finish(self, sheet: Sheet, paper: Paper, cancelled: Callable[[], bool]) -> FinishedPage:
        if cancelled() or not sheet.pnm.startswith((b"P5", b"P6")):
            raise NotFinished
        points = _POINTS[paper]
        white = Picture(_NO_INK, 8, 1, Coding.G4)
        return FinishedPage(bind([full_page(white, points)]), self._flaws.pop(0) if self._flaws else ())

    def bind(self, pages: Sequence[FinishedPage]) -> bytes:
        return join([page.pdf for page in pages])


class MemoryCardReader:
    """Reads on every card what it was told stands there."""

    def __init__(self, *numbers: str) -> None:
        self.found = frozenset(numbers)

    def numbers(self, page: FinishedPage, cancelled: Callable[[], bool]) -> frozenset[str]:
        return frozenset() if cancelled() else self.found


def _white_page(width: int) -> bytes:
    """A white A4 as a PNG of one bit a pixel."""
    height = width * 297 // 210
    row = b"\0" + b"\xff" * ((width + 7) // 8)
    header = pack("!IIBBBBB", width, height, 1, 0, 0, 0, 0)
    parts = ((b"IHDR", header), (b"IDAT", zlib.compress(row * height)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(name, content) for name, content in parts)


def _chunk(name: bytes, content: bytes) -> bytes:
    return pack("!I", len(content)) + name + content + pack("!I", zlib.crc32(name + content))
