"""What a fact is, how it is written down and read again, and how facts are chained. The kinds stand beside this."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from datetime import UTC, date, datetime
from enum import StrEnum
from functools import cache
from typing import Any, TypeVar, get_args, get_type_hints
from uuid import UUID

import orjson


class Role(StrEnum):
    APPLICANT = "applicant"
    HELPER = "helper"
    CLERK = "clerk"
    OFFICER = "officer"
    SYSTEM = "system"


PERSON = frozenset({Role.APPLICANT, Role.HELPER, Role.CLERK})
"""The person, alone or helped; a clerk acts on their behalf."""
CLERK = frozenset({Role.CLERK})
AUTHORITY = frozenset({Role.OFFICER})
CENTRE = frozenset({Role.SYSTEM})


class Assurance(StrEnum):
    """How the person was verified when the fact happened. PASSWORD: the person knew it, and showed no mobile."""

    CODE = "code"
    PASSWORD = "password"  # noqa: S105 (a way of knowing somebody, not a password)
    WITNESSED = "witnessed"
    UNVERIFIED = "unverified"


@dataclass(frozen=True, slots=True)
class Actor:
    """Who did it. ``name`` is a staff number for clerks and officers, empty for the applicant."""

    role: Role
    name: str = ""


@dataclass(frozen=True, slots=True)
class Body:
    """What happened; each kind of fact is a subclass."""


@dataclass(frozen=True, slots=True)
class Fact:
    """One entry for a person's journal.

    id: UUIDv7, made where it happened; the same fact pushed twice is stored once.
    person: the national ID whose journal it belongs to.
    at: UTC.
    kiosk: the kiosk's number, such as ``0007``.
    """

    id: UUID
    person: str
    at: datetime
    kiosk: str
    actor: Actor
    assurance: Assurance
    body: Body


@dataclass(frozen=True, slots=True)
class Entry:
    """A fact in its place in a person's journal, as the centre numbered and chained it.

    number: dense from 1 for each person. previous, digest: the hash chain, SHA-256 hex.
    """

    number: int
    previous: str
    digest: str
    fact: Fact


GENESIS = "0" * 64

B = TypeVar("B", bound=Body)
_kinds: dict[str, tuple[type[Body], int]] = {}
_said_by: dict[type[Body], frozenset[Role]] = {}
_said_at_a_kiosk: dict[type[Body], frozenset[Role]] = {}
_upcasters: dict[tuple[str, int], Callable[[dict[str, Any]], dict[str, Any]]] = {}


def fact(version: int, *, by: frozenset[Role], at_a_kiosk: bool = True) -> Callable[[type[B]], type[B]]:
    """Register a fact kind under its class name. by: who may say it; everybody else is refused.

    at_a_kiosk: False for what is said at a desk or the centre alone, although a clerk may say it.
    """

    def register(kind: type[B]) -> type[B]:
        _kinds[kind.__name__] = (kind, version)
        _said_by[kind] = by
        _said_at_a_kiosk[kind] = by & PERSON if at_a_kiosk else frozenset()
        _hints.cache_clear()
        return kind

    return register


def upcast(kind: str, version: int) -> Callable[[Callable[[dict[str, Any]], dict[str, Any]]], None]:
    """Register how data of ``kind`` at ``version`` becomes data of ``version + 1``."""

    def register(change: Callable[[dict[str, Any]], dict[str, Any]]) -> None:
        _upcasters[(kind, version)] = change

    return register


def fact_kinds() -> Mapping[str, tuple[type[Body], int]]:
    return dict(_kinds)


def said_by(kind: type[Body]) -> frozenset[Role]:
    """Who may say this kind of fact, wherever it is; nobody, for a kind that is not registered."""
    return _said_by.get(kind, frozenset())


def said_at_a_kiosk(kind: type[Body]) -> frozenset[Role]:
    """Who of them may say it at a kiosk, which anybody may have stolen: never the authority or the centre."""
    return _said_at_a_kiosk.get(kind, frozenset())


# A moment always has its microseconds, which orjson would leave out where they are nought.
_CANONICAL = orjson.OPT_SORT_KEYS | orjson.OPT_PASSTHROUGH_DATETIME


def to_json(fact: Fact) -> str:
    """Canonical JSON: sorted keys, no blanks, UTF-8 text. The chain is computed over exactly these bytes."""
    kind = type(fact.body).__name__
    data = {
        "id": str(fact.id),
        "person": fact.person,
        "at": fact.at.astimezone(UTC).isoformat(timespec="microseconds"),
        "kiosk": fact.kiosk,
        "actor": {"role": fact.actor.role.value, "name": fact.actor.name},
        "assurance": fact.assurance.value,
        "kind": kind,
        "version": _kinds[kind][1],
        "body": {f.name: getattr(fact.body, f.name) for f in fields(fact.body)},
    }
    try:
        return orjson.dumps(data, default=_text_of, option=_CANONICAL).decode()
    except orjson.JSONEncodeError:
        # Nested deeper than orjson goes, as only a hostile kiosk's answers are: whoever follows its journal goes on.
        return json.dumps(data, default=_text_of, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def from_json(text: str) -> Fact:
    """Read a fact of any known kind and version. Raises ValueError for an unknown or damaged one."""
    try:
        data = json.loads(text)
        kind, newest = _kinds[data["kind"]]
        body = dict(data["body"])
        for version in range(int(data["version"]), newest):
            body = _upcasters[(data["kind"], version)](body)
        hints = _hints(data["kind"])
        return Fact(
            id=UUID(data["id"]),
            person=data["person"],
            at=datetime.fromisoformat(data["at"]),
            kiosk=data["kiosk"],
            actor=Actor(Role(data["actor"]["role"]), data["actor"]["name"]),
            assurance=Assurance(data["assurance"]),
            body=kind(**{name: _lift(hints[name], value) for name, value in body.items()}),
        )
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"not a fact this program knows: {error!r}") from error


def digest(previous: str, text: str) -> str:
    """The chain's next link: SHA-256 over the previous link and the fact's canonical JSON."""
    return hashlib.sha256(f"{previous}\n{text}".encode()).hexdigest()


@cache
def _hints(kind: str) -> dict[str, Any]:
    """Remembered, because looking them up takes as long as all the rest of reading a fact."""
    return get_type_hints(_kinds[kind][0])


def _text_of(value: object) -> str:
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat(timespec="microseconds")
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(f"a fact holds no {type(value).__name__}")


def _lift(hint: Any, value: Any) -> object:
    if hint is UUID:
        return UUID(value)
    if hint is datetime:
        return datetime.fromisoformat(value)
    if hint is date:
        return date.fromisoformat(value)
    if isinstance(value, list):
        inner = (*get_args(hint), None)[0]
        return tuple(_lift(inner, item) for item in value)
    return value
