"""What was found of one point of the lock-down, and what to do about it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from kiosk.lockdown.machine import Machine, Unreadable


class State(StrEnum):
    """UNKNOWN: it can't be told from here. WANTED: not so, and not needed either; a house may want it."""

    OK = "ok"
    NOT = "not"
    UNKNOWN = "unknown"
    WANTED = "wanted"


@dataclass(frozen=True, slots=True)
class Found:
    state: State
    detail: str


def ok(detail: str) -> Found:
    return Found(State.OK, detail)


def is_not(detail: str) -> Found:
    return Found(State.NOT, detail)


def unknown(detail: str) -> Found:
    return Found(State.UNKNOWN, detail)


def judged(faults: Iterable[str], fine: str) -> Found:
    """Not so where there is a fault, with all of them."""
    told = tuple(faults)
    return is_not("; ".join(told)) if told else ok(fine)


@dataclass(frozen=True, slots=True)
class Point:
    """key: one word for scripts. ask: may raise Unreadable. remedy: what a technician does where it is not so."""

    key: str
    ask: Callable[[Machine], Found]
    remedy: str


@dataclass(frozen=True, slots=True)
class Check:
    """remedy: empty where nothing has to be done."""

    key: str
    found: Found
    remedy: str


def examine(machine: Machine, points: Iterable[Point]) -> Iterator[Check]:
    for point in points:
        try:
            found, remedy = point.ask(machine), point.remedy
        except Unreadable as error:
            found, remedy = unknown(f"/{error} can't be read by this user"), "Root is asked instead."
        yield Check(point.key, found, "" if found.state is State.OK else remedy)
