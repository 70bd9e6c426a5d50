"""A voice for tests: it says nothing aloud and remembers what it was to say."""

from __future__ import annotations

import threading


class MemoryVoice:
    """said: what was to be said, with its language. mute: no sound comes out. holding: it speaks until stopped."""

    def __init__(self, *, available: bool = True, mute: bool = False, holding: bool = False) -> None:
        self.available, self.mute, self.holding = available, mute, holding
        self.said: list[tuple[str, str]] = []
        self.speaking = threading.Event()
        self._stopped = threading.Event()

    def say(self, text: str, language: str) -> bool:
        if not self.available or self.mute:
            return False
        self._stopped.clear()
        self.said.append((text, language))
        self.speaking.set()
        if self.holding:
            self._stopped.wait()
        self.speaking.clear()
        return True

    def read(self, text: str, language: str) -> bool:
        return self.say(text, language)

    def stop(self) -> None:
        self._stopped.set()
