"""Documents about housing, health and work, income, possessions and the bank (facts.md (d); F31, F58).

What one document proves is not asked for a second time: the deed of the main home is the housing proof.
"""

from __future__ import annotations

from collections.abc import Callable

from kiosk.domain.answers import YES, Answers, Case
from kiosk.domain.forms import DocumentKind, always
from kiosk.domain.programmes.social_security.assets import REAL_ESTATE, VEHICLE
from kiosk.domain.programmes.social_security.due import assets, incomes, once, when
from kiosk.domain.programmes.social_security.health_work import REPORT_NEWEST_DAYS
from kiosk.domain.programmes.social_security.home import OWNED, RENT
from kiosk.domain.programmes.social_security.incomes import SALARIES
from kiosk.domain.words import tr

BUSINESS = ("business", "freelance", "livestock")
PAPERED = (*SALARIES, *BUSINESS, "retirement_pension", "rent_received")
"""Incomes with a paper of their own; a bank statement proves any other."""


def _needs_housing_certificate(case: Case) -> bool:
    return not case.is_("housing_type", "", RENT, OWNED)


def _other_real_estate(case: Case, row: Answers) -> bool:
    proven = case.is_("housing_type", OWNED) and row.text("is_main_home") == YES
    return row.text("asset_type") == REAL_ESTATE and not proven


def _asset_is(*kinds: str) -> Callable[[Case, Answers], bool]:
    return lambda _case, row: row.text("asset_type") in kinds


def _income_is(*types: str) -> Callable[[str], bool]:
    return lambda code: code in types


def _without_paper(code: str) -> bool:
    return code not in PAPERED


HOUSING_DOCUMENTS = (
    DocumentKind(
        "lease",
        tr("Lease"),
        tr("To prove the housing at the stated address"),
        "house-line",
        when("housing_type", RENT),
        proves=("lease_no", "lease_end"),
    ),
    DocumentKind(
        "title_deed",
        tr("Title deed"),
        tr("To prove the ownership of the home"),
        "house-line",
        when("housing_type", OWNED),
    ),
    DocumentKind(
        "housing_certificate",
        tr("Housing certificate of a government entity"),
        tr("To prove the housing where there is no lease or deed"),
        "house-line",
        once(_needs_housing_certificate),
    ),
)
INCOME_DOCUMENTS = (
    DocumentKind(
        "salary_letter",
        tr("Salary letter"),
        tr("To work out the counted income"),
        "wallet",
        incomes(_income_is(*SALARIES)),
    ),
    DocumentKind(
        "pension_certificate",
        tr("Pension certificate"),
        tr("To work out the counted income"),
        "wallet",
        incomes(_income_is("retirement_pension")),
    ),
    DocumentKind(
        "tenancy_contract",
        tr("Contract of the property let"),
        tr("To know the rent received"),
        "wallet",
        incomes(_income_is("rent_received")),
    ),
    DocumentKind(
        "business_papers",
        tr("Accounts or register of the trade"),
        tr("To know the return of the trade"),
        "wallet",
        incomes(_income_is(*BUSINESS)),
    ),
    DocumentKind(
        "income_statement",
        tr("Bank statement of the income"),
        tr("To prove the amount of this income"),
        "wallet",
        incomes(_without_paper),
    ),
)
ASSET_DOCUMENTS = (
    DocumentKind(
        "property_deed",
        tr("Deed of the property"),
        tr("To know the property and its owner"),
        "house-line",
        assets(_other_real_estate),
    ),
    DocumentKind(
        "vehicle_registration",
        tr("Vehicle registration"),
        tr("To know the vehicle and its owner"),
        "car",
        assets(_asset_is(VEHICLE)),
    ),
    DocumentKind(
        "portfolio_statement",
        tr("Statement of the shares"),
        tr("To know the value of the shares"),
        "chart-bar",
        assets(_asset_is("shares")),
    ),
    DocumentKind(
        "savings_statement",
        tr("Bank statement of the savings"),
        tr("To know the amount of the savings"),
        "bank",
        assets(_asset_is("cash")),
    ),
    DocumentKind(
        "valuation",
        tr("Valuation of the possession"),
        tr("To know the value of the possession"),
        "file-text",
        assets(_asset_is("livestock", "other")),
    ),
    DocumentKind(
        "commercial_register",
        tr("Commercial register"),
        tr("To know whether the register brings an income"),
        "file-text",
        when("has_cr", YES),
    ),
)
HEALTH_DOCUMENTS = (
    DocumentKind(
        "disability_report",
        tr("Medical report of the disability"),
        tr("To prove the disability, at most one year old"),
        "heartbeat",
        when("has_disability", YES),
        REPORT_NEWEST_DAYS,
        proves=("report_date",),
    ),
    DocumentKind(
        "inability_report",
        tr("Report or decision of inability to work"),
        tr("To be exempt from looking for work"),
        "heartbeat",
        when("unable_to_work", YES),
    ),
    DocumentKind(
        "platform_printout",
        tr("Printout of the employment platform"),
        tr("To prove the registration there"),
        "file-text",
        when("platform_registered", YES),
    ),
)
BANK_DOCUMENTS = (
    DocumentKind(
        "iban_certificate",
        tr("IBAN certificate"),
        tr("So that the pension reaches your account"),
        "bank",
        once(always),
        proves=("iban",),
    ),
)
MONEY_DOCUMENTS = (
    *HOUSING_DOCUMENTS,
    *INCOME_DOCUMENTS,
    *ASSET_DOCUMENTS,
    *HEALTH_DOCUMENTS,
    *BANK_DOCUMENTS,
)
