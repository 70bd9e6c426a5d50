"""How it is told what a source says of an answer: that it came from there, or what stands there instead."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date

from kiosk.domain.answers import Answers, Case
from kiosk.domain.dates import Calendar, DateEntry, short_day
from kiosk.domain.forms import Field, Roster, shown_fields
from kiosk.domain.kinds import Day
from kiosk.domain.known import Known, Reading, differs, known_of
from kiosk.domain.registries import registry_name
from kiosk.domain.words import Words, tr, verbatim
from kiosk.ui.day_words import in_words
from kiosk.ui.saying import answer_in_words, listed

Knows = Callable[[Field, Case], Known | None]
"""What a source says of a field, None where no source says anything."""


def nothing_known(_item: Field, _case: Case) -> None:
    return None


def from_where(known: Known) -> Words:
    """«من: الأحوال المدنية · 28 نوفمبر 2026 م»"""
    return told_by(registry_name(known.source), known.read_on)


def told_by(source: Words, on: date) -> Words:
    """The same of any source: its name, and the day it said so."""
    return tr("From: {source} · {day}").fill(source=source, day=_day(on))


def stands_there(item: Field, case: Case, known: Known) -> Words:
    """What the source has, where the answer is another or none: the value in words, and since when it is known."""
    there = case.within((case.row or Answers()).with_(**{known.field: known.value}))
    said = _day_said(item, known) or answer_in_words(item, there) or verbatim(known.value)
    words = tr("In {source}: {value} · {day}")
    return words.fill(source=registry_name(known.source), value=said, day=_day(known.read_on))


def _day_said(item: Field, known: Known) -> Words | None:
    """A day in the one calendar that the source has it in."""
    entry = DateEntry.parse(known.value)
    day = entry.gregorian() if isinstance(item.kind, Day) else None
    return in_words(day, entry.calendar) if day is not None else None


def beside(item: Field, case: Case, known: Known) -> Words:
    """What is told beside an answer: where it comes from, or what stands there instead."""
    same = bool(case.text(item.name)) and not differs(item, case, known)
    return from_where(known) if same else stands_there(item, case, known)


def differing_rows(roster: Roster, case: Case, readings: Sequence[Reading]) -> tuple[bool, ...]:
    """For each row of the roster: does a source have something else in it?"""
    return tuple(_row_differs(roster, row, case.within(row), readings) for row in case.rows(roster.name))


def _row_differs(roster: Roster, row: Answers, case: Case, readings: Sequence[Reading]) -> bool:
    fields = (item for page in roster.pages if page.shown_when(case) for item in shown_fields(page, case))
    return any(differs(item, case, known) for item in fields if (known := known_of(readings, item.name, (roster, row))))


def also_there(
    roster: Roster, case: Case, readings: Iterable[Reading]
) -> tuple[tuple[Words, tuple[Answers, ...]], ...]:
    """What sources have in such a list and this one has not: for each source a line, and its rows."""
    lines = []
    for reading in readings:
        beyond = reading.rows_beyond(roster, case.rows(roster.name))
        if beyond:
            line = tr("Also in {source}: {names}")
            names = listed([roster.card(case.within(row))[0] for row in beyond])
            lines.append((line.fill(source=registry_name(reading.source), names=names), beyond))
    return tuple(lines)


def _day(on: date) -> Words:
    return in_words(on, Calendar.GREGORIAN) or short_day(on)
