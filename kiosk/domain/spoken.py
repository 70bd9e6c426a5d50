"""How a sentence is handed to a voice: with the vowels Arabic leaves out, and long numbers digit by digit."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache

_UNHEARD = {ord(sign): None for sign in "\u200e\u200f\u2066\u2067\u2068\u2069"}
LONGEST_NUMBER = 4
"""Digits that are still heard as one number, such as a year or riyals; an ID or a mobile number is spelt."""

_LONG = re.compile(rf"(?<![\d,.])\d{{{LONGEST_NUMBER + 1},}}(?![,.]?\d)")
_AND, _FATHA = "\N{ARABIC LETTER WAW}", "\N{ARABIC FATHA}"
_LETTER = "\u0620-\u0655"
WORD = re.compile(f"[{_LETTER}]+")
"""An Arabic word as it is written, with what vowels it bears."""


_CLAUSE_END = re.compile(r"(?<=[.:!?\u061f])\s+")


def clauses(text: str) -> list[str]:
    """What is said in one breath each: «Button:», «Start.»"""
    return _CLAUSE_END.split(text.strip())


@dataclass(frozen=True, slots=True)
class Lexicon:
    """How words are read, keys as they are written.

    phrases: runs of words in which one is read otherwise. sentences: whole texts that are. abbreviations: what is
    written short and read in full.
    """

    words: Mapping[str, str] = field(default_factory=dict)
    phrases: Mapping[str, str] = field(default_factory=dict)
    sentences: Mapping[str, str] = field(default_factory=dict)
    abbreviations: Mapping[str, str] = field(default_factory=dict)

    def spoken(self, text: str) -> str:
        """A word that is not there, such as a name, is read as it is written."""
        runs = _runs((*self.phrases, *self.abbreviations))
        plain = text.translate(_UNHEARD).strip()
        said = self.sentences.get(plain) or runs.sub(lambda run: self._read(run[0]), plain)
        return _LONG.sub(lambda number: " ".join(number[0]), said)

    def _read(self, run: str) -> str:
        """A word may begin with an «and» of its own, as those of numbers do."""
        read = self.phrases.get(run) or self.abbreviations.get(run) or self.words.get(run)
        if read is None and run.startswith(_AND) and run[1:] in self.words:
            return f"{_AND}{_FATHA}{self.words[run[1:]]}"
        return read or run


@cache
def _runs(phrases: tuple[str, ...]) -> re.Pattern[str]:
    """The longest phrase that begins here, or else one word."""
    whole = "|".join(re.escape(phrase) for phrase in sorted(phrases, key=len, reverse=True))
    alone = rf"(?<![{_LETTER}])(?:{whole})(?![{_LETTER}])"
    return re.compile(f"{alone}|{WORD.pattern}") if phrases else WORD
