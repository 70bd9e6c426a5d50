"""The quarantine of uploads: tells by content what a file is, has it redrawn elsewhere, keeps the drawing alone."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, replace
from hashlib import sha256
from math import ceil
from pathlib import Path

from kiosk.domain.uploads import HEAD_BYTES, MAX_BYTES, MEGABYTE, UploadType, upload_type
from kiosk.imaging import paper
from kiosk.imaging.binder import bind
from kiosk.imaging.child import TALLEST, Job
from kiosk.imaging.clamd import Clamd
from kiosk.imaging.memfile import in_memory
from kiosk.imaging.quarantine import Refused, draw
from kiosk.services.errors import KioskError
from kiosk.services.ports import NotTaken, Refusal, TakenIn

# Whatever the limits say, nothing larger is ever opened.
CEILING_BYTES = 25 * MEGABYTE
# No link is followed, and no pipe is waited for.
_OPEN = os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_NOCTTY


class NoPreview(KioskError):
    """The PDF could not be shown: it is not one of ours, or the machine is overloaded."""


@dataclass(frozen=True, slots=True)
class Limits:
    """file_bytes, pages, pixels: most in a file. seconds: by the clock on the wall, for one file.

    memory_bytes: address space of the process that looks inside. side: longest side of a drawn page in pixels
    (A4 at 200 dpi), larger ones are shrunk.
    """

    file_bytes: int = MAX_BYTES
    pages: int = 20
    pixels: int = 60_000_000
    seconds: float = 8.0
    memory_bytes: int = 900 * MEGABYTE
    side: int = 2339

    def __post_init__(self) -> None:
        if not 0 < self.file_bytes <= CEILING_BYTES:
            raise ValueError("file_bytes")


class Gate:
    """The Intake port for real files. clamd: looks at each file beside the drawing; None where there is none."""

    def __init__(self, limits: Limits | None = None, clamd: Clamd | None = None) -> None:
        self._limits = limits or Limits()
        self._clamd = clamd

    def take_in(self, path: Path, cancelled: Callable[[], bool]) -> TakenIn | NotTaken:
        """Redraw a file. Returns within the limits' seconds and a little, also soon after ``cancelled`` turns true;
        then the answer is NotTaken(UNREADABLE), of no interest to who cancelled.
        """
        try:
            source = os.open(path, _OPEN)
        except OSError:
            return NotTaken(Refusal.UNREADABLE)
        try:
            return self._redrawn(source, cancelled)
        finally:
            os.close(source)

    def glimpse(self, path: Path, width: int, cancelled: Callable[[], bool]) -> bytes | None:
        """As taking it in, but only its first page, so many pixels wide; the rest is not drawn."""
        try:
            source = os.open(path, _OPEN)
        except OSError:
            return None
        try:
            kind = self._kind(source)
            if isinstance(kind, NotTaken):
                return None
            job = replace(self._job(kind), width=width, side=TALLEST * width)
            with closing(draw(source, job, self._limits.seconds, cancelled)) as pages:
                first = next(pages, None)
            return paper.png(first) if first is not None else None
        except Refused:
            return None
        finally:
            os.close(source)

    def _redrawn(self, source: int, cancelled: Callable[[], bool]) -> TakenIn | NotTaken:
        kind = self._kind(source)
        if isinstance(kind, NotTaken):
            return kind
        looking = self._clamd.begin(source) if self._clamd else None
        try:
            pages = draw(source, self._job(kind), self._limits.seconds, cancelled)
            leaves = [paper.leaf(page) for page in pages]
        except Refused as refused:
            return NotTaken(refused.refusal, kind=kind)
        if looking is not None and looking.found():
            return NotTaken(Refusal.UNSAFE, kind=kind)
        content = bind(leaves)
        return TakenIn(content, len(leaves), sha256(content).hexdigest(), kind)

    def _kind(self, source: int) -> UploadType | NotTaken:
        status = os.fstat(source)
        if not stat.S_ISREG(status.st_mode):
            return NotTaken(Refusal.UNREADABLE)
        if status.st_size == 0:
            return NotTaken(Refusal.EMPTY)
        if status.st_size > self._limits.file_bytes:
            return NotTaken(Refusal.TOO_LARGE, _megabytes(status.st_size))
        try:
            head = os.pread(source, HEAD_BYTES, 0)
        except OSError:
            return NotTaken(Refusal.UNREADABLE)
        return upload_type(head) or NotTaken(Refusal.NOT_A_DOCUMENT)

    def previews(self, pdf: bytes, width: int) -> tuple[bytes, ...]:
        """One PNG a page, ``width`` pixels wide; narrower for a page over four times as tall. Raises NoPreview."""
        job = replace(self._job(UploadType.PDF), width=width, side=width * TALLEST, file_bytes=len(pdf))
        try:
            with in_memory(pdf) as source:
                return tuple(paper.png(page) for page in draw(source, job, self._limits.seconds, lambda: False))
        except Refused as refused:
            raise NoPreview(refused.refusal) from None

    def _job(self, kind: UploadType) -> Job:
        limits = self._limits
        return Job(
            kind=kind,
            dpi=paper.DPI,
            side=limits.side,
            width=0,
            pages=limits.pages,
            pixels=limits.pixels,
            file_bytes=limits.file_bytes,
            memory_bytes=limits.memory_bytes,
            cpu_seconds=max(1, ceil(limits.seconds)),
        )


def _megabytes(count: int) -> float:
    """Rounded up to a tenth, so that a file just over the limit is never shown as being at it."""
    return ceil(10 * count / MEGABYTE) / 10
