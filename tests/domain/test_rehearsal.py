"""The rehearsal before submitting: each thing an officer would stop at, in its order, and never more than three."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from importlib import import_module

import pytest
from samples import TODAY, sample_answers, sample_answers_for, sample_case

from kiosk.domain.answers import Answers, Case
from kiosk.domain.forms import Programme, relevant
from kiosk.domain.forms.rehearsal import MOST, Doubt
from kiosk.domain.programmes import PROGRAMMES
from kiosk.domain.programmes.education_support import EDUCATION_SUPPORT
from kiosk.domain.programmes.empowerment import EMPOWERMENT
from kiosk.domain.programmes.social_security import SOCIAL_SECURITY, rehearsal
from kiosk.domain.words import Say
from kiosk.paths import RESOURCES
from kiosk.services.policies import load_policy
from kiosk.ui.language import Language, speaking

POLICY = load_policy(RESOURCES / "policy")
KNOWN = sample_answers()


@pytest.fixture
def arabic(qapp: object) -> Iterator[Say]:
    with speaking(Language.ARABIC) as say:
        yield say


def rehearsed(answers: Answers) -> tuple[Doubt, ...]:
    case = sample_case(answers)
    counted = replace(case, answers=relevant(SOCIAL_SECURITY, case))
    return SOCIAL_SECURITY.rehearse(counted, POLICY, TODAY)


def sources(answers: Answers) -> list[str]:
    return [doubt.words.source for doubt in rehearsed(answers)]


def doubled(name: str, index: int = 0, **changes: str) -> Answers:
    rows = KNOWN.rows(name)
    return KNOWN.with_(**{name: (*rows, rows[index].with_(**changes))})


@pytest.mark.parametrize(
    ("changes", "part"),
    [
        ({"days_abroad": "200"}, "days_abroad"),
        ({"id_expiry": "G:2026-1-1"}, "id_expiry"),
        ({"iban_active": "no"}, "account"),
    ],
)
def test_what_the_rules_find_leads_to_its_page(changes: dict[str, str], part: str) -> None:
    assert part in [doubt.part for doubt in rehearsed(KNOWN.with_(**changes))]


def test_a_refusal_comes_before_a_doubt_and_both_before_what_is_only_compared() -> None:
    found = rehearsed(KNOWN.with_(days_abroad="200", id_expiry="G:2026-1-1"))
    assert [doubt.part for doubt in found[:2]] == ["days_abroad", "id_expiry"]
    assert [doubt.reminder for doubt in found] == sorted(doubt.reminder for doubt in found)


def test_somebody_listed_twice_is_found_by_number_and_by_name() -> None:
    assert "members" in [doubt.part for doubt in rehearsed(doubled("members"))]
    again = doubled("members", dep_id="1000000107")
    assert any("stands in the list twice" in words for words in sources(again))


def test_rent_that_no_income_pays_is_asked_about_and_leads_to_the_incomes() -> None:
    rented = KNOWN.with_(housing_type="rent", annual_rent="999000", lease_end="G:2027-6-1")
    found = next(doubt for doubt in rehearsal.rent(_case(rented)))
    assert found.part == "incomes"
    without = rented.with_(has_income="no", incomes=())
    assert "has_income" in [doubt.part for doubt in rehearsed(without)]


def test_the_salary_and_the_address_are_compared_with_their_papers() -> None:
    salary = KNOWN.with_(incomes=(Answers().with_(income_type="salary_private", frequency="monthly", amount="4000"),))
    assert [doubt.part for doubt in rehearsal.salary(_case(salary))] == ["incomes"]
    rented = KNOWN.with_(housing_type="rent", district="النسيم")
    assert [doubt.part for doubt in rehearsal.lease(_case(rented))] == ["street"]
    assert list(rehearsal.lease(_case(KNOWN.with_(housing_type="owned")))) == []


def test_there_are_never_more_than_can_be_read_and_every_one_has_its_page() -> None:
    bad = KNOWN.with_(days_abroad="200", id_expiry="G:2026-1-1", iban_active="no", has_cr="yes", cr_active="yes")
    found = rehearsed(bad)
    assert len(found) == MOST
    for doubt in found:
        section, part = SOCIAL_SECURITY.place_of(doubt.part)
        assert part in section.parts


def test_without_figures_for_the_month_what_needs_none_is_told_all_the_same() -> None:
    case = sample_case(doubled("members", dep_id="1000000107"))
    counted = replace(case, answers=relevant(SOCIAL_SECURITY, case))
    found = SOCIAL_SECURITY.rehearse(counted, POLICY, date(2020, 5, 1))
    assert found[0].words.source == "{name} stands in the list twice."


def test_what_mends_a_finding_is_a_whole_sentence(arabic: Say) -> None:
    found = rehearsed(KNOWN.with_(days_abroad="200", id_expiry="G:2026-1-1"))
    assert [arabic(doubt.mend)[-1] for doubt in found] == [".", ".", "."]


def test_each_page_that_is_named_exists() -> None:
    names = {part.name for section in SOCIAL_SECURITY.sections for part in section.parts}
    assert {*rehearsal.PLACES.values(), *rehearsal.QUESTIONS.values()} <= names


def test_a_programme_without_one_finds_nothing() -> None:
    bare = replace(PROGRAMMES[0], rehearse=type(PROGRAMMES[0]).__dataclass_fields__["rehearse"].default)
    assert bare.rehearse(_case(KNOWN), POLICY, TODAY) == ()


def _case(answers: Answers) -> Case:
    return sample_case(answers)


OTHERS = [
    (EMPOWERMENT, {"unable_to_work": "yes"}, ["unable_to_work"]),
    (EMPOWERMENT, {}, []),
    (EDUCATION_SUPPORT, {}, []),
    (EDUCATION_SUPPORT, {"students": ()}, ["students"]),
    (EDUCATION_SUPPORT, {"id_expiry": "G:2026-10-1", "students": ()}, ["students", "id_expiry"]),
]


@pytest.mark.parametrize(("form", "changes", "parts"), OTHERS)
def test_other_programmes_tell_what_their_own_rules_find(form: Programme, changes: dict, parts: list[str]) -> None:
    case = sample_case(sample_answers_for(form).with_(**changes))
    assert [doubt.part for doubt in form.rehearse(case, POLICY, TODAY)] == parts


@pytest.mark.parametrize("form", [EMPOWERMENT, EDUCATION_SUPPORT], ids=lambda p: p.code)
def test_their_findings_lead_to_pages_of_their_own(form: Programme) -> None:
    places = import_module(f"kiosk.domain.programmes.{form.code}.rules").PLACES
    for part in places.values():
        assert form.place_of(part)[1].name == part
