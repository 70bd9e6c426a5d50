"""Speaking aloud, as the services ask it of the outside. Digits of a picture only: nothing of a person is spoken."""

from __future__ import annotations

from typing import Protocol


class Voice(Protocol):
    """available: has this machine what speaks? Asked while a page is built, so it answers at once."""

    @property
    def available(self) -> bool: ...

    def say(self, text: str, language: str) -> bool:
        """Returns once it was said or stopped; False where no sound can come out. Not on the screen's thread.

        language: ``ar`` or ``en``.
        """
        ...

    def stop(self) -> None:
        """Fall silent at once; from any thread."""
        ...
