"""Room on this machine's disk, given up politely: first no papers are taken, then no application is begun, and what is
left is for answers on their way.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

import structlog

log = structlog.get_logger()


class Disk(Protocol):
    def free(self) -> int:
        """Bytes that may still be written. Raises OSError."""


class Room(StrEnum):
    """NO_PAPERS: facts and answers still go. NO_BEGINNING: who is under way can finish, without papers."""

    PLENTY = "plenty"
    NO_PAPERS = "no-papers"
    NO_BEGINNING = "no-beginning"


@dataclass(frozen=True, slots=True)
class DiskGuard:
    """papers, beginning: bytes that have to be free for a paper to be taken, for an application to be begun."""

    disk: Disk
    papers: int
    beginning: int

    def room(self) -> Room:
        """A disk that does not answer stops nobody here: the store itself says what it can't save."""
        try:
            free = self.disk.free()
        except OSError as error:
            log.warning("the disk does not say its room", kind=type(error).__name__)
            return Room.PLENTY
        if free < self.beginning:
            return Room.NO_BEGINNING
        return Room.NO_PAPERS if free < self.papers else Room.PLENTY
