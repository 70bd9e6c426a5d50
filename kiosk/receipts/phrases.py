"""What several papers say alike: days in both calendars, whom to ask, where it was printed and with whose help."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta, timezone
from typing import Protocol
from unicodedata import bidirectional

from kiosk.domain.dates import to_hijri
from kiosk.domain.words import Say, by_itself, ltr, tr

RIYADH = timezone(timedelta(hours=3), "Asia/Riyadh")  # the Kingdom keeps no summer time


@dataclass(frozen=True, slots=True)
class Pair:
    """A label and what it labels."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class Listed:
    """A heading with its lines."""

    title: str
    lines: tuple[str, ...]


class OfAPlace(Protocol):
    """A paper that says where it was printed, and with whose help."""

    @property
    def kiosk(self) -> str: ...

    @property
    def assisted_by(self) -> str: ...

    @property
    def office(self) -> str: ...

    @property
    def phone(self) -> str: ...

    @property
    def hours(self) -> str: ...


def base_of(text: str) -> int:
    """1 when its language reads from the right, else 0."""
    strong = (bidirectional(letter) for letter in text)
    return int(next((kind for kind in strong if kind in ("L", "R", "AL")), "L") != "L")


def contact_of(paper: OfAPlace, say: Say) -> tuple[Pair, ...]:
    pairs = (
        Pair(say(tr("Office:")), isolated(paper.office)),
        Pair(say(tr("Phone:")), ltr(paper.phone) if paper.phone else ""),
        Pair(say(tr("Hours:")), isolated(paper.hours)),
    )
    return tuple(pair for pair in pairs if pair.value)


def helped_at(paper: OfAPlace, say: Say) -> str:
    kiosk = ltr(paper.kiosk)
    if paper.assisted_by:
        helped = tr("Kiosk {kiosk}, with the help of employee {employee}")
        return say(helped.fill(kiosk=kiosk, employee=isolated(paper.assisted_by)))
    return say(tr("Kiosk {kiosk}, without an employee's help").fill(kiosk=kiosk))


def calendars(day: date, say: Say) -> tuple[str, ...]:
    """The day in both calendars, or in one where the other's table ends."""
    return say(tr("{date} AD").fill(date=numbers(day))), *hijri(day, say)


def hijri(day: date, say: Say) -> tuple[str, ...]:
    """Nothing where the calendar's table ends."""
    found = to_hijri(day)
    return (say(tr("{date} AH").fill(date=ltr(str(found)))),) if found else ()


def numbers(day: date) -> str:
    return ltr(f"{day.year}/{day.month}/{day.day}")


def isolated(text: str) -> str:
    """What we were given may read either way; its stars and stops stay with it."""
    return by_itself(text) if text else ""
