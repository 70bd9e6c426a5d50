"""Counted income (facts.md F12, F22, F25–F29): half of what is earned, all of what is not, possessions by the month."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from kiosk.domain.amount_words import figure
from kiosk.domain.answers import YES, Answers, Case
from kiosk.domain.kinds import Choice
from kiosk.domain.policy import IncomeClass, UndefinedPolicy
from kiosk.domain.programmes.social_security.assets import ASSET_TYPES, REAL_ESTATE, VEHICLE
from kiosk.domain.programmes.social_security.incomes import INCOME_TYPES, MONTHLY, ONCE
from kiosk.domain.programmes.social_security.owners import APPLICANT, owner_of
from kiosk.domain.rules.household import Household
from kiosk.domain.rules.trace import Book, Finding, Step, added, digits, plain
from kiosk.domain.words import Words, ltr, tr

EARNED, UNEARNED, EXEMPT = "earned", "unearned", "exempt"
SHARES = {EARNED: "income.earned.counted_share", UNEARNED: "income.unearned.counted_share"}
YEAR = Decimal(12)
HOMES, CARS = "wealth.exempt.main_homes", "wealth.exempt.cars"
LOOKBACK = "income.lookback_months"
LIVESTOCK = "livestock"
"""Among possessions; whether it is wealth is not known (F28)."""
UNSETTLED = tr("How {income} counts is not settled. A person looks at it.")


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
    assets = list(_assets(case, household, book))
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
    for kind, amount in ((EARNED, earned), (UNEARNED, unearned)):
        share = book.value(SHARES[kind])
        value = book.rounded(amount * share)
        formula = f"{digits(amount)} × {plain(share)} = {digits(value)}"
        yield Step(
            f"income.{kind}", _share_words(kind, share), amount=value, formula=formula, cited=book.cite(SHARES[kind])
        )
    cited = book.cite("wealth.divisor_months", HOMES, CARS)
    yield Step(
        "income.wealth", tr("Possessions count by their value, divided into months."), amount=wealth, cited=cited
    )


def _share_words(kind: str, share: Decimal) -> Words:
    """A share that is not today's is said in hundredths."""
    if kind == EARNED:
        half, other = tr("Half of what is earned counts."), tr("Of what is earned, {share} percent counts.")
        return half if share == Decimal("0.5") else other.fill(share=ltr(plain(share * 100)))
    whole, other = tr("All other income counts in full."), tr("Of all other income, {share} percent counts.")
    return whole if share == 1 else other.fill(share=ltr(plain(share * 100)))


def _sum(parts: tuple[Step, ...], total: Decimal) -> Step:
    formula = " + ".join(digits(part.amount or Decimal(0)) for part in parts) + f" = {digits(total)}"
    return Step("income.counted", tr("This is the counted income in a month."), amount=total, formula=formula)


# ── each income ─────────────────────────────────────────────────────────────────────────────────────────────────


def _income(row: Case, household: Household, book: Book) -> _Line:
    stated = row.amount("amount")
    if stated is None or stated < 0:
        return _Line(EXEMPT, Decimal(0), (Step("income.unstated", tr("An income has no amount yet."), Finding.OPEN),))
    monthly = book.rounded(stated if row.is_("frequency", MONTHLY, "") else stated / YEAR)
    apart = _apart(row, household, book)
    if apart is not None:
        return _Line(EXEMPT, Decimal(0), (apart,))
    try:
        known = book.policy.income_class(row.text("income_type"))
    except UndefinedPolicy:
        return _Line(
            UNEARNED, monthly, (Step("income.unknown", tr("How this income counts is not known."), Finding.OPEN),)
        )
    return _Line(known.name, monthly, tuple(_classed(row, known, monthly, book)))


def _classed(row: Case, known: IncomeClass, monthly: Decimal, book: Book) -> Iterator[Step]:
    name = Choice(INCOME_TYPES).label(row.text("income_type")) or tr("Income of unstated kind")
    said: dict[str, Words] = {
        EARNED: tr("{income} is earned: {amount} riyals a month."),
        UNEARNED: tr("{income} counts in full: {amount} riyals a month."),
        EXEMPT: tr("{income} does not count: {amount} riyals a month."),
    }
    if known.name == UNEARNED and book.value(SHARES[UNEARNED]) != 1:
        said[UNEARNED] = tr("{income} is not earned: {amount} riyals a month.")
    words = said[known.name].fill(income=name, amount=figure(monthly))
    yield Step(f"income.{known.name}.line", words, amount=monthly, income=known)
    if known.review:
        yield Step("income.unsettled", UNSETTLED.fill(income=name), Finding.OPEN)


