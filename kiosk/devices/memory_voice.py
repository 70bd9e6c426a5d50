"""A voice for tests: it says nothing aloud and remembers what it was to say."""

from __future__ import annotations

import threading

from kiosk.services.voice import PLAINLY, Manner


class MemoryVoice:
    """said: what was to be said, with its language. manner: the last one. forgotten: how often it was told to forget.

    mute: no sound comes out.

    holding: it speaks until stopped. private: only one person hears it.
    """

    def __init__(
        self, *, available: bool = True, mute: bool = False, holding: bool = False, private: bool = False
    ) -> None:
        self.available, self.mute, self.holding, self.private = available, mute, holding, private
        self.said: list[tuple[str, str]] = []
        self.manner, self.forgotten = Manner(), 0
        self.speaking = threading.Event()
        self._stopped = threading.Event()

    def say(self, text: str, language: str, manner: Manner = PLAINLY) -> bool:
        if not self.available or self.mute:
            return False
        self._stopped.clear()
        self.said.append((text, language))
        self.manner = manner
        self.speaking.set()
        if self.holding:
            self._stopped.wait()
        self.speaking.clear()
        return True

    def stop(self) -> None:
        self._stopped.set()

    def forget(self) -> None:
        self.forgotten += 1
