"""Terms in working days."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.working_days import WorkingDays

NATIONAL_DAY = date(2026, 9, 23)  # a Wednesday
DAYS = WorkingDays({NATIONAL_DAY})


@pytest.mark.parametrize(
    ("begin", "count", "end"),
    [
        (date(2026, 9, 20), 1, date(2026, 9, 21)),  # Sunday to Monday
        (date(2026, 9, 17), 1, date(2026, 9, 20)),  # Thursday to Sunday, over the weekend
        (date(2026, 9, 22), 1, date(2026, 9, 24)),  # over National Day
        (date(2026, 9, 20), 5, date(2026, 9, 28)),  # over both
        (date(2026, 9, 18), 0, date(2026, 9, 20)),  # what falls on a Friday ends on Sunday
        (date(2026, 9, 20), 0, date(2026, 9, 20)),
    ],
)
def test_a_term_ends_on_a_working_day(begin: date, count: int, end: date) -> None:
    assert DAYS.after(begin, count) == end


@given(st.dates(date(2026, 1, 1), date(2027, 1, 1)), st.integers(0, 60))
def test_a_term_holds_as_many_working_days_as_it_says(begin: date, count: int) -> None:
    end = DAYS.after(begin, count)
    assert DAYS.is_open(end)
    assert DAYS.between(begin, end) == (count or (0 if DAYS.is_open(begin) else 1))


@given(st.dates(date(2026, 1, 1), date(2027, 1, 1)), st.integers(0, 90))
def test_backwards_it_counts_below_zero(day: date, apart: int) -> None:
    other = day + timedelta(days=apart)
    assert DAYS.between(other, day) == -DAYS.between(day, other)
