"""The rehearsal before «تقديم»: what an officer looks at first, looked at by the person while it can still be mended.

The rules' own findings come first, then what is compared with a paper. Nothing here stops anybody.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal

from kiosk.domain.amount_words import figure
from kiosk.domain.answers import Case
from kiosk.domain.forms.rehearsal import MOST, Doubt
from kiosk.domain.kinds import Choice
from kiosk.domain.policy import Policy, UndefinedPolicy
from kiosk.domain.programmes.social_security.home import is_rented
from kiosk.domain.programmes.social_security.incomes import INCOME_TYPES, SALARIES, total_monthly
from kiosk.domain.programmes.social_security.members import members
from kiosk.domain.programmes.social_security.places import CITY_OPTIONS, OTHER
from kiosk.domain.words import Words, by_itself, tr, verbatim

# The page on which a finding can be mended, by the beginning of its step's id.
PLACES = {
    "member.": "members",
    "household.": "members",
    "nationality.children": "members",
    "nationality": "exception",
    "residence": "days_abroad",
    "identity": "id_expiry",
    "independence": "housing",
    "housing": "lease",
    "register": "register",
    "disability": "report",
    "work.refusals": "refused_offers",
    "account": "account",
    "income.": "incomes",
    "asset.": "assets",
    "wealth.": "assets",
}
QUESTIONS = {"incomes": "has_income", "assets": "has_assets", "refused_offers": "has_refused_offers"}


def rehearse(case: Case, policy: Policy, today: date) -> tuple[Doubt, ...]:
    """See ``Rehearse``. case: with the answers that count. The rules' findings come first, then what is compared, which
    needs no figure of the policy and is told without them too.
    """
    from kiosk.domain.programmes.rehearsing import found_by_rules
    from kiosk.domain.rules import assess  # they read this programme's own modules

    try:
        found = tuple(found_by_rules(assess(case, policy, today.replace(day=1)).steps, PLACES))
    except UndefinedPolicy:
        found = ()
    compared = [doubt for check in CHECKS for doubt in check(case)]
    kept: dict[Words, Doubt] = {}
    for doubt in (*found, *compared):
        kept.setdefault(doubt.words, doubt)
    return tuple(replace(doubt, part=_shown(doubt.part, case)) for doubt in tuple(kept.values())[:MOST])


def _shown(part: str, case: Case) -> str:
    """A list that was answered with no is opened by its question."""
    question = QUESTIONS.get(part)
    return question if question is not None and not case.flag(question) else part


# ── what is compared ────────────────────────────────────────────────────────────────────────────────────────────


def twice(case: Case) -> Iterator[Doubt]:
    """Somebody listed under two numbers (facts.md, DEP_DUPLICATE): the same name and the same birthday."""
    listed = Counter((row.text("dep_name"), row.text("dep_birth")) for row in members(case) if row.text("dep_name"))
    for (name, _), count in listed.items():
        if count > 1:
            words = tr("{name} stands in the list twice.").fill(name=verbatim(by_itself(name)))
            yield Doubt(words, tr("Each member is listed once."), "members")
    if any(row.text("dep_id") == case.applicant.national_id for row in members(case)):
        yield Doubt(tr("The applicant stands in the list of members."), tr("Each member is listed once."), "members")


def rent(case: Case) -> Iterator[Doubt]:
    """Rent that no stated income pays: an officer asks who does."""
    yearly, income = case.amount("annual_rent") or Decimal(0), 12 * total_monthly(case)
    if is_rented(case) and yearly > income:
        words = tr("The rent is {rent} riyals a year, and the stated income {income}.")
        mend = tr("Help of relatives or a charity counts as income too, and can be stated.")
        yield Doubt(words.fill(rent=figure(yearly), income=figure(income)), mend, "incomes")


def lease(case: Case) -> Iterator[Doubt]:
    """The address on the lease."""
    city = case.text("city")
    name = verbatim(case.text("city_other")) if city == OTHER else Choice(CITY_OPTIONS).label(city)
    if is_rented(case) and name is not None and case.text("district"):
        words = tr("The address on the lease is compared with this one: {city}, {district}.")
        place = words.fill(city=name, district=verbatim(by_itself(case.text("district"))))
        yield Doubt(place, tr("A home that has changed is written anew, with its lease."), "street", reminder=True)


def salary(case: Case) -> Iterator[Doubt]:
    """Gross or net: which of them counts is not officially documented (facts.md F28)."""
    for row in case.rows("incomes"):
        amount = case.within(row).amount("amount")
        if row.text("income_type") in SALARIES and amount:
            kind = Choice(INCOME_TYPES).label(row.text("income_type")) or verbatim("")
            words = tr("{income}: {amount} riyals are compared with the salary letter.")
            mend = tr("The letter names it before and after deductions; an officer looks at both.")
            yield Doubt(words.fill(income=kind, amount=figure(amount)), mend, "incomes", reminder=True)
            return


CHECKS: tuple[Callable[[Case], Iterator[Doubt]], ...] = (twice, rent, lease, salary)
