"""Dates in both calendars. Hijri is Umm al-Qura (facts.md F67), by hijridate; never Qt's Islamic calendar."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from hijridate import Gregorian, Hijri

from kiosk.domain.words import Words, ltr, verbatim

FIRST_HIJRI_YEAR, LAST_HIJRI_YEAR = 1343, 1500
FIRST_GREGORIAN_YEAR, LAST_GREGORIAN_YEAR = 1000, 9998  # four digits: «60» is no year


class Calendar(StrEnum):
    HIJRI = "H"
    GREGORIAN = "G"


@dataclass(frozen=True, slots=True)
class HijriDay:
    year: int
    month: int
    day: int

    def __str__(self) -> str:
        return f"{self.year}/{self.month}/{self.day}"


def short_day(day: date) -> Words:
    """A day in a sentence or on paper: ``2026/12/12``, kept from left to right."""
    return verbatim(ltr(f"{day.year}/{day.month}/{day.day}"))


def to_hijri(day: date) -> HijriDay | None:
    """The Umm al-Qura day, or None outside its table (before 1924-08-01 or after 2077-11-16)."""
    try:
        h = Gregorian.fromdate(day).to_hijri()
    except OverflowError:
        return None
    return HijriDay(h.year, h.month, h.day)


def month_length(calendar: Calendar, year: int, month: int) -> int | None:
    """Days in the month, or None where the calendar does not know it."""
    if not 1 <= month <= 12:
        return None
    if calendar is Calendar.GREGORIAN:
        if not FIRST_GREGORIAN_YEAR <= year <= LAST_GREGORIAN_YEAR:
            return None
        following = date(year + month // 12, month % 12 + 1, 1)
        return (following - date(year, month, 1)).days
    if not FIRST_HIJRI_YEAR <= year <= LAST_HIJRI_YEAR:
        return None
    return int(Hijri(year, month, 1).month_length())


@dataclass(frozen=True, slots=True)
class DateEntry:
    """A date as typed: a calendar and three parts, each possibly empty. Its text is ``H:1380-7-1``."""

    calendar: Calendar = Calendar.HIJRI
    year: str = ""
    month: str = ""
    day: str = ""

    @classmethod
    def parse(cls, text: str) -> DateEntry:
        """Read ``H:1380-7-1``, ``G:1960-12-19`` or a bare ISO day; anything else is an empty entry."""
        tag, _, rest = text.rpartition(":")
        parts = rest.split("-")
        if tag not in ("", "H", "G") or len(parts) != 3:
            return cls()
        return cls(Calendar(tag or "G"), *parts)

    @classmethod
    def of(cls, day: date, calendar: Calendar = Calendar.GREGORIAN) -> DateEntry:
        hijri = to_hijri(day) if calendar is Calendar.HIJRI else None
        if hijri:
            return cls(calendar, str(hijri.year), str(hijri.month), str(hijri.day))
        return cls(Calendar.GREGORIAN, str(day.year), str(day.month), str(day.day))

    def __str__(self) -> str:
        return f"{self.calendar.value}:{self.year}-{self.month}-{self.day}" if self.touched else ""

    @property
    def touched(self) -> bool:
        return bool(self.year or self.month or self.day)

    def numbers(self) -> tuple[int, int, int] | None:
        """Year, month, day as numbers, or None while a part is missing or not a number."""
        parts = (self.year, self.month, self.day)
        if not all(p.isascii() and p.isdigit() and len(p) <= 4 for p in parts):
            return None
        year, month, day = (int(p) for p in parts)
        return year, month, day

    def gregorian(self) -> date | None:
        """The Gregorian day, or None while the entry is not a real date."""
        numbers = self.numbers()
        if numbers is None:
            return None
        year, month, day = numbers
        length = month_length(self.calendar, year, month)
        if length is None or not 1 <= day <= length:
            return None
        if self.calendar is Calendar.GREGORIAN:
            return date(year, month, day)
        return Hijri(year, month, day).to_gregorian()
