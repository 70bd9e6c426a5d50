"""The Developed Social Security programme, الضمان الاجتماعي المطور: its form, documents and declarations."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from kiosk.domain.answers import Case
from kiosk.domain.forms import Programme
from kiosk.domain.policy import Policy
from kiosk.domain.programmes.social_security.bank import BANK
from kiosk.domain.programmes.social_security.declarations import DECLARATIONS
from kiosk.domain.programmes.social_security.documents import DOCUMENTS
from kiosk.domain.programmes.social_security.health_work import HEALTH_WORK
from kiosk.domain.programmes.social_security.home import HOME
from kiosk.domain.programmes.social_security.household import HOUSEHOLD
from kiosk.domain.programmes.social_security.money import MONEY
from kiosk.domain.programmes.social_security.personal import PERSONAL
from kiosk.domain.programmes.social_security.registries import REGISTRIES
from kiosk.domain.programmes.social_security.rehearsal import rehearse
from kiosk.domain.words import tr

if TYPE_CHECKING:
    from kiosk.domain.rules import Assessment


def assess(case: Case, policy: Policy, month: date) -> Assessment:
    """See ``kiosk.domain.rules.assess``, which reads this package's own modules."""
    from kiosk.domain import rules

    return rules.assess(case, policy, month)


SOCIAL_SECURITY = Programme(
    code="social_security",
    version=1,
    title=tr("Developed Social Security"),
    task_title=tr("Social Security application"),
    sections=(PERSONAL, HOUSEHOLD, HOME, MONEY, HEALTH_WORK, BANK),
    documents=DOCUMENTS,
    declarations=DECLARATIONS,
    rehearse=rehearse,
    assess=assess,
    for_whom=tr("A monthly pension for families and persons of low income"),
    icon="hand-coins",
    monthly=True,
    afterwards=tr("The pension is paid at the start of each month."),
    registries=REGISTRIES,
)
