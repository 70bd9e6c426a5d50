"""A household's outcome in one month: all rules run, none stops the others (facts.md F20–F24, F82)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal

from kiosk.domain.amount_words import figure
from kiosk.domain.answers import Case
from kiosk.domain.policy import Policy
from kiosk.domain.rules.assessed import Assessment, concluded
from kiosk.domain.rules.conditions import CONDITIONS
from kiosk.domain.rules.household import Household
from kiosk.domain.rules.income import CountedIncome, counted_income
from kiosk.domain.rules.trace import Book, Finding, Step, digits
from kiosk.domain.words import tr

STRICTLY, CEILING = "eligibility.strictly_less", "pension.max_payout"
RULES_VERSION = 1
"""Raised with every change of what a rule finds; a decision keeps the one it was made by."""


def assess(case: Case, policy: Policy, month: date) -> Assessment:
    """Judge a household for the month that begins on that day.

    Raises UndefinedPolicy where the policy has no figure for that month: it is never taken as zero.
    """
    book, then = Book(policy, month), replace(case, today=month)
    household = Household.of(then)
    minimum = tuple(calculated_minimum(household, book))
    least = minimum[-1].amount or Decimal(0)
    income = counted_income(then, household, book)
    conditions = tuple(step for condition in CONDITIONS for step in condition(then, household, book))
    outcome = tuple(_outcome(least, income, book))
    steps = (*household.steps(), *minimum, *income.steps, *outcome, *conditions)
    pension = next((step.amount for step in outcome if step.id == "pension"), None)
    return concluded(month, steps, RULES_VERSION, minimum=least, counted=income.total, pension=pension)


def calculated_minimum(household: Household, book: Book) -> Iterator[Step]:
    """The calculated minimum (F20, F21): the basic one, and one for each dependent. The last step holds the total."""
    head, each, n = book.value("base.head"), book.value("base.dependent"), len(household.dependents)
    words = tr("The basic minimum of the breadwinner or the independent.")
    yield Step("minimum.head", words, amount=head, cited=book.cite("base.head"))
    of_all = each * n
    formula = f"{n} × {digits(each)} = {digits(of_all)}"
    said = tr("%n dependent(s) count.", "", 0).count(n)
    yield Step("minimum.dependents", said, amount=of_all, formula=formula, cited=book.cite("base.dependent"))
    total = head + of_all
    formula = f"{digits(head)} + {digits(of_all)} = {digits(total)}"
    yield Step(
        "minimum.calculated", tr("This is the calculated minimum of the pension."), amount=total, formula=formula
    )


def _outcome(least: Decimal, income: CountedIncome, book: Book) -> Iterator[Step]:
    """Income below the minimum (F23), and the pension that is the difference (F24)."""
    cited, counted, strictly = book.cite(STRICTLY), income.total, book.figure(STRICTLY).value is True
    if counted < least or (counted == least and not strictly):
        below = tr("Counted income is below the calculated minimum.")
        words = below if strictly else tr("Counted income is not over the calculated minimum.")
        formula = f"{digits(counted)} {'<' if strictly else '≤'} {digits(least)}"
        yield Step("income.condition", words, Finding.MET, formula=formula, cited=cited)
        yield from _pension(least, counted, book)
        return
    over = tr("Counted income is over the minimum by {amount} riyals.").fill(amount=figure(counted - least))
    formula = f"{digits(counted)} {'≥' if strictly else '>'} {digits(least)}"
    yield Step("income.condition", over, Finding.FAILED, formula=formula, cited=cited, reason="INCOME_OVER_MIN")
    if counted - income.wealth < least:
        words = tr("Without the possessions the income would be below it.")
        yield Step("wealth.decides", words, Finding.FAILED, amount=income.wealth, reason="WEALTH_COUNTED")


def _pension(least: Decimal, counted: Decimal, book: Book) -> Iterator[Step]:
    """The difference, up to a ceiling where the policy has one; none was found (F28)."""
    amount, most = book.rounded(least - counted), book.figure(CEILING).value
    if isinstance(most, Decimal) and amount > most:
        words = tr("The pension has a ceiling of {amount} riyals.").fill(amount=figure(most))
        yield Step("pension.ceiling", words, formula=f"{digits(amount)} > {digits(most)}", cited=book.cite(CEILING))
        yield Step("pension", tr("This is the estimated pension."), amount=most)
        return
    formula = f"{digits(least)} − {digits(counted)} = {digits(amount)}"
    yield Step("pension", tr("This is the estimated pension."), amount=amount, formula=formula)
