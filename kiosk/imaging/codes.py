"""What the QR codes in a picture say. The picture is hostile until the quarantined child has looked inside it."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.domain.proof import MOST
from kiosk.domain.uploads import HEAD_BYTES, MEGABYTE, upload_type
from kiosk.imaging.child import Job
from kiosk.imaging.quarantine import Refused, read
from kiosk.services.paper_check import CodesUnread
from kiosk.services.ports import Refusal

FILE_BYTES = 25 * MEGABYTE
SHEET_BYTES = 120 * MEGABYTE  # a scanned A4 in colour at 400 dpi, unpacked
PAGES = 10
DPI, SIDE = 200, 4200  # half a millimetre is then four pixels; a camera's picture stays as it is
SECONDS = 8
_PORTABLE = (b"P5", b"P6")
# No link is followed, and no pipe is waited for.
_OPEN = os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_NOCTTY


class CodeReader:
    """The port of that name."""

    def in_file(self, path: Path, cancelled: Callable[[], bool]) -> tuple[str, ...]:
        try:
            source = os.open(path, _OPEN)
        except OSError:
            raise CodesUnread(Refusal.UNREADABLE) from None
        try:
            return _read(source, FILE_BYTES, cancelled)
        finally:
            os.close(source)

    def in_picture(self, content: bytes, cancelled: Callable[[], bool]) -> tuple[str, ...]:
        with _in_memory(content) as source:
            return _read(source, SHEET_BYTES, cancelled)


def _read(source: int, most: int, cancelled: Callable[[], bool]) -> tuple[str, ...]:
    job = Job(
        kind=_kind(source, most),
        dpi=DPI,
        side=SIDE,
        width=0,
        pages=PAGES,
        pixels=60_000_000,
        file_bytes=most,
        memory_bytes=900 * MEGABYTE,
        cpu_seconds=SECONDS,
        codes=MOST,
    )
    try:
        return tuple(read(source, job, SECONDS, cancelled))
    except Refused as refused:
        raise CodesUnread(refused.refusal) from None


def _kind(source: int, most: int) -> str:
    status = os.fstat(source)
    if not stat.S_ISREG(status.st_mode):
        raise CodesUnread(Refusal.UNREADABLE)
    if status.st_size == 0:
        raise CodesUnread(Refusal.EMPTY)
    if status.st_size > most:
        raise CodesUnread(Refusal.TOO_LARGE)
    try:
        head = os.pread(source, HEAD_BYTES, 0)
    except OSError:
        raise CodesUnread(Refusal.UNREADABLE) from None
    kind = "ppm" if head.startswith(_PORTABLE) else upload_type(head)
    if kind is None:
        raise CodesUnread(Refusal.NOT_A_DOCUMENT)
    return str(kind)


@contextmanager
def _in_memory(content: bytes) -> Iterator[int]:
    """A descriptor of a file that never touches a disk."""
    with os.fdopen(os.memfd_create("picture"), "w+b") as file:
        file.write(content)
        file.seek(0)
        yield file.fileno()
