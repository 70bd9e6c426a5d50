"""UAX #9 within one isolating run sequence: from characters' classes to L, R, EN or AN for each (W1–W7, N0–N2)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from unicodedata import normalize

INITIATORS = ("LRI", "RLI", "FSI")
STRONG = {"L": "L", "R": "R", "AL": "R", "EN": "R", "AN": "R"}
MAX_OPEN_BRACKETS = 63
_PAIRS = "()[]{}⁅⁆⁽⁾₍₎⌈⌉⌊⌋⟦⟧⟨⟩⟪⟫⟬⟭⟮⟯⦃⦄⦅⦆〈〉《》「」『』【】〔〕〖〗〘〙〚〛"
_CLOSER = dict(zip(_PAIRS[::2], _PAIRS[1::2], strict=True))
_CLOSERS = frozenset(_CLOSER.values())
_NEUTRAL = frozenset(("B", "S", "WS", "ON", "PDI", *INITIATORS))


def resolved(characters: Sequence[str], classes: Sequence[str], direction: str) -> list[str]:
    """direction: L or R, of the sequence's level; both its ends count as that."""
    kinds = _weak(classes, direction)
    _brackets(characters, classes, kinds, direction)
    _neutrals(kinds, direction)
    return kinds


def _weak(original: Sequence[str], direction: str) -> list[str]:
    kinds = list(original)
    _marks_follow_their_letter(kinds, direction)
    _numbers_after_arabic(kinds, direction)
    _separators_between_numbers(kinds)
    _signs_beside_numbers(kinds)
    rest = {"ES": "ON", "ET": "ON", "CS": "ON", "AL": "R"}
    kinds[:] = [rest.get(kind, kind) for kind in kinds]
    _numbers_after_latin(kinds, direction)
    return kinds


def _marks_follow_their_letter(kinds: list[str], direction: str) -> None:
    """W1."""
    before = direction
    for index, kind in enumerate(kinds):
        if kind == "NSM":
            kinds[index] = "ON" if before == "PDI" or before in INITIATORS else before
        before = kinds[index]


def _numbers_after_arabic(kinds: list[str], direction: str) -> None:
    """W2."""
    strong = direction
    for index, kind in enumerate(kinds):
        if kind in ("L", "R", "AL"):
            strong = kind
        elif kind == "EN" and strong == "AL":
            kinds[index] = "AN"


def _separators_between_numbers(kinds: list[str]) -> None:
    """W4."""
    for index in range(1, len(kinds) - 1):
        before, kind, after = kinds[index - 1 : index + 2]
        if before == after and ((kind in ("ES", "CS") and before == "EN") or (kind == "CS" and before == "AN")):
            kinds[index] = before


def _signs_beside_numbers(kinds: list[str]) -> None:
    """W5."""
    for start, stop in _stretches(kinds, frozenset(("ET", "BN"))):
        if "EN" in (*kinds[max(0, start - 1) : start], *kinds[stop : stop + 1]):
            kinds[start:stop] = ["EN"] * (stop - start)


def _numbers_after_latin(kinds: list[str], direction: str) -> None:
    """W7."""
    strong = direction
    for index, kind in enumerate(kinds):
        if kind in ("L", "R"):
            strong = kind
        elif kind == "EN" and strong == "L":
            kinds[index] = "L"


def _brackets(characters: Sequence[str], original: Sequence[str], kinds: list[str], direction: str) -> None:
    """N0: a pair of brackets takes one direction, from what it holds or what stands before it."""
    for opener, closer in _bracket_pairs(characters, kinds):
        inside = {STRONG.get(kind) for kind in kinds[opener + 1 : closer]} - {None}
        if not inside:
            continue
        chosen = direction if direction in inside else _direction_before(kinds, opener, direction)
        for bracket in (opener, closer):
            kinds[bracket] = chosen
            _marks_on_bracket(original, kinds, bracket)


def _marks_on_bracket(original: Sequence[str], kinds: list[str], bracket: int) -> None:
    for index in range(bracket + 1, len(kinds)):
        if original[index] != "NSM":
            break
        kinds[index] = kinds[bracket]


def _direction_before(kinds: Sequence[str], position: int, direction: str) -> str:
    return next((STRONG[kind] for kind in reversed(kinds[:position]) if kind in STRONG), direction)


def _bracket_pairs(characters: Sequence[str], kinds: Sequence[str]) -> list[tuple[int, int]]:
    """BD16, in the order of the openers. U+2329 and U+232A count as the brackets they decompose to."""
    pairs: list[tuple[int, int]] = []
    waiting: list[tuple[str, int]] = []
    for index, raw in enumerate(characters):
        character = normalize("NFC", raw)
        if kinds[index] != "ON":
            continue
        if character in _CLOSER:
            if len(waiting) == MAX_OPEN_BRACKETS:
                return []
            waiting.append((_CLOSER[character], index))
        elif character in _CLOSERS:
            depth = next((d for d in reversed(range(len(waiting))) if waiting[d][0] == character), None)
            if depth is not None:
                pairs.append((waiting[depth][1], index))
                del waiting[depth:]
    return sorted(pairs)


def _neutrals(kinds: list[str], direction: str) -> None:
    """N1 and N2."""
    for start, stop in list(_stretches(kinds, _NEUTRAL)):
        before = STRONG.get(kinds[start - 1], direction) if start else direction
        after = STRONG.get(kinds[stop], direction) if stop < len(kinds) else direction
        kinds[start:stop] = [before if before == after else direction] * (stop - start)


def _stretches(kinds: Sequence[str], wanted: frozenset[str]) -> Iterator[tuple[int, int]]:
    start = 0
    while start < len(kinds):
        stop = start
        while stop < len(kinds) and kinds[stop] in wanted:
            stop += 1
        if stop > start:
            yield start, stop
        start = stop + 1
