"""From a person's journal to their rows in the read models: pure functions, no SQL.

A person's rows are made from the same fold that the screens show, so a desk's list can't say anything else. They are
made anew from the whole journal whenever a fact comes in: the gap-free feed does not promise the order of a person's
facts (a transaction that began earlier may number later), and a few dozen facts are folded in a millisecond.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from itertools import chain
from uuid import UUID

from kiosk.central.case_queues import standings, unanswered
from kiosk.central.deadline_rows import call_rows
from kiosk.central.household_rows import household_row
from kiosk.central.outcome_rows import outcome_row
from kiosk.central.read_rows import (
    AccountRow,
    ApplicationRow,
    CallRow,
    DayKind,
    DocumentRow,
    PersonRow,
    QueueRow,
    UnreadableRow,
)
from kiosk.domain.deadlines import Terms
from kiosk.domain.facts import ApplicationSubmitted, Fact, fact_kinds, readable
from kiosk.domain.person_file import ApplicationState, PersonFile, foldable
from kiosk.domain.working_days import day_of

LONGEST, HEAVIEST = 2000, 20_000_000
"""So many facts, and characters, of one journal are read: beyond it somebody floods us. A life makes some dozens."""


@dataclass(frozen=True, slots=True)
class Line:
    """A stored fact as the feed gives it. xid, seq: its place in the feed. person: the key of the person table."""

    xid: int
    seq: int
    id: UUID
    person: int
    number: int
    text: str = field(repr=False)
    kiosk: str
    received_at: datetime
    proven: bool


@dataclass(frozen=True, slots=True)
class Read:
    """A line that could be read. day: in Saudi Arabia, when it happened."""

    line: Line
    fact: Fact
    day: date


def read(line: Line) -> Read | UnreadableRow:
    """The fact of a line. Whatever a stolen kiosk made the centre store, it costs a row in ``unreadable`` at most."""
    fact = readable(line.text)
    if fact is None:
        return UnreadableRow(line.person, line.id, line.number, "damaged" if _known_kind(line.text) else "kind")
    return Read(line, fact, day_of(fact.at))


@dataclass(frozen=True, slots=True)
class Frame:
    """What rows are made by beside the journal. offices: of each kiosk that has one."""

    terms: Terms
    offices: Mapping[str, str] = field(default_factory=dict)


def rows_of(lines: Iterable[Line], frame: Frame) -> tuple[PersonRow, ...]:
    """All rows of one person, from the lines of their journal in the order of its numbers."""
    journal, flood = _bounded(lines)
    answers = [read(line) for line in journal]
    unreadable = [answer for answer in answers if isinstance(answer, UnreadableRow)]
    file, folded, unfolded = _fold([answer for answer in answers if isinstance(answer, Read)])
    calls = () if flood else _call_rows(file, folded, frame.terms)
    return (*_file_rows(file, folded, frame), *calls, *unreadable, *unfolded, *flood)


def file_of(lines: Iterable[Line]) -> PersonFile:
    """The file of one person, from the same lines."""
    file, _, _ = _fold([answer for answer in map(read, _bounded(lines)[0]) if isinstance(answer, Read)])
    return file


def whole_file(lines: Iterable[Line]) -> tuple[PersonFile, int]:
    """The file, and the number of its last fact; an empty file for a journal that is not read to its end."""
    journal, flood = _bounded(lines)
    known = journal[-1].number if journal else 0
    return (PersonFile() if flood else file_of(journal)), known


def day_counts(lines: Iterable[Line]) -> Counter[DayKind]:
    """How many readable facts of each kind happened on which day at which kiosk."""
    readable = (answer for answer in map(read, lines) if isinstance(answer, Read))
    return Counter(DayKind(r.day, r.line.kiosk, type(r.fact.body).__name__) for r in readable)


def _bounded(lines: Iterable[Line]) -> tuple[list[Line], list[UnreadableRow]]:
    """The lines that are read, and the first that is not."""
    read_on: list[Line] = []
    weight = 0
    for line in lines:
        weight += len(line.text)
        if len(read_on) == LONGEST or weight > HEAVIEST:
            return read_on, [UnreadableRow(line.person, line.id, line.number, "flood")]
        read_on.append(line)
    return read_on, []


def _fold(answers: Sequence[Read]) -> tuple[PersonFile, Sequence[Read], Sequence[UnreadableRow]]:
    """The file, what it is folded from, and what can't be folded."""
    kept = set(map(id, foldable(r.fact for r in answers)))
    good = [r for r in answers if id(r.fact) in kept]
    bad = [UnreadableRow(r.line.person, r.line.id, r.line.number, "damaged") for r in answers if id(r.fact) not in kept]
    return PersonFile.of(r.fact for r in good), good, bad


def _file_rows(file: PersonFile, readable: Sequence[Read], frame: Frame) -> Iterable[PersonRow]:
    submitted: dict[UUID, Line] = {}
    for r in readable:
        if isinstance(r.fact.body, ApplicationSubmitted):
            submitted.setdefault(r.fact.body.application, r.line)
    for state in {state.id: state for state in reversed(file.applications)}.values():
        yield _application_row(state, submitted[state.id])
        yield from _queue_rows(state, submitted[state.id], frame)
        yield from _outcome_rows(state, file, submitted[state.id], frame)
        for document in {document.id for document in state.documents}:
            yield DocumentRow(submitted[state.id].person, state.id, document)
    if file.account:
        account = file.account
        line = next(r.line for r in readable if r.fact.id == account.registration)
        assurance, contested = account.assurance.value, bool(file.contested)
        yield AccountRow(line.person, account.registered_at, assurance, line.proven, contested)
    if readable:
        first = readable[0]
        household = household_row(file, first.fact.person, first.line.person, frame.terms.policy)
        if household is not None:
            yield household


def _call_rows(file: PersonFile, readable: Sequence[Read], terms: Terms) -> Iterator[CallRow]:
    """Not of a journal that is not read to its end: what the clock said would never be seen there, and said again."""
    if readable:
        person = readable[0].line.person
        first = {state.id: state for state in reversed(file.applications)}
        yield from chain.from_iterable(call_rows(state, person, terms) for state in first.values())


def _application_row(state: ApplicationState, line: Line) -> ApplicationRow:
    return ApplicationRow(
        person=line.person,
        application=state.id,
        reference=state.reference,
        programme=state.programme,
        kiosk=line.kiosk,
        submitted_at=state.submitted_at,
        received_at=line.received_at,
        status=state.status,
        documents=len({document.id for document in state.documents}),
        missing=len(state.missing),
        questions=unanswered(state.case),
        assurance=state.assurance.value,
        proven=line.proven,
    )


def _queue_rows(state: ApplicationState, line: Line, frame: Frame) -> Iterable[QueueRow]:
    for standing in standings(state, frame.terms):
        yield QueueRow(
            person=line.person,
            application=state.id,
            queue=standing.queue.value,
            due=standing.due,
            submitted_at=state.submitted_at,
            office=frame.offices.get(line.kiosk, ""),
            officer=state.case.officer,
            status=state.status,
            reference=state.reference,
        )


def _outcome_rows(state: ApplicationState, file: PersonFile, line: Line, frame: Frame) -> Iterable[PersonRow]:
    row = outcome_row(state, file, line.person, frame.offices.get(line.kiosk, ""), frame.terms)
    return () if row is None else (row,)


def _known_kind(text: str) -> bool:
    try:
        return json.loads(text)["kind"] in fact_kinds()
    except Exception:  # noqa: BLE001 (JSON that is too deep, for one)
        return True  # not even that can be read
