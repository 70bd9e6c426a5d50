"""Our languages with sentences a third longer: room for what somebody will word, or translate, less briefly."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QTranslator

from kiosk.ui.language import Language, Translator

LONGER = 0.35
NO_WORDS = re.compile("\\{\\w+\\}|%n|[\u2066\u2067\u2068\u2069]")
"""Places of values, and marks of direction."""


def longer(text: str) -> str:
    """The sentence with a third of its own letters after it. Names and numbers that stand in it keep their length."""
    words = " ".join(NO_WORDS.sub(" ", text).split())
    if not any(letter.isalpha() for letter in words):
        return text
    return f"{text} {words[: round(LONGER * len(words)) - 1].strip()}".strip()


class Longer(QTranslator):
    """of: who is asked for a sentence. Values are filled in afterwards, and those that are sentences come here too."""

    def __init__(self, of: Sequence[QTranslator]) -> None:
        super().__init__()
        self._of = of

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        if context:
            return ""  # Qt's own words
        said = (translator.translate(context, source, disambiguation, n) for translator in self._of)
        return longer(next(filter(None, said), source))

    def isEmpty(self) -> bool:  # noqa: N802  (Qt's name)
        return False


class Stretching(Translator):
    """longer: sentences are a third longer from the next ``use`` on."""

    longer = False

    def use(self, language: Language) -> None:
        super().use(language)
        if self.longer:
            stretched = Longer(tuple(self._installed))
            QCoreApplication.installTranslator(stretched)
            self._installed.append(stretched)
