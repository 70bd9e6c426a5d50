"""Umm al-Qura and Gregorian dates, and a date half typed."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.dates import Calendar, DateEntry, HijriDay, month_length, to_hijri

UMM_AL_QURA = [
    (date(1924, 8, 1), HijriDay(1343, 1, 1)),
    (date(1960, 12, 19), HijriDay(1380, 7, 1)),
    (date(2020, 11, 17), HijriDay(1442, 4, 2)),
    (date(2020, 11, 19), HijriDay(1442, 4, 4)),
    (date(2021, 11, 20), HijriDay(1443, 4, 15)),
    (date(2026, 11, 22), HijriDay(1448, 6, 12)),
    (date(2077, 11, 16), HijriDay(1500, 12, 30)),
]


@pytest.mark.parametrize(("gregorian", "hijri"), UMM_AL_QURA)
def test_days_agree_with_the_umm_al_qura_table(gregorian: date, hijri: HijriDay) -> None:
    assert to_hijri(gregorian) == hijri
    entry = DateEntry(Calendar.HIJRI, str(hijri.year), str(hijri.month), str(hijri.day))
    assert entry.gregorian() == gregorian


@pytest.mark.parametrize("day", [date(1924, 7, 31), date(2077, 11, 17), date(1900, 1, 1)])
def test_outside_the_table_there_is_no_hijri_day(day: date) -> None:
    assert to_hijri(day) is None
    assert DateEntry.of(day, Calendar.HIJRI) == DateEntry.of(day)


@pytest.mark.parametrize(
    ("calendar", "year", "month", "length"),
    [
        (Calendar.HIJRI, 1448, 6, 29),
        (Calendar.HIJRI, 1500, 12, 30),
        (Calendar.HIJRI, 1342, 12, None),
        (Calendar.HIJRI, 1501, 1, None),
        (Calendar.HIJRI, 1448, 13, None),
        (Calendar.GREGORIAN, 2024, 2, 29),
        (Calendar.GREGORIAN, 2100, 2, 28),
        (Calendar.GREGORIAN, 2026, 12, 31),
        (Calendar.GREGORIAN, 9999, 12, None),
        (Calendar.GREGORIAN, 2026, 0, None),
    ],
)
def test_months_have_their_length(calendar: Calendar, year: int, month: int, length: int | None) -> None:
    assert month_length(calendar, year, month) == length


def test_every_hijri_month_has_29_or_30_days_and_no_day_beyond() -> None:
    for year in (1344, 1380, 1448, 1500):  # the first year of the table has one month of 28 days
        for month in range(1, 13):
            length = month_length(Calendar.HIJRI, year, month)
            assert length in (29, 30)
            assert DateEntry(Calendar.HIJRI, str(year), str(month), str(length)).gregorian()
            assert DateEntry(Calendar.HIJRI, str(year), str(month), str(length + 1)).gregorian() is None


@given(st.dates(date(1924, 8, 1), date(2077, 11, 16)), st.sampled_from(Calendar))
def test_a_day_survives_both_calendars_and_its_text(day: date, calendar: Calendar) -> None:
    entry = DateEntry.of(day, calendar)
    assert entry.calendar is calendar
    assert DateEntry.parse(str(entry)).gregorian() == day


def test_the_table_has_no_gaps() -> None:
    day = date(1990, 1, 1)
    for _ in range(400):
        before, after = DateEntry.of(day, Calendar.HIJRI), DateEntry.of(day + timedelta(1), Calendar.HIJRI)
        assert before.gregorian() != after.gregorian()
        day += timedelta(1)


@pytest.mark.parametrize(
    ("text", "entry"),
    [
        ("H:1380-7-1", DateEntry(Calendar.HIJRI, "1380", "7", "1")),
        ("G:1960-12-19", DateEntry(Calendar.GREGORIAN, "1960", "12", "19")),
        ("1960-12-19", DateEntry(Calendar.GREGORIAN, "1960", "12", "19")),
        ("H:1380--", DateEntry(Calendar.HIJRI, "1380", "", "")),
        ("", DateEntry()),
        ("nonsense", DateEntry()),
        ("X:1-2-3", DateEntry()),
    ],
)
def test_a_text_is_read_as_an_entry(text: str, entry: DateEntry) -> None:
    assert DateEntry.parse(text) == entry


def test_a_half_typed_date_is_kept_and_is_no_day() -> None:
    entry = DateEntry(Calendar.HIJRI, "1380", "", "1")
    assert str(entry) == "H:1380--1"
    assert entry.touched
    assert entry.gregorian() is None


def test_an_untouched_date_is_an_empty_answer() -> None:
    assert str(DateEntry(Calendar.GREGORIAN)) == ""
