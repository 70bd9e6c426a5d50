"""A clerk's counter: the services of a kiosk of its own beside the desk, and what they tell while it is open."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.services.suite import Suite
from kiosk.services.sync import SyncState

HearMessage = Callable[[str, str], None]
"""A mobile, and the text that would go to it."""
HearState = Callable[[SyncState], None]


class News:
    """From the services, on any thread, to whoever listens. state: the last one; None before the first."""

    def __init__(self) -> None:
        self.state: SyncState | None = None
        self._message: HearMessage = _nobody
        self._notice: HearMessage = _nobody
        self._state: HearState = _nobody

    def listen(self, message: HearMessage, notice: HearMessage, state: HearState) -> None:
        """From now on these are told, on the thread that has the news; and of the last state at once."""
        self._message, self._notice, self._state = message, notice, state
        if self.state is not None:
            state(self.state)

    def message(self, mobile: str, text: str) -> None:
        self._message(mobile, text)

    def notice(self, mobile: str, text: str) -> None:
        self._notice(mobile, text)

    def state_is(self, state: SyncState) -> None:
        self.state = state
        self._state(state)


@dataclass(frozen=True, slots=True)
class Counter:
    """idle_seconds, countdown_seconds: of the person's pages, as at a kiosk."""

    suite: Suite
    news: News
    idle_seconds: float = 120
    countdown_seconds: float = 45


def _nobody(*_news: object) -> None:
    """Until somebody listens."""
