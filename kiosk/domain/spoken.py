"""How a sentence is handed to a voice: with the vowels Arabic leaves out, and long numbers digit by digit."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

_UNHEARD = {ord(sign): None for sign in "\u200e\u200f\u2066\u2067\u2068\u2069"}
LONGEST_NUMBER = 4
"""Digits that are still heard as one number, such as a year or riyals; an ID or a mobile number is spelt."""

_LONG = re.compile(rf"(?<![\d,.])\d{{{LONGEST_NUMBER + 1},}}(?![,.]?\d)")
WORD = re.compile(r"[\u0620-\u0655]+")
"""An Arabic word as it is written, with what vowels it bears."""


@dataclass(frozen=True, slots=True)
class Lexicon:
    """How words are read, and whole sentences in which a word is read otherwise; keys as they are written."""

    words: Mapping[str, str] = field(default_factory=dict)
    sentences: Mapping[str, str] = field(default_factory=dict)

    def spoken(self, text: str) -> str:
        """A word that is not there, such as a name, is read as it is written."""
        plain = text.translate(_UNHEARD).strip()
        said = self.sentences.get(plain) or WORD.sub(lambda word: self.words.get(word[0], word[0]), plain)
        return _LONG.sub(lambda number: " ".join(number[0]), said)
