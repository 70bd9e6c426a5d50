"""A scanner made of memory, that can be loaded, jammed, held and pulled out: for tests and the demonstration."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Iterable

from kiosk.services.paper_ports import Scan, ScanFault, Sheet

LOOK_S = 0.01
"""Between two looks at ``cancelled`` while it is held."""


def blank_sheet(width: int = 24, height: int = 34, grey: int = 255, dpi: int = 300) -> Sheet:
    """One of a single grey, in pixels; as small as tests like it."""
    return Sheet(f"P5\n{width} {height}\n255\n".encode() + bytes([grey]) * (width * height), dpi)


class MemoryScanner:
    """Its glass holds a white sheet until another is laid on it; its feeder holds nothing until it is loaded."""

    def __init__(self, *, feeder: bool = False) -> None:
        self._feeder = feeder
        self._glass = blank_sheet()
        self._pile: deque[Sheet] = deque()
        self._fault: ScanFault | None = None
        self._whole = 0
        self._free = threading.Event()
        self._free.set()
        self.scanning = threading.Event()

    @property
    def feeder(self) -> bool:
        return self._feeder

    def fault(self) -> ScanFault | None:
        """One that comes only in the course of a scan is not known before it."""
        return None if self._whole else self._fault

    def scan(
        self, progress: Callable[[float | None], None], cancelled: Callable[[], bool], *, feeder: bool = False
    ) -> Scan:
        self.scanning.set()
        try:
            return self._scan(progress, cancelled, feeder)
        finally:
            self.scanning.clear()

    def _scan(self, progress: Callable[[float | None], None], cancelled: Callable[[], bool], feeder: bool) -> Scan:
        sheets: list[Sheet] = []
        while (not feeder and not sheets) or (feeder and self._pile):
            if self._fault and len(sheets) >= self._whole:
                return Scan(tuple(sheets), self._fault)
            progress(0.0)
            while not self._free.wait(LOOK_S) and not cancelled():
                """Held: it waits for one or the other."""
            if cancelled():
                return Scan(tuple(sheets))
            sheets.append(self._pile.popleft() if feeder else self._glass)
            progress(1.0)
        return Scan(tuple(sheets), None if sheets else self._fault or ScanFault.NO_PAPER)

    def lay(self, sheet: Sheet) -> None:
        """On the glass, in place of what lay there. It stays there."""
        self._glass = sheet

    def load(self, sheets: Iterable[Sheet]) -> None:
        """Into the feeder, upon what lies there. Sheets that were scanned have left it."""
        self._pile.extend(sheets)

    def fail(self, fault: ScanFault, *, after: int = 0) -> None:
        """Jam, open the cover, pull it out, …; until ``mend``. after: so many sheets of each scan come whole first."""
        self._fault, self._whole = fault, after

    def mend(self) -> None:
        self._fault, self._whole = None, 0

    def hold(self) -> None:
        """A scan goes on until it is cancelled or ``let_go``; ``scanning`` is set meanwhile."""
        self._free.clear()

    def let_go(self) -> None:
        self._free.set()
