"""What the rules say of an application in a month, which is kept with what an officer decides on it (decision 22)."""

from __future__ import annotations

from datetime import date

from kiosk.domain.answers import Case
from kiosk.domain.desk_facts import GROUNDED
from kiosk.domain.facts import Body, EligibilityJudged
from kiosk.domain.person_file import ApplicationState
from kiosk.domain.policy import Policy, UndefinedPolicy
from kiosk.domain.programmes import programme
from kiosk.domain.rules import Assessment
from kiosk.domain.words import Words, ltr, tr

NO_RULES = tr("The rules do not reckon this programme.")
OLD_FORM = tr("The rules do not reckon an older form.")
NO_FIGURE = tr("The policy lacks a figure for the month {month}.")
NOT_RECKONED = tr("The rules can't reckon with these answers.")


def assessed(application: ApplicationState, form: Case, policy: Policy, month: date) -> Assessment | Words:
    """What the rules find, or why they find nothing. form: the application's answers. month: its first day."""
    try:
        of = programme(application.programme)
    except KeyError:
        return NO_RULES
    if of.assess is None:
        return NO_RULES
    if application.form_version != of.version:
        return OLD_FORM
    try:
        return of.assess(form, policy, month)
    except UndefinedPolicy:
        return NO_FIGURE.fill(month=ltr(f"{month:%Y-%m}"))
    except (ArithmeticError, ValueError):  # a stolen kiosk's answers are any text
        return NOT_RECKONED


def judged_month(body: Body, today: date) -> date | None:
    """The first day of the month that a decision is grounded on: the one it names, or else the present one.

    None for what needs no grounds, and for a month that is none.
    """
    if type(body) not in GROUNDED:
        return None
    if not isinstance(body, EligibilityJudged):
        return today.replace(day=1)
    try:
        return date.fromisoformat(f"{body.month}-01")
    except ValueError:
        return None
