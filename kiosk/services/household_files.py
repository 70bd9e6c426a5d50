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
from typing import Any

from kiosk.domain.answers import NO, YES, Answers, Applicant, Case, age_on
from kiosk.domain.dates import DateEntry
from kiosk.domain.forms.programme import Assess
from kiosk.domain.kinds import Amount, NationalId, Whole, fold
from kiosk.domain.programmes import PROGRAMMES, programme
from kiosk.domain.programmes.social_security import SOCIAL_SECURITY
from kiosk.domain.programmes.social_security.members import ENTRUSTED, HOUSEMATE
from kiosk.domain.programmes.social_security.owners import APPLICANT
from kiosk.services.errors import KioskError
from kiosk.services.household_check import faults
from kiosk.services.household_names import ALSO_CALLED, OWNERS, ROSTERS, SAUDI, Same, code_of, fields

MOST_BYTES = 1_000_000
ISO = re.compile(r"([0-9]{4})[-/]([0-9]{1,2})[-/]([0-9]{1,2})")
MONTH = re.compile(r"([0-9]{4})-([0-9]{1,2})(?:-[0-9]{1,2})?")
FIRST_GREGORIAN = 1600
"""A year below it is a Hijri one."""
OLDEST = 125
PLAIN: Same = {}
"""Nothing but the form's own codes."""
SHOWN = 5
"""So many faults are named at most."""
SOME_CITIZEN, SOME_RESIDENT = "1000000000", "2000000000"
"""For who names no ID: numbers that nobody can have, so that no member is taken for the applicant."""


ABOUT = ("registration", "answers", "programme", "month", "payment_month")
"""No answers of the household's."""


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

    def born_by(self, month: date) -> Case:
        """As ``case``. Raises NoHousehold for an applicant who was not born by then, or would be older than anybody."""
        if not 0 <= age_on(month, self.applicant.birth_date) <= OLDEST:
            raise NoHousehold(f"birth_date has to lie before the month paid for, at most {OLDEST} years")
        return self.case(month)


def read_household(path: Path, same: Same = PLAIN) -> HouseholdFile:
    """A TOML or JSON file. Raises NoHousehold, also for a name or a value that no form would take."""
    data = _table(path)
    parts = [data, *(data[part] for part in ("registration", "answers") if part in data)]
    if not all(isinstance(part, dict) for part in parts):
        raise NoHousehold("registration and answers have to be tables")
    household = household_of({name: value for part in parts for name, value in part.items()}, same)
    found = list(faults(household.answers))
    if found:
        more = f"; and {len(found) - SHOWN} more" if len(found) > SHOWN else ""
        raise NoHousehold("; ".join(found[:SHOWN]) + more)
    return household


def _table(path: Path) -> dict[str, Any]:
    try:
        with path.open("rb") as file:
            raw = file.read(MOST_BYTES + 1)
        if len(raw) > MOST_BYTES:
            raise NoHousehold(f"{path.name} is larger than a household: at most {MOST_BYTES} bytes are read")
        text = raw.decode("utf-8-sig")
        if not text.strip():
            raise NoHousehold(f"{path.name} is empty")
        data = _from_json(text) if _is_json(path, text) else tomllib.loads(text, parse_float=Decimal)
    except (OSError, ValueError) as error:
        raise NoHousehold(f"{path.name} can't be read: {error}") from error
    except RecursionError as error:
        raise NoHousehold(f"{path.name} can't be read: it is nested too deeply") from error
    if not isinstance(data, dict):
        raise NoHousehold(f"{path.name} holds no household: a table of names and values is needed")
    return data


def _is_json(path: Path, text: str) -> bool:
    return path.suffix.lower() == ".json" or text.lstrip().startswith("{")


def _from_json(text: str) -> object:
    return json.loads(text, parse_float=Decimal, object_pairs_hook=_once)


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """As TOML has it: the second of two values would hide the first."""
    table = dict(pairs)
    if len(table) < len(pairs):
        raise ValueError("a name stands twice in one table")
    return table


