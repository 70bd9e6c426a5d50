"""The rules of the programme: golden households, and what must hold of any household."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from golden_households import ALONE, Golden, judged, policy, table
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.policy import Policy, UndefinedPolicy
from kiosk.domain.reasons import REASONS
from kiosk.domain.rules import Verdict, assess
from kiosk.domain.rules.trace import plain
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
    if golden.trace is not None:
        assert [f"{s.id} {plain(s.amount)}" for s in found.steps if s.amount is not None] == golden.trace


def test_the_table_is_long_enough_to_mean_something() -> None:
    assert len(table()) >= 50


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
assets = st.builds(lambda value: {"asset_type": "cash", "asset_value": value}, riyals)
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
