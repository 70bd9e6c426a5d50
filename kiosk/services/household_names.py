"""Which names and values a household's file may use: the forms' own, and the words that facts.md (d) has for them."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from kiosk.domain.forms import Page, Roster
from kiosk.domain.kinds import Consent, Day, Kind, NationalId, YesNo
from kiosk.domain.programmes import PROGRAMMES

ROSTERS = {"members": "members", "dependents": "members", "incomes": "incomes", "assets": "assets"}
ROSTERS |= {"refused_offers": "refused_offers", "students": "students"}
# facts.md (d) calls some fields otherwise than the form, where two rosters would share a name.
ALSO_CALLED: dict[str, dict[str, str]] = {
    "incomes": {"owner": "income_owner", "type": "income_type", "start": "income_start", "end": "income_end"},
    "assets": {"owner": "asset_owner", "type": "asset_type", "value": "asset_value"},
    "refused_offers": {"wage": "offer_wage", "km": "offer_km", "date": "offer_date", "reason": "offer_reason"},
    "members": {"id": "dep_id", "name": "dep_name", "birth_date": "dep_birth", "gender": "dep_gender"},
    "students": {},
}
OWNERS = {"incomes": "income_owner", "assets": "asset_owner", "students": "student"}
BESIDE = {
    "": "name note password password_again terms otp code email applicant_role "
    "housing_proof account_holder_id bank statement answer_text",
    "members": "dep_kind proof note",
    "incomes": "proof note",
    "assets": "note",
    "refused_offers": "note",
    "students": "note",
}
"""Names that may stand in a file and decide nothing, or are read by themselves."""
OF_APPEALS = ("agree_", "why_")
"""How the answers of an appeal begin, which the demo's household holds too."""
AS_IN = {"dep_gender": "gender", "dep_marital": "marital_status", "dep_kind": "relation"}
AS_IN |= {"income_owner": "owner", "asset_owner": "owner", "student": "owner"}
SAUDI = ("", "saudi")


Same = Mapping[str, Mapping[str, str]]
"""By the field's name: what may be written there, and the form's own code for it."""


def load_same(path: Path) -> Same:
    """Raises ValueError for a file that is no TOML."""
    known: dict[str, dict[str, str]] = tomllib.loads(path.read_text("utf-8"))
    return known


def code_of(name: str, said: str, same: Same) -> str:
    """The form's own code for what is written there; as it is, where it is none of the words that are known."""
    table = "yes_no" if isinstance(fields().get(name), YesNo | Consent) else AS_IN.get(name, name)
    return same.get(table, {}).get(said.lower(), said)


@cache
def kinds(roster: str = "") -> dict[str, Kind]:
    """The fields of all programmes' forms by their names; of the rows of that roster, where one is named."""
    parts = [part for form in PROGRAMMES for section in form.sections for part in section.parts]
    pages = [part for part in parts if isinstance(part, Page)]
    if roster:
        pages = [page for part in parts if isinstance(part, Roster) and part.name == roster for page in part.pages]
    known = {field.name: field.kind for page in pages for field in page.fields}
    return known if roster else {"national_id": NationalId(), "birth_date": Day(), **known}


@cache
def fields() -> dict[str, Kind]:
    """Of the forms and of their rosters' rows."""
    return {name: kind for roster in ("", *ALSO_CALLED) for name, kind in kinds(roster).items()}


def may_stand(name: str, roster: str) -> bool:
    """Is this a name that the file may use there?"""
    if name in kinds(roster) or name in BESIDE[roster].split():
        return True
    return not roster and (name in ROSTERS or name == "mobile" or name.startswith(OF_APPEALS))
