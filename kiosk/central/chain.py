"""Looking for a changed or missing fact in the journals."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from kiosk.domain.facts import GENESIS, digest


@dataclass(frozen=True, slots=True)
class Link:
    """One journal line as it is stored; ``last`` is the number given to the person's newest fact."""

    person: str = field(repr=False)
    number: int
    previous: str
    digest: str
    text: str = field(repr=False)
    last: int


@dataclass(frozen=True, slots=True)
class BrokenLink:
    """The first line of a person's journal that does not follow from the one before it."""

    person: str = field(repr=False)
    number: int


def first_broken(links: Iterable[Link]) -> BrokenLink | None:
    """The links of each person together, in the order of their numbers. Also finds lines missing at the end."""
    before: Link | None = None
    for link in links:
        if before and before.person != link.person:
            if before.number != before.last:
                return BrokenLink(before.person, before.number + 1)
            before = None
        expected = (before.number + 1, before.digest) if before else (1, GENESIS)
        if (link.number, link.previous) != expected or link.digest != digest(link.previous, link.text):
            return BrokenLink(link.person, expected[0])
        before = link
    if before and before.number != before.last:
        return BrokenLink(before.person, before.number + 1)
    return None
