"""Why an application is refused, stopped or held up: one line a reason (facts.md (e)).

The texts are our wording, not strings of the official platform. Which reason applies is judged elsewhere.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain.facts import Role
from kiosk.domain.words import Words, tr


class Severity(StrEnum):
    """What a reason does. MENDABLE and ENDING are our own names for those that facts.md does not class."""

    BLOCKING = "blocking"
    SUSPENDING = "suspending"
    WARNING = "warning"
    PAYMENT = "payment"
    MENDABLE = "mendable"
    ENDING = "ending"


@dataclass(frozen=True, slots=True)
class Reason:
    """mend: what helps. evidence: what supports an appeal. facts: the numbers in facts.md that it rests on."""

    code: str
    text: Words
    mend: Words
    evidence: tuple[Words, ...]
    severity: Severity
    facts: tuple[str, ...]
    set_by: tuple[Role, ...] = (Role.SYSTEM, Role.OFFICER)


PERSON = (Role.OFFICER,)
"""What only a human may find (facts.md (e), severity)."""

REASONS = (
    Reason(
        "NAT_NOT_SAUDI",
        tr("The applicant is not Saudi, and no exception applies"),
        tr("Choosing the exception category"),
        (tr("Residence permit or mobility card"), tr("Marriage contract"), tr("Birth certificates of the children")),
        Severity.BLOCKING,
        ("F17", "F18"),
    ),
    Reason(
        "DOC_ID_EXPIRED",
        tr("The ID, residence permit or mobility card has expired"),
        tr("Renewing it and updating its date"),
        (tr("The valid document"),),
        Severity.MENDABLE,
        ("F18",),
    ),
    Reason(
        "RESIDENCE_ABROAD",
        tr("The stay outside the Kingdom passed three months in the year before payment"),
        tr("Waiting until the stay is shorter, or proving an error"),
        (tr("Record of journeys"), tr("Passport")),
        Severity.BLOCKING,
        ("F17",),
    ),
    Reason(
        "INCOME_OVER_MIN",
        tr("Counted income is not less than the calculated minimum of the pension"),
        tr("Correcting the income, or adding an entitled dependent"),
        (tr("Salary letter"), tr("End of service letter"), tr("Bank statement")),
        Severity.BLOCKING,
        ("F23",),
    ),
    Reason(
        "INCOME_UNDECLARED",
        tr("There is a source of income that was not stated"),
        tr("Stating it, or proving that it has ended"),
        (tr("Final settlement"), tr("Certificate that it ended")),
        Severity.SUSPENDING,
        ("F27", "F40"),
    ),
    Reason(
        "INCOME_HIGHER_THAN_RECORDED",
        tr("The true income is higher than the recorded one"),
        tr("Updating the amount"),
        (tr("Pay slip"), tr("Bank statement")),
        Severity.MENDABLE,
        ("F57",),
    ),
    Reason(
        "WEALTH_COUNTED",
        tr("The value of possessions that can be sold raised the counted income"),
        tr("Naming the main home and the exempt car, and correcting the value"),
        (tr("Valuation"), tr("Contract of sale")),
        Severity.MENDABLE,
        ("F25",),
    ),
    Reason(
        "CR_ACTIVE",
        tr("There is an active commercial register that needs to be explained"),
        tr("Stating its return, or striking the register off"),
        (tr("Certificate of striking off"), tr("Accounts")),
        Severity.MENDABLE,
        ("F27",),
        PERSON,
    ),
    Reason(
        "DATA_VISIT_MISMATCH",
        tr("The data of the platform differs from the report of the visit"),
        tr("Adding or removing members of the home"),
        (tr("Family record"), tr("Housing contract")),
        Severity.SUSPENDING,
        ("F56",),
        PERSON,
    ),
    Reason(
        "VISIT_NOT_COOPERATED",
        tr("There was no cooperation with the social researcher at the visit"),
        tr("Asking for a new appointment"),
        (tr("Proven excuse"),),
        Severity.MENDABLE,
        ("F57",),
        PERSON,
    ),
    Reason(
        "HOUSING_PROOF_MISSING",
        tr("The housing was not proven by an accepted document"),
        tr("Adding a document"),
        (tr("Lease"), tr("Title deed"), tr("Housing certificate")),
        Severity.MENDABLE,
        ("F31",),
    ),
    Reason(
        "ADDRESS_MISMATCH",
        tr("The national address does not match the true home"),
        tr("Updating the address"),
        (tr("Proof of address"),),
        Severity.MENDABLE,
        ("F51",),
    ),
    Reason(
        "NOT_INDEPENDENT",
        tr("The conditions of an independent do not apply: age, separate home, expenses"),
        tr("Registering as a dependent, or proving independence"),
        (tr("Housing contract"), tr("Bills")),
        Severity.BLOCKING,
        ("F14",),
    ),
    Reason(
        "DEP_NOT_CONFIRMED",
        tr("The dependent has not agreed to join, and is not counted"),
        tr("Removing and adding the dependent again, then agreeing"),
        (),
        Severity.WARNING,
        ("F53",),
    ),
    Reason(
        "DEP_DUPLICATE",
        tr("The dependent is registered in more than one home or file"),
        tr("Keeping the dependent in the true home"),
        (tr("Family record"), tr("Custody deed")),
        Severity.WARNING,
        ("F51",),
    ),
    Reason(
        "CUSTODY_UNPROVEN",
        tr("The care of the child was not proven while disputed"),
        tr("Adding the deed"),
        (tr("Custody deed"),),
        Severity.MENDABLE,
        ("F48",),
    ),
    Reason(
        "DATA_INCORRECT",
        tr("The data given was found to be incorrect"),
        tr("Correcting it and stating the cause"),
        (tr("What proves that it is correct"),),
        Severity.SUSPENDING,
        ("F40",),
        PERSON,
    ),
    Reason(
        "DOC_UNOFFICIAL",
        tr("A document is unofficial or altered"),
        tr("Adding the original"),
        (tr("Certified copy"),),
        Severity.MENDABLE,
        ("F57",),
        PERSON,
    ),
    Reason(
        "UPDATE_OVERDUE",
        tr("The data was updated more than 30 days after the notice"),
        tr("Updating at once"),
        (tr("Proof of the update"), tr("Proven excuse")),
        Severity.SUSPENDING,
        ("F40",),
    ),
    Reason(
        "PLAN_BREACH",
        tr("The rehabilitation plan was not kept to"),
        tr("Returning to the plan"),
        (tr("Medical excuse"), tr("Certificate of attendance")),
        Severity.SUSPENDING,
        ("F40",),
        PERSON,
    ),
    Reason(
        "WORK_DUTY_BREACH",
        tr("Work was not sought in earnest, or suitable chances were refused without excuse"),
        tr("Registering on the platform and accepting a chance"),
        (tr("Offer that shows an unsuitable wage or distance"), tr("Medical report")),
        Severity.SUSPENDING,
        ("F40", "F43", "F44"),
    ),
    Reason(
        "DISABILITY_REPORT_OLD",
        tr("The medical report is more than a year old"),
        tr("A new report"),
        (tr("Report of an accredited hospital"),),
        Severity.MENDABLE,
        ("F58",),
    ),
    Reason(
        "IBAN_REJECTED",
        tr("Payment failed: the IBAN is not linked to the ID, or is stopped"),
        tr("Correcting it, then resuming the payment, without deleting the account"),
        (tr("IBAN certificate"),),
        Severity.PAYMENT,
        ("F39",),
    ),
    Reason(
        "WAIVED_OR_DECEASED",
        tr("The beneficiary waived the pension, or has died"),
        tr("A new application by the family"),
        (tr("Death certificate"), tr("Certificate of heirs")),
        Severity.ENDING,
        ("F40",),
    ),
    Reason(
        "WORK_AGE",
        tr("The applicant is not of working age"),
        tr("Correcting the date of birth, if it is wrong"),
        (tr("National ID card"),),
        Severity.MENDABLE,
        ("F46",),
    ),
    Reason(
        "NOT_STUDYING",
        tr("Nobody is proven to study in this application"),
        tr("Adding the student, with a letter of study"),
        (tr("Letter of study"),),
        Severity.MENDABLE,
        ("F26",),
    ),
)


def reason(code: str) -> Reason:
    """Raises KeyError for a code that is not in the catalogue."""
    found = next((r for r in REASONS if r.code == code), None)
    if found is None:
        raise KeyError(code)
    return found
