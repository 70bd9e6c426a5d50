"""The Unicode bidirectional algorithm (UAX #9) for one paragraph: each character's direction, the order on a line.

Isolates are honoured. Embeddings and overrides are not: ``without_overrides`` strips them from what comes in,
for they could turn a number round. The rules within one isolate stand in ``bidi_rules``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from unicodedata import bidirectional

from kiosk.receipts.bidi_rules import INITIATORS, STRONG, resolved

MAX_DEPTH = 125
_OVERRIDES = dict.fromkeys(map(ord, "\u202a\u202b\u202c\u202d\u202e"))
_CONTROLS = _OVERRIDES | dict.fromkeys(map(ord, "\u200e\u200f\u061c\u2066\u2067\u2068\u2069"))
_TRAILING = frozenset(("WS", "BN", "PDI", *INITIATORS))


def without_overrides(text: str) -> str:
    return text.translate(_OVERRIDES)


def without_controls(text: str) -> str:
    """The text without any invisible direction sign: what is shaped and drawn."""
    return text.translate(_CONTROLS)


def levels(text: str, base: int = 1) -> tuple[int, ...]:
    """The embedding level of each character: even runs left to right, odd right to left.

    text: one paragraph without line ends, without overrides. base: 1 for a right-to-left paragraph, 0 otherwise.
    Spaces at the end and at tabs take the base level (L1), as if the paragraph were one line.
    """
    classes = [bidirectional(character) or "L" for character in text]
    found = [base] * len(text)
    for scope in _scopes(classes, base):
        characters, kinds = [text[i] for i in scope.members], [classes[i] for i in scope.members]
        for index, kind in zip(scope.members, resolved(characters, kinds, scope.direction), strict=True):
            found[index] = _implicit(scope.level, kind)
    _reset_separators(classes, found, base)
    return tuple(found)


def visual_order(found: Sequence[int]) -> list[int]:
    """Rule L2: positions from left to right, for the levels of one line."""
    order = list(range(len(found)))
    odd = [level for level in found if level % 2]
    for level in range(max(found, default=0), min(odd, default=1) - 1, -1):
        _reverse_stretches(order, [value >= level for value in found])
    return order


def _reverse_stretches(order: list[int], turned: list[bool]) -> None:
    start = 0
    while start < len(order):
        stop = start
        while stop < len(order) and turned[order[stop]]:
            stop += 1
        order[start:stop] = order[start:stop][::-1]
        start = stop + 1


# ── X1–X10: what stands directly within the same isolate is resolved together ───────────────────────────────────


@dataclass(frozen=True, slots=True)
class _Scope:
    """An isolating run sequence. Without embeddings both its ends look on a lower level, so sos = eos = its own."""

    level: int
    members: list[int]

    @property
    def direction(self) -> str:
        return "RL"[self.level % 2 == 0]


def _scopes(classes: Sequence[str], base: int) -> list[_Scope]:
    scopes = [_Scope(base, [])]
    stack = [scopes[0]]
    overflow = 0
    for index, kind in enumerate(classes):
        if kind == "PDI":
            if overflow:
                overflow -= 1
            elif len(stack) > 1:
                stack.pop()
        stack[-1].members.append(index)
        if kind in INITIATORS:
            level = _next_level(stack[-1].level, _isolate_direction(classes, index))
            if overflow or level > MAX_DEPTH:
                overflow += 1
                continue
            stack.append(_Scope(level, []))
            scopes.append(stack[-1])
    return scopes


def _next_level(level: int, direction: str) -> int:
    return level + 1 + (level % 2 == (direction == "R"))


def _isolate_direction(classes: Sequence[str], index: int) -> str:
    """P2 and P3 for a first-strong isolate; the name says it for the others."""
    if classes[index] != "FSI":
        return classes[index][0]
    depth = 0
    for kind in classes[index + 1 :]:
        if kind == "PDI":
            depth -= 1
        if depth < 0:
            break
        if depth == 0 and kind in ("L", "R", "AL"):
            return STRONG[kind]
        depth += kind in INITIATORS
    return "L"


# ── I1, I2, L1 ──────────────────────────────────────────────────────────────────────────────────────────────────


def _implicit(level: int, kind: str) -> int:
    if level % 2:
        return level + (kind in ("L", "EN", "AN"))
    return level + {"R": 1, "EN": 2, "AN": 2}.get(kind, 0)


def _reset_separators(classes: Sequence[str], found: list[int], base: int) -> None:
    trailing = True
    for index in reversed(range(len(classes))):
        if classes[index] in ("S", "B"):
            trailing = True
        elif classes[index] not in _TRAILING:
            trailing = False
        if trailing:
            found[index] = base
