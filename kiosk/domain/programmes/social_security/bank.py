"""Section الحساب البنكي: the IBAN, its bank, and that the account is the applicant's own (facts.md (d) 10, F66)."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.domain.answers import Case
from kiosk.domain.forms import Field, Guide, Page, Section
from kiosk.domain.kinds import Consent, Iban
from kiosk.domain.programmes.social_security.declarations import DECLARE
from kiosk.domain.words import Words, tr


@dataclass(frozen=True, slots=True)
class Bank:
    """code: digits 5 and 6 of the IBAN."""

    code: str
    name: Words


BANKS = (
    Bank("05", tr("Alinma Bank")),
    Bank("10", tr("Saudi National Bank")),
    Bank("15", tr("Bank Albilad")),
    Bank("20", tr("Riyad Bank")),
    Bank("30", tr("Arab National Bank")),
    Bank("40", tr("Samba, now Saudi National Bank")),
    Bank("45", tr("Saudi Awwal Bank (SAB)")),
    Bank("50", tr("Former Alawwal Bank, now SAB")),
    Bank("55", tr("Banque Saudi Fransi")),
    Bank("60", tr("Bank AlJazira")),
    Bank("65", tr("Saudi Investment Bank")),
    Bank("71", tr("National Bank of Bahrain")),
    Bank("75", tr("National Bank of Kuwait")),
    Bank("76", tr("Bank Muscat")),
    Bank("80", tr("Al Rajhi Bank")),
    Bank("85", tr("BNP Paribas")),
    Bank("90", tr("Gulf International Bank")),
    Bank("95", tr("Emirates NBD")),
)


def bank_of(iban: str) -> Bank | None:
    """The bank an IBAN belongs to, or None for a code that no source we trust names."""
    return next((b for b in BANKS if b.code == iban[4:6]), None)


def _bank_echo(case: Case) -> Words | None:
    iban = case.text("iban")
    if len(iban) < 6:
        return None
    bank = bank_of(iban)
    if bank:
        return tr("Bank: {name}").fill(name=bank.name)
    return tr("This bank's code is not known here. The certificate will show it.")


BANK = Section(
    "bank",
    tr("Bank account"),
    "bank",
    (
        Page(
            "iban",
            tr("What is the IBAN?"),
            (
                Field(
                    "iban",
                    tr("IBAN"),
                    Iban(),
                    tr("The IBAN is needed: 22 digits after SA."),
                    echo=_bank_echo,
                ),
            ),
            hint=tr("The account is in the applicant's name"),
            guide=Guide(tr("Where is the IBAN?"), tr("In the bank's app, or on the account card.")),
            icon="bank",
        ),
        Page(
            "account",
            tr("Is the account yours and active?"),
            (
                Field(
                    "account_own",
                    tr("The account is in my own name and linked to my ID."),
                    Consent(),
                    tr("Agreement that the account is yours is needed."),
                ),
                Field(
                    "iban_active",
                    tr("The account is active and not frozen."),
                    Consent(),
                    tr("Agreement that the account is active is needed."),
                ),
            ),
            icon="bank",
            affirm=DECLARE,
        ),
    ),
)
