"""«ماذا أحتاج؟» of this programme: ten questions, and the household they make for rules and checklist.

Nobody signs in for it and nothing of it is kept, so nothing is asked that names a person.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal

from kiosk.domain.amount_words import in_words
from kiosk.domain.answers import NO, YES, Answers, Applicant, Case
from kiosk.domain.forms import Echo, Field, Page, Section
from kiosk.domain.kinds import Amount, Whole, YesNo
from kiosk.domain.programmes.social_security.assets import REAL_ESTATE, VALUE_KIND, VEHICLE
from kiosk.domain.programmes.social_security.health_work import HEALTH_WORK
from kiosk.domain.programmes.social_security.home import HOME
from kiosk.domain.programmes.social_security.household import HOUSEHOLD
from kiosk.domain.programmes.social_security.incomes import AMOUNT_KIND, MONTHLY
from kiosk.domain.programmes.social_security.member_roster import ADULT
from kiosk.domain.programmes.social_security.personal import ABROAD, EXCEPTION
from kiosk.domain.registration import ADULT as LEAST_AGE
from kiosk.domain.words import Words, tr

CITIZEN, RESIDENT = "1000000016", "2000000014"
"""Made-up IDs (facts.md F62) for a household that names none."""
GROWN, CHILD = ADULT + 12, ADULT - 10
"""Years of a made-up dependent: well on one side of coming of age, so that a birthday changes nothing."""

AGE, HEADS = Whole(LEAST_AGE, 120), Whole(0, 20)
INCOMES = {"salaries": "salary_private", "pensions": "retirement_pension", "other_incomes": "rent_received"}
"""What is asked in one sum, and the kind of income that stands for it in the rules and on the checklist."""
POSSESSIONS = {"other_homes": REAL_ESTATE, "other_cars": VEHICLE, "savings": "cash"}


def _page_of(section: Section, name: str) -> Page:
    return next(part for part in section.parts if isinstance(part, Page) and part.name == name)


def _said(name: str, kind: Amount) -> Echo:
    """The amount in words, once it can be one."""

    def echo(case: Case) -> Words | None:
        amount = case.amount(name)
        return in_words(amount) if amount and not kind.fault(case.text(name), case) else None

    return echo


def _sum(name: str, label: Words, kind: Amount) -> Field:
    missing = tr("{what}: an amount in riyals is needed, or 0.").fill(what=label)
    return Field(name, label, kind, missing, echo=_said(name, kind))


def _heads(name: str, label: Words) -> Field:
    return Field(name, label, HEADS, tr("{what}: a number is needed, or 0.").fill(what=label))


OUTLOOK = Section(
    "outlook",
    tr("What do I need?"),
    "list-checks",
    (
        Page(
            "citizen",
            tr("Is the applicant a Saudi citizen?"),
            (Field("citizen", tr("Saudi citizen"), YesNo(), tr("A choice is needed: yes or no.")),),
            icon="identification-card",
        ),
        EXCEPTION,
        Page(
            "age",
            tr("How old is the applicant?"),
            (Field("age", tr("Age in years"), AGE, tr("The age is needed, in years.")),),
            icon="calendar-dots",
        ),
        _page_of(HOUSEHOLD, "marital"),
        Page(
            "dependents",
            tr("Who lives with the applicant and depends on them?"),
            (
                _heads("adults", tr("Of age, 18 or older")),
                _heads("children", tr("Younger than 18")),
            ),
            hint=tr("Without the applicant; 0 for nobody"),
            icon="users-three",
        ),
        _page_of(HOME, "housing"),
        Page(
            "income_sums",
            tr("How much comes in, in a month?"),
            (
                _sum("salaries", tr("Salaries, trade and free work"), AMOUNT_KIND),
                _sum("pensions", tr("Retirement pensions"), AMOUNT_KIND),
                _sum("other_incomes", tr("Rents, alimony and all else"), AMOUNT_KIND),
            ),
            hint=tr("Of all of them together, without the Citizen Account and disability subsidy"),
            icon="coins",
        ),
        Page(
            "possession_sums",
            tr("What is other property worth?"),
            (
                _sum("other_homes", tr("Other houses and land"), VALUE_KIND),
                _sum("other_cars", tr("Other cars"), VALUE_KIND),
                _sum("savings", tr("Savings and shares"), VALUE_KIND),
            ),
            hint=tr("Beside the home that is lived in and one car"),
            icon="scales",
        ),
        _page_of(HEALTH_WORK, "has_disability"),
        ABROAD,
    ),
)


def asked(answers: Answers, today: date) -> Case:
    """What the pages are judged by."""
    person = RESIDENT if answers.text("citizen") == NO else CITIZEN
    nobody = Case(answers, Applicant(person, _born(LEAST_AGE, today), ""), today)
    return replace(nobody, applicant=Applicant(person, _born(_number(nobody, "age", AGE) or LEAST_AGE, today), ""))


def household(answers: Answers, today: date) -> Case:
    """The household as the whole form would have it, as far as the rules and the checklist read it."""
    case = asked(answers, today)
    members = (*_members(case, "adults", GROWN), *_members(case, "children", CHILD))
    incomes, assets = tuple(_incomes(case)), tuple(_assets(case))
    known = answers.with_(
        residents_count=str(len(members)),
        members=members,
        has_income=YES if incomes else NO,
        incomes=incomes,
        has_assets=YES if assets else NO,
        assets=assets,
    )
    return Case(known, case.applicant, today)


def _members(case: Case, name: str, age: int) -> Iterator[Answers]:
    """All citizens, who agreed to be counted: made-up IDs that differ, no names."""
    born = _born(age, case.today)
    for number in range(_number(case, name, HEADS)):
        yield Answers().with_(
            dep_id=f"10{age:04d}{number:04d}",
            dep_birth=f"G:{born.year}-{born.month}-{born.day}",
            relation="son",
            lives_here=YES,
            confirmed="agreed",
        )


def _incomes(case: Case) -> Iterator[Answers]:
    for name, kind in INCOMES.items():
        if _stated(case, name):
            yield Answers().with_(income_type=kind, frequency=MONTHLY, amount=case.text(name))


def _assets(case: Case) -> Iterator[Answers]:
    for name, kind in POSSESSIONS.items():
        if _stated(case, name):
            yield Answers().with_(asset_type=kind, asset_value=case.text(name), is_main_home=NO, is_exempt_car=NO)


def _number(case: Case, name: str, kind: Whole) -> int:
    """0 for what the page would not let by."""
    return 0 if kind.fault(case.text(name), case) else case.whole(name) or 0


def _stated(case: Case, name: str) -> bool:
    return (case.amount(name) or Decimal(0)) > 0


def _born(age: int, today: date) -> date:
    """On the first day of a year, so that the age is right on every day of this one."""
    return date(today.year - age, 1, 1)
