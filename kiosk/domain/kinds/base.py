"""What every kind of answer offers, and how typed text is brought to plain ASCII digits."""

from __future__ import annotations

import re
import unicodedata
from typing import Protocol

from kiosk.domain.answers import Case
from kiosk.domain.words import Words

# What nobody sees: direction marks; and what no keyboard writes but a code reader may, and no centre keeps.
_UNSEEN = re.compile("[\0-\x08\x0e-\x1f\x7f-\x9f\u200b-\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")
_SPACING = re.compile(r"[\s\-_/.()]+")


class Kind(Protocol):
    """What every kind offers."""

    def canonical(self, typed: str) -> str:
        """The text to keep for what was typed; never raises, never drops what can't be understood."""
        ...

    def fault(self, text: str, case: Case) -> Words | None:
        """What is wrong with a non-empty canonical text, or None."""
        ...


def fold(typed: str) -> str:
    """NFKC, nothing invisible, digits of every script as 0–9, outer blanks gone."""
    plain = _UNSEEN.sub("", unicodedata.normalize("NFKC", typed))
    return "".join(str(unicodedata.digit(c)) if c.isdigit() else c for c in plain).strip()


def fold_number(typed: str) -> str:
    """As ``fold``, without the spaces and dashes people put between digits."""
    return _SPACING.sub("", fold(typed))
