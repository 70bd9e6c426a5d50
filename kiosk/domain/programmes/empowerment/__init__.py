"""Training and employment, التدريب والتوظيف (التمكين): its form, documents, declarations and rules (facts.md F42–F46).

No official form of it was found: what is asked is our own choice, and the rules say what each of them rests on.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from kiosk.domain.answers import Case
from kiosk.domain.forms import Programme, RegistryUse
from kiosk.domain.forms.rehearsal import MOST, Doubt
from kiosk.domain.policy import Policy
from kiosk.domain.programmes.empowerment.papers import DECLARATIONS, DOCUMENTS
from kiosk.domain.programmes.empowerment.work import HEALTH, PERSONAL, PLACE, STUDY, WISH, WORK
from kiosk.domain.registries import CIVIL_STATUS
from kiosk.domain.words import tr

if TYPE_CHECKING:
    from kiosk.domain.rules import Assessment


def assess(case: Case, policy: Policy, month: date) -> Assessment:
    """See ``rules`` beside this, which read the common rules; those read the forms."""
    from kiosk.domain.programmes.empowerment import rules

    return rules.assess(case, policy, month)


def rehearse(case: Case, policy: Policy, today: date) -> tuple[Doubt, ...]:
    """What those rules find, while it can still be mended."""
    from kiosk.domain.programmes.empowerment import rules
    from kiosk.domain.programmes.rehearsing import found_by_rules

    steps = rules.assess(case, policy, today.replace(day=1)).steps
    return tuple(found_by_rules(steps, rules.PLACES))[:MOST]


EMPOWERMENT = Programme(
    code="empowerment",
    version=1,
    title=tr("Training and employment (empowerment)"),
    task_title=tr("Training and employment application"),
    sections=(PERSONAL, PLACE, STUDY, HEALTH, WORK, WISH),
    documents=DOCUMENTS,
    declarations=DECLARATIONS,
    rehearse=rehearse,
    assess=assess,
    registries=(
        RegistryUse(
            CIVIL_STATUS,
            "personal",
            tr("Name, gender, nationality and the ID's expiry"),
            tr("To save writing; everything can still be changed"),
            frozenset(
                {"first_name", "father_name", "grandfather_name", "family_name", "gender", "nationality", "id_expiry"}
            ),
        ),
    ),
    for_whom=tr("For who is able to work and wants training, a job or a business"),
    icon="briefcase",
    afterwards=tr("The office calls to agree on a plan for training or work."),
)
