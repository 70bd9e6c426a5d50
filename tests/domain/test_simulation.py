"""A change of a figure: how it is read, what it makes of the policy, and how its results are put together."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain import simulation as s
from kiosk.domain.policy import UndefinedPolicy
from kiosk.domain.problems import NUMBER_RANGE
from kiosk.domain.rules.figures import HouseholdFigures, Levers
from kiosk.domain.simulation import Change, Tally, read_change, shown_groups, tally
from kiosk.paths import RESOURCES
from kiosk.services.policies import load_policy

POLICY = load_policy(RESOURCES / "policy")
TODAY, FROM = date(2026, 11, 20), date(2027, 1, 1)
ALONE = HouseholdFigures(0, 0, 0, 0, age=30, abroad=0, report_age=-1, refused=0, failed=False, unsettled=False)


def read(id: str, typed: str, valid_from: date = FROM) -> object:
    return read_change(POLICY, id, typed, valid_from, TODAY)


def test_a_change_is_read_as_it_is_written() -> None:
    assert read("base.head", "1,400.50") == Change("base.head", FROM, Decimal("1400.50"))
    assert read("income.earned.counted_share", " 40 ") == Change("income.earned.counted_share", FROM, Decimal("0.4"))


@pytest.mark.parametrize(
    ("id", "typed", "wrong"),
    [
        ("cycle.pay_day", "2", s.NOT_MOVED),
        ("base.head", "", s.NO_NUMBER),
        ("base.head", "-3", s.NO_NUMBER),
        ("base.head", "١٤٠٠", s.NO_NUMBER),
        ("base.head", "1400.505", s.TOO_FINE),
        ("wealth.divisor_months", "12.5", s.TOO_FINE),
        ("base.head", "1320.00", s.SAME),
        ("income.earned.counted_share", "101", NUMBER_RANGE.fill(low="0", high="100")),
    ],
)
def test_what_is_wrong_with_it_is_said(id: str, typed: str, wrong: object) -> None:
    found = read(id, typed)
    assert getattr(found, "source", found) == getattr(wrong, "source", wrong)


def test_nothing_is_changed_in_the_past() -> None:
    assert read("base.head", "1400", date(2026, 11, 1)) == s.PAST


def test_a_month_goes_by_its_first_day() -> None:
    assert Change("base.head", date(2026, 12, 2), Decimal(1)).month == date(2027, 1, 1)
    assert Change("base.head", FROM, Decimal(1)).month == FROM


def test_the_old_figure_holds_until_the_day() -> None:
    changed = Change("base.head", FROM, Decimal(1400)).applied(POLICY)
    assert changed.value("base.head", date(2026, 12, 31)) == Decimal(1320)
    assert changed.value("base.head", FROM) == Decimal(1400)
    assert POLICY.value("base.head", FROM) == Decimal(1320)


def test_a_figure_that_was_to_come_that_day_is_replaced() -> None:
    twice = Change("base.head", FROM, Decimal(1500)).applied(Change("base.head", FROM, Decimal(1400)).applied(POLICY))
    assert twice.value("base.head", FROM) == Decimal(1500)


def test_there_is_no_change_of_what_is_not_there() -> None:
    with pytest.raises(UndefinedPolicy):
        Change("base.moon", FROM, Decimal(1)).applied(POLICY)


# ── one household ───────────────────────────────────────────────────────────────────────────────────────────────


def counted(household: HouseholdFigures, **changed: int) -> Tally:
    now = Levers.of(POLICY, FROM)
    return tally(household, now, Levers(**{**dict(zip(Levers.__slots__, now.values, strict=True)), **changed}))


def earning(halalas: int, **other: object) -> HouseholdFigures:
    given = dict(zip(HouseholdFigures.__slots__, (getattr(ALONE, n) for n in HouseholdFigures.__slots__), strict=True))
    return HouseholdFigures(**{**given, "earned": halalas, **other})


def test_each_fate() -> None:
    assert counted(earning(0), head=140_000) == Tally(1, more=1, cost_before=132_000, cost_after=140_000)
    assert counted(earning(0), head=100_000) == Tally(1, less=1, cost_before=132_000, cost_after=100_000)
    assert counted(earning(270_000), head=140_000) == Tally(1, gained=1, cost_after=5_000)
    assert counted(earning(250_000), head=120_000) == Tally(1, lost=1, cost_before=7_000)
    assert counted(earning(900_000), head=140_000) == Tally(1, same=1)
    assert counted(earning(0, failed=True), head=140_000) == Tally(1, same=1)
    assert counted(earning(0, unsettled=True), head=140_000) == Tally(
        1, review=1, open_before=132_000, open_after=140_000
    )
    fresh = counted(earning(0, report_age=400), newest_report=500)
    assert fresh == Tally(1, review=1, open_before=132_000, cost_after=132_000)


# ── groups ──────────────────────────────────────────────────────────────────────────────────────────────────────

tallies = st.integers(1, 40).map(lambda n: Tally(households=n, same=n))
groups = st.dictionaries(st.sampled_from([f"{n:02d}" for n in range(13)]), tallies)


@given(groups)
def test_no_small_group_is_shown_or_can_be_reckoned_from_the_others(given: dict[str, Tally]) -> None:
    shown = shown_groups(given)
    assert all(group.tally.households >= s.LEAST_GROUP for group in shown)
    if shown:
        assert sorted(key for group in shown for key in group.keys) == sorted(given)
        assert s.total(group.tally for group in shown) == s.total(given.values())


def test_large_groups_stand_by_themselves() -> None:
    large = {"01": Tally(households=30), "02": Tally(households=10)}
    assert [group.keys for group in shown_groups(large)] == [("01",), ("02",)]
    more = {**large, "03": Tally(households=9)}
    assert [group.keys for group in shown_groups(more)] == [("01",), ("02", "03")]
