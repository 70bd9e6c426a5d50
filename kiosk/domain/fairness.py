"""What a report of fairness and delay counts: how an application ended, and to which groups it belongs.

An application counts once, by its first decision that closed it: a later one, after an appeal, tells of the appeal.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from kiosk.domain.case import CaseFile, Decision
from kiosk.domain.deadlines import Terms, decided_late
from kiosk.domain.person_file import ApplicationState
from kiosk.domain.programmes.social_security.personal import FEMALE, MALE
from kiosk.domain.programmes.social_security.places import REGIONS
from kiosk.domain.working_days import day_of

UNKNOWN = ""
"""The group of whoever has given nothing that tells of one."""

AGE_FROM: Mapping[str, int] = {"under_25": 0, "25_34": 25, "35_44": 35, "45_54": 45, "55_64": 55, "65_over": 65}
"""Group → the youngest age in it, in whole years on the day of submission; ascending."""

SMALLEST = "report.smallest_group"
"""The figure of the policy that says how many cases a group needs to be shown."""


class Dimension(StrEnum):
    """By what cases are grouped. The order is the report's."""

    REGION = "region"
    GENDER = "gender"
    AGE = "age"
    OFFICE = "office"


class AppealOutcome(StrEnum):
    NONE = ""
    OPEN = "open"
    UPHELD = "upheld"
    DISMISSED = "dismissed"


@dataclass(frozen=True, slots=True, order=True)
class Quarter:
    """Three months of the Gregorian year. Raises ValueError for a number that is not 1 to 4.

    A report covers one that is over, and nothing else: of spans that overlap one could be taken from the other, and a
    group that is hidden in both would come out.
    """

    year: int
    number: int

    def __post_init__(self) -> None:
        if not 1 <= self.number <= 4:
            raise ValueError(f"no quarter {self.number}")

    @property
    def first(self) -> date:
        return date(self.year, 3 * self.number - 2, 1)

    @property
    def last(self) -> date:
        following = date(self.year + 1, 1, 1) if self.number == 4 else date(self.year, 3 * self.number + 1, 1)
        return following - timedelta(days=1)

    @property
    def before(self) -> Quarter:
        return Quarter(self.year - 1, 4) if self.number == 1 else Quarter(self.year, self.number - 1)

    @classmethod
    def of(cls, day: date) -> Quarter:
        return cls(day.year, (day.month + 2) // 3)


@dataclass(frozen=True, slots=True)
class Ending:
    """How an application was decided. day: in Saudi Arabia. days: working days from its submission, none below zero.

    late: a term of the authority was over before. returns: how often something was asked for until then.
    """

    day: date
    approved: bool
    days: int
    late: bool
    returns: int
    appeal: AppealOutcome


def ending(app: ApplicationState, terms: Terms) -> Ending | None:
    """None for one that was not decided. Raises UndefinedPolicy for days that no policy covers."""
    decision = next((d for d in app.case.decisions if d.outcome in ("final_approval", "rejected")), None)
    if decision is None:
        return None
    day = day_of(decision.at)
    return Ending(
        day=day,
        approved=decision.outcome == "final_approval",
        days=max(0, terms.days.between(day_of(app.submitted_at), day)),
        late=decided_late(app, decision, terms),
        returns=sum(request.asked_at <= decision.at for request in app.case.requests),
        appeal=_appeal(app.case, decision),
    )


def _appeal(case: CaseFile, decision: Decision) -> AppealOutcome:
    about = [appeal for appeal in case.appeals if appeal.decision == decision.id]
    if not about:
        return AppealOutcome.NONE
    if about[0].upheld is None:
        return AppealOutcome.OPEN
    return AppealOutcome.UPHELD if about[0].upheld else AppealOutcome.DISMISSED


@dataclass(frozen=True, slots=True)
class GroupTally:
    """The decided cases of one group in a quarter, counted. returned: in how many something was asked for; returns: how
    often in all. appealed: also what is not decided yet. median, ninth: working days within which half of them, and
    nine of ten, were decided. low, high: between these the median of such cases lies, with 95 % confidence.
    """

    dimension: Dimension
    group: str
    decided: int
    approved: int
    late: int
    returned: int
    returns: int
    appealed: int
    upheld: int
    dismissed: int
    median: int
    ninth: int
    low: int
    high: int


@dataclass(frozen=True, slots=True)
class FairnessCounts:
    """What the centre gives out: groups in the order of their codes. hiding: where some are left out as too small."""

    groups: tuple[GroupTally, ...]
    hiding: frozenset[Dimension]


# ── groups ──────────────────────────────────────────────────────────────────────────────────────────────────────


def region_of(app: ApplicationState) -> str:
    """The code of the region of the home, UNKNOWN for what is none."""
    code = app.answers.text("region")
    return code if any(region.code == code for region in REGIONS) else UNKNOWN


def gender_of(app: ApplicationState) -> str:
    code = app.answers.text("gender")
    return code if code in (MALE, FEMALE) else UNKNOWN


def age_group(born: date | None, on: date) -> str:
    """A key of AGE_FROM; UNKNOWN for no date, and for one after ``on``."""
    if born is None or born > on:
        return UNKNOWN
    age = on.year - born.year - ((on.month, on.day) < (born.month, born.day))
    return max((group for group, youngest in AGE_FROM.items() if age >= youngest), key=AGE_FROM.__getitem__)


def visible(counts: Mapping[str, int], smallest: int) -> frozenset[str]:
    """The groups that may be shown. With those below ``smallest`` the next ones in size are hidden too, all of the
    same size: so what is hidden can't be told by taking what is shown from a sum, not even by who knows this rule,
    for two of the hidden ones could always have each other's count.
    """
    fit = [count for count in counts.values() if count >= smallest]
    if len(fit) == len(counts):
        return frozenset(counts)
    beside = min(fit, default=0)
    return frozenset(group for group, count in counts.items() if fit and count > beside)
