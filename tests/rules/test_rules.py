"""The rules of the programme: golden households, and what must hold of any household."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from golden_households import ALONE, Golden, judged, line, policy, table
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.policy import Policy, UndefinedPolicy
from kiosk.domain.reasons import REASONS
from kiosk.domain.rules import Assessment, Verdict, assess
from kiosk.services.household_files import household_of

MONTH = date(2026, 11, 1)


@pytest.mark.parametrize("golden", table(), ids=lambda golden: golden.name)
def test_a_golden_household_comes_out_as_it_did(golden: Golden) -> None:
    found = golden.found()
    assert (found.verdict.value, f"{found.amount:.2f}", list(found.reasons)) == (
        golden.outcome,
        golden.amount,
        golden.reasons,
    )
    assert [line(step) for step in found.steps] == golden.trace


def test_the_table_is_long_enough_to_mean_something() -> None:
    assert len(table()) >= 70


def test_each_reason_that_the_rules_give_is_one_that_rules_may_give() -> None:
    by_person_alone = {r.code for r in REASONS if len(r.set_by) == 1}
    given = {reason for golden in table() for reason in golden.found().reasons}
    assert given <= {r.code for r in REASONS} - by_person_alone


def test_no_figure_is_taken_as_zero_before_the_law() -> None:
    with pytest.raises(UndefinedPolicy, match=r"base\.head"):
        judged({}, date(2021, 1, 1))


def test_the_same_figures_have_the_same_hash_and_others_another() -> None:
    before, after, later = (judged({}, day).policy_hash for day in (date(2023, 10, 1), date(2023, 11, 1), MONTH))
    assert before != after == later


def test_a_figure_changed_in_place_changes_the_hash() -> None:
    known, household = policy(), household_of(ALONE)
    other = Policy(tuple(_one_more(p) for p in known.parameters), known.income_classes)
    hashes = {assess(household.case(MONTH), p, MONTH).policy_hash for p in (known, other)}
    assert len(hashes) == 2


def moved(id: str, value: Any) -> Policy:
    """The policy with another value of one figure, as if it had always held."""
    known = policy()
    parameters = tuple(
        replace(p, figures=tuple(replace(f, value=value) for f in p.figures)) if p.id == id else p
        for p in known.parameters
    )
    return Policy(parameters, known.income_classes)


def under(id: str, value: Any, **household: Any) -> tuple[str, Decimal | int | None, Assessment]:
    found = assess(household_of({**ALONE, **household}).case(MONTH), moved(id, value), MONTH)
    return found.verdict.value, found.amount, found


def test_a_policy_that_asks_for_no_more_than_the_minimum_is_followed() -> None:
    equal, over = ([{"income_type": "saned", "amount": amount}] for amount in ("1320", "1320.01"))
    assert under("eligibility.strictly_less", True, incomes=equal)[:2] == ("ineligible", 0)
    assert under("eligibility.strictly_less", False, incomes=equal)[:2] == ("eligible", 0)
    assert under("eligibility.strictly_less", False, incomes=over)[0] == "ineligible"


def test_a_ceiling_holds_once_the_policy_has_one_and_is_cited() -> None:
    assert under("pension.max_payout", Decimal(1000))[:2] == ("eligible", 1000)
    assert under("pension.max_payout", Decimal(1320))[:2] == ("eligible", 1320)
    steps = {step.id: step for step in under("pension.max_payout", Decimal(1000))[2].steps}
    assert [cited.id for cited in steps["pension.ceiling"].cited] == ["pension.max_payout"]
    assert "pension.ceiling" not in {step.id for step in judged({}).steps}


@pytest.mark.parametrize(("cars", "counted"), [(0, 6000), (1, 1000), (2, 0)])
def test_as_many_cars_are_left_out_as_the_policy_says(cars: int, counted: int) -> None:
    marked = [{"asset_type": "vehicle", "asset_value": value, "is_exempt_car": "yes"} for value in ("12000", "60000")]
    assert under("wealth.exempt.cars", Decimal(cars), assets=marked)[2].counted == Decimal(counted)


def test_no_main_home_is_left_out_where_the_policy_has_none() -> None:
    home = [{"asset_type": "real_estate", "asset_value": "1200", "is_main_home": "yes"}]
    assert under("wealth.exempt.main_homes", Decimal(0), assets=home)[2].counted == 100


def test_the_year_that_a_single_sum_counts_for_is_the_policys() -> None:
    sums = [{"income_type": "saned", "amount": "1200", "frequency": "once", "income_start": "2025-10-31"}]
    assert under("income.lookback_months", Decimal(12), incomes=sums)[2].counted == 0
    assert under("income.lookback_months", Decimal(13), incomes=sums)[2].counted == 100


@pytest.mark.parametrize(
    ("id", "share", "source"),
    [
        ("income.earned.counted_share", "0.50", "Half of what is earned counts."),
        ("income.earned.counted_share", "0.40", "Of what is earned, {share} percent counts."),
        ("income.unearned.counted_share", "1.00", "All other income counts in full."),
        ("income.unearned.counted_share", "0.90", "Of all other income, {share} percent counts."),
    ],
)
def test_a_step_says_the_share_that_it_reckons_with(id: str, share: str, source: str) -> None:
    found = under(id, Decimal(share), incomes=[{"income_type": "saned", "amount": "100"}])[2]
    assert source in {step.words.source for step in found.steps}
    full = any("counts in full" in step.words.source for step in found.steps)
    assert full == (id.startswith("income.earned") or share == "1.00")


def _one_more(parameter: Any) -> Any:
    if parameter.id != "base.head":
        return parameter
    return replace(parameter, figures=tuple(replace(f, value=f.value + 1) for f in parameter.figures))


# ── what must hold of any household ─────────────────────────────────────────────────────────────────────────────


def _numbered(data: dict[str, Any]) -> dict[str, Any]:
    """Each member with an ID of their own."""
    listed = [{"dep_id": f"10000020{place:02d}", **row} for place, row in enumerate(data["members"])]
    return {**data, "members": listed}


riyals = st.decimals(0, 20_000, places=2).map(str)
kinds = st.sampled_from(["salary_private", "retirement_pension", "rent_received", "alimony", "citizen_account"])
incomes = st.builds(
    lambda kind, amount, often: {"income_type": kind, "amount": amount, "frequency": often},
    kinds,
    riyals,
    st.sampled_from(["monthly", "yearly", "once"]),
)
members = st.builds(
    lambda relation, year: {"relation": relation, "dep_birth": f"G:{year}-1-1", "confirmed": "agreed"},
    st.sampled_from(["wife", "son", "daughter", "mother", "housemate", "entrusted"]),
    st.integers(1950, 2026),
)
MARKS = ("is_main_home", "is_exempt_car")
assets = st.builds(
    lambda kind, value, spared: {
        "asset_type": kind,
        "asset_value": value,
        "is_main_home": spared,
        "is_exempt_car": spared,
    },
    st.sampled_from(["cash", "real_estate", "vehicle", "livestock"]),
    riyals,
    st.sampled_from(["yes", "no"]),
)
households = st.fixed_dictionaries(
    {
        "members": st.lists(members, max_size=6),
        "incomes": st.lists(incomes, max_size=4),
        "assets": st.lists(assets, max_size=3),
    }
).map(_numbered)


def paid(household: dict[str, Any]) -> Decimal:
    found = judged(household)
    return found.pension if found.pension is not None and found.verdict is not Verdict.INELIGIBLE else Decimal(0)


@given(households, incomes)
def test_more_income_never_raises_a_pension(household: dict[str, Any], more: dict[str, str]) -> None:
    assert paid({**household, "incomes": [*household["incomes"], more]}) <= paid(household)


@given(households, assets)
def test_more_possessions_never_raise_a_pension(household: dict[str, Any], more: dict[str, str]) -> None:
    assert paid({**household, "assets": [*household["assets"], more]}) <= paid(household)


@given(households, st.sampled_from(["son", "wife", "mother"]))
def test_one_more_confirmed_dependent_never_lowers_it(household: dict[str, Any], relation: str) -> None:
    one = {"dep_id": "1000002099", "relation": relation, "dep_birth": "G:1970-1-1", "confirmed": "agreed"}
    assert paid({**household, "members": [*household["members"], one]}) >= paid(household)


@given(households, st.randoms(use_true_random=False))
def test_the_order_in_which_things_are_entered_never_matters(household: dict[str, Any], chance: Any) -> None:
    listed = household["members"]
    again = [{**row, "confirmed": "waiting", "relation": "brother"} for row in listed[:2]]
    household = {**household, "members": [*listed, *again]}
    mixed = {name: chance.sample(rows, len(rows)) for name, rows in household.items()}
    one, other = judged(household), judged(mixed)
    assert (one.verdict, one.pension, one.counted) == (other.verdict, other.pension, other.counted)
    assert set(one.reasons) == set(other.reasons)


@given(households)
def test_the_arithmetic_of_each_step_adds_up(household: dict[str, Any]) -> None:
    found = judged(household)
    for step in found.steps:
        if " = " in step.formula:
            made, result = step.formula.split(" = ")
            exact = _reckoned(made.replace(",", ""))
            assert abs(exact - Decimal(result.replace(",", ""))) <= Decimal("0.005"), step
            assert Decimal(result.replace(",", "")) == step.amount


def _reckoned(formula: str) -> Decimal:
    """Sums, one product or one difference."""
    if "×" in formula:
        left, right = formula.split(" × ")
        return Decimal(left) * Decimal(right)
    if "−" in formula:
        left, right = formula.split(" − ")
        return Decimal(left) - Decimal(right)
    return sum((Decimal(part) for part in re.split(r" \+ ", formula)), Decimal(0))


@given(households)
def test_every_rule_runs_whatever_the_others_found(household: dict[str, Any]) -> None:
    ids = {step.id for step in judged({**household, "national_id": "2000000014", "days_abroad": 300}).steps}
    assert {"nationality", "residence", "income.condition", "minimum.calculated", "income.counted"} <= ids
