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
from kiosk.domain.kinds import Choice
from kiosk.domain.programmes.education_support import EDUCATION_SUPPORT
from kiosk.domain.programmes.empowerment import EMPOWERMENT
from kiosk.domain.programmes.social_security import SOCIAL_SECURITY
from kiosk.paths import RESOURCES
from kiosk.services import household_files
from kiosk.services.household_files import (
    SOME_CITIZEN,
    SOME_RESIDENT,
    NoHousehold,
    household_of,
    month_of,
    read_household,
    rules_of,
)
from kiosk.services.household_names import fields, load_same

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
    assert (head["parameters"][0]["from"], head["note"]) == ("2023-11-01", "")
    wealth = next(step for step in found["trace"] if step["id"] == "income.wealth")
    assert wealth["note"] == "من القواعد هنا ما هو غير موثق رسميًا."


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


def written(folder: Path, data: object) -> Path:
    file = folder / "household.json"
    file.write_text(data if isinstance(data, str) else json.dumps(data), encoding="utf-8")
    return file


WRONG: list[tuple[dict[str, Any], str]] = [
    ({"incoms": []}, "incoms is no name of a field; is incomes meant?"),
    ({"incomes": [{"amout": 5}]}, "incomes 1, amout is no name of a field; is amount meant?"),
    ({"incomes": 5}, "incomes has to be a list of tables"),
    ({"incomes": {"amount": 5}}, "incomes has to be a list of tables"),
    ({"incomes": [5]}, "incomes holds something that is no table"),
    ({"incomes": [{"amount": -4}]}, "incomes 1, amount has to be riyals from 0"),
    ({"incomes": [{"amount": "three"}]}, "incomes 1, amount has to be riyals from 0"),
    ({"incomes": [{"amount": "1e999999"}]}, "incomes 1, amount has to be riyals from 0"),
    ({"incomes": [{"amount": float("nan")}]}, "incomes 1, amount has to be riyals from 0"),
    ({"incomes": [{"amount": True}]}, "incomes 1, amount has to be riyals from 0"),
    ({"incomes": [{"income_type": "lottery"}]}, "incomes 1, income_type has to be one of salary_government, "),
    ({"incomes": [{"income_owner": "1000000032"}]}, "incomes 1, income_owner has to be applicant, or the dep_id"),
    ({"incomes": [{"income_type": "reef"}], "has_income": False}, "has_income says no, and incomes are listed"),
    ({"incomes": [{"income_type": "reef"}], "no_income": True}, "has_income says no, and incomes are listed"),
    ({"incomes": [{"income_type": "reef"}] * 101}, "incomes has more than 100 rows"),
    ({"assets": [{"asset_value": "0.001"}]}, "assets 1, asset_value has to be riyals"),
    ({"members": [{"relation": "wife"}], "residents_count": 0}, "residents_count is 0, and members are listed"),
    ({"members": [{"relation": "neighbour"}]}, "members 1, relation has to be one of husband, "),
    ({"members": [{"dep_birth": "2020-02-30"}]}, "members 1, dep_birth has to be a day such as"),
    ({"members": [{"dep_income": 500}]}, "members 1, dep_income is no name of a field"),
    ({"assets": [{"cr_active": True}]}, "assets 1, cr_active is no name of a field"),
    ({"days_abroad": "many"}, "days_abroad has to be a whole number from 0 to 366"),
    ({"days_abroad": [1]}, "days_abroad has to be one value"),
    ({"unable_to_work": "perhaps"}, "unable_to_work has to be yes or no"),
    ({"id_expiry": "soon"}, "id_expiry has to be a day such as"),
    ({"facilities": ["a lift"]}, "facilities has to be of sign_interpreter, "),
    ({"gender": {"a": "b"}}, "gender has to be one value"),
    ({"national_id": "3000000016"}, "national_id has to be 10 digits that begin with 1 or 2"),
    ({"registration": 5}, "registration and answers have to be tables"),
    ({"birth_date": "1990-13-01"}, "birth_date is needed"),
    ({"month": "0000-05"}, "the month paid for is a Gregorian one"),
    ({"month": "1448-05"}, "the month paid for is a Gregorian one"),
]


