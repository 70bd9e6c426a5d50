"""Section الدخل والممتلكات: incomes and possessions of the whole household (facts.md (d) 5, 6)."""

from __future__ import annotations

from kiosk.domain.answers import NO, Case
from kiosk.domain.forms import Field, Page, Rule, Section
from kiosk.domain.kinds import Consent, Digits, YesNo
from kiosk.domain.programmes.social_security.assets import ASSETS
from kiosk.domain.programmes.social_security.declarations import DECLARE
from kiosk.domain.programmes.social_security.incomes import INCOMES
from kiosk.domain.words import tr


def _said_no(name: str) -> Rule:
    def rule(case: Case) -> bool:
        return case.is_(name, NO)

    return rule


def _has_register(case: Case) -> bool:
    return case.flag("has_cr")


MONEY = Section(
    "money",
    tr("Income and property"),
    "wallet",
    (
        Page(
            "has_income",
            tr("Is there any income?"),
            (
                Field(
                    "has_income",
                    tr("Income of you or of a member of the family"),
                    YesNo(),
                    tr("A choice about income is needed: yes or no."),
                ),
                Field(
                    "no_income",
                    tr("I declare that there is no income for me or my family."),
                    Consent(),
                    tr("Agreement that there is no income is needed."),
                    shown_when=_said_no("has_income"),
                ),
            ),
            affirm=DECLARE,
            hint=tr("Salary, pension, trade, rent received, alimony or aid"),
            icon="wallet",
        ),
        INCOMES,
        Page(
            "has_assets",
            tr("Is there any property?"),
            (
                Field(
                    "has_assets",
                    tr("Property of you or of a member of the family"),
                    YesNo(),
                    tr("A choice about property is needed: yes or no."),
                ),
                Field(
                    "no_assets",
                    tr("I declare that there is no property for me or my family."),
                    Consent(),
                    tr("Agreement that there is no property is needed."),
                    shown_when=_said_no("has_assets"),
                ),
            ),
            affirm=DECLARE,
            hint=tr("House, land, car, shares, savings or livestock"),
            icon="house-line",
        ),
        ASSETS,
        Page(
            "commercial_register",
            tr("Is there a commercial register?"),
            (
                Field(
                    "has_cr",
                    tr("A commercial register in your name or a member's"),
                    YesNo(),
                    tr("A choice about the register is needed: yes or no."),
                ),
            ),
            icon="storefront",
        ),
        Page(
            "register",
            tr("What does the commercial register say?"),
            (
                Field(
                    "cr_no",
                    tr("Commercial register number"),
                    Digits(10),
                    tr("The register number is needed: 10 digits."),
                ),
                Field(
                    "cr_active",
                    tr("The register is active now"),
                    YesNo(),
                    tr("A choice about the register's activity is needed: yes or no."),
                ),
            ),
            shown_when=_has_register,
            icon="identification-card",
        ),
    ),
)
