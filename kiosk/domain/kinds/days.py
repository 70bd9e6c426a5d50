"""Dates of either calendar, and which part of a typed one needs a look."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from kiosk.domain import problems as p
from kiosk.domain.answers import Case, age_on
from kiosk.domain.dates import FIRST_HIJRI_YEAR, LAST_HIJRI_YEAR, Calendar, DateEntry, month_length
from kiosk.domain.kinds.base import fold
from kiosk.domain.words import Words, ltr


@dataclass(frozen=True, slots=True)
class Day:
    """A date in either calendar, kept as ``DateEntry`` text.

    past / future: the day must lie before / after today. least_age: full years since then.
    newest_days: the day lies at most so many days back.
    """

    past: bool = False
    future: bool = False
    least_age: int | None = None
    newest_days: int | None = None

    def canonical(self, typed: str) -> str:
        return fold(typed)

    def fault(self, text: str, case: Case) -> Words | None:
        entry = DateEntry.parse(text)
        day = entry.gregorian()
        return _entry_fault(entry) if day is None else self._range_fault(day, case.today)

    def _range_fault(self, day: date, today: date) -> Words | None:
        if self.past and day >= today:
            return p.DATE_FUTURE
        if self.future and day <= today:
            return p.DATE_PAST
        if self.past and age_on(today, day) > 125:
            return p.DATE_CENTURY
        if self.least_age is not None and age_on(today, day) < self.least_age:
            return p.DATE_TOO_YOUNG.fill(age=ltr(str(self.least_age)))
        if self.newest_days is not None and (today - day).days > self.newest_days:
            return p.DATE_TOO_OLD.fill(days=ltr(str(self.newest_days)))
        return None


def _entry_fault(entry: DateEntry) -> Words:
    """Name the part of a typed date that keeps it from being a day."""
    for part, missing in (
        (entry.day, p.DATE_NO_DAY),
        (entry.month, p.DATE_NO_MONTH),
        (entry.year, p.DATE_NO_YEAR),
    ):
        if not part:
            return missing
    numbers = entry.numbers()
    if numbers is None:
        return p.DIGITS_ONLY
    year, month, _ = numbers
    if not 1 <= month <= 12:
        return p.DATE_MONTH
    length = month_length(entry.calendar, year, month)
    if entry.calendar is Calendar.GREGORIAN and length is None:
        return p.DATE_YEAR_GREGORIAN.fill(example=ltr("1960"))
    if length is None:
        return p.DATE_YEAR_HIJRI.fill(low=ltr(str(FIRST_HIJRI_YEAR)), high=ltr(str(LAST_HIJRI_YEAR)))
    return p.DATE_DAY.fill(days=ltr(str(length)))
