"""Education support, الدعم التعليمي: what pupils and students of a family of low income need.

A programme of this model: no official rule of one was found, and everything it asks and weighs is our own choice.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from kiosk.domain.answers import Case
from kiosk.domain.forms import Programme
from kiosk.domain.forms.rehearsal import MOST, Doubt
from kiosk.domain.policy import Policy
from kiosk.domain.programmes.borrowed import registry_of
from kiosk.domain.programmes.education_support.papers import DECLARATIONS, DOCUMENTS
from kiosk.domain.programmes.education_support.students import BANK, FAMILY, INCOME, PERSONAL, STUDENTS
from kiosk.domain.programmes.social_security import SOCIAL_SECURITY
from kiosk.domain.registries import BANK_ACCOUNT, CIVIL_STATUS, SOCIAL_INSURANCE
from kiosk.domain.words import tr

if TYPE_CHECKING:
    from kiosk.domain.rules import Assessment


def assess(case: Case, policy: Policy, month: date) -> Assessment:
    """See ``rules`` beside this, which read the common rules; those read the forms."""
    from kiosk.domain.programmes.education_support import rules

    return rules.assess(case, policy, month)


def rehearse(case: Case, policy: Policy, today: date) -> tuple[Doubt, ...]:
    """What those rules find, while it can still be mended."""
    from kiosk.domain.programmes.education_support import rules
    from kiosk.domain.programmes.rehearsing import found_by_rules

    steps = rules.assess(case, policy, today.replace(day=1)).steps
    return tuple(found_by_rules(steps, rules.PLACES))[:MOST]


EDUCATION_SUPPORT = Programme(
    code="education_support",
    version=1,
    title=tr("Education support"),
    task_title=tr("Education support application"),
    sections=(PERSONAL, FAMILY, STUDENTS, INCOME, BANK),
    documents=DOCUMENTS,
    declarations=DECLARATIONS,
    rehearse=rehearse,
    assess=assess,
    registries=(
        registry_of(SOCIAL_SECURITY, CIVIL_STATUS, "personal"),
        registry_of(SOCIAL_SECURITY, SOCIAL_INSURANCE, "income"),
        registry_of(SOCIAL_SECURITY, BANK_ACCOUNT, "bank"),
    ),
    for_whom=tr("For pupils and students in a family of low income"),
    icon="graduation-cap",
    afterwards=tr("The office calls to say how the support is given."),
)
