"""Which registries Social Security asks, for what, and what of their answers it takes.

What only the person can say is not among them: who lives in the home, consents, an estimate of a value.
"""

from __future__ import annotations

from kiosk.domain import registries as r
from kiosk.domain.forms import RegistryUse
from kiosk.domain.words import tr

REGISTRIES = (
    RegistryUse(
        r.CIVIL_STATUS,
        "personal",
        tr("Name, gender, nationality, the ID's expiry, marital status and members of the family"),
        tr("To save writing; everything can still be changed"),
        frozenset(
            {
                "first_name",
                "father_name",
                "grandfather_name",
                "family_name",
                "gender",
                "nationality",
                "id_expiry",
                "marital_status",
                "family_record_no",
                "members",
            }
        ),
    ),
    RegistryUse(
        r.LEASES,
        "home",
        tr("Kind of housing, the lease's number and end, and the yearly rent"),
        tr("To save copying the lease; everything can still be changed"),
        frozenset({"housing_type", "lease_no", "lease_end", "annual_rent"}),
    ),
    RegistryUse(
        r.SOCIAL_INSURANCE,
        "money",
        tr("Wages and pensions, with employer and beginning"),
        tr("To work out the income; everything can still be changed"),
        frozenset({"has_income", "incomes"}),
    ),
    RegistryUse(
        r.PROPERTY,
        "money",
        tr("Houses and land, with the deeds' numbers"),
        tr("To work out the income; everything can still be changed"),
        frozenset({"has_assets", "assets"}),
    ),
    RegistryUse(
        r.BANK_ACCOUNT,
        "bank",
        tr("The IBAN of the account that belongs to the ID"),
        tr("So that the payment reaches the right account"),
        frozenset({"iban"}),
    ),
)
