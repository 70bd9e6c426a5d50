"""Terms in working days: Sunday to Thursday, without the public holidays of Saudi Arabia.

Which days are holidays is told by the caller; a library keeps them (see ``services/holidays.py``).
"""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone

FRIDAY, SATURDAY = 4, 5
"""As date.weekday() counts."""

A_DAY = timedelta(days=1)

SAUDI_TIME = timezone(timedelta(hours=3), "Asia/Riyadh")
"""All year, so that a moment has its day without a table of zones."""


def day_of(moment: datetime) -> date:
    """The day in Saudi Arabia on which something happened: terms are counted from it."""
    return moment.astimezone(SAUDI_TIME).date()


@dataclass(frozen=True, slots=True)
class WorkingDays:
    holidays: Container[date]

    def is_open(self, day: date) -> bool:
        return day.weekday() not in (FRIDAY, SATURDAY) and day not in self.holidays

    def after(self, day: date, count: int) -> date:
        """The last day of a term of so many working days that begins on the day after. 0: the next open day or this."""
        end = day
        for _ in range(count):
            end = self._next_open(end + A_DAY)
        return self._next_open(end)

    def before(self, day: date, count: int) -> date:
        """The open day so many working days earlier."""
        for _ in range(count):
            day = self._open_before(day)
        return day

    def between(self, day: date, other: date) -> int:
        """Working days after ``day`` up to and with ``other``; negative when ``other`` is earlier."""
        if other < day:
            return -self.between(other, day)
        days = (day + A_DAY * n for n in range(1, (other - day).days + 1))
        return sum(map(self.is_open, days))

    def _open_before(self, day: date) -> date:
        day -= A_DAY
        while not self.is_open(day):
            day -= A_DAY
        return day

    def _next_open(self, day: date) -> date:
        while not self.is_open(day):
            day += A_DAY
        return day
