"""How a figure of the policy, its value and what a change makes of households are said, on the screen and on paper."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from kiosk.domain.month_names import GREGORIAN_MONTHS
from kiosk.domain.policy import DatedFigure, Parameter
from kiosk.domain.programmes.social_security.places import REGIONS
from kiosk.domain.simulation import LARGEST, Group, Tally, shown_as
from kiosk.domain.words import Words, by_itself, ltr, tr, verbatim
from kiosk.services.simulations import Simulated

UNITS = {
    "SAR/month": tr("riyals a month", "unit"),
    "ratio": tr("percent", "unit"),
    "months": tr("months", "unit"),
    "years": tr("years", "unit"),
    "days": tr("days", "unit"),
    "count": tr("number", "unit"),
}
WITH_UNIT = tr("{value} ({unit})", "a figure and its unit")
MONTH = tr("{month} {year}", "a month")
SINCE = tr("Since {day}. Source: {reference}")
TOGETHER = tr("Other regions, together")
SIZES_TOGETHER = tr("Other sizes, together")
UNKNOWN_REGION = tr("No region")
PERSONS = tr("%n person(s)", "size of a household", 0)
OR_MORE = tr("{n} persons or more")
TITLE = tr("Try a change")
NOT_A_DECISION = tr("A simulation, not a decision. Nothing is published.")
AS_THEY_APPLIED = tr("Each household counts as it was in the month in which it applied.")
TRIED = tr("Tried from {month}: {value} in place of {old}")
TOO_FEW = tr("There are too few households for a simulation: the few could be recognised.")
BY_REGION, BY_SIZE = tr("By region"), tr("By size of the household")
COSTS = tr("What it costs")
A_MONTH = tr("{amount} riyals a month")
CHANGE, RIYALS = tr("Change a month"), tr("Riyals", "a month, above a column")
HOUSEHOLDS = tr("Households")
COUNTS: tuple[tuple[str, Words, Words], ...] = (
    ("households", HOUSEHOLDS, tr("All", "households, above a column")),
    ("gained", tr("Entitled anew"), tr("Gain", "households, above a column")),
    ("lost", tr("No longer entitled"), tr("Lose", "households, above a column")),
    ("more", tr("Get more"), tr("More", "households, above a column")),
    ("less", tr("Get less"), tr("Less", "households, above a column")),
    ("same", tr("Unchanged", "households"), tr("Same", "households, above a column")),
    ("review", tr("A person looks"), tr("Review", "households, above a column")),
    ("unreckoned", tr("Not simulated"), tr("Left out", "households, above a column")),
)
"""The counts of a tally: in full, and as short as a column's head."""


def label_of(parameter: Parameter, *, rtl: bool) -> Words:
    """Its labels stand beside the figure, in both languages."""
    return verbatim(parameter.label_ar if rtl else parameter.label_en)


def unit_of(parameter: Parameter) -> Words:
    return UNITS.get(parameter.unit, verbatim(parameter.unit))


def value_of(parameter: Parameter, value: object) -> Words:
    """As it is written in the box, with its unit."""
    shown = value * shown_as(parameter) if isinstance(value, Decimal) else Decimal(0)
    return WITH_UNIT.fill(value=ltr(_plain(shown)), unit=unit_of(parameter))


def _plain(value: Decimal) -> str:
    text = f"{value:,f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def since(figure: DatedFigure) -> Words:
    return SINCE.fill(day=ltr(figure.valid_from.isoformat()), reference=by_itself(figure.reference))


def month_words(first: date) -> Words:
    return MONTH.fill(month=GREGORIAN_MONTHS[first.month - 1], year=ltr(str(first.year)))


def tried_words(parameter: Parameter, found: Simulated) -> Words:
    """What was put in the place of what."""
    change = found.change
    value, old = value_of(parameter, change.value), value_of(parameter, found.old.value)
    return TRIED.fill(month=month_words(change.month), value=value, old=old)


def cost_rows(whole: Tally) -> Iterator[tuple[Words, Words]]:
    """What is paid a month, and its change."""
    yield tr("Paid a month without the change"), A_MONTH.fill(amount=riyals_of(whole.cost_before))
    yield tr("Paid a month with the change"), A_MONTH.fill(amount=riyals_of(whole.cost_after))
    yield tr("Difference"), A_MONTH.fill(amount=change_of(whole.difference))
    if whole.open_before or whole.open_after:
        before, after = riyals_of(whole.open_before), riyals_of(whole.open_after)
        then = tr("{before}, then {after} riyals a month").fill(before=before, after=after)
        yield tr("Besides, if all that a person looks at ended well"), then


def cells_of(tally: Tally) -> tuple[str, ...]:
    """Its counts, then what changes in riyals a month."""
    return (*(ltr(f"{getattr(tally, name):,}") for name, _, _ in COUNTS), change_of(tally.difference))


def region_words(group: Group) -> Words:
    if len(group.keys) > 1:
        return TOGETHER
    return next((region.name for region in REGIONS if region.code == group.keys[0]), UNKNOWN_REGION)


def size_words(group: Group) -> Words:
    if len(group.keys) > 1:
        return SIZES_TOGETHER
    size = int(group.keys[0])
    return OR_MORE.fill(n=ltr(str(size))) if size == LARGEST else PERSONS.count(size)


def riyals_of(halalas: int) -> str:
    """Whole riyals, in figures."""
    return ltr(f"{round(Decimal(halalas) / 100):,}")


def change_of(halalas: int) -> str:
    """With its sign."""
    return ltr(f"{round(Decimal(halalas) / 100):+,}") if halalas else ltr("0")
