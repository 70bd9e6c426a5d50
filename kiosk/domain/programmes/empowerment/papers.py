"""The documents of training and employment, and what the applicant agrees to."""

from __future__ import annotations

from kiosk.domain.answers import Case
from kiosk.domain.forms import DocumentKind, DocumentRule, Field, Page
from kiosk.domain.kinds import Consent
from kiosk.domain.programmes.borrowed import papers_of
from kiosk.domain.programmes.empowerment.work import has_worked, wants_business
from kiosk.domain.programmes.social_security import SOCIAL_SECURITY
from kiosk.domain.programmes.social_security.due import once
from kiosk.domain.words import tr


def _looks_for_work(case: Case) -> bool:
    return case.is_("wished_track", "employment")


DOCUMENTS = (
    *papers_of(
        SOCIAL_SECURITY,
        "identity_card",
        "residence_permit",
        "education_certificate",
        "disability_report",
        "inability_report",
        "platform_printout",
    ),
    DocumentKind(
        "experience_certificate",
        tr("Certificate of work experience"),
        tr("To find work or training that fits"),
        "briefcase",
        once(has_worked, DocumentRule.OPTIONAL),
    ),
    DocumentKind(
        "curriculum_vitae",
        tr("Curriculum vitae"),
        tr("To show it to who offers work"),
        "file-text",
        once(_looks_for_work, DocumentRule.OPTIONAL),
    ),
    DocumentKind(
        "business_plan",
        tr("Description of the business"),
        tr("To study the business and its costs"),
        "storefront",
        once(wants_business, DocumentRule.OPTIONAL),
    ),
)

_TRUE = next(f for page in SOCIAL_SECURITY.declarations for f in page.fields if f.name == "declare_true")

DECLARATIONS = (
    Page(
        "declare_empowerment",
        tr("Are these agreed to?"),
        (
            _TRUE,
            Field(
                "declare_sharing",
                tr("My name, mobile and skills may be shown to who offers training or work."),
                Consent(),
                tr("Agreement to show them is needed, or no place can be found."),
            ),
            Field(
                "declare_plan",
                tr("I will keep to the training or work plan that is agreed with me."),
                Consent(),
                tr("Agreement to keep to the plan is needed."),
            ),
        ),
        icon="seal-check",
    ),
)
