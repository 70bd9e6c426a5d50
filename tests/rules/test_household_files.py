"""A household read from a file, and `kiosk estimate` as a script would call it."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from kiosk.domain.forms import Programme, part_problems
from kiosk.domain.programmes.education_support import EDUCATION_SUPPORT
from kiosk.domain.programmes.empowerment import EMPOWERMENT
from kiosk.domain.programmes.social_security import SOCIAL_SECURITY
from kiosk.paths import RESOURCES
from kiosk.services import household_files
from kiosk.services.household_files import (
    CITIZEN,
    RESIDENT,
    NoHousehold,
    household_of,
    month_of,
    read_household,
    rules_of,
)

DEMO = RESOURCES / "demo" / "household.toml"
OTHERS = [EMPOWERMENT, EDUCATION_SUPPORT]


def estimated(*arguments: str) -> tuple[int, str, str]:
    command = [sys.executable, "-m", "kiosk", "estimate", *arguments]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    return done.returncode, done.stdout, done.stderr


def test_the_demo_household_is_estimated_in_arabic() -> None:
    code, out, err = estimated(str(DEMO), "--month", "2026-11")
    found = json.loads(out)
    assert (code, err) == (0, "")
    assert (found["outcome"], found["amount"], found["month"]) == ("eligible", "2460.00", "2026-11")
    assert found["notice"] == "نتيجة تقديرية وليست قرارًا رسميًا."
    assert not [step for step in found["trace"] if step["sentence"].isascii()]
    head = next(step for step in found["trace"] if step["id"] == "minimum.head")
    assert head["parameters"][0]["from"] == "2023-11-01"


@pytest.mark.parametrize("form", OTHERS, ids=lambda p: p.code)
def test_the_demo_of_each_other_programme_is_estimated(form: Programme) -> None:
    code, out, err = estimated(str(DEMO.with_name(f"{form.code}.toml")), "--month", "2026-11")
    found = json.loads(out)
    assert (code, err) == (0, "")
    assert (found["outcome"], found["amount"], found["minimum"]) == ("eligible", None, None)
    assert found["trace"] and not [step for step in found["trace"] if step["sentence"].isascii()]


@pytest.mark.parametrize("form", [SOCIAL_SECURITY, *OTHERS], ids=lambda p: p.code)
def test_the_demo_of_each_programme_answers_every_page(form: Programme) -> None:
    file = DEMO if form is SOCIAL_SECURITY else DEMO.with_name(f"{form.code}.toml")
    case = read_household(file).case(date(2026, 11, 22))
    shown = [part for section in form.sections for part in section.parts if part.shown_when(case)]
    assert [part.name for part in shown if part_problems(part, case)] == []


def test_json_and_toml_say_the_same(tmp_path: Path) -> None:
    file = tmp_path / "household.json"
    data = {"birth_date": "1990-05-01", "days_abroad": 3, "incomes": [{"income_type": "reef", "amount": 12.5}]}
    file.write_text(json.dumps(data), encoding="utf-8")
    household = read_household(file)
    assert household.answers.rows("incomes")[0].text("amount") == "12.5"
    assert household.answers.text("has_income") == "yes"
    assert household.applicant.birth_date == date(1990, 5, 1)


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ("birth_date = 1990-05-01\nmonth = '2026-13'", "2026-11"),
        ("a = 1", "birth_date"),
        ("= no", "read"),
        ("birth_date = 1990-05-01\nprogramme = 'unheard'", "programme"),
    ],
)
def test_what_is_no_household_is_said_in_a_line(tmp_path: Path, content: str, says: str) -> None:
    file = tmp_path / "household.toml"
    file.write_text(content, encoding="utf-8")
    code, out, err = estimated(str(file))
    assert (code, out) == (2, "")
    assert says in err
    assert "Traceback" not in err


def test_a_file_that_is_not_there_is_said_too() -> None:
    with pytest.raises(NoHousehold, match=r"missing\.toml"):
        read_household(Path("missing.toml"))


@pytest.mark.parametrize(
    ("given", "person"),
    [({}, CITIZEN), ({"nationality": "yemeni"}, RESIDENT), ({"national_id": "1000000024"}, "1000000024")],
)
def test_who_names_no_id_is_known_by_the_nationality(given: dict[str, Any], person: str) -> None:
    assert household_of({"birth_date": "1990-05-01", **given}).applicant.national_id == person


def test_names_of_the_form_and_of_the_facts_are_both_read() -> None:
    rows = [{"owner": "1000000032", "income_type": "reef", "amount": 1}, {"income_owner": "applicant"}]
    household = household_of({"birth_date": "H:1410-1-1", "incomes": rows, "dependents": [{"relation": "wife"}]})
    assert [row.text("income_owner") for row in household.answers.rows("incomes")] == ["1000000032", "applicant"]
    assert household.answers.text("residents_count") == "1"


def test_hijri_and_gregorian_days_are_told_apart_by_their_year() -> None:
    household = household_of({"birth_date": "1410-01-01", "id_expiry": date(2027, 1, 2)})
    assert household.answers.text("birth_date") == "H:1410-1-1"
    assert household.answers.text("id_expiry") == "G:2027-1-2"


def test_a_file_names_its_programme_and_means_social_security_without() -> None:
    named = household_of({"birth_date": "1990-05-01", "programme": "another"})
    assert named.programme == "another"
    assert "programme" not in named.answers
    assert household_of({"birth_date": "1990-05-01"}).programme == SOCIAL_SECURITY.code


def test_a_programme_without_rules_leaves_it_to_a_person(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(household_files, "programme", lambda _code: replace(SOCIAL_SECURITY, assess=None))
    with pytest.raises(NoHousehold, match="person"):
        rules_of("social_security")


def test_a_month_may_be_written_by_any_of_its_days() -> None:
    assert month_of("2026-11-27") == month_of("2026-11") == date(2026, 11, 1)
