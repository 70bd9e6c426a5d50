"""What is known of an answer before it is asked: from where, and the day it was read there.

What is known fills only what is empty, and is kept beside what a person wrote: a difference shows, and nothing that was
written is ever replaced without them. A source is whoever says so: a registry's code, or the number of an earlier
application.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal, InvalidOperation

from kiosk.domain import kinds
from kiosk.domain.answers import Answers, Case
from kiosk.domain.dates import DateEntry
from kiosk.domain.forms import Field, Page, Programme, Roster


@dataclass(frozen=True, slots=True)
class Known:
    """One answer as a source has it. value: canonical text. read_on: the day in Saudi Arabia."""

    field: str
    value: str
    source: str
    read_on: date


@dataclass(frozen=True, slots=True)
class Reading:
    """All that one source said at one time, under the form's own names. taken: which of them filled an empty place."""

    source: str
    read_on: date
    answers: Answers = field(repr=False)
    taken: frozenset[str] = frozenset()

    def of(self, name: str, row: tuple[Roster, Answers] | None = None) -> Known | None:
        """What it says of a field; of a row's field where the row is given, if it knows that row at all."""
        found = self.answers if row is None else self.row_like(*row)
        value = found.text(name) if found is not None else ""
        return Known(name, value, self.source, self.read_on) if value else None

    def row_like(self, roster: Roster, row: Answers) -> Answers | None:
        """Its row that is about the same thing."""
        return next((known for known in self.answers.rows(roster.name) if _alike(roster, known, row)), None)

    def rows_beyond(self, roster: Roster, rows: Sequence[Answers]) -> tuple[Answers, ...]:
        """Its rows that are about none of these."""
        return tuple(
            known for known in self.answers.rows(roster.name) if not any(_alike(roster, known, row) for row in rows)
        )


def known_of(readings: Iterable[Reading], name: str, row: tuple[Roster, Answers] | None = None) -> Known | None:
    """What the first source that knows of it says."""
    return next((known for reading in readings if (known := reading.of(name, row))), None)


def same(item: Field, first: str, second: str) -> bool:
    """Do two answers say the same? A day may stand in either calendar, an amount with or without its halalas."""
    if isinstance(item.kind, kinds.Day):
        days = DateEntry.parse(first).gregorian(), DateEntry.parse(second).gregorian()
        return days[0] == days[1] if None not in days else first == second
    if isinstance(item.kind, kinds.Amount):
        try:
            return Decimal(first) == Decimal(second)
        except InvalidOperation:
            return first == second
    return item.kind.canonical(first) == item.kind.canonical(second)


def differs(item: Field, case: Case, known: Known) -> bool:
    """Is something written that is not what the source says?"""
    return bool(case.text(item.name)) and not same(item, case.text(item.name), known.value)


def filled(programme: Programme, case: Case, reading: Reading) -> tuple[Answers, Reading]:
    """The answers with what the source knows in each place that is empty, and the reading with what was taken of it.

    Taken is only what the form itself would take: a source may be wrong, or hostile.
    """
    answers, taken = case.answers, set(reading.taken)
    for part in (part for section in programme.sections for part in section.parts):
        now = replace(case, answers=answers)
        for name, value in _rows(part, reading, now) if isinstance(part, Roster) else _fields(part, reading, now):
            answers, taken = answers.with_(**{name: value}), taken | {name}
    return answers, replace(reading, taken=frozenset(taken))


def _fields(page: Page, reading: Reading, case: Case) -> Iterator[tuple[str, str | tuple[str, ...]]]:
    for item in page.fields:
        if item.name not in case.answers and (value := _taken(item, reading.answers, case)):
            yield item.name, value


def _rows(roster: Roster, reading: Reading, case: Case) -> Iterator[tuple[str, tuple[Answers, ...]]]:
    if roster.name in case.answers:
        return
    rows = (sound_row(roster, row, case) for row in reading.answers.rows(roster.name))
    if found := tuple(row for row in rows if row.values):
        yield roster.name, found


def given_back(answers: Answers, reading: Reading) -> Answers:
    """The answers without what was taken from a source that may not be asked any more. What was changed since stays."""
    for name in reading.taken:
        if rows := reading.answers.rows(name):
            kept = tuple(row for row in answers.rows(name) if not any(_within(row, known) for known in rows))
            answers = answers.with_(**{name: kept}) if kept else answers.without(name)
        elif answers.text(name) == reading.answers.text(name):
            answers = answers.without(name)
    return answers


def _within(row: Answers, known: Answers) -> bool:
    """Says the row nothing but what the source said?"""
    return all(known.values.get(name) == value for name, value in row.values.items() if value)


def sound_row(roster: Roster, row: Answers, case: Case) -> Answers:
    """Of a source's row what its fields would take."""
    fields, inner = [item for page in roster.pages for item in page.fields if item.name in row], case.within(row)
    return Answers().with_(**{item.name: value for item in fields if (value := _taken(item, row, inner))})


def _taken(item: Field, source: Answers, case: Case) -> str | tuple[str, ...]:
    """The answer where the field itself would take it, else nothing."""
    if isinstance(item.kind, kinds.Several):
        codes = source.many(item.name)
        return () if item.kind.fault_of(codes) else codes
    text = source.text(item.name)
    return "" if not text or item.kind.fault(text, case) else text


def _alike(roster: Roster, first: Answers, second: Answers) -> bool:
    named = [(first.text(name), second.text(name)) for name in roster.key]
    return any(one for one, _ in named) and all(one == other for one, other in named)