def household_of(data: Mapping[str, object], same: Same = PLAIN) -> HouseholdFile:
    """The household that such names and values make, whatever they are. Raises NoHousehold where none can be made."""
    read = {ROSTERS.get(name, name): _value(name, value, same) for name, value in data.items() if name not in ABOUT}
    answers = Answers.from_data({name: value for name, value in read.items() if value is not None})
    birth = DateEntry.parse(answers.text("birth_date")).gregorian()
    if birth is None:
        raise NoHousehold("birth_date is needed: the day the applicant was born, such as 1990-05-01 or H:1410-10-6")
    person = answers.text("national_id")
    answers = _consistent(_owned(answers, person))
    if not person:
        person = SOME_CITIZEN if answers.text("nationality").lower() in SAUDI else SOME_RESIDENT
    applicant = Applicant(person, birth, answers.text("mobile"))
    return HouseholdFile(answers, applicant, _month(data), str(data.get("programme", SOCIAL_SECURITY.code)))


def rules_of(code: str) -> Assess:
    """The rules of that programme. Raises NoHousehold for a code that is none, or a programme without rules."""
    try:
        found = programme(code).assess
    except KeyError as error:
        codes = ", ".join(form.code for form in PROGRAMMES)
        raise NoHousehold(f"programme has to be one that is known: {codes}") from error
    if found is None:
        raise NoHousehold("this programme has no rules; a person decides alone")
    return found


def _owned(answers: Answers, person: str) -> Answers:
    """The applicant's own number, as an owner, means the applicant."""
    said = {
        roster: tuple(row.with_(**{field: APPLICANT}) if row.text(field) == person else row for row in rows)
        for roster, field in OWNERS.items()
        if person and (rows := answers.rows(roster))
    }
    return answers.with_(**said)


def _consistent(answers: Answers) -> Answers:
    """What the form would have asked besides: how many live here, and whether there is anything to list."""
    listed = len(answers.rows("members"))
    said = {"residents_count": str(listed)} if listed and answers.text("residents_count") != "0" else {}
    for question, roster, none in (
        ("has_income", "incomes", "no_income"),
        ("has_assets", "assets", "no_assets"),
        ("has_refused_offers", "refused_offers", ""),
    ):
        if question not in answers and none and answers.text(none) == YES:
            said[question] = NO
        elif question not in answers and answers.rows(roster):
            said[question] = YES
    return answers.with_(**said)


def _month(data: Mapping[str, object]) -> date | None:
    given = data.get("payment_month", data.get("month"))
    return None if given is None else month_of(str(given))


def month_of(text: str) -> date:
    """The first day of a month written as ``2026-11``, or as any day of it. Raises NoHousehold."""
    found = MONTH.fullmatch(text)
    if found is None or not 1 <= int(found[2]) <= 12 or int(found[1]) < FIRST_GREGORIAN:
        raise NoHousehold("the month paid for is a Gregorian one, written as 2026-11")
    return date(int(found[1]), int(found[2]), 1)


def _value(name: str, value: object, same: Same) -> object:
    """None where nothing was answered."""
    if name not in ROSTERS or value is None:
        return _single(name, value, same)
    return [_row(ROSTERS[name], row, same) for row in value] if isinstance(value, list) else "no list"


def _single(name: str, value: object, same: Same) -> object:
    if value is None or isinstance(value, dict):
        return None if value is None else [{}]
    if isinstance(value, list):
        return [_text(name, item, same) for item in value]
    return _text(name, value, same)


def _row(roster: str, row: object, same: Same) -> dict[str, object]:
    if not isinstance(row, dict):
        raise NoHousehold(f"{roster} holds something that is no table")
    names = ALSO_CALLED[roster]
    named = {names.get(str(name), str(name)): value for name, value in row.items()}
    read = {name: _single(name, value, same) for name, value in named.items()}
    kind = read.get("dep_kind")
    if kind in (ENTRUSTED, HOUSEMATE):
        read["relation"] = kind
    return {name: value for name, value in read.items() if value is not None}


def _text(name: str, value: object, same: Same) -> str:
    """As the form stores it: canonical text."""
    if isinstance(value, bool):
        return code_of(name, YES if value else NO, same)
    if isinstance(value, date):
        return f"G:{value.year}-{value.month}-{value.day}"
    text = fold(f"{value:f}" if isinstance(value, Decimal) else str(value))
    kind = fields().get(name)
    if isinstance(kind, Amount | Whole | NationalId):
        return kind.canonical(text)
    day = ISO.fullmatch(text)
    if day is not None:
        calendar = "G" if int(day[1]) >= FIRST_GREGORIAN else "H"
        return f"{calendar}:{int(day[1])}-{int(day[2])}-{int(day[3])}"
    return code_of(name, text, same)
