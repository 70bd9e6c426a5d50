"""A household in figures: what the rules need of it to run again with other figures of the policy, and nothing else.

No name, number or date of anybody stands in it. What moves with the policy is kept as whole numbers; what does not is
summed up in two marks. ``judged`` is held to ``assess`` by a property: the same outcome and the same amount.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import date
from decimal import Decimal

from kiosk.domain.answers import Case, age_on
from kiosk.domain.policy import Policy
from kiosk.domain.rules.assessment import CEILING, STRICTLY
from kiosk.domain.rules.conditions import CONDITIONS, WITH_FAMILY, refused_offers
from kiosk.domain.rules.household import Household
from kiosk.domain.rules.income import counted_income
from kiosk.domain.rules.trace import Book, Finding, Verdict, added

MOVED = frozenset({"residence", "independence", "disability", "work.refusals"})
"""Steps whose finding follows from a figure of the policy: they are judged anew."""
UNKNOWN = -1
HALALAS, PARTS = 100, 10_000
MOST_MONEY = 10**13
"""Halalas. A household beyond it is not put into figures, and so its sums fit into eight bytes in any database."""
MOST_COUNTED = 10_000


class BeyondFigures(ValueError):
    """A household, or a figure of the policy, that can't be written in such whole numbers."""


@dataclass(frozen=True, slots=True)
class HouseholdFigures:
    """dependents: who count, beside the applicant. earned, unearned: halalas a month, in full. wealth: halalas that the
    possessions are worth. age: full years of one without dependents, otherwise 0. abroad: days of the year; report_age:
    days; both UNKNOWN where not stated. refused: suitable offers, by the wages and ways of that month. failed,
    unsettled: whether something that no figure of the policy moves fails, or has to be looked at.
    """

    dependents: int
    earned: int
    unearned: int
    wealth: int
    age: int
    abroad: int
    report_age: int
    refused: int
    failed: bool
    unsettled: bool

    @classmethod
    def of(cls, case: Case, policy: Policy, month: date) -> HouseholdFigures:
        """As it was in the month that begins on that day. Raises BeyondFigures, and UndefinedPolicy as ``assess``."""
        book, then = Book(policy, month), Case(case.answers, case.applicant, month)
        household = Household.of(then)
        income = counted_income(then, household, book)
        conditions = (step for condition in CONDITIONS for step in condition(then, household, book))
        steps = (*household.steps(), *income.steps, *(step for step in conditions if step.id not in MOVED))
        found = {step.finding for step in steps}
        alone, abroad = not household.dependents, then.whole("days_abroad")
        return cls(
            dependents=_count(len(household.dependents)),
            earned=_halalas(income.earned),
            unearned=_halalas(income.unearned),
            wealth=_halalas(added(step.amount or Decimal(0) for step in income.steps if step.id == "asset.counted")),
            age=max(0, age_on(month, then.applicant.birth_date)) if alone else 0,
            abroad=UNKNOWN if abroad is None else min(abroad, MOST_COUNTED),
            report_age=_report_age(then),
            refused=_count(len(refused_offers(then, book))),
            failed=Finding.FAILED in found or (alone and then.is_("housing_type", WITH_FAMILY)),
            unsettled=Finding.OPEN in found or abroad is None,
        )


def _report_age(case: Case) -> int:
    report = case.date("report_date")
    if report is None or not case.flag("has_disability"):
        return UNKNOWN
    return max(0, (case.today - report).days)


def _halalas(amount: Decimal) -> int:
    if not 0 <= amount <= MOST_MONEY // HALALAS or amount * HALALAS % 1:
        raise BeyondFigures
    return int(amount * HALALAS)


def _count(n: int) -> int:
    if n > MOST_COUNTED:
        raise BeyondFigures
    return n