@pytest.mark.parametrize(("data", "says"), WRONG, ids=lambda given: given if isinstance(given, str) else "")
def test_what_no_form_would_take_is_refused_in_words(tmp_path: Path, data: dict[str, Any], says: str) -> None:
    with pytest.raises(NoHousehold) as refused:
        read_household(written(tmp_path, {"birth_date": "1990-05-01", **data}))
    assert says in str(refused.value)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "is empty"),
        ("[" * 100_000, "nested too deeply"),
        ("[]", "holds no household"),
        ('{"birth_date": "1990-05-01", "birth_date": "1991-05-01"}', "a name stands twice"),
        (" " * 1_000_001, "larger than a household"),
        ("1" * 5_000, "can't be read"),
    ],
    ids=lambda text: text[:12],
)
def test_what_can_be_no_household_is_refused_too(tmp_path: Path, text: str, says: str) -> None:
    with pytest.raises(NoHousehold, match=says):
        read_household(written(tmp_path, text))


def test_several_faults_are_said_at_once_and_a_long_list_is_cut(tmp_path: Path) -> None:
    rows = [{"amount": -1}] * 7
    with pytest.raises(NoHousehold, match=r"incomes 1, amount .*; incomes 5, amount .*; and 2 more"):
        read_household(written(tmp_path, {"birth_date": "1990-05-01", "incomes": rows}))


@pytest.mark.parametrize("born", ["2030-01-01", "1890-01-01"])
def test_an_applicant_lives_in_the_month_paid_for(tmp_path: Path, born: str) -> None:
    household = read_household(written(tmp_path, {"birth_date": born}))
    with pytest.raises(NoHousehold, match="birth_date has to lie before the month paid for"):
        household.born_by(date(2026, 11, 1))


def test_a_month_without_figures_is_said_and_nothing_is_taken_as_zero(tmp_path: Path) -> None:
    code, out, err = estimated(str(written(tmp_path, {"birth_date": "1980-05-01"})), "--month", "2020-01")
    assert (code, out) == (2, "")
    assert "the policy has no figure for this month, and none is taken as zero: base.head on 2020-01-01" in err


FACTS_WORDS = {
    "birth_date": "1410/01/01",
    "nationality": "سعودي",
    "national_id": "١٠٠٠٠٠٠٠١٦",
    "days_abroad": "٣",
    "housing_type": "إيجار",
    "no_assets": True,
    "note": "by hand",
    "dependents": [
        {"dep_id": "1000000032", "relation": "زوجة", "dep_birth": "1412-01-01", "confirmed": True},
        {"relation": "brother", "dep_kind": "co_occupier", "dep_birth": "1990-1-1", "confirmed": "موافق"},
    ],
    "incomes": [
        {"owner": "1000000016", "income_type": "salary_private", "amount": "3,000", "frequency": "شهري"},
        {"owner": "1000000032", "income_type": "rent_received", "amount": "١٢٠", "frequency": "lump_sum"},
    ],
}


def test_the_words_and_digits_of_the_facts_are_understood(tmp_path: Path) -> None:
    code, out, err = estimated(str(written(tmp_path, FACTS_WORDS)), "--month", "2026-11")
    found = json.loads(out)
    assert (code, err) == (0, "")
    assert (found["outcome"], found["minimum"], found["counted_income"]) == ("eligible", "1980.00", "1510.00")


def test_each_word_that_is_understood_stands_for_an_answer_of_the_form() -> None:
    for table, words in load_same(RESOURCES / "words" / "household_values.toml").items():
        name = {"owner": "income_owner", "yes_no": "lives_here"}.get(table, table)
        kind = fields()[name]
        known = {option.code for option in kind.options} if isinstance(kind, Choice) else {"yes", "no"}
        assert set(words.values()) <= known | {"applicant", "saudi"}, table


def test_what_was_left_open_stays_open(tmp_path: Path) -> None:
    data = {"birth_date": "1990-05-01", "days_abroad": None, "incomes": [{"income_type": "reef", "amount": None}]}
    household = read_household(written(tmp_path, data))
    assert "days_abroad" not in household.answers
    assert "amount" not in household.answers.rows("incomes")[0]


def test_a_file_that_is_not_there_is_said_too() -> None:
    with pytest.raises(NoHousehold, match=r"missing\.toml"):
        read_household(Path("missing.toml"))


@pytest.mark.parametrize(
    ("given", "person"),
    [
        ({}, SOME_CITIZEN),
        ({"nationality": "saudi"}, SOME_CITIZEN),
        ({"nationality": "yemeni"}, SOME_RESIDENT),
        ({"national_id": "1000000024"}, "1000000024"),
    ],
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
