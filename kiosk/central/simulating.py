"""Trying a change of the policy on all households in figures: what a centre is asked, and how SQLite answers it.

A slice at a time, so that no call takes long, whoever waits sees how far it has come, and may give up.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from sqlalchemy import CursorResult, TextClause, func, select, text

from kiosk.central import read_models
from kiosk.central.read_rows import HouseholdRow
from kiosk.domain.rules.figures import LEVERS, Levers
from kiosk.domain.simulation import UNRECKONED, Tally, size_of, tally
from kiosk.services.desk_ports import Cell, SimulatedSlice
from kiosk.services.errors import CentreRefused

Run = Callable[..., CursorResult[Any]]
"""``execute`` of a connection."""

SLICE = 50_000
"""So many keys of the person table. A slice begins at a multiple of it: no desk can ask for a few households."""
QUESTION = Path(__file__).with_name("simulated.sql")


def require_fit(before: Levers, after: Levers, start: int) -> None:
    """Raises CentreRefused("malformed") for what no honest desk asks."""
    figures = ((lever, getattr(levers, lever.name)) for levers in (before, after) for lever in LEVERS)
    within = all(lever.least * lever.scale <= value <= lever.most * lever.scale for lever, value in figures)
    if not within or start < 0 or start % SLICE:
        raise CentreRefused("malformed")


def slice_of(cells: Sequence[Cell], start: int, last: int) -> SimulatedSlice:
    """last: the highest key that a household has."""
    following = start + SLICE
    return SimulatedSlice(tuple(cells), following if following <= last else None, last)


def cells_of(rows: Iterable[Any]) -> Iterator[Cell]:
    """Of what the question answers."""
    for region, size, *counts in rows:
        yield Cell(region, size, Tally(*map(int, counts)))


def in_sqlite(run: Run, before: Levers, after: Levers, start: int) -> SimulatedSlice:
    last = run(select(func.coalesce(func.max(read_models.household.c.person), 0))).scalar_one()
    values = {
        f"{set}_{lever.name}": getattr(levers, lever.name)
        for set, levers in (("b", before), ("a", after))
        for lever in LEVERS
    }
    asked = run(_question(), {**values, "start": start, "stop": start + SLICE})
    return slice_of(tuple(cells_of(asked)), start, last)


@cache
def _question() -> TextClause:
    sets = ", ".join(f"{set} as (select {', '.join(f':{set}_{v.name} as {v.name}' for v in LEVERS)})" for set in "ba")
    households = "household h, b, a where h.person >= :start and h.person < :stop"
    return text(f"with {sets} {QUESTION.read_text('utf-8').replace('{households}', households)}")


def in_memory(rows: Iterable[HouseholdRow], before: Levers, after: Levers, start: int) -> SimulatedSlice:
    known = tuple(rows)
    cells: defaultdict[tuple[str, int], Tally] = defaultdict(Tally)
    for row in known:
        if start <= row.person < start + SLICE:
            figures = row.figures
            size = size_of(figures) if figures else 1
            cells[row.region, size] += tally(figures, before, after) if figures else UNRECKONED
    last = max((row.person for row in known), default=0)
    return slice_of([Cell(*key, counts) for key, counts in cells.items()], start, last)
