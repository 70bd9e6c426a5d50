"""An SMS gateway for tests: it remembers what it was given, and can be unplugged."""

from __future__ import annotations

from threading import Lock

from kiosk.services.errors import CentreUnreachable


class MemoryGateway:
    """``down = True`` makes every sending fail. sent: mobile and text, in order."""

    def __init__(self) -> None:
        self.down = False
        self._lock = Lock()
        self._sent: list[tuple[str, str]] = []

    @property
    def sent(self) -> tuple[tuple[str, str], ...]:
        with self._lock:
            return tuple(self._sent)

    def send(self, mobile: str, text: str) -> None:
        if self.down:
            raise CentreUnreachable("the SMS gateway is unplugged")
        with self._lock:
            self._sent.append((mobile, text))
