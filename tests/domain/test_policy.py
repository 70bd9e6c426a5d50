"""The shipped figures: dated, referenced, exact; and nothing is taken as zero."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from kiosk.domain.policy import Confidence, UndefinedPolicy
from kiosk.services.policies import load_policy

POLICY = load_policy(Path(__file__).parents[2] / "resources" / "policy")
TODAY = date(2026, 11, 22)

VALUE = '{ from = 2022-01-01, value = 1, ref = "r", facts = ["F1"], confidence = "high" }'
GOOD = f"""
[[parameter]]
id = "a"
unit = "days"
label_en = "A"
label_ar = "أ"
values = [{VALUE}]
"""


@pytest.mark.parametrize("parameter", POLICY.parameters, ids=lambda p: p.id)
def test_every_figure_is_dated_referenced_and_exact(parameter) -> None:
    assert parameter.unit and parameter.label_en and parameter.label_ar
    days = [f.valid_from for f in parameter.figures]
    assert days == sorted(set(days)) and days
    for figure in parameter.figures:
        assert figure.reference and figure.facts
        assert isinstance(figure.value, Decimal | bool | str)


def test_ids_are_unique() -> None:
    ids = [p.id for p in POLICY.parameters]
    assert len(set(ids)) == len(ids) >= 35


@pytest.mark.parametrize(
    ("id", "on", "value"),
    [
        ("base.head", date(2023, 10, 31), 1100),
        ("base.head", date(2023, 11, 1), 1320),
        ("base.dependent", date(2023, 10, 31), 550),
        ("base.dependent", TODAY, 660),
        ("income.earned.counted_share", TODAY, Decimal("0.5")),
        ("deadline.application_decision", TODAY, 20),
        ("cycle.results_day", TODAY, 27),
        ("cycle.pay_day", TODAY, 1),
        ("deadline.missing_documents", TODAY, 7),
    ],
)
def test_the_figure_of_the_day_is_found(id: str, on: date, value: object) -> None:
    assert POLICY.value(id, on) == value


def test_before_its_first_day_a_figure_is_undefined_and_not_zero() -> None:
    with pytest.raises(UndefinedPolicy, match=r"base\.head on 2021-11-19"):
        POLICY.value("base.head", date(2021, 11, 19))


def test_an_unknown_figure_is_undefined() -> None:
    with pytest.raises(UndefinedPolicy):
        POLICY.value("unheard", TODAY)
    with pytest.raises(UndefinedPolicy):
        POLICY.income_class("unheard")


def test_what_is_no_number_is_not_read_as_one() -> None:
    """«No ceiling found» must not become a ceiling."""
    assert POLICY.figure("pension.max_payout", TODAY).value == "none"
    with pytest.raises(UndefinedPolicy):
        POLICY.value("pension.max_payout", TODAY)
    assert POLICY.figure("eligibility.strictly_less", TODAY).value is True


def test_our_own_choices_are_marked_as_ours() -> None:
    assert POLICY.figure("deadline.missing_documents", TODAY).confidence is Confidence.OURS
    assert POLICY.parameter("deadline.objection_window").soft


@pytest.mark.parametrize(
    ("income_type", "name", "review"),
    [
        ("salary_private", "earned", False),
        ("retirement_pension", "unearned", False),
        ("citizen_account", "exempt", False),
        ("alimony", "unearned", True),
        ("charity_or_family_help", "exempt", True),
    ],
)
def test_incomes_are_classed(income_type: str, name: str, review: bool) -> None:
    found = POLICY.income_class(income_type)
    assert (found.name, found.review) == (name, review)


def test_a_figure_may_end(tmp_path: Path) -> None:
    ended = '{ from = 2024-01-01, ref = "r", facts = ["F1"], confidence = "high" }'
    (tmp_path / "a.toml").write_text(GOOD.replace(VALUE, f"{VALUE}, {ended}"), "utf-8")
    policy = load_policy(tmp_path)
    assert policy.days("a", date(2023, 12, 31)) == 1
    with pytest.raises(UndefinedPolicy):
        policy.days("a", date(2024, 1, 1))


@pytest.mark.parametrize(
    "change",
    [
        ('ref = "r"', 'ref = ""'),
        ('facts = ["F1"]', "facts = []"),
        (', ref = "r"', ""),
        ('confidence = "high"', 'confidence = "sure"'),
        ("value = 1", "value = [1]"),
        (VALUE, f"{VALUE}, {VALUE}"),
        ('unit = "days"', ""),
        ("values", "value"),
    ],
)
def test_a_badly_declared_figure_does_not_get_in(tmp_path: Path, change: tuple[str, str]) -> None:
    (tmp_path / "bad.toml").write_text(GOOD.replace(*change), "utf-8")
    with pytest.raises(ValueError, match=r"bad\.toml"):
        load_policy(tmp_path)


def test_the_same_id_in_two_files_does_not_get_in(tmp_path: Path) -> None:
    for name in ("a.toml", "b.toml"):
        (tmp_path / name).write_text(GOOD, "utf-8")
    with pytest.raises(ValueError, match="declared twice: a"):
        load_policy(tmp_path)


def test_decimals_are_read_exactly(tmp_path: Path) -> None:
    (tmp_path / "a.toml").write_text(GOOD.replace("value = 1", "value = 0.1"), "utf-8")
    assert load_policy(tmp_path).value("a", TODAY) == Decimal("0.1")
