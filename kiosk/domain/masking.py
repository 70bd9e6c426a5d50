"""What a receipt or a message may show of a number or a name: paper is left lying about (requirement 59)."""

from __future__ import annotations

HIDDEN = "****"
TATWEEL = "\u0640"
UNJOINED = frozenset("\u0621\u0622\u0623\u0624\u0625\u0627\u0629\u062f\u0630\u0631\u0632\u0648\u0649")
"""Letters that join nothing on their left, so that no stroke may lead on from them."""


def tail(number: str, shown: int = 4) -> str:
    """The last digits, or nothing where the number is too short to stay hidden."""
    return number[-shown:] if len(number) >= 2 * shown else ""


def mobile_tail(mobile: str) -> str:
    """The last two digits: enough for its owner to know which mobile it is."""
    return tail(mobile, 2)


def masked_number(number: str, shown: int = 4) -> str:
    """``******0016``: the length stays, the digits but the last do not."""
    end = tail(number, shown)
    return "*" * (len(number) - len(end)) + end


def masked_email(email: str) -> str:
    """``s…@mail.com``: the first letter and the domain."""
    name, at, domain = email.rpartition("@")
    return f"{name[:1]}…@{domain}" if at else ""


def masked_name(first: str, family: str) -> str:
    """«سالم الـ****»: the first name and how the family's begins."""
    begin = family[:2]
    if not begin:
        return first
    return f"{first} {begin}{'' if begin[-1] in UNJOINED else TATWEEL}{HIDDEN}"
