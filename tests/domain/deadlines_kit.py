"""Applications with a history, and the terms of the policy, for what is told about time."""

from __future__ import annotations

from datetime import UTC, date, datetime
from itertools import count
from uuid import UUID

from kiosk.domain.answers import Answers
from kiosk.domain.case import CaseFile
from kiosk.domain.deadlines import Terms
from kiosk.domain.facts import Actor, Assurance, CaseBody, Fact, Role
from kiosk.domain.person_file import ApplicationState
from kiosk.domain.working_days import WorkingDays
from kiosk.paths import RESOURCES
from kiosk.services.policies import load_policy

NATIONAL_DAY = date(2026, 9, 23)  # a Wednesday
TERMS = Terms(load_policy(RESOURCES / "policy"), WorkingDays({NATIONAL_DAY}))
APPLICATION = UUID(int=1)
SUNDAY = date(2026, 11, 1)


def moment(day: date, hour: int = 8) -> datetime:
    """UTC; in Saudi Arabia it is three hours later."""
    return datetime(day.year, day.month, day.day, hour, tzinfo=UTC)


def application(*told: tuple[date, CaseBody], submitted: date = SUNDAY, by: str = "11") -> ApplicationState:
    """One that was submitted that day, and to which this happened. Deciders count up from ``by``: no two are one."""
    case, staff = CaseFile(), count(int(by))
    for n, (day, body) in enumerate(told):
        actor = Actor(Role.OFFICER, str(next(staff)))
        case = case.after(
            Fact(UUID(int=100 + n), "1000000008", moment(day, 8 + n % 10), "desk", actor, Assurance.UNVERIFIED, body)
        )
    return ApplicationState(
        id=APPLICATION,
        reference="000712345678",
        programme="social_security",
        form_version=1,
        answers=Answers(),
        submitted_at=moment(submitted),
        assurance=Assurance.CODE,
        case=case,
    )
