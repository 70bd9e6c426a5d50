"""A day in words, in either calendar; the calendars themselves are ``kiosk.domain.dates``."""

from __future__ import annotations

from datetime import date

from kiosk.domain.dates import Calendar, DateEntry
from kiosk.domain.month_names import GREGORIAN_MONTHS, HIJRI_MONTHS
from kiosk.domain.words import Words, ltr, tr


def in_words(day: date, calendar: Calendar) -> Words | None:
    """«1 Rajab 1380 AH» or «19 December 1960 CE»; None where the Hijri table does not reach."""
    entry = DateEntry.of(day, calendar)
    numbers = entry.numbers()
    if entry.calendar is not calendar or numbers is None:
        return None
    year, month, number = numbers
    hijri = calendar is Calendar.HIJRI
    words = tr("{day} {month} {year} AH") if hijri else tr("{day} {month} {year} CE")
    name = (HIJRI_MONTHS if hijri else GREGORIAN_MONTHS)[month - 1]
    return words.fill(day=ltr(str(number)), month=name, year=ltr(str(year)))


def in_both_calendars(day: date, typed: Calendar) -> tuple[Words, ...]:
    """The day in the calendar it was typed in, then what it is in the other, where that is known."""
    other = Calendar.GREGORIAN if typed is Calendar.HIJRI else Calendar.HIJRI
    first, second = in_words(day, typed), in_words(day, other)
    also = tr("That is {date}", "the same day in the other calendar").fill(date=second) if second else None
    return tuple(words for words in (first, also) if words)
