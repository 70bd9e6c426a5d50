"""How paper comes in: what a scanner or a camera sees, and what makes a page of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol

from kiosk.domain.papers import Flaw, Paper
from kiosk.services.errors import KioskError


class ScanFault(StrEnum):
    """BUSY: somebody else holds it. GONE: it does not answer. HUNG: it said nothing for too long and was given up.
    BROKEN_OFF: the picture did not come whole.
    """

    NO_PAPER = "no_paper"
    JAM = "jam"
    COVER_OPEN = "cover_open"
    BUSY = "busy"
    GONE = "gone"
    HUNG = "hung"
    BROKEN_OFF = "broken_off"


@dataclass(frozen=True, slots=True)
class Sheet:
    """What a device saw, as it saw it. pnm: a binary portable graymap or pixmap (P5, P6), eight bits. dpi: 0 for a
    camera, which knows none.
    """

    pnm: bytes = field(repr=False)
    dpi: int


@dataclass(frozen=True, slots=True)
class Scan:
    """sheets: those that came whole, in order. fault: what ended it early; None also for one that was cancelled."""

    sheets: tuple[Sheet, ...] = ()
    fault: ScanFault | None = None


class Scanner(Protocol):
    @property
    def feeder(self) -> bool:
        """Does it take a pile of sheets by itself? Asks no device: as it was set up."""
        ...

    def fault(self) -> ScanFault | None:
        """Is it there? Asked before a scan; answers within a few seconds."""
        ...

    def scan(
        self, progress: Callable[[float | None], None], cancelled: Callable[[], bool], *, feeder: bool = False
    ) -> Scan:
        """One sheet from the glass, or all that lie in the feeder. Returns soon after ``cancelled`` turns true, and
        always within the watchdog's time.

        progress: is called with the part of the present sheet that has come, 0 to 1, and None while that is not known.
        """
        ...


class CameraFault(StrEnum):
    """GONE: none is there, it was pulled out, or it shows nothing. BUSY: another program holds it."""

    GONE = "gone"
    BUSY = "busy"


@dataclass(frozen=True, slots=True)
class Glimpse:
    """What a camera sees, small enough to be shown at once. rgb: three bytes a pixel, row by row from the top left."""

    width: int
    height: int
    rgb: bytes = field(repr=False)


class Camera(Protocol):
    """Used, and answering, in the screen's thread."""

    def watch(self, seen: Callable[[Glimpse], None], failed: Callable[[CameraFault], None]) -> None:
        """Look until ``rest``: ``seen`` is given what is there now, some ten times a second. ``failed`` ends it."""
        ...

    def take(self) -> Sheet | None:
        """What was seen last, in full size. None before the first glimpse, and while nobody watches."""
        ...

    def rest(self) -> None:
        """Look no more: its light goes out, and nothing of what it saw is held."""
        ...


class NotFinished(KioskError):
    """No page could be made of a sheet: it is no picture, took too long, or was cancelled."""


@dataclass(frozen=True, slots=True)
class FinishedPage:
    """pdf: this page alone. flaws: what may be wrong with it, the gravest first."""

    pdf: bytes = field(repr=False)
    flaws: tuple[Flaw, ...] = ()


class Finisher(Protocol):
    """Makes a page right: finds the sheet, straightens, crops, lightens and turns it, packs it small, and judges it."""

    def finish(self, sheet: Sheet, paper: Paper, cancelled: Callable[[], bool]) -> FinishedPage:
        """Works away from this process. Raises NotFinished."""
        ...

    def bind(self, pages: Sequence[FinishedPage]) -> bytes:
        """One PDF of them, in this order."""
        ...


class CardReader(Protocol):
    """Reads the number on a card, to be laid beside the one that was typed (``kiosk.domain.papers.card_match``)."""

    def numbers(self, page: FinishedPage, cancelled: Callable[[], bool]) -> frozenset[str]:
        """The ID numbers that could be read on it; none where none could. Works away from this process, without
        network, and answers within two seconds and a little, or soon after ``cancelled`` turns true.
        """
        ...
