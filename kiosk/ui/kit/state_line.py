"""One of several sentences, in the room of the longest: nothing moves when another is said."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.domain.words import Words
from kiosk.ui.kit.announce import announce
from kiosk.ui.kit.paragraph import Paragraph
from kiosk.ui.kit.text import Text
from kiosk.ui.look import Look, Role


class StateLine(Text):
    """sentences: all that may be said here; the first is said at first."""

    def __init__(self, look: Look, sentences: Sequence[Words], role: Role = Role.ROW) -> None:
        super().__init__(look, sentences[0], role, center=True)
        self._all = [Paragraph(look, look.text(words), role, center=True) for words in sentences]

    def heightForWidth(self, width: int) -> int:
        room = width - self._beside()
        return max(paragraph.height(room) for paragraph in self._all) + self._above()

    def say(self, words: Words) -> None:
        """A screen reader reads it when it has finished what it says now."""
        text = self.look.text(words)
        if text != self.text():
            self.setText(text)
            announce(self, text)
