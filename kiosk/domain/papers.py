"""What lies on a scanner's glass or under a camera, and what can be wrong with its picture."""

from __future__ import annotations

from enum import StrEnum


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
