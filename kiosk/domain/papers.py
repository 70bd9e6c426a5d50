"""What lies on a scanner's glass or under a camera, and what can be wrong with its picture."""

from __future__ import annotations

import re
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
