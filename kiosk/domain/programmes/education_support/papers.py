"""The documents of education support, and what the applicant agrees to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from kiosk.domain.answers import Answers, Case
from kiosk.domain.forms import DocumentKind, DocumentRule, Due, Page
from kiosk.domain.programmes.borrowed import papers_of
from kiosk.domain.programmes.education_support.students import DEVICE, FEES
from kiosk.domain.programmes.social_security import SOCIAL_SECURITY
from kiosk.domain.programmes.social_security.due import Dues
from kiosk.domain.programmes.social_security.owners import owner_of, owner_words
from kiosk.domain.words import tr


def students(fits: Callable[[Answers], bool], strength: DocumentRule = DocumentRule.REQUIRED) -> Dues:
    """One document for each student that fits; the subject is the student's ID."""

    def due(case: Case) -> tuple[Due, ...]:
        rows = {owner_of(row, "student"): row for row in case.rows("students") if fits(row)}
        return tuple(Due(id, owner_words(case.within(row), "student"), strength) for id, row in rows.items())

    return due


def _needs(code: str) -> Callable[[Answers], bool]:
    return lambda row: code in row.many("study_needs")


def _studies(_row: Answers) -> bool:
    return True


_LETTER, _ACCOUNT = papers_of(SOCIAL_SECURITY, "study_letter", "iban_certificate")

DOCUMENTS = (
    *papers_of(SOCIAL_SECURITY, "identity_card", "residence_permit", "family_record"),
    replace(_LETTER, due=students(_studies)),
    DocumentKind(
        "fees_statement",
        tr("Statement of the fees"),
        tr("To know the fees and when they are due"),
        "file-text",
        students(_needs(FEES)),
    ),
    DocumentKind(
        "device_offer",
        tr("Price offer for the device"),
        tr("To know what the device costs"),
        "file-text",
        students(_needs(DEVICE), DocumentRule.OPTIONAL),
    ),
    *papers_of(
        SOCIAL_SECURITY,
        "salary_letter",
        "pension_certificate",
        "tenancy_contract",
        "business_papers",
        "income_statement",
    ),
    replace(_ACCOUNT, why=tr("So that the support reaches the account")),
)

_AGREED = {field.name: field for page in SOCIAL_SECURITY.declarations for field in page.fields}

DECLARATIONS = (
    Page(
        "declare_education",
        tr("Is everything for the students true?"),
        (
            _AGREED["declare_true"],
            _AGREED["declare_verification"],
            _AGREED["declare_changes"],
        ),
        icon="seal-check",
    ),
)
