"""A simulation from the first slice to what is shown of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from kiosk.domain.policy import Policy, UndefinedPolicy
from kiosk.domain.rules.figures import BeyondFigures
from kiosk.domain.simulation import Change, Tally
from kiosk.paths import RESOURCES
from kiosk.services.desk_ports import Cell, SimulatedSlice
from kiosk.services.policies import load_policy
from kiosk.services.simulations import Run, months_ahead

POLICY = load_policy(RESOURCES / "policy")
CHANGE = Change("base.head", date(2027, 1, 1), Decimal(1400))
MANY = (Cell("01", 1, Tally(30, more=30)), Cell("02", 3, Tally(20, same=20)), Cell("03", 3, Tally(4, gained=4)))


def test_it_goes_on_until_the_last_slice() -> None:
    run = Run.of(CHANGE, POLICY)
    assert (run.before.head, run.after.head, run.done) == (132_000, 140_000, 0.0)
    run = run.with_(SimulatedSlice(MANY[:1], 50_000, 80_000))
    assert (run.start, run.done) == (50_000, 50_000 / 80_000)
    run = run.with_(SimulatedSlice(MANY[1:], None, 80_000))
    assert (run.start, run.done) == (None, 1.0)
    assert run.found.whole == Tally(54, gained=4, more=30, same=20)


def test_small_groups_are_not_shown_by_themselves() -> None:
    found = Run.of(CHANGE, POLICY).with_(SimulatedSlice(MANY, None, 9)).found
    assert [group.keys for group in found.regions] == [("01",), ("02", "03")]
    assert [group.keys for group in found.sizes] == [("1",), ("3",)]
    assert not found.too_few


def test_of_a_handful_of_households_nothing_is_said() -> None:
    found = Run.of(CHANGE, POLICY).with_(SimulatedSlice(MANY[2:], None, 9)).found
    assert found.too_few and found.regions == found.sizes == ()


def test_the_old_figure_is_the_one_of_that_month() -> None:
    assert Run.of(CHANGE, POLICY).old.value == Decimal(1320)


def test_a_policy_without_figures_is_not_tried() -> None:
    with pytest.raises(UndefinedPolicy):
        Run.of(CHANGE, Policy(()))
    rounded = [p for p in POLICY.parameters if p.id == "rounding.decimals"]
    figures = tuple(replace(figure, value=Decimal(0)) for figure in rounded[0].figures)
    others = tuple(p for p in POLICY.parameters if p.id != "rounding.decimals")
    with pytest.raises(BeyondFigures):
        Run.of(CHANGE, replace(POLICY, parameters=(*others, replace(rounded[0], figures=figures))))


def test_months_go_over_the_year() -> None:
    assert months_ahead(date(2026, 11, 30), 3) == (date(2026, 12, 1), date(2027, 1, 1), date(2027, 2, 1))
    assert months_ahead(date(2026, 12, 1), 1) == (date(2027, 1, 1),)
