"""A printer that writes each job as a PDF file into a folder. No paper comes out of it, and it says so."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from tempfile import NamedTemporaryFile

from kiosk.services.ports import Clock, Printed, PrinterFault

LONGEST_STEM = 80
_UNSAFE = re.compile(r"[^\w-]+")


class FolderPrinter:
    """Jobs are named by time and title. width_mm: the paper it pretends to have."""

    def __init__(self, folder: Path, width_mm: int, clock: Clock) -> None:
        self._folder = folder
        self._width_mm = width_mm
        self._clock = clock

    @property
    def width_mm(self) -> int:
        return self._width_mm

    def fault(self) -> PrinterFault | None:
        """GONE where the folder can't be written to."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError:
            return PrinterFault.GONE
        return None if os.access(self._folder, os.W_OK | os.X_OK) else PrinterFault.GONE

    def low(self) -> bool:
        return False

    def print(self, pdf: bytes, title: str) -> Printed:
        """The whole file is there, or none of it: a full disk or a lost folder is answered with GONE."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            return Printed(paper=False, where=_write(self._folder, pdf, self._stem(title)))
        except OSError:
            return Printed(fault=PrinterFault.GONE, paper=False)

    def _stem(self, title: str) -> str:
        return f"{self._clock.now():%Y%m%d-%H%M%S}-{safe_name(title)}"


def safe_name(title: str) -> str:
    """Letters, digits and hyphens of the title: no folder, no hidden file, no sign that turns the text round."""
    return _UNSAFE.sub("-", title)[:LONGEST_STEM].strip("-_") or "job"


def _write(folder: Path, pdf: bytes, stem: str) -> Path:
    """Write aside, force it to the disk, then give it its name; a name that is taken is left alone."""
    with NamedTemporaryFile(dir=folder, prefix=".", suffix=".part", delete=False) as file:
        part = Path(file.name)
        try:
            file.write(pdf)
            file.flush()
            os.fsync(file.fileno())
            where = next(name for name in _names(folder, stem) if not name.exists())
            part.replace(where)
        finally:
            part.unlink(missing_ok=True)
    _sync_folder(folder)
    return where


def _names(folder: Path, stem: str) -> Iterator[Path]:
    yield folder / f"{stem}.pdf"
    yield from (folder / f"{stem}-{number}.pdf" for number in count(2))


def _sync_folder(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
