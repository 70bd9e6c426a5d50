"""How a kiosk is doing, as it tells the centre: numbers and codes of its parts, and nothing of a person.

As text it is one short line of ASCII. What does not fit there is left out by the kiosk, and not read by the desk: a
stolen kiosk may write whatever it likes about itself.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, fields
from enum import StrEnum
from typing import Any

LONGEST = 1500
"""Characters of the text; the centre takes no longer one."""
MOST_PARTS, MOST_ERRORS = 12, 6
MOST = 99_999_999
"""No figure is larger: ten digits could be somebody's ID, and the centre takes no such text."""
VERSION = re.compile(r"[0-9A-Za-z.+-]{1,32}")
PART = re.compile(r"[a-z][a-z-]{0,23}")
WORD = re.compile(r"[a-z-]{0,24}")
KIND = re.compile(r"[A-Za-z_]{1,40}")


class State(StrEnum):
    """Of a part of the machine. ABSENT: not set up at this machine, and so nothing to mend."""

    OK = "ok"
    WARN = "warn"
    FAULT = "fault"
    ABSENT = "absent"


@dataclass(frozen=True, slots=True)
class Obeyed:
    """How a kiosk stands with the orders of its fleet's owner; as the fields of the same names in ``Health``."""

    settings: int = 0
    refused: str = ""
    update: str = ""
    update_serial: int = 0


@dataclass(frozen=True, slots=True)
class Health:
    """version: of the program. uptime: minutes since it was started. free_mb: on its disk; -1 where it can't be told.

    waiting: facts not yet sent, the oldest for so many minutes; documents: files still to travel. parked: facts and
    files that the centre refused. lost: facts it has no more. parts: each by its key of readiness.
    settings: serial of the order that its settings go by, 0 for none. refused: why it obeys no newer one, a word of
    ``OrderRefusal``. update: how it stands with a newer program, a word of ``Progress``; update_serial: of the newest
    order of such that it acted on, 0 where it can't tell.
    errors: how many of each kind, by the name of its class, the program told its log since it was started.
    """

    version: str
    uptime: int = 0
    free_mb: int = -1
    waiting: int = 0
    oldest: int = 0
    documents: int = 0
    parked: int = 0
    lost: int = 0
    parts: tuple[tuple[str, State], ...] = ()
    errors: tuple[tuple[str, int], ...] = ()
    settings: int = 0
    refused: str = ""
    update: str = ""
    update_serial: int = 0

    def state(self, part: str) -> State | None:
        """None for a part that it does not speak of."""
        return dict(self.parts).get(part)


_WORDS = ("refused", "update")
_NUMBERS = tuple(field.name for field in fields(Health) if field.type == "int")


def to_text(health: Health) -> str:
    """For the wire. Figures that are too large are told as the largest; names that don't fit are left out."""
    told: dict[str, Any] = {name: max(-1, min(getattr(health, name), MOST)) for name in _NUMBERS}
    told["version"] = health.version if VERSION.fullmatch(health.version) else "?"
    told |= {name: word for name in _WORDS if WORD.fullmatch(word := getattr(health, name))}
    parts = [(key, state.value) for key, state in health.parts if PART.fullmatch(key)]
    errors = [(kind, min(n, MOST)) for kind, n in health.errors if KIND.fullmatch(kind) and n > 0]
    told["parts"] = dict(parts[:MOST_PARTS])
    told["errors"] = dict(sorted(errors, key=lambda one: -one[1])[:MOST_ERRORS])
    return json.dumps(told, sort_keys=True, separators=(",", ":"))


def from_text(text: str) -> Health | None:
    """None for what no honest kiosk of this or an older version has written; what a newer one adds is passed over."""
    if len(text) > LONGEST or not text.isascii():
        return None
    try:
        told = json.loads(text)
        return _read(told) if isinstance(told, dict) else None
    except (ValueError, TypeError, RecursionError):
        return None


def _read(told: dict[str, Any]) -> Health:
    """Raises ValueError or TypeError."""
    numbers: dict[str, Any] = {name: _number(told[name]) for name in _NUMBERS if name in told}
    version, parts, errors = told.get("version"), told.get("parts", {}), told.get("errors", {})
    if not (isinstance(version, str) and (version == "?" or VERSION.fullmatch(version))):
        raise ValueError("version")
    if not isinstance(parts, dict) or not isinstance(errors, dict):
        raise TypeError("parts and errors")
    words = {name: told.get(name, "") for name in _WORDS}
    if not all(isinstance(word, str) and WORD.fullmatch(word) for word in words.values()):
        raise ValueError("a word")
    if not all(PART.fullmatch(key) for key in parts) or not all(KIND.fullmatch(kind) for kind in errors):
        raise ValueError("a name")
    read = tuple((key, State(state)) for key, state in sorted(parts.items())[:MOST_PARTS])
    counted = tuple((kind, _number(n)) for kind, n in sorted(errors.items())[:MOST_ERRORS])
    return Health(version, **numbers, **words, parts=read, errors=counted)


def _number(told: object) -> int:
    if not isinstance(told, int) or isinstance(told, bool) or not -1 <= told <= MOST:
        raise ValueError("a figure")
    return told