def _apart(row: Case, household: Household, book: Book) -> Step | None:
    """Why this income stands apart, or None."""
    owner = owner_of(row.row or Answers(), "income_owner")
    if owner != APPLICANT and not household.counts(owner):
        words = tr("An income of somebody who does not count is left out.")
        return Step("income.of_others", words, subject=owner)
    end = row.date("income_end")
    if end is not None and end < row.today:
        return Step("income.ended", tr("An income that has ended is left out. A person looks at it."), Finding.OPEN)
    start = row.date("income_start")
    if start is not None and _months(start, row.today) < 0:
        return Step("income.later", tr("An income that begins later is left out. A person looks at it."), Finding.OPEN)
    if start is not None and row.is_("frequency", ONCE) and _months(start, row.today) > book.value(LOOKBACK):
        words = tr("A sum that came once more than {months} months ago is left out.")
        return Step("income.past", words.fill(months=ltr(plain(book.value(LOOKBACK)))), cited=book.cite(LOOKBACK))
    return None


def _months(start: date, today: date) -> int:
    """From the month of one day to that of another."""
    return 12 * (today.year - start.year) + today.month - start.month


# ── possessions ─────────────────────────────────────────────────────────────────────────────────────────────────


def _assets(case: Case, household: Household, book: Book) -> Iterator[tuple[Decimal, Step]]:
    """The value of each that counts, 0 for the others. A home and a car of them do not (F25)."""
    rows = tuple(case.within(answers) for answers in _rows(case, "has_assets", "assets"))
    spared = _spared(rows, household, book)
    for place, row in enumerate(rows):
        if place in spared:
            yield Decimal(0), spared[place]
        else:
            yield from _asset(row, household)


def _spared(rows: Sequence[Case], household: Household, book: Book) -> dict[int, Step]:
    """By their places. Of several that are marked, those of most value, in whatever order they stand."""
    spared: dict[int, Step] = {}
    home, car = tr("The main home does not count."), tr("One car does not count.")
    for kind, mark, exempt, id, words in (
        (REAL_ESTATE, "is_main_home", HOMES, "asset.main_home", home),
        (VEHICLE, "is_exempt_car", CARS, "asset.exempt_car", car),
    ):
        worth = {
            place: row.amount("asset_value") or Decimal(0)
            for place, row in enumerate(rows)
            if row.is_("asset_type", kind) and row.text(mark) == YES and _left_out(row, household) is None
        }
        most = sorted(worth, key=lambda place: -worth[place])[: int(book.value(exempt))]
        spared |= {place: Step(id, words) for place in most}
    return spared


def _left_out(row: Case, household: Household) -> Step | None:
    """Why this possession is not reckoned at all, or None."""
    value = row.amount("asset_value")
    if value is None or value < 0:
        return Step("asset.unstated", tr("A possession has no value yet."), Finding.OPEN)
    owner = owner_of(row.row or Answers(), "asset_owner")
    if owner != APPLICANT and not household.counts(owner):
        words = tr("A possession of somebody who does not count is left out.")
        return Step("asset.of_others", words, subject=owner)
    if row.flag("undivided_inheritance"):
        return Step("asset.inheritance", tr("An undivided inheritance does not count."))
    return None


def _asset(row: Case, household: Household) -> Iterator[tuple[Decimal, Step]]:
    out = _left_out(row, household)
    if out is not None:
        yield Decimal(0), out
        return
    value = row.amount("asset_value") or Decimal(0)
    counted = tr("A possession of {amount} riyals counts.").fill(amount=figure(value))
    yield value, Step("asset.counted", counted, amount=value)
    if row.is_("asset_type", LIVESTOCK):
        name = Choice(ASSET_TYPES).label(LIVESTOCK) or tr("Possession of unstated kind")
        yield Decimal(0), Step("asset.unsettled", UNSETTLED.fill(income=name), Finding.OPEN)
