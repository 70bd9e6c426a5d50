"""Amounts of money inside sentences: in words where the language counts as Arabic does, else in digits."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.domain.amount_words import NumberWords, Riyals, riyals, riyals_in_words
from kiosk.domain.words import Words
from kiosk.ui.language import Language

MOST_IN_WORDS = 1_000_000_000


def amount_renderer(table: NumberWords) -> Callable[[object, Language], str | Words]:
    """What a Translator renders values with, once the word table has been read."""

    def render(value: object, language: Language) -> str | Words:
        if not isinstance(value, Riyals):
            return str(value)
        if language == Language.ARABIC and 0 <= value.amount < MOST_IN_WORDS:
            return riyals_in_words(value.amount, table)
        return riyals(value.amount)

    return render
