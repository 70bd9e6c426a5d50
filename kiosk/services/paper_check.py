"""Checking a paper: its code is read from a picture, a file or a hand scanner, and judged without any network."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from kiosk.services.errors import KioskError
from kiosk.services.ports import Refusal
from kiosk.services.proofs import Checked, Trust, check_all


class CodesUnread(KioskError):
    """No whole picture could be made of what was given, so nobody knows what codes are on it."""

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(refusal)
        self.refusal = refusal


class CodeReader(Protocol):
    """Works away from this process, and within a few seconds. Raises CodesUnread, also when cancelled."""

    def in_file(self, path: Path, cancelled: Callable[[], bool]) -> tuple[str, ...]:
        """What the QR codes say on the pages of a PDF, JPEG or PNG."""
        ...

    def in_picture(self, content: bytes, cancelled: Callable[[], bool]) -> tuple[str, ...]:
        """The same of a picture in memory, which may be a portable pixmap or graymap too."""
        ...


@dataclass(frozen=True, slots=True)
class PaperCheck:
    """trust: asked for with each check, because this kiosk's own authority lies in the keyring. Raises NoSecureStorage
    where that can't be opened.
    """

    codes: CodeReader
    trust: Callable[[], Trust]

    def of_text(self, text: str) -> Checked:
        return check_all([text], self.trust())

    def of_file(self, path: Path, cancelled: Callable[[], bool]) -> Checked:
        """Raises CodesUnread."""
        return check_all(self.codes.in_file(path, cancelled), self.trust())

    def of_picture(self, content: bytes, cancelled: Callable[[], bool]) -> Checked:
        """Raises CodesUnread."""
        return check_all(self.codes.in_picture(content, cancelled), self.trust())
