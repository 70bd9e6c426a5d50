"""Gateways for trials: they send nothing, and write each message as a file into a folder."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from uuid import uuid4

from kiosk.services.errors import CentreUnreachable
from kiosk.services.ports import Clock


class FolderGateway:
    """Files are named by time; the mobile is the first line, the text the second. Only their owner can read them."""

    def __init__(self, folder: Path, clock: Clock) -> None:
        self._folder = folder
        self._clock = clock

    def send(self, mobile: str, text: str) -> None:
        """The whole file is there, or none of it."""
        _write(self._folder, self._clock, f"{mobile}\n{text}\n")


class FolderMailer:
    """The same for e-mail: the address is the first line, the subject the second."""

    def __init__(self, folder: Path, clock: Clock) -> None:
        self._folder = folder
        self._clock = clock

    def send(self, address: str, subject: str, text: str) -> None:
        _write(self._folder, self._clock, f"{address}\n{subject}\n{text}")


def _write(folder: Path, clock: Clock, text: str) -> None:
    name = f"{clock.now():%Y%m%d-%H%M%S-%f}-{uuid4().hex[:8]}"
    begun = folder / f".{name}"
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        with os.fdopen(os.open(begun, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:
            file.write(text)
        begun.rename(folder / f"{name}.txt")
    except OSError as error:
        with suppress(OSError):
            begun.unlink()
        raise CentreUnreachable("the folder for messages can't be written to") from error
