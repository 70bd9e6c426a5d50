"""An SMS gateway that sends nothing: it shows the messages here, for practice and for a newcomer's first look."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Lock


@dataclass(frozen=True, slots=True)
class ShownMessage:
    """A message as the practice strip shows it."""

    mobile: str = field(repr=False)
    text: str = field(repr=False)


class PracticeGateway:
    """Keeps the last ``keep`` messages, newest last. ``on_message`` is called on the sender's thread."""

    def __init__(self, on_message: Callable[[ShownMessage], None], keep: int = 5) -> None:
        self._on_message = on_message
        self._lock = Lock()
        self._last: deque[ShownMessage] = deque(maxlen=keep)

    def send(self, mobile: str, text: str) -> None:
        message = ShownMessage(mobile, text)
        with self._lock:
            self._last.append(message)
        self._on_message(message)

    def last(self) -> tuple[ShownMessage, ...]:
        with self._lock:
            return tuple(self._last)

    def forget(self) -> None:
        """Between two persons nothing stays on the strip."""
        with self._lock:
            self._last.clear()
