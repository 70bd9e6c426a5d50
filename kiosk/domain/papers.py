"""What lies on a scanner's glass or under a camera, and what can be wrong with its picture."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import StrEnum

from stdnum import luhn


class Paper(StrEnum):
    """What a document is expected to be: a sheet of writing, or a plastic card."""

    SHEET = "sheet"
    CARD = "card"


class Flaw(StrEnum):
    """Why a picture may not do as evidence. None of them stops anybody: the person may keep it as it is."""

    EMPTY = "empty"
    WRONG_SIDE = "wrong_side"
    DARK = "dark"
    BLURRED = "blurred"
    CUT_OFF = "cut_off"
    TOO_SMALL = "too_small"
    OTHER_KIND = "other_kind"


_NO_FRONT = {Flaw.EMPTY, Flaw.WRONG_SIDE, Flaw.OTHER_KIND}


def flaws_together(paper: Paper, pages: Sequence[Sequence[Flaw]]) -> list[tuple[Flaw, ...]]:
    """What is wrong with each page of one document. pages: what is wrong with each by itself.

    A card has two sides, so its back is in its place beside its front.
    """
    fronts = [_NO_FRONT.isdisjoint(flaws) for flaws in pages]
    both = paper is Paper.CARD and any(fronts)
    return [tuple(flaw for flaw in flaws if not (both and flaw is Flaw.WRONG_SIDE)) for flaws in pages]


class CardMatch(StrEnum):
    """What the number on a card says to the one that was typed. Advice only: a card that differs stops nobody."""

    SAME = "same"
    OTHER = "other"
    UNREAD = "unread"


_ID_NUMBER = re.compile(r"(?<!\d)[12]\d{9}(?!\d)", re.ASCII)


def id_numbers(text: str) -> frozenset[str]:
    """All ID and residence numbers in a text, by length, first digit and check digit (facts.md F61)."""
    return frozenset(number for number in _ID_NUMBER.findall(text) if luhn.is_valid(number))


def card_match(typed: str, read: frozenset[str]) -> CardMatch:
    """read: the numbers found on the card."""
    if typed in read:
        return CardMatch.SAME
    return CardMatch.OTHER if read else CardMatch.UNREAD
