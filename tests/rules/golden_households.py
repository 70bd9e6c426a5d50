"""Writes households for the golden table in a few words, and reads that table."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from kiosk.domain.policy import Policy
from kiosk.domain.rules import Assessment, Finding, Step, assess
from kiosk.domain.rules.trace import plain
from kiosk.paths import RESOURCES
from kiosk.services.household_files import household_of
from kiosk.services.policies import load_policy

TABLE = Path(__file__).with_name("households.toml")
# What each household of the table is made from, if it does not say otherwise.
ALONE: dict[str, Any] = {
    "national_id": "1000000016",
    "birth_date": "1990-05-01",
    "days_abroad": 0,
    "housing_type": "rent",
    "unable_to_work": "no",
    "work_status": "employed",
}


@dataclass(frozen=True, slots=True)
class Golden:
    """One household, and what the rules have to say of it. trace: each step as ``line`` writes it."""

    name: str
    month: date
    household: dict[str, Any]
    outcome: str
    amount: str
    reasons: list[str]
    trace: list[str]

    def found(self) -> Assessment:
        return judged(self.household, self.month)


@cache
def policy() -> Policy:
    return load_policy(RESOURCES / "policy")


def judged(household: dict[str, Any], month: date = date(2026, 11, 1)) -> Assessment:
    return assess(household_of({**ALONE, **household}).case(month), policy(), month)


def line(step: Step) -> str:
    """A step in short: its id, and its riyals a month or else what it finds, if it finds anything."""
    if step.amount is not None:
        return f"{step.id} {plain(step.amount)}"
    return step.id if step.finding is Finding.NOTED else f"{step.id} {step.finding}"


def table() -> list[Golden]:
    data = tomllib.loads(TABLE.read_text(encoding="utf-8"))
    return [_golden(entry) for entry in data["household"]]


def _golden(entry: dict[str, Any]) -> Golden:
    household = dict(entry.get("says", {}))
    household["members"] = [_member(text, place) for place, text in enumerate(entry.get("members", []))]
    household["incomes"] = [_income(text) for text in entry.get("incomes", [])]
    household["assets"] = [_asset(text) for text in entry.get("assets", [])]
    household["refused_offers"] = [_offer(text) for text in entry.get("offers", [])]
    household = {name: value for name, value in household.items() if value != []}
    year, month = (int(part) for part in entry.get("month", "2026-11").split("-"))
    day = date(year, month, 1)
    amount, reasons = entry.get("amount", "0.00"), entry.get("reasons", [])
    return Golden(entry["name"], day, household, entry["outcome"], amount, reasons, entry.get("trace", []))


def _member(text: str, place: int) -> dict[str, str]:
    """``wife 1995-3-1 confirmed=agreed``; who is of age has agreed, where nothing else is said."""
    relation, birth, *marks = text.split()
    given = {"relation": relation, "dep_birth": f"G:{birth}", "lives_here": "yes", "confirmed": "agreed"}
    return {"dep_id": f"10000010{place:02d}", "dep_name": "نورة", **given, **dict(mark.split("=") for mark in marks)}


def _income(text: str) -> dict[str, str]:
    """``salary_private 3000 monthly income_owner=…``"""
    kind, amount, *marks = text.split()
    frequency = marks.pop(0) if marks and "=" not in marks[0] else "monthly"
    return {"income_type": kind, "amount": amount, "frequency": frequency, **dict(mark.split("=") for mark in marks)}


def _asset(text: str) -> dict[str, str]:
    """``vehicle 18000 is_exempt_car=yes``"""
    kind, value, *marks = text.split()
    return {"asset_type": kind, "asset_value": value, **dict(mark.split("=") for mark in marks)}


def _offer(text: str) -> dict[str, str]:
    """``3200 30``: riyals a month, and km from home."""
    wage, km = text.split()
    return {"offer_wage": wage, "offer_km": km}
