"""Words that a person will read, as data: an English source with its values, to be said in a language later.

The translation tool collects each literal inside ``tr(...)``; the Arabic stands in ``translations/kiosk_ar.ts``.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

LRI, FSI, PDI = "\u2066", "\u2068", "\u2069"


@dataclass(frozen=True, slots=True)
class Words:
    """A sentence before translation.

    source: English text with ``{named}`` places and, for plurals, ``%n``.
    comment: tells two equal English texts apart.
    n: the count that chooses the plural form, or None.
    values: what stands in the places; a value may itself be Words.
    """

    source: str
    comment: str = ""
    n: int | None = None
    values: tuple[tuple[str, object], ...] = ()

    def fill(self, **values: object) -> Words:
        return replace(self, values=(*self.values, *values.items()))

    def count(self, n: int) -> Words:
        return replace(self, n=n)


Say = Callable[[Words], str]


def tr(source: str, comment: str = "", n: int | None = None) -> Words:
    """Mark a literal for translation. The extractor reads calls by this very name; never pass a variable."""
    return Words(source, comment, n)


def ltr(text: str) -> str:
    """Isolate a left-to-right run (a number, date or reference) so that a right-to-left sentence keeps its order."""
    return f"{LRI}{text}{PDI}"


def by_itself(text: str) -> str:
    """Isolate a run whose direction is its own, such as a file's name."""
    return f"{FSI}{text}{PDI}"


def unmarked(text: str) -> str:
    """Without the marks of direction: as it is typed, and as it is spoken."""
    return text.translate({ord(mark): None for mark in (LRI, FSI, PDI)})


def verbatim(text: str) -> Words:
    """What a person typed or a name we were given: shown as it is, never translated."""
    return Words("{text}").fill(text=text)
