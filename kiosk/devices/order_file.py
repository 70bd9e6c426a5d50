"""An order in a file of its own: written whole, and read no further than an order may be long."""

from __future__ import annotations

import os
from pathlib import Path

from kiosk.domain.orders import MOST


class OrderFile:
    """path: its folder is made where it is missing, for this user alone."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def text(self) -> str:
        try:
            # Root reads one that the kiosk's user wrote, who may put anything in its place.
            opened = os.open(self._path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
            with os.fdopen(opened, encoding="ascii") as file:
                return file.read(MOST + 1)
        except (OSError, UnicodeDecodeError):
            return ""

    def keep(self, text: str) -> None:
        """Empty: there is none any more."""
        self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        beside = self._path.with_name(f"{self._path.name}.new")
        with beside.open("w", encoding="ascii") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(self._path)
