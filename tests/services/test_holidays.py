"""The public holidays of Saudi Arabia: the library's answers held against what is known of them."""

from __future__ import annotations

import subprocess
import sys
from datetime import date, timedelta

import pytest
from hijridate import Hijri
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.working_days import A_DAY, FRIDAY, SATURDAY, WorkingDays
from kiosk.services.holidays import SaudiHolidays

HOLIDAYS = SaudiHolidays()
YEARS = range(2024, 2060)


@pytest.mark.parametrize(
    "day",
    [
        date(2026, 2, 22),  # Founding Day, a Sunday
        date(2025, 2, 23),  # given for Founding Day on a Saturday
        date(2030, 2, 21),  # given for Founding Day on a Friday
        date(2026, 9, 23),  # National Day
        date(2028, 9, 24),  # given for National Day on a Saturday
        date(2024, 4, 10),  # Eid al-Fitr
        date(2024, 6, 16),  # Eid al-Adha
        date(2026, 5, 26),  # the Day of Arafah
        date(2024, 6, 19),  # given for the Day of Arafah on a Saturday
    ],
)
def test_it_is_a_holiday(day: date) -> None:
    assert day in HOLIDAYS


@pytest.mark.parametrize("day", [date(2026, 11, 22), date(2026, 1, 1), date(2021, 2, 22), date(2026, 9, 24)])
def test_it_is_none(day: date) -> None:
    """There was no Founding Day before 2022."""
    assert day not in HOLIDAYS


@pytest.mark.parametrize("hijri", range(1445, 1480))
def test_both_eids_fall_on_their_days_of_umm_al_qura(hijri: int) -> None:
    feast, arafah = Hijri(hijri, 10, 1).to_gregorian(), Hijri(hijri, 12, 9).to_gregorian()
    for day in (feast, feast + A_DAY, *(arafah + A_DAY * n for n in range(4))):
        assert day in HOLIDAYS


@pytest.mark.parametrize("hijri", range(1445, 1480))
def test_a_weekend_takes_nothing_of_an_eid(hijri: int) -> None:
    """Four working days each, given after the feast for those that were none."""
    for middle in (Hijri(hijri, 10, 1).to_gregorian(), Hijri(hijri, 12, 10).to_gregorian()):
        around = [middle + A_DAY * n for n in range(-3, 9)]
        taken = [day for day in around if day in HOLIDAYS and day.weekday() not in (FRIDAY, SATURDAY)]
        assert len(taken) >= 4  # a national day may lie beside it


@pytest.mark.parametrize("year", YEARS)
def test_founding_and_national_day_are_a_working_day_off_each(year: int) -> None:
    for day in (date(year, 2, 22), date(year, 9, 23)):
        assert day in HOLIDAYS
        assert any(near.weekday() < FRIDAY or near.weekday() > SATURDAY for near in off_around(day))


def off_around(day: date) -> list[date]:
    return [near for near in (day - A_DAY, day, day + A_DAY) if near in HOLIDAYS]


@given(st.dates(date(2024, 1, 1), date(2059, 1, 1)), st.integers(0, 90))
def test_no_term_ends_on_a_holiday_or_a_weekend(begin: date, count: int) -> None:
    days = WorkingDays(HOLIDAYS)
    end = days.after(begin, count)
    assert end not in HOLIDAYS
    assert end.weekday() not in (FRIDAY, SATURDAY)
    assert days.before(end + A_DAY, 1) == end


def test_further_closed_days_can_be_named() -> None:
    closed = date(2026, 12, 1)
    assert closed in SaudiHolidays([closed])
    assert closed + timedelta(days=1) not in SaudiHolidays([closed])


def test_what_is_no_day_is_no_holiday() -> None:
    assert "2026-09-23" not in HOLIDAYS


def test_the_library_never_enters_the_kiosk_s_own_process() -> None:
    """It would stay, with the holidays of the whole world."""
    probe = (
        "import sys, datetime; from kiosk.services.holidays import SaudiHolidays; h = SaudiHolidays();"
        "print(datetime.date(2026, 9, 23) in h, datetime.date(2026, 9, 22) in h, 'holidays' in sys.modules)"
    )
    told = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, check=True)
    assert told.stdout.split() == ["True", "False", "False"]
