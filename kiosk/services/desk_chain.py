"""Whether a journal that was read is whole: each entry follows from the one before it, reckoned anew from its fact."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import MISSING, fields

from kiosk.domain.facts import GENESIS, Entry, Fact, digest, fact_kinds, to_json


def first_broken(entries: Sequence[Entry]) -> int | None:
    """The number of the first entry whose digest or place in the chain is not what it should be.

    An entry that this program can't read is left out of what it is given; behind such a gap the chain goes on.
    """
    number, previous = 1, GENESIS
    for entry in entries:
        if entry.number < number or (entry.number == number and entry.previous != previous) or not _is_of(entry):
            return entry.number
        number, previous = entry.number + 1, entry.digest
    return None


def left_out(entries: Sequence[Entry]) -> int:
    """How many entries before the last one were left out."""
    return entries[-1].number - len(entries) if entries else 0


def _is_of(entry: Entry) -> bool:
    return any(entry.digest == digest(entry.previous, text) for text in _texts(entry.fact))


def _texts(fact: Fact) -> Iterator[str]:
    """As it is written today, then as an older program wrote it: without the fields that have come since, which have
    a default and hold it.
    """
    yield to_json(fact)
    newest = fact_kinds()[type(fact.body).__name__][1]
    for version in range(newest - 1, 0, -1):
        data = json.loads(to_json(fact))
        data["version"] = version
        for field in fields(fact.body):
            if field.default is not MISSING and getattr(fact.body, field.name) == field.default:
                del data["body"][field.name]
        yield json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
