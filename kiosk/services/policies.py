"""Reading the dated figures from their files. A figure without a reference, or as a float, does not get in."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any

from kiosk.domain.policy import Confidence, DatedFigure, Figure, IncomeClass, Parameter, Policy


def load_policy(folder: Path) -> Policy:
    """All ``*.toml`` of a folder as one policy. Raises ValueError naming the file and what is wrong with it."""
    parameters: list[Parameter] = []
    classes: list[IncomeClass] = []
    for path in sorted(folder.glob("*.toml")):
        try:
            data = tomllib.loads(path.read_text("utf-8"), parse_float=Decimal)
            parameters += [_parameter(entry) for entry in data.get("parameter", ())]
            classes += [_income_class(entry) for entry in data.get("income_class", ())]
        except (KeyError, TypeError, ValueError) as error:
            raise ValueError(f"{path.name}: {error!r}") from error
    _require_unique([p.id for p in parameters])
    _require_unique([c.income_type for c in classes])
    return Policy(tuple(parameters), tuple(classes))


def _parameter(entry: Mapping[str, Any]) -> Parameter:
    figures = tuple(_figure(entry["id"], value) for value in entry["values"])
    days = [f.valid_from for f in figures]
    if days != sorted(set(days)):
        raise ValueError(f"{entry['id']}: the days do not ascend")
    soft = bool(entry.get("soft", False))
    return Parameter(entry["id"], entry["unit"], entry["label_en"], entry["label_ar"], figures, soft)


def _figure(id: str, entry: Mapping[str, Any]) -> DatedFigure:
    if not entry["ref"] or not entry["facts"]:
        raise ValueError(f"{id}: a figure needs its reference and its facts")
    confidence = Confidence(entry["confidence"])
    return DatedFigure(entry["from"], _value(entry.get("value")), entry["ref"], tuple(entry["facts"]), confidence)


def _value(value: object) -> Figure:
    """A missing value ends the parameter; whole numbers become Decimals."""
    if value is None or isinstance(value, bool | str | Decimal):
        return value
    if isinstance(value, int):
        return Decimal(value)
    raise TypeError(f"a figure can't be {value!r}")


def _income_class(entry: Mapping[str, Any]) -> IncomeClass:
    if entry["class"] not in ("earned", "unearned", "exempt"):
        raise ValueError(f"{entry['type']}: unknown class {entry['class']}")
    return IncomeClass(entry["type"], entry["class"], bool(entry.get("review", False)))


def _require_unique(ids: list[str]) -> None:
    twice = sorted({id for id in ids if ids.count(id) > 1})
    if twice:
        raise ValueError(f"declared twice: {', '.join(twice)}")
