"""The terms that the centre counts due days by: the dated policy, in the working days of Saudi Arabia."""

from __future__ import annotations

from functools import cache

from kiosk.domain.deadlines import Terms
from kiosk.domain.working_days import WorkingDays
from kiosk.paths import RESOURCES
from kiosk.services.holidays import SaudiHolidays
from kiosk.services.policies import load_policy


@cache
def terms_in_force() -> Terms:
    """Read once: the files come with the program."""
    return Terms(load_policy(RESOURCES / "policy"), WorkingDays(SaudiHolidays()))
