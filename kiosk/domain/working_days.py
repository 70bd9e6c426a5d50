"""Terms in working days: Sunday to Thursday, without the public holidays of Saudi Arabia.

Which days are holidays is told by the caller; a library keeps them (see ``services/holidays.py``).
"""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass
from datetime import date, timedelta

FRIDAY, SATURDAY = 4, 5
"""As date.weekday() counts."""

A_DAY = timedelta(days=1)


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

    def between(self, day: date, other: date) -> int:
        """Working days after ``day`` up to and with ``other``; negative when ``other`` is earlier."""
        if other < day:
            return -self.between(other, day)
        days = (day + A_DAY * n for n in range(1, (other - day).days + 1))
        return sum(map(self.is_open, days))

    def _next_open(self, day: date) -> date:
        while not self.is_open(day):
            day += A_DAY
        return day
