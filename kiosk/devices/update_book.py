"""What an updater remembers, in a file of root's; and its progress in one that the kiosk can read."""

from __future__ import annotations

import json
import os
from contextlib import suppress
from dataclasses import asdict, fields
from pathlib import Path

from kiosk.domain.updating import Progress
from kiosk.services.updating import Book


class UpdateBook:
    """A book that can't be read is an empty one: no older program is taken then either, for the newer one is in.

    What an older or a newer program wrote is read as far as it is known: a trial goes over from one to the other.
    """

    def __init__(self, path: Path, told: Path) -> None:
        self._path, self._told = path, told

    def read(self) -> Book:
        try:
            kept = json.loads(self._path.read_text(encoding="ascii"))
            known = {name: kept[name] for name in (item.name for item in fields(Book)) if name in kept}
            return Book(**{**known, "progress": Progress(kept["progress"])})
        except (OSError, ValueError, TypeError, KeyError):
            return Book()

    def write(self, book: Book) -> None:
        self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        beside = self._path.with_suffix(".new")
        with beside.open("w", encoding="ascii") as file:
            json.dump(asdict(book), file)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(self._path)
        with suppress(OSError):  # what is told is no reason to stop
            self._told.write_text(f"{book.progress.value} {book.serial}", encoding="ascii")
