"""Who may have education support. Only the law's own condition of nationality, and that somebody studies, can refuse:
the rest is our own choice, is cited as that, and is left to a person where it is not met.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal

from kiosk.domain.amount_words import figure
from kiosk.domain.answers import Answers, Case, age_on
from kiosk.domain.policy import Policy
from kiosk.domain.programmes.social_security.owners import APPLICANT, owner_of, owner_words
from kiosk.domain.rules.assessed import Assessment, concluded
from kiosk.domain.rules.assessment import calculated_minimum
from kiosk.domain.rules.conditions import identity, nationality
from kiosk.domain.rules.household import Household
from kiosk.domain.rules.income import counted_income
from kiosk.domain.rules.trace import Book, Finding, Step, digits, plain
from kiosk.domain.words import ltr, tr

RULES_VERSION = 1
"""Raised with every change of what a rule finds."""

PLACES = {
    "nationality.children": "members",
    "nationality": "exception",
    "identity": "id_expiry",
    "student": "students",
    "member.": "members",
    "household.": "members",
    "income.": "incomes",
}
"""The page on which a finding can be mended, by the beginning of its step's id."""


def assess(case: Case, policy: Policy, month: date) -> Assessment:
    """Judge a family for the month that begins on that day. No support in riyals is computed: none is documented.

    Raises UndefinedPolicy.
    """
    book, then = Book(policy, month), replace(case, today=month)
    household = Household.of(then)
    steps = (
        *nationality(then, household, book),
        *identity(then, household, book),
        *studying(then, book),
        *household.steps(),
        *income(then, household, book),
    )
    return concluded(month, steps, RULES_VERSION)


def studying(case: Case, book: Book) -> Iterator[Step]:
    """Somebody studies, of an age that this model supposes of students."""
    rows = case.rows("students")
    if not rows:
        yield Step("students", tr("Nobody who studies is listed."), Finding.FAILED, reason="NOT_STUDYING")
        return
    yield Step("students", tr("%n student(s) are listed.", "", 0).count(len(rows)), Finding.MET)
    for row in rows:
        yield from _of_age(case, row, book)


def _of_age(case: Case, row: Answers, book: Book) -> Iterator[Step]:
    most, cited = book.value("education_support.student_age.most"), book.cite("education_support.student_age.most")
    years, owner = _age(case, owner_of(row, "student")), owner_of(row, "student")
    if years is not None and years > most:
        words = tr("{name} is {age}, older than {most}. A person looks at it.")
        said = words.fill(name=owner_words(case, "student"), age=ltr(str(years)), most=ltr(plain(most)))
        yield Step("student.age", said, Finding.OPEN, formula=f"{years} > {plain(most)}", cited=cited, subject=owner)


def _age(case: Case, owner: str) -> int | None:
    if owner == APPLICANT:
        return age_on(case.today, case.applicant.birth_date)
    row = next((row for row in case.rows("members") if row.text("dep_id") == owner), None)
    return None if row is None else case.within(row).age("dep_birth")


def income(case: Case, household: Household, book: Book) -> Iterator[Step]:
    """Low income as Social Security counts it (F20–F23); that it is the measure here too is our own choice."""
    minimum = tuple(calculated_minimum(household, book))
    counted = counted_income(case, household, book)
    yield from minimum
    yield from counted.steps
    times = book.value("education_support.income_limit")
    limit = book.rounded((minimum[-1].amount or Decimal(0)) * times)
    cited = book.cite("education_support.income_limit")
    if counted.total < limit:
        words, formula = (
            tr("Counted income is below the limit of this support."),
            f"{digits(counted.total)} < {digits(limit)}",
        )
        yield Step("income.condition", words, Finding.MET, formula=formula, cited=cited)
        return
    over = tr("Counted income passes the limit by {amount} riyals. A person looks at it.")
    said, formula = over.fill(amount=figure(counted.total - limit)), f"{digits(counted.total)} ≥ {digits(limit)}"
    yield Step("income.condition", said, Finding.OPEN, formula=formula, cited=cited)
