"""A camera made of memory, that looks at what is laid under it: for tests and the demonstration."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.services.paper_ports import CameraFault, Glimpse, Sheet


class MemoryCamera:
    """It sees nothing until something is laid under it; what lies there stays there."""

    def __init__(self) -> None:
        self._under: Glimpse | None = None
        self._fault: CameraFault | None = None
        self._seen: Callable[[Glimpse], None] | None = None
        self._failed: Callable[[CameraFault], None] | None = None

    @property
    def watching(self) -> bool:
        return self._seen is not None

    def watch(self, seen: Callable[[Glimpse], None], failed: Callable[[CameraFault], None]) -> None:
        self._seen, self._failed = seen, failed
        if self._fault is not None:
            self.fail(self._fault)
        elif self._under is not None:
            seen(self._under)

    def take(self) -> Sheet | None:
        if self._under is None or not self.watching:
            return None
        return Sheet(f"P6\n{self._under.width} {self._under.height}\n255\n".encode() + self._under.rgb, 0)

    def rest(self) -> None:
        self._seen = self._failed = None

    def lay(self, under: Glimpse) -> None:
        """In place of what lay there; whoever watches sees it, each time anew."""
        self._under = under
        if self._seen is not None:
            self._seen(under)

    def fail(self, fault: CameraFault) -> None:
        """Pull it out, or let another program hold it; until ``mend``."""
        self._fault, failed = fault, self._failed
        self.rest()
        if failed is not None:
            failed(fault)

    def mend(self) -> None:
        self._fault = None
