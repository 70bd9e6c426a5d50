"""Who may have training and employment support. What is not officially documented refuses nobody: a person looks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from kiosk.domain.answers import Case, age_on
from kiosk.domain.policy import Policy
from kiosk.domain.programmes.empowerment.work import DIPLOMA
from kiosk.domain.rules.assessed import Assessment, concluded
from kiosk.domain.rules.conditions import disability, identity, nationality, work
from kiosk.domain.rules.household import Household
from kiosk.domain.rules.trace import Book, Finding, Step
from kiosk.domain.words import ltr, tr

RULES_VERSION = 1
"""Raised with every change of what a rule finds."""

PLACES = {
    "nationality": "exception",
    "ability": "unable_to_work",
    "identity": "id_expiry",
    "disability": "report",
}
"""The page on which a finding can be mended, by the beginning of its step's id."""

ALONE = Household((), ())
"""It is a programme of one person; nobody else is asked about."""


def assess(case: Case, policy: Policy, month: date) -> Assessment:
    """Judge one person for the month that begins on that day; no money is computed. Raises UndefinedPolicy."""
    book, then = Book(policy, month), replace(case, today=month)
    steps = (
        *nationality(then, ALONE, book),
        *age(then, book),
        *ability(then),
        *identity(then, ALONE, book),
        *disability(then, ALONE, book),
        *work(then, ALONE, book),
        *suitable_work(then, book),
    )
    return concluded(month, steps, RULES_VERSION)


def age(case: Case, book: Book) -> Iterator[Step]:
    """Of working age (F46): the ages are the former law's, so that another age is looked at and not refused."""
    ids = ("empowerment.work_age.least", "empowerment.work_age.most")
    (least, most), cited = (book.value(id) for id in ids), book.cite(*ids)
    years = age_on(case.today, case.applicant.birth_date)
    if least <= years <= most:
        words = tr("The applicant is of working age: {age} years.").fill(age=ltr(str(years)))
        yield Step("age", words, Finding.MET, formula=f"{least:f} ≤ {years} ≤ {most:f}", cited=cited)
        return
    words = tr("Working age is from {least} to {most}, and the applicant is {age}. A person looks at it.")
    filled = words.fill(least=ltr(f"{least:f}"), most=ltr(f"{most:f}"), age=ltr(str(years)))
    formula = f"{years} < {least:f}" if years < least else f"{years} > {most:f}"
    yield Step("age", filled, Finding.OPEN, formula=formula, cited=cited, reason="WORK_AGE")


def ability(case: Case) -> Iterator[Step]:
    """Able to work, or else whether training fits is for a person to find (F42)."""
    if not case.text("unable_to_work"):
        yield Step("ability", tr("Whether the applicant is able to work is not stated yet."), Finding.OPEN)
    elif case.flag("unable_to_work"):
        words = tr("The applicant is unable to work. A person looks at what fits.")
        yield Step("ability", words, Finding.OPEN)
    else:
        yield Step("ability", tr("The applicant is able to work."), Finding.MET)


def suitable_work(case: Case, book: Book) -> Iterator[Step]:
    """Which offers count as suitable (F44): told beforehand, because a refused one may have its effect later."""
    level = "diploma_or_more" if case.is_("education", *DIPLOMA) else "secondary_or_less"
    ids = (f"empowerment.suitable_job.min_wage_{level}", "empowerment.suitable_job.max_distance_km")
    wage, far = book.value(ids[0]), book.value(ids[1])
    words = tr("A suitable job pays {wage} riyals or more, at most {km} km away.")
    said = words.fill(wage=ltr(f"{wage:,f}"), km=ltr(f"{far:f}"))
    yield Step("work.suitable", said, amount=wage, cited=book.cite(*ids))
