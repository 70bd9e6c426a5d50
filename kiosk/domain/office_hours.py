"""The hours in which a kiosk has to answer: days of the week, and from when to when in Saudi Arabia."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, time

from kiosk.domain.working_days import SAUDI_TIME

DAYS = ("sun", "mon", "tue", "wed", "thu", "fri", "sat")
SHAPE = re.compile(r"([a-z]{3})(?:-([a-z]{3}))? ([0-2]?\d:[0-5]\d)-([0-2]?\d:[0-5]\d)", re.ASCII)


@dataclass(frozen=True, slots=True)
class OfficeHours:
    """days: as in DAYS, 0 is Sunday. closes: of the same day."""

    days: frozenset[int]
    opens: time
    closes: time

    @classmethod
    def parse(cls, text: str) -> OfficeHours:
        """Of ``sun-thu 07:30-14:30``. Raises ValueError for anything else."""
        found = SHAPE.fullmatch(text)
        if found is None:
            raise ValueError("hours are like sun-thu 07:30-14:30")
        first, last = DAYS.index(found[1]), DAYS.index(found[2] or found[1])
        opens, closes = (time.fromisoformat(f"{told:0>5}") for told in found.group(3, 4))
        if first > last or opens >= closes:
            raise ValueError("days and hours go forward, from sun to sat")
        return cls(frozenset(range(first, last + 1)), opens, closes)

    def opened(self, moment: datetime) -> datetime | None:
        """When they began that now are; None outside of them."""
        local = moment.astimezone(SAUDI_TIME)
        within = self.opens <= local.time() < self.closes and (local.weekday() + 1) % 7 in self.days
        return datetime.combine(local.date(), self.opens, SAUDI_TIME) if within else None
