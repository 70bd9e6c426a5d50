"""Counted income (facts.md F12, F22, F25–F29): half of what is earned, all of what is not, possessions by the month."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from kiosk.domain.amount_words import figure
from kiosk.domain.answers import YES, Answers, Case
from kiosk.domain.kinds import Choice
from kiosk.domain.policy import IncomeClass, UndefinedPolicy
from kiosk.domain.programmes.social_security.assets import REAL_ESTATE, VEHICLE
from kiosk.domain.programmes.social_security.incomes import INCOME_TYPES, MONTHLY
from kiosk.domain.programmes.social_security.owners import APPLICANT, owner_of
from kiosk.domain.rules.household import Household
from kiosk.domain.rules.trace import Book, Finding, Step, added, digits, plain
from kiosk.domain.words import Words, tr

EARNED, UNEARNED, EXEMPT = "earned", "unearned", "exempt"
SHARES = {EARNED: "income.earned.counted_share", UNEARNED: "income.unearned.counted_share"}
YEAR = Decimal(12)


@dataclass(frozen=True, slots=True)
class CountedIncome:
    """Riyals a month, and the steps that led there. wealth: the part of it that comes from possessions."""

    earned: Decimal
    unearned: Decimal
    wealth: Decimal
    total: Decimal
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class _Line:
    """One income as it counts: riyals a month in full."""

    kind: str
    amount: Decimal
    steps: tuple[Step, ...]


def counted_income(case: Case, household: Household, book: Book) -> CountedIncome:
    """Of everybody who counts. Raises UndefinedPolicy where the policy lacks a figure."""
    lines = [_income(case.within(row), household, book) for row in _rows(case, "has_income", "incomes")]
    earned = added(line.amount for line in lines if line.kind == EARNED)
    unearned = added(line.amount for line in lines if line.kind == UNEARNED)
    assets = list(_assets(case, household))
    divisor = book.value("wealth.divisor_months")
    wealth = book.rounded(added(value for value, _ in assets) / divisor)
    totals = tuple(_totals(earned, unearned, wealth, book))
    total = added(step.amount or Decimal(0) for step in totals)
    steps = (
        *(step for line in lines for step in line.steps),
        *(step for _, step in assets),
        *totals,
        _sum(totals, total),
    )
    return CountedIncome(earned, unearned, wealth, total, steps)


def _rows(case: Case, said: str, name: str) -> tuple[Answers, ...]:
    """None where the question before was answered with no."""
    return () if case.is_(said, "no") else case.rows(name)


def _totals(earned: Decimal, unearned: Decimal, wealth: Decimal, book: Book) -> Iterator[Step]:
    for id, words, amount, share in (
        ("income.earned", tr("Half of what is earned counts."), earned, SHARES[EARNED]),
        ("income.unearned", tr("All other income counts in full."), unearned, SHARES[UNEARNED]),
    ):
        value = book.rounded(amount * book.value(share))
        formula = f"{digits(amount)} × {plain(book.value(share))} = {digits(value)}"
        yield Step(id, words, amount=value, formula=formula, cited=book.cite(share))
    cited = book.cite("wealth.divisor_months", "wealth.exempt.main_homes", "wealth.exempt.cars")
    yield Step(
        "income.wealth", tr("Possessions count by their value, divided into months."), amount=wealth, cited=cited
    )


def _sum(parts: tuple[Step, ...], total: Decimal) -> Step:
    formula = " + ".join(digits(part.amount or Decimal(0)) for part in parts) + f" = {digits(total)}"
    return Step("income.counted", tr("This is the counted income in a month."), amount=total, formula=formula)


# ── each income ─────────────────────────────────────────────────────────────────────────────────────────────────


def _income(row: Case, household: Household, book: Book) -> _Line:
    stated = row.amount("amount")
    if stated is None or stated < 0:
        return _Line(EXEMPT, Decimal(0), (Step("income.unstated", tr("An income has no amount yet."), Finding.OPEN),))
    monthly = book.rounded(stated if row.is_("frequency", MONTHLY, "") else stated / YEAR)
    apart = _apart(row, household)
    if apart is not None:
        return _Line(EXEMPT, Decimal(0), (apart,))
    try:
        known = book.policy.income_class(row.text("income_type"))
    except UndefinedPolicy:
        return _Line(
            UNEARNED, monthly, (Step("income.unknown", tr("How this income counts is not known."), Finding.OPEN),)
        )
    return _Line(known.name, monthly, tuple(_classed(row, known, monthly)))


def _classed(row: Case, known: IncomeClass, monthly: Decimal) -> Iterator[Step]:
    name = Choice(INCOME_TYPES).label(row.text("income_type")) or tr("Income of unstated kind")
    said: dict[str, Words] = {
        EARNED: tr("{income} is earned: {amount} riyals a month."),
        UNEARNED: tr("{income} counts in full: {amount} riyals a month."),
        EXEMPT: tr("{income} does not count: {amount} riyals a month."),
    }
    words = said[known.name].fill(income=name, amount=figure(monthly))
    yield Step(f"income.{known.name}.line", words, amount=monthly, income=known)
    if known.review:
        words = tr("How {income} counts is not settled. A person looks at it.").fill(income=name)
        yield Step("income.unsettled", words, Finding.OPEN)


def _apart(row: Case, household: Household) -> Step | None:
    """Why this income stands apart, or None."""
    owner = owner_of(row.row or Answers(), "income_owner")
    if owner != APPLICANT and not household.counts(owner):
        words = tr("An income of somebody who does not count is left out.")
        return Step("income.of_others", words, subject=owner)
    end = row.date("income_end")
    if end is not None and end < row.today:
        return Step("income.ended", tr("An income that has ended is left out. A person looks at it."), Finding.OPEN)
    return None


# ── possessions ─────────────────────────────────────────────────────────────────────────────────────────────────


def _assets(case: Case, household: Household) -> Iterator[tuple[Decimal, Step]]:
    """The value of each that counts, 0 for the others. One home and one car of them do not (F25)."""
    spared: set[str] = set()
    for answers in _rows(case, "has_assets", "assets"):
        row = case.within(answers)
        yield _asset(row, household, spared)


def _asset(row: Case, household: Household, spared: set[str]) -> tuple[Decimal, Step]:
    value = row.amount("asset_value")
    if value is None or value < 0:
        return Decimal(0), Step("asset.unstated", tr("A possession has no value yet."), Finding.OPEN)
    owner = owner_of(row.row or Answers(), "asset_owner")
    if owner != APPLICANT and not household.counts(owner):
        words = tr("A possession of somebody who does not count is left out.")
        return Decimal(0), Step("asset.of_others", words, subject=owner)
    if row.flag("undivided_inheritance"):
        return Decimal(0), Step("asset.inheritance", tr("An undivided inheritance does not count."))
    for kind, mark, id, words in (
        (REAL_ESTATE, "is_main_home", "asset.main_home", tr("The main home does not count.")),
        (VEHICLE, "is_exempt_car", "asset.exempt_car", tr("One car does not count.")),
    ):
        if row.is_("asset_type", kind) and row.text(mark) == YES and mark not in spared:
            spared.add(mark)
            return Decimal(0), Step(id, words)
    counted = tr("A possession of {amount} riyals counts.").fill(amount=figure(value))
    return value, Step("asset.counted", counted, amount=value)
