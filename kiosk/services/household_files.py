"""Reading a household from a file, for an estimate: the application's own field names, and those of facts.md (d)."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path

from kiosk.domain.answers import NO, YES, Answers, Applicant, Case
from kiosk.domain.dates import DateEntry
from kiosk.domain.forms.programme import Assess
from kiosk.domain.programmes import programme
from kiosk.domain.programmes.social_security import SOCIAL_SECURITY
from kiosk.domain.programmes.social_security.outlook import CITIZEN, RESIDENT
from kiosk.services.errors import KioskError

SAUDI = ("", "saudi", "sa")
ROSTERS = {"members": "members", "dependents": "members", "incomes": "incomes", "assets": "assets"}
ROSTERS |= {"refused_offers": "refused_offers", "students": "students"}
# facts.md (d) calls some fields otherwise than the form, where two rosters would share a name.
ALSO_CALLED = {
    "incomes": {"owner": "income_owner", "start": "income_start", "end": "income_end"},
    "assets": {"owner": "asset_owner", "value": "asset_value"},
    "refused_offers": {"wage": "offer_wage", "km": "offer_km", "date": "offer_date", "reason": "offer_reason"},
    "members": {},
    "students": {},
}
ABOUT = ("registration", "answers", "programme")
"""No answers of the household's."""
ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
MONTH = re.compile(r"(\d{4})-(\d{1,2})(?:-\d{1,2})?")
FIRST_GREGORIAN = 1600
"""A year below it is a Hijri one."""


class NoHousehold(KioskError):
    """The file is no household; its text says what is wrong, and holds no answer."""


@dataclass(frozen=True, slots=True)
class HouseholdFile:
    """month: the first day of the month that is paid for, None where the file names none.

    programme: the code of the one applied to, as ``programme`` in the file; Social Security where it names none.
    """

    answers: Answers
    applicant: Applicant
    month: date | None
    programme: str = SOCIAL_SECURITY.code

    def case(self, today: date) -> Case:
        return Case(self.answers, self.applicant, today)


def read_household(path: Path) -> HouseholdFile:
    """A TOML or JSON file. Raises NoHousehold."""
    try:
        text = path.read_text(encoding="utf-8")
        data = (
            json.loads(text, parse_float=Decimal)
            if path.suffix == ".json"
            else tomllib.loads(text, parse_float=Decimal)
        )
    except (OSError, ValueError) as error:
        raise NoHousehold(f"{path.name} can't be read: {error}") from error
    if not isinstance(data, dict):
        raise NoHousehold(f"{path.name} holds no household")
    return household_of({**data, **data.get("registration", {}), **data.get("answers", {})})


def household_of(data: Mapping[str, object]) -> HouseholdFile:
    """The household that such names and values make. Raises NoHousehold."""
    values = {name: _value(name, value) for name, value in data.items() if name not in ABOUT}
    answers = Answers.from_data({ROSTERS.get(name, name): value for name, value in values.items()})
    answers = _consistent(answers)
    birth = DateEntry.parse(answers.text("birth_date")).gregorian()
    if birth is None:
        raise NoHousehold("birth_date is needed: the day the applicant was born")
    person = answers.text("national_id") or (CITIZEN if answers.text("nationality").lower() in SAUDI else RESIDENT)
    applicant = Applicant(person, birth, answers.text("mobile"))
    return HouseholdFile(answers, applicant, _month(data), str(data.get("programme", SOCIAL_SECURITY.code)))


def rules_of(code: str) -> Assess:
    """The rules of that programme. Raises NoHousehold for a code that is none, or a programme without rules."""
    try:
        found = programme(code).assess
    except KeyError as error:
        raise NoHousehold("programme is none that this program knows") from error
    if found is None:
        raise NoHousehold("this programme has no rules; a person decides alone")
    return found


def _consistent(answers: Answers) -> Answers:
    """What the form would have asked besides: how many live here, and whether there is anything to list."""
    said = {"residents_count": str(len(answers.rows("members")))} if answers.rows("members") else {}
    for question, roster in (
        ("has_income", "incomes"),
        ("has_assets", "assets"),
        ("has_refused_offers", "refused_offers"),
    ):
        if answers.rows(roster) and question not in answers:
            said[question] = YES
    return answers.with_(**said)


def _month(data: Mapping[str, object]) -> date | None:
    given = data.get("payment_month", data.get("month"))
    return None if given is None else month_of(str(given))


def month_of(text: str) -> date:
    """The first day of a month written as ``2026-11``, or as any day of it. Raises NoHousehold."""
    found = MONTH.fullmatch(text)
    if found is None or not 1 <= int(found[2]) <= 12:
        raise NoHousehold("the month paid for is written as 2026-11")
    return date(int(found[1]), int(found[2]), 1)


def _value(name: str, value: object) -> object:
    if isinstance(value, list) and name in ROSTERS:
        return [_row(ROSTERS[name], row) for row in value]
    if isinstance(value, list):
        return [str(item) for item in value]
    return _text(value)


def _row(roster: str, row: object) -> dict[str, object]:
    if not isinstance(row, dict):
        raise NoHousehold(f"{roster} holds something that is no table")
    names = ALSO_CALLED[roster]
    return {names.get(str(name), str(name)): _value("", value) for name, value in row.items()}


def _text(value: object) -> str:
    """As the form stores it: canonical text."""
    if isinstance(value, bool):
        return YES if value else NO
    if isinstance(value, date):
        return f"G:{value.year}-{value.month}-{value.day}"
    text = f"{value:f}" if isinstance(value, Decimal) else str(value)
    day = ISO.fullmatch(text)
    if day is None:
        return text
    calendar = "G" if int(day[1]) >= FIRST_GREGORIAN else "H"
    return f"{calendar}:{int(day[1])}-{int(day[2])}-{int(day[3])}"