# ── the policy ──────────────────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Levers:
    """The figures of the policy that a simulation moves: halalas a month, shares of ten thousand, months, years, days
    and a count, as ``LEVERS`` says.
    """

    head: int
    dependent: int
    earned_share: int
    unearned_share: int
    divisor: int
    min_age: int
    max_abroad: int
    newest_report: int
    max_refusals: int

    @classmethod
    def of(cls, policy: Policy, month: date) -> Levers:
        """As they hold on that day. Raises UndefinedPolicy, and BeyondFigures for one out of its bounds, and for a way
        of reckoning that whole numbers do not follow.
        """
        if policy.value("rounding.decimals", month) != len(str(HALALAS)) - 1:
            raise BeyondFigures("rounding.decimals")
        if policy.figure(STRICTLY, month).value is not True:
            raise BeyondFigures(STRICTLY)
        if isinstance(policy.figure(CEILING, month).value, Decimal):
            raise BeyondFigures(CEILING)
        return cls(**{lever.name: lever.kept(policy.value(lever.id, month)) for lever in LEVERS})

    @property
    def values(self) -> tuple[int, ...]:
        """In the order of the fields."""
        return tuple(getattr(self, field.name) for field in fields(self))


@dataclass(frozen=True, slots=True)
class Lever:
    """id: the parameter. name: the field of ``Levers``. scale: what one of the parameter's unit is kept as.

    least, most: within which it can be moved, in the parameter's unit.
    """

    id: str
    name: str
    scale: int
    least: Decimal
    most: Decimal

    def kept(self, value: Decimal) -> int:
        """Raises BeyondFigures."""
        if not self.least <= value <= self.most or value * self.scale % 1:
            raise BeyondFigures(self.id)
        return int(value * self.scale)


def _lever(id: str, name: str, scale: int, least: int, most: int) -> Lever:
    return Lever(id, name, scale, Decimal(least), Decimal(most))


LEVERS: tuple[Lever, ...] = (
    _lever("base.head", "head", HALALAS, 0, 100_000),
    _lever("base.dependent", "dependent", HALALAS, 0, 100_000),
    _lever("income.earned.counted_share", "earned_share", PARTS, 0, 1),
    _lever("income.unearned.counted_share", "unearned_share", PARTS, 0, 1),
    _lever("wealth.divisor_months", "divisor", 1, 1, 1200),
    _lever("independent.min_age", "min_age", 1, 1, 120),
    _lever("residency.max_days_abroad_12m", "max_abroad", 1, 0, 366),
    _lever("document.disability_report.newest_days", "newest_report", 1, 1, 36_500),
    _lever("empowerment.max_unjustified_refusals", "max_refusals", 1, 1, 100),
)
"""What can be moved: what a household in figures can answer. Its other figures are taken as they were then."""


# ── the rules in whole numbers ──────────────────────────────────────────────────────────────────────────────────


def judged(household: HouseholdFigures, levers: Levers) -> tuple[Verdict, int]:
    """The outcome, and the pension in halalas a month: what would be paid if whatever is open ends well, 0 for who is
    not entitled. The same as ``assess`` finds.
    """
    left = _least(household, levers) - _counted(household, levers)
    if household.failed or left <= 0 or _out(household, levers):
        return Verdict.INELIGIBLE, 0
    return (
        Verdict.REVIEW if household.unsettled or household.report_age > levers.newest_report else Verdict.ELIGIBLE
    ), left


def _least(household: HouseholdFigures, levers: Levers) -> int:
    """F20, F21."""
    return levers.head + levers.dependent * household.dependents


def _counted(household: HouseholdFigures, levers: Levers) -> int:
    """F22, F25: each part rounded to the halala, half up."""
    earned = (2 * household.earned * levers.earned_share + PARTS) // (2 * PARTS)
    unearned = (2 * household.unearned * levers.unearned_share + PARTS) // (2 * PARTS)
    return earned + unearned + (2 * household.wealth + levers.divisor) // (2 * levers.divisor)


def _out(household: HouseholdFigures, levers: Levers) -> bool:
    """F14, F17, F43."""
    too_young = household.dependents == 0 and household.age < levers.min_age
    away = household.abroad > levers.max_abroad
    return too_young or away or household.refused >= levers.max_refusals
