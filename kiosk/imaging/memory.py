"""A quarantine that answers as it was told, for tests and for looking at pages. Opens no file."""

from __future__ import annotations

import zlib
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from struct import pack

from kiosk.domain.uploads import UploadType
from kiosk.services.ports import NotTaken, Refusal, TakenIn


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

    def previews(self, pdf: bytes, width: int) -> tuple[bytes, ...]:
        return (_white_page(width),) * self._pages[pdf]


def _white_page(width: int) -> bytes:
    """A white A4 as a PNG of one bit a pixel."""
    height = width * 297 // 210
    row = b"\0" + b"\xff" * ((width + 7) // 8)
    header = pack("!IIBBBBB", width, height, 1, 0, 0, 0, 0)
    parts = ((b"IHDR", header), (b"IDAT", zlib.compress(row * height)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(name, content) for name, content in parts)


def _chunk(name: bytes, content: bytes) -> bytes:
    return pack("!I", len(content)) + name + content + pack("!I", zlib.crc32(name + content))
