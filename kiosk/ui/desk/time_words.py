"""How long ago, how long still: the words of the desk for ages and last days."""

from __future__ import annotations

from datetime import date, datetime

from kiosk.domain.statuses import Tone
from kiosk.domain.words import Words, ltr, tr, verbatim
from kiosk.domain.working_days import SAUDI_TIME, WorkingDays
from kiosk.ui.desk.header import both_days

LEFT = tr("%n working day(s) left", "", 0)
LATE = tr("%n working day(s) late", "", 0)
TODAY = tr("The last day is today")
MINUTES, HOURS, DAYS = tr("%n minute(s) ago", "", 0), tr("%n hour(s) ago", "", 0), tr("%n day(s) ago", "", 0)
YESTERDAY = tr("Yesterday")
AT = tr("{day}, {time}", "a moment")
SOON_DAYS = 3


def age(then: datetime, now: datetime) -> Words:
    """Whole days by the calendar in Saudi Arabia, less than one in hours or minutes."""
    days = (now.astimezone(SAUDI_TIME).date() - then.astimezone(SAUDI_TIME).date()).days
    if days > 1:
        return DAYS.count(days)
    if days == 1:
        return YESTERDAY
    minutes = max(0, int((now - then).total_seconds() // 60))
    return HOURS.count(minutes // 60) if minutes >= 60 else MINUTES.count(minutes)


def time_left(due: date, today: date, days: WorkingDays) -> tuple[Tone, Words]:
    """What is left until the end of the last day, and how much it presses."""
    left = days.between(today, due)
    if due < today:
        return Tone.ERROR, LATE.count(max(1, -left))
    if left == 0:
        return Tone.WARN, TODAY
    return (Tone.WARN if left <= SOON_DAYS else Tone.NONE), LEFT.count(left)


def moment(at: datetime) -> Words:
    """A moment in both calendars with its time, in Saudi Arabia."""
    local = at.astimezone(SAUDI_TIME)
    return AT.fill(day=both_days(local.date()), time=verbatim(ltr(f"{local:%H:%M}")))
