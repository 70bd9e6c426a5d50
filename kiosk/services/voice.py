"""Speaking aloud, as the services ask it of the outside: what a person asks to hear, and nothing unasked."""

from __future__ import annotations

from typing import Protocol


class Voice(Protocol):
    """available: has this machine what speaks? Asked while a page is built, so it answers at once."""

    @property
    def available(self) -> bool: ...

    def say(self, text: str, language: str) -> bool:
        """Word by word, for digits. Returns once it was said or stopped; False where no sound can come out. Not on the
        screen's thread.

        language: ``ar`` or ``en``.
        """
        ...

    def read(self, text: str, language: str) -> bool:
        """As ``say``, in sentences."""
        ...

    def stop(self) -> None:
        """Fall silent at once; from any thread."""
        ...
