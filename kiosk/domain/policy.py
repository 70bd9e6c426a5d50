"""Dated figures of the programme. The figures stand in ``resources/policy``; here is how one is found for a day.

A figure is never edited: a new one is added with the day it holds from, and an old decision can be replayed (F82).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

Figure = Decimal | bool | str | None
"""A money or count is a Decimal, never a float; None ends a figure without a successor."""


class Confidence(StrEnum):
    """How sure a figure is. Below HIGH the screen says «قاعدة غير موثقة رسميًا» where it decides something."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"
    UNKNOWN = "unknown"
    OURS = "ours"


class UndefinedPolicy(LookupError):
    """There is no figure of that id on that day. It is never taken as zero."""


@dataclass(frozen=True, slots=True)
class DatedFigure:
    """valid_from: the first day it holds. reference: what says so. facts: the numbers in facts.md."""

    valid_from: date
    value: Figure
    reference: str
    facts: tuple[str, ...]
    confidence: Confidence


@dataclass(frozen=True, slots=True)
class Parameter:
    """One figure through time, oldest first.

    unit: ``SAR/month``, ``days``, … soft: it warns and never forbids.
    label_en, label_ar: both stand beside the figure, so that a new figure needs no new program.
    """

    id: str
    unit: str
    label_en: str
    label_ar: str
    figures: tuple[DatedFigure, ...]
    soft: bool = False

    def at(self, on: date) -> DatedFigure | None:
        """The newest figure that holds on that day."""
        return next((f for f in reversed(self.figures) if f.valid_from <= on), None)


@dataclass(frozen=True, slots=True)
class IncomeClass:
    """How a type of income counts. review: the class is not settled, so a person has to look."""

    income_type: str
    name: str
    review: bool = False


@dataclass(frozen=True, slots=True)
class Policy:
    """All parameters, and how the types of income are classed: ``earned``, ``unearned`` or ``exempt``."""

    parameters: tuple[Parameter, ...]
    income_classes: tuple[IncomeClass, ...] = ()

    def parameter(self, id: str) -> Parameter:
        """Raises UndefinedPolicy for an unknown id."""
        found = next((p for p in self.parameters if p.id == id), None)
        if found is None:
            raise UndefinedPolicy(id)
        return found

    def figure(self, id: str, on: date) -> DatedFigure:
        """The figure with its reference. Raises UndefinedPolicy where none holds on that day."""
        found = self.parameter(id).at(on)
        if found is None or found.value is None:
            raise UndefinedPolicy(f"{id} on {on.isoformat()}")
        return found

    def value(self, id: str, on: date) -> Decimal:
        """A number in its parameter's unit. Raises UndefinedPolicy where there is none on that day."""
        value = self.figure(id, on).value
        if not isinstance(value, Decimal):
            raise UndefinedPolicy(f"{id} on {on.isoformat()} is not a number")
        return value

    def days(self, id: str, on: date) -> int:
        """A number of whole days, or a day of the month."""
        return int(self.value(id, on))

    def income_class(self, income_type: str) -> IncomeClass:
        """Raises UndefinedPolicy for a type that is not classed."""
        found = next((c for c in self.income_classes if c.income_type == income_type), None)
        if found is None:
            raise UndefinedPolicy(income_type)
        return found
