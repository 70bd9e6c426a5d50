"""Reading what somebody else has stored: JSON from a stolen kiosk need not be what it claims, nor a newer program's."""

from __future__ import annotations

from dataclasses import fields
from functools import cache
from typing import Any, get_args, get_origin, get_type_hints

from kiosk.domain.facts.journal import Body, Fact, fact_kinds, from_json
from kiosk.domain.working_days import day_of


def readable(text: str) -> Fact | None:
    """The fact, or None for what this program can't read: damaged, or of a kind it does not know."""
    try:
        fact = from_json(text)
        return fact if fact.at.tzinfo and day_of(fact.at) and _fits(fact.body) else None
    except Exception:  # noqa: BLE001 (JSON that is too deep, numbers too large: one fact must never hold up the rest)
        return None


def _fits(body: Body) -> bool:
    """Whether each field is of its declared type."""
    hints = _hints(type(body).__name__)
    return all(_is_a(getattr(body, f.name), hints[f.name]) for f in fields(body))


@cache
def _hints(kind: str) -> dict[str, Any]:
    return get_type_hints(fact_kinds()[kind][0])


def _is_a(value: object, hint: Any) -> bool:
    if get_origin(hint) is tuple:
        return isinstance(value, tuple) and all(_is_a(item, get_args(hint)[0]) for item in value)
    if hint is str:
        return isinstance(value, str) and _clean(value)
    if hint is int:
        return isinstance(value, int) and not isinstance(value, bool)
    return isinstance(value, get_origin(hint) or hint)


def _clean(text: str) -> bool:
    """Text that a database takes: no NUL, no half of a surrogate pair."""
    return "\0" not in text and not any("\ud800" <= c <= "\udfff" for c in text)
