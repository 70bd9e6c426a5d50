"""The figures of the report against published ones, and what is said of them."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.deadlines import Terms
from kiosk.domain.fairness import Dimension, FairnessCounts, GroupTally, Quarter
from kiosk.domain.working_days import WorkingDays
from kiosk.paths import RESOURCES
from kiosk.services.fairness import GroupFigures, Standing, figured, quarters_over, ratio_of, share
from kiosk.services.policies import load_policy

TERMS = Terms(load_policy(RESOURCES / "policy"), WorkingDays(frozenset()))
QUARTER = Quarter(2026, 3)


def tally(group: str, approved: int, decided: int, dimension: Dimension = Dimension.GENDER) -> GroupTally:
    return GroupTally(dimension, group, decided, approved, 1, 0, 0, 0, 0, 0, 12, 19, 11, 14)


def groups(*tallies: GroupTally) -> dict[str, GroupFigures]:
    dimension = tallies[0].dimension
    report = figured(FairnessCounts(tallies, frozenset()), QUARTER, TERMS)
    [section] = [section for section in report.sections if section.dimension is dimension]
    return {figures.tally.group: figures for figures in section.groups}


@pytest.mark.parametrize(
    ("count", "of", "low", "high"),
    [
        # Newcombe, Statistics in Medicine 17 (1998) 857, table I, method 3.
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0.0, 0.1611),
        (1, 29, 0.0061, 0.1718),
    ],
)
def test_a_share_has_wilsons_interval(count: int, of: int, low: float, high: float) -> None:
    found = share(count, of)
    assert found.value == count / of
    assert (found.low, found.high) == pytest.approx((low, high), abs=5e-5)


def test_a_ratio_has_the_interval_of_katz() -> None:
    """By hand: exp(ln 0.5 ± 1.96 · √(1/12 − 1/40 + 1/48 − 1/80))."""
    found = ratio_of(tally("a", 12, 40), tally("b", 48, 80))
    assert (found.value, found.low, found.high) == pytest.approx((0.5, 0.3014, 0.8294), abs=5e-5)


@given(st.integers(10, 60), st.integers(10, 60), st.data())
def test_every_ratio_lies_in_its_interval(of: int, of_highest: int, data: st.DataObject) -> None:
    group = tally("a", data.draw(st.integers(0, of)), of)
    found = ratio_of(group, tally("b", data.draw(st.integers(1, of_highest)), of_highest))
    assert 0 <= found.low <= found.value + 1e-12 and found.value <= found.high + 1e-12
    assert found.high - found.low > 0.01 and found.high < float("inf")


@pytest.mark.parametrize(
    ("approved", "decided", "standing"),
    [
        (30, 100, Standing.LOOK),  # a half of the highest
        (0, 100, Standing.LOOK),
        (5, 12, Standing.UNCLEAR),  # below four fifths, and so few that chance may do it
        (7, 12, Standing.UNCLEAR),  # as the highest, and so few that nobody knows
        (580, 1000, Standing.EVEN),
    ],
)
def test_what_a_rate_says_beside_the_highest_of_six_in_ten(approved: int, decided: int, standing: Standing) -> None:
    found = groups(tally("female", approved, decided), tally("male", 600, 1000))
    assert found["female"].standing is standing
    assert found["male"].standing is Standing.HIGHEST and found["male"].ratio is None


def test_all_approved_and_few_is_not_taken_for_certain() -> None:
    """Katz's interval has no width there."""
    found = groups(tally("a", 10, 10), tally("b", 11, 11))
    assert found["a"].standing is Standing.UNCLEAR and found["a"].ratio is not None
    assert found["a"].ratio.low < 0.8 < 1 < found["a"].ratio.high


def test_of_equal_rates_the_larger_group_is_the_measure() -> None:
    found = groups(tally("a", 10, 20), tally("b", 100, 200), tally("c", 20, 40))
    assert [name for name, one in found.items() if one.standing is Standing.HIGHEST] == ["b"]


def test_a_group_alone_and_a_quarter_of_refusals_compare_nothing() -> None:
    assert groups(tally("a", 5, 20))["a"].standing is Standing.NONE
    assert {one.standing for one in groups(tally("a", 0, 20), tally("b", 0, 30)).values()} == {Standing.NONE}


def test_whoever_told_nothing_is_no_group_to_compare() -> None:
    found = groups(tally("", 20, 20), tally("a", 10, 20), tally("b", 11, 20))
    assert list(found) == ["a", "b", ""]
    assert (found[""].standing, found[""].ratio) == (Standing.NONE, None)
    assert found["b"].standing is Standing.HIGHEST


def test_ages_ascend() -> None:
    ages = [tally(age, 5, 20, Dimension.AGE) for age in ("25_34", "65_over", "", "under_25")]
    assert list(groups(*ages)) == ["under_25", "25_34", "65_over", ""]


def test_the_report_names_its_figures() -> None:
    report = figured(FairnessCounts((), frozenset({Dimension.REGION})), QUARTER, TERMS)
    assert (report.term, report.smallest, report.empty) == (20, 10, False)
    assert [section.hiding for section in report.sections] == [True, False, False, False]
    assert figured(FairnessCounts((), frozenset()), QUARTER, TERMS).empty
    assert replace(report, sections=()).empty


def test_the_quarters_that_are_over() -> None:
    assert quarters_over(date(2026, 1, 1), 3) == (Quarter(2025, 4), Quarter(2025, 3), Quarter(2025, 2))
    assert quarters_over(date(2026, 12, 31))[0] == Quarter(2026, 3)
    assert len(quarters_over(date(2026, 12, 31))) == 8


def test_scipy_is_not_imported_with_the_desk() -> None:
    code = "import sys, kiosk.services.desk_work, kiosk.ui.desk.app; sys.exit('scipy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
