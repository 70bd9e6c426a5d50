"""A printer made of memory, that can be pulled out, emptied and jammed: for tests and the demonstration."""

from __future__ import annotations

from dataclasses import dataclass, field

from kiosk.services.ports import Printed, PrinterFault

FEW = 5
"""Sheets: then it says that paper runs out soon."""


@dataclass(frozen=True, slots=True)
class Job:
    """One printed document."""

    pdf: bytes = field(repr=False)
    title: str


class MemoryPrinter:
    """sheets: how much paper is in the tray."""

    def __init__(self, width_mm: int, sheets: int = 100) -> None:
        self._width_mm = width_mm
        self._sheets = sheets
        self._plugged = True
        self._broken: PrinterFault | None = None
        self._jobs: list[Job] = []

    @property
    def width_mm(self) -> int:
        return self._width_mm

    @property
    def jobs(self) -> tuple[Job, ...]:
        """What has come out, oldest first."""
        return tuple(self._jobs)

    def fault(self) -> PrinterFault | None:
        if not self._plugged:
            return PrinterFault.GONE
        return self._broken or (PrinterFault.NO_PAPER if self._sheets <= 0 else None)

    def low(self) -> bool:
        return self._plugged and 0 < self._sheets <= FEW

    def print(self, pdf: bytes, title: str) -> Printed:
        fault = self.fault()
        if fault:
            return Printed(fault=fault, paper=False)
        self._sheets -= 1
        self._jobs.append(Job(pdf, title))
        return Printed()

    def unplug(self) -> None:
        self._plugged = False

    def plug_in(self) -> None:
        self._plugged = True

    def load_paper(self, sheets: int) -> None:
        """Fill the tray to this many sheets; 0 empties it."""
        self._sheets = sheets

    def fail(self, fault: PrinterFault) -> None:
        """Jam, open the cover, …; until ``mend``."""
        self._broken = fault

    def mend(self) -> None:
        self._broken = None
