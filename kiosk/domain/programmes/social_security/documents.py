"""Documents about the applicant and the family, and all documents of the programme (facts.md (d), «file» entries)."""

from __future__ import annotations

from kiosk.domain.answers import YES, Case
from kiosk.domain.forms import DocumentKind, DocumentRule, Rule
from kiosk.domain.papers import Paper
from kiosk.domain.programmes.social_security.documents_money import MONEY_DOCUMENTS
from kiosk.domain.programmes.social_security.due import circumstance, members_with, once, when
from kiosk.domain.programmes.social_security.health_work import REPORT_NEWEST_DAYS
from kiosk.domain.programmes.social_security.members import ENTRUSTED, is_head
from kiosk.domain.programmes.social_security.personal import DAYS_ABROAD_LIMIT, is_resident
from kiosk.domain.words import tr


def _is_citizen(case: Case) -> bool:
    return not is_resident(case)


def _exception(*codes: str) -> Rule:
    return lambda case: is_resident(case) and case.is_("exception_category", *codes)


def _marriage_due(case: Case) -> bool:
    """The family record proves a head's marriage; without one, or for an exception (F18), the contract does."""
    return _exception("mother_of_saudis", "child_of_saudi")(case) or (
        case.is_("marital_status", "married") and not is_head(case)
    )


def _abroad_too_long(case: Case) -> bool:
    return (case.whole("days_abroad") or 0) > DAYS_ABROAD_LIMIT


def _educated(case: Case) -> bool:
    return not case.is_("education", "", "illiterate", "literate")


FAMILY_DOCUMENTS = (
    DocumentKind(
        "identity_card",
        tr("National ID card"),
        tr("To know the applicant"),
        "identification-card",
        once(_is_citizen),
        paper=Paper.CARD,
        proves=("id_expiry",),
    ),
    DocumentKind(
        "residence_permit",
        tr("Residence permit or mobility card"),
        tr("To know the applicant and that the stay is valid"),
        "identification-card",
        once(is_resident),
        paper=Paper.CARD,
        proves=("id_expiry",),
    ),
    DocumentKind(
        "children_birth_certificates",
        tr("Birth certificates of the children"),
        tr("To prove that the children are Saudi"),
        "users-three",
        once(_exception("mother_of_saudis")),
    ),
    DocumentKind(
        "marriage_contract", tr("Marriage contract"), tr("To prove the marriage"), "file-text", once(_marriage_due)
    ),
    DocumentKind(
        "divorce_deed",
        tr("Divorce deed"),
        tr("To prove the marital status"),
        "file-text",
        when("marital_status", "divorced"),
    ),
    DocumentKind(
        "death_certificate",
        tr("Death certificate of the spouse"),
        tr("To prove the loss of the spouse"),
        "file-text",
        when("marital_status", "widowed"),
    ),
    DocumentKind(
        "family_record",
        tr("Family record"),
        tr("To prove the members who depend on you"),
        "users-three",
        once(is_head),
        proves=("members",),
    ),
    DocumentKind(
        "guardianship_deed",
        tr("Guardianship deed"),
        tr("To prove that this member is in your care"),
        "user",
        members_with("relation", ENTRUSTED),
    ),
    DocumentKind(
        "custody_deed",
        tr("Custody deed"),
        tr("To prove who cares for the child"),
        "user",
        members_with("custody_disputed", YES),
    ),
    DocumentKind(
        "study_letter",
        tr("Letter of study"),
        tr("To prove that this member is studying"),
        "user",
        members_with("studying", YES),
    ),
    DocumentKind(
        "member_disability_report",
        tr("Medical report of a member"),
        tr("To prove this member's disability"),
        "heartbeat",
        members_with("dep_disability", YES),
        REPORT_NEWEST_DAYS,
    ),
    DocumentKind(
        "orphan_proof",
        tr("Proof of being an orphan"),
        tr("To take the circumstance into account"),
        "file-text",
        circumstance("orphan"),
    ),
    DocumentKind(
        "prison_letter",
        tr("Letter of the prison"),
        tr("To prove the breadwinner's imprisonment"),
        "file-text",
        circumstance("prisoner_family"),
    ),
    DocumentKind(
        "absence_ruling",
        tr("Court ruling of absence"),
        tr("To prove the breadwinner's absence"),
        "scales",
        circumstance("missing_breadwinner"),
    ),
    DocumentKind(
        "desertion_proof",
        tr("Proof of desertion"),
        tr("To prove that the husband does not support you"),
        "file-text",
        circumstance("deserted"),
    ),
    DocumentKind(
        "care_report",
        tr("Medical report of the person cared for"),
        tr("To prove the need of care"),
        "heartbeat",
        circumstance("carer"),
    ),
    DocumentKind(
        "travel_record",
        tr("Record of journeys"),
        tr("To know the days outside the Kingdom"),
        "calendar-check",
        once(_abroad_too_long),
    ),
    DocumentKind(
        "education_certificate",
        tr("Certificate of education"),
        tr("To find a suitable job or training"),
        "file-text",
        once(_educated, DocumentRule.OPTIONAL),
        proves=("education",),
    ),
)

DOCUMENTS = (*FAMILY_DOCUMENTS, *MONEY_DOCUMENTS)
