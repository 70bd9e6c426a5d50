"""A mailer for tests: it remembers what it was given, and can be unplugged."""

from __future__ import annotations

from threading import Lock

from kiosk.services.errors import CentreUnreachable


class MemoryMailer:
    """``down = True`` makes every sending fail. sent: address, subject and text, in order."""

    def __init__(self) -> None:
        self.down = False
        self._lock = Lock()
        self._sent: list[tuple[str, str, str]] = []

    @property
    def sent(self) -> tuple[tuple[str, str, str], ...]:
        with self._lock:
            return tuple(self._sent)

    def send(self, address: str, subject: str, text: str) -> None:
        if self.down:
            raise CentreUnreachable("the mail server is unplugged")
        with self._lock:
            self._sent.append((address, subject, text))
