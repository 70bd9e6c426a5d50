"""Training and employment, and education support: who is let through, who is looked at, who is refused, and why."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from golden_households import policy
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.policy import Confidence
from kiosk.domain.rules import Assessment, Finding, Verdict
from kiosk.services.household_files import household_of, rules_of

MONTH = date(2026, 11, 1)
ABLE = {"programme": "empowerment", "birth_date": "1999-02-14", "unable_to_work": "no", "education": "diploma"}
CHILD = {"dep_id": "1000000107", "dep_name": "عبدالله", "relation": "son", "lives_here": "yes"}
PUPIL = {"student": "1000000107", "stage": "primary_school"}
FAMILY = {
    "programme": "education_support",
    "birth_date": "1985-01-01",
    "members": [{**CHILD, "dep_birth": "2015-01-01"}],
    "students": [PUPIL],
}


def judged(given: dict[str, Any], month: date = MONTH) -> Assessment:
    household = household_of(given)
    return rules_of(household.programme)(household.case(month), policy(), month)


def finding(found: Assessment, step: str) -> Finding:
    return next(s.finding for s in found.steps if s.id == step)


EMPOWERMENT = [
    ({}, Verdict.ELIGIBLE, ()),
    ({"nationality": "yemeni"}, Verdict.INELIGIBLE, ("NAT_NOT_SAUDI",)),
    ({"nationality": "yemeni", "exception_category": "mobility_card"}, Verdict.ELIGIBLE, ()),
    ({"birth_date": "1960-02-14"}, Verdict.REVIEW, ("WORK_AGE",)),
    ({"unable_to_work": "yes"}, Verdict.REVIEW, ()),
    ({"unable_to_work": ""}, Verdict.REVIEW, ()),
    ({"id_expiry": "2026-10-01"}, Verdict.REVIEW, ("DOC_ID_EXPIRED",)),
    ({"has_disability": "yes", "report_date": "2024-01-01"}, Verdict.REVIEW, ("DISABILITY_REPORT_OLD",)),
    ({"work_status": "unemployed"}, Verdict.ELIGIBLE, ()),
]
EDUCATION = [
    ({}, Verdict.ELIGIBLE, ()),
    ({"students": []}, Verdict.INELIGIBLE, ("NOT_STUDYING",)),
    ({"nationality": "yemeni"}, Verdict.INELIGIBLE, ("NAT_NOT_SAUDI",)),
    ({"members": [{**CHILD, "dep_birth": "2000-01-01", "confirmed": "agreed"}]}, Verdict.REVIEW, ()),
    ({"students": [{"student": "applicant"}]}, Verdict.REVIEW, ()),
    ({"incomes": [{"income_type": "salary_private", "amount": 3958, "frequency": "monthly"}]}, Verdict.ELIGIBLE, ()),
    ({"incomes": [{"income_type": "salary_private", "amount": 3960, "frequency": "monthly"}]}, Verdict.REVIEW, ()),
]


@pytest.mark.parametrize(("changes", "verdict", "reasons"), EMPOWERMENT)
def test_who_may_have_training_and_employment(
    changes: dict[str, Any], verdict: Verdict, reasons: tuple[str, ...]
) -> None:
    found = judged({**ABLE, **changes})
    assert (found.verdict, found.reasons) == (verdict, reasons)


@pytest.mark.parametrize(("changes", "verdict", "reasons"), EDUCATION)
def test_who_may_have_education_support(changes: dict[str, Any], verdict: Verdict, reasons: tuple[str, ...]) -> None:
    found = judged({**FAMILY, **changes})
    assert (found.verdict, found.reasons) == (verdict, reasons)


@pytest.mark.parametrize("given", [ABLE, FAMILY])
def test_no_riyals_are_promised_where_none_are_documented(given: dict[str, Any]) -> None:
    found = judged(given)
    assert (found.minimum, found.counted, found.pension) == (None, None, None)


@pytest.mark.parametrize(
    "given", [{**ABLE, "birth_date": "1950-01-01"}, {**FAMILY, "students": [{"student": "applicant"}]}]
)
def test_a_figure_that_is_not_documented_refuses_nobody(given: dict[str, Any]) -> None:
    """It leaves the case to a person, and says what it rests on."""
    steps = [s for s in judged(given).steps if any(c.confidence is not Confidence.HIGH for c in s.cited)]
    assert any(s.finding is Finding.OPEN for s in steps)
    assert not any(s.finding is Finding.FAILED for s in steps)


def test_the_wage_of_a_suitable_job_follows_the_education() -> None:
    wages = [
        next(s.amount for s in judged({**ABLE, "education": level}).steps if s.id == "work.suitable")
        for level in ("secondary", "bachelor")
    ]
    assert wages == [3000, 4000]


@given(st.dates(date(1930, 1, 1), date(2008, 10, 31)))
@settings(max_examples=60, deadline=None)
def test_working_age_begins_and_ends_on_a_birthday(born: date) -> None:
    years = 2026 - born.year - ((born.month, born.day) > (11, 1))
    met = finding(judged({**ABLE, "birth_date": born.isoformat()}), "age") is Finding.MET
    assert met is (18 <= years <= 59)


@given(st.integers(0, 20000), st.integers(0, 20000))
@settings(max_examples=40, deadline=None)
def test_more_income_never_helps_towards_education_support(less: int, more: int) -> None:
    def at(amount: int) -> bool:
        income = {"income_type": "retirement_pension", "amount": amount, "frequency": "monthly"}
        return judged({**FAMILY, "incomes": [income]}).verdict is Verdict.ELIGIBLE

    low, high = sorted((less, more))
    assert at(low) or not at(high)
