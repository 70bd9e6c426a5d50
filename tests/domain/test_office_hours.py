"""The hours in which a kiosk has to answer, in Saudi Arabia."""

from __future__ import annotations

from datetime import datetime

import pytest

from kiosk.domain.office_hours import OfficeHours
from kiosk.domain.working_days import SAUDI_TIME

HOURS = OfficeHours.parse("sun-thu 07:30-14:30")
SUNDAY = datetime(2026, 11, 22, tzinfo=SAUDI_TIME)


@pytest.mark.parametrize(
    ("day", "hour", "minute", "within"),
    [
        (22, 7, 29, False),
        (22, 7, 30, True),
        (22, 14, 29, True),
        (22, 14, 30, False),
        (26, 12, 0, True),
        (27, 12, 0, False),
        (28, 12, 0, False),
    ],
)
def test_they_have_days_and_ends(day: int, hour: int, minute: int, within: bool) -> None:
    moment = SUNDAY.replace(day=day, hour=hour, minute=minute)
    assert HOURS.opened(moment) == (moment.replace(hour=7, minute=30) if within else None)


def test_a_day_may_stand_alone() -> None:
    saturday = OfficeHours.parse("sat 9:00-12:00")
    assert saturday.opened(SUNDAY.replace(day=28, hour=9)) and not saturday.opened(SUNDAY.replace(hour=9))


@pytest.mark.parametrize(
    "text",
    ["", "always", "sun-thu", "thu-sun 07:30-14:30", "sun-thu 14:30-07:30", "sun-thu 25:00-26:00", "day 1:00-2:00"],
)
def test_what_says_no_hours_is_an_error(text: str) -> None:
    with pytest.raises(ValueError):
        OfficeHours.parse(text)
