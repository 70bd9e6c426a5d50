"""A household in figures is judged as the rules judge it, whatever the household and whatever is changed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from golden_households import ALONE, policy, table
from hypothesis import event, given
from hypothesis import strategies as st

from kiosk.domain.policy import Policy, UndefinedPolicy
from kiosk.domain.rules import Verdict, assess
from kiosk.domain.rules.figures import LEVERS, BeyondFigures, HouseholdFigures, Levers, judged
from kiosk.services.household_files import household_of

MONTH = date(2026, 11, 1)
POLICY = policy()


def moved(values: dict[str, Any], known: Policy = POLICY) -> Policy:
    """The policy with these values in place of its own, as if they had always held."""

    def other(parameter: Any) -> Any:
        value = values.get(parameter.id)
        figures = tuple(replace(f, value=value) for f in parameter.figures)
        return parameter if value is None else replace(parameter, figures=figures)

    return Policy(tuple(map(other, known.parameters)), known.income_classes)


def both(household: dict[str, Any], other: Policy, month: date = MONTH) -> tuple[object, object]:
    """What the rules find under another policy, and what the figures find that were made under the present one."""
    case = household_of({**ALONE, **household}).case(month)
    found = assess(case, other, month)
    paid = found.pension if found.verdict is not Verdict.INELIGIBLE and found.pension is not None else Decimal(0)
    verdict, halalas = judged(HouseholdFigures.of(case, POLICY, month), Levers.of(other, month))
    return (found.verdict, paid), (verdict, Decimal(halalas) / 100)


# ── anything a form may hold ────────────────────────────────────────────────────────────────────────────────────

yes_no = st.sampled_from(["yes", "no"])
days = st.dates(date(1940, 1, 1), date(2030, 12, 31)).map(lambda d: f"G:{d.year}-{d.month}-{d.day}")
near = st.dates(date(2024, 6, 1), date(2027, 6, 30)).map(lambda d: f"G:{d.year}-{d.month}-{d.day}")
ids = st.sampled_from([f"10000020{n:02d}" for n in range(8)] + ["2000002099", ""])
riyals = st.one_of(
    st.decimals(0, 9_000, places=2).map(str),
    st.integers(0, 40_000).map(str),
    st.sampled_from(["", "1320", "660", "1980", "-5", "words"]),
)
kinds = st.sampled_from(
    ["salary_private", "freelance", "retirement_pension", "rent_received", "alimony", "citizen_account", "reef", "?"]
)
members = st.fixed_dictionaries(
    {
        "dep_id": ids,
        "relation": st.sampled_from(["wife", "son", "daughter", "mother", "housemate", "entrusted"]),
        "dep_birth": days,
        "confirmed": st.sampled_from(["agreed", "agreed", "asked"]),
    },
    optional={"lives_here": yes_no, "custody_disputed": yes_no},
)
incomes = st.fixed_dictionaries(
    {"income_type": kinds, "amount": riyals, "frequency": st.sampled_from(["monthly", "yearly", "once"])},
    optional={"income_owner": ids, "income_start": near, "income_end": near},
)
assets = st.fixed_dictionaries(
    {"asset_type": st.sampled_from(["cash", "vehicle", "real_estate", "livestock"]), "asset_value": riyals},
    optional={
        "asset_owner": ids,
        "is_main_home": yes_no,
        "is_exempt_car": yes_no,
        "undivided_inheritance": yes_no,
    },
)
offers = st.fixed_dictionaries(
    {"offer_wage": st.sampled_from(["2500", "3000", "4200"])}, optional={"offer_km": st.just("200")}
)
households = st.fixed_dictionaries(
    {
        "members": st.lists(members, max_size=5),
        "incomes": st.lists(incomes, max_size=3),
        "assets": st.lists(assets, max_size=3),
        "refused_offers": st.lists(offers, max_size=5),
        "birth_date": st.dates(date(1950, 1, 1), date(2010, 12, 31)).map(str),
        "national_id": st.sampled_from(["1000000016", "1000000016", "2000000014"]),
        "days_abroad": st.one_of(st.integers(0, 200).map(str), st.sampled_from(["", "90", "99999999999999999999"])),
        "housing_type": st.sampled_from(["rent", "own", "with_family"]),
        "work_status": st.sampled_from(["employed", "unemployed"]),
        "unable_to_work": yes_no,
    },
    optional={
        "exception_category": st.sampled_from(["none", "mother_of_saudis", "widow_of_saudi"]),
        "id_expiry": near,
        "lease_end": near,
        "has_cr": yes_no,
        "cr_active": yes_no,
        "has_disability": yes_no,
        "report_date": near,
        "has_assets": yes_no,
    },
)
small = {
    "base.head": st.decimals(0, 6_000, places=2),
    "base.dependent": st.decimals(0, 3_000, places=2),
    "income.earned.counted_share": st.decimals(0, 1, places=4),
    "income.unearned.counted_share": st.decimals(0, 1, places=4),
    "wealth.divisor_months": st.integers(1, 60).map(Decimal),
    "independent.min_age": st.integers(1, 60).map(Decimal),
    "residency.max_days_abroad_12m": st.integers(0, 200).map(Decimal),
    "document.disability_report.newest_days": st.integers(1, 900).map(Decimal),
    "empowerment.max_unjustified_refusals": st.integers(1, 6).map(Decimal),
}
changes = st.fixed_dictionaries({}, optional=small)


@given(households, changes)
def test_figures_find_what_the_rules_find(household: dict[str, Any], values: dict[str, Decimal]) -> None:
    expected, found = both(household, moved(values))
    event(str(found[0]))  # type: ignore[index]
    assert found == expected


@given(households, st.sampled_from([date(2023, 10, 1), date(2024, 2, 1), date(2028, 3, 1)]))
def test_and_in_other_months_too(household: dict[str, Any], month: date) -> None:
    expected, found = both(household, POLICY, month)
    assert found == expected


@pytest.mark.parametrize("golden", table(), ids=lambda golden: golden.name)
def test_golden_households_in_figures_come_out_as_they_did(golden: Any) -> None:
    expected, found = both(golden.household, POLICY, golden.month)
    assert found == expected


def test_each_lever_is_a_figure_of_the_policy_within_its_bounds() -> None:
    assert Levers.of(POLICY, MONTH).values == (132_000, 66_000, 5_000, 10_000, 12, 18, 90, 365, 3)
    assert {lever.id for lever in LEVERS} == set(small)


@pytest.mark.parametrize("amount", ["1e15", "0.001", "1e999999"])
def test_what_does_not_fit_into_whole_halalas_is_not_put_into_figures(amount: str) -> None:
    case = household_of({**ALONE, "assets": [{"asset_type": "cash", "asset_value": amount}]}).case(MONTH)
    with pytest.raises((BeyondFigures, ArithmeticError)):
        HouseholdFigures.of(case, POLICY, MONTH)


def test_a_figure_out_of_its_bounds_is_not_simulated() -> None:
    with pytest.raises(BeyondFigures, match=r"base\.head"):
        Levers.of(moved({"base.head": Decimal("0.001")}), MONTH)
    with pytest.raises(UndefinedPolicy):
        Levers.of(POLICY, date(2021, 1, 1))


@pytest.mark.parametrize(("id", "value"), [("eligibility.strictly_less", False), ("pension.max_payout", Decimal(5000))])
def test_a_policy_that_the_figures_do_not_follow_is_not_simulated(id: str, value: Any) -> None:
    with pytest.raises(BeyondFigures, match=id):
        Levers.of(moved({id: value}), MONTH)
