"""The staff's rows as dictionaries, and lists folded anew at each look: a memory centre is small."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from uuid import UUID

from kiosk.central import simulating
from kiosk.central.case_queues import IN_HAND, NEVER, Standing, standings, unanswered
from kiosk.central.household_rows import household_row
from kiosk.central.outcome_rows import Slice, outcome_row, slices
from kiosk.central.rows import Arrival
from kiosk.central.staff_rows import Door, Member, Place, StaffChange, StaffSession, StaffTry
from kiosk.central.terms import terms_in_force
from kiosk.domain.facts import Entry
from kiosk.domain.fairness import Dimension, Quarter
from kiosk.domain.person_file import ApplicationState, PersonFile
from kiosk.domain.rules.figures import Levers
from kiosk.services.desk_ports import OfficerLoad, Queue, QueueFilter, QueueLine, SimulatedSlice


class MemoryStaff:
    """The staff, their tries and sessions. ``changes`` is the log."""

    def __init__(self) -> None:
        self._members: dict[str, Member] = {}
        self._doors: dict[str, Door] = {}
        self._staff_tries: dict[UUID, tuple[str, StaffTry]] = {}
        self._judged: set[UUID] = set()
        self._staff_sessions: dict[bytes, StaffSession] = {}
        self._opened: set[tuple[bytes, str]] = set()
        self.changes: dict[int, StaffChange] = {}
        self.offices: dict[str, str] = {}

    def members(self) -> Sequence[Member]:
        return [self._members[number] for number in sorted(self._members)]

    def member(self, number: str) -> Member | None:
        return self._members.get(number)

    def put_member(self, member: Member) -> None:
        self._members[member.staff.number] = member

    def log_change(self, change: StaffChange) -> None:
        self.changes[len(self.changes)] = change

    def door(self, number: str) -> Door | None:
        return self._doors.get(number)

    def put_door(self, door: Door) -> None:
        self._doors[door.number] = door

    def drop_door(self, number: str) -> None:
        self._doors.pop(number, None)

    def add_try(self, tried: StaffTry, desk: str) -> None:
        self._staff_tries[tried.id] = (desk, tried)

    def tries_since(self, desk: str, moment: datetime) -> int:
        return sum(at_desk == desk and tried.at > moment for at_desk, tried in self._staff_tries.values())

    def take_try(self, id: UUID) -> StaffTry | None:
        if id in self._judged or id not in self._staff_tries:
            return None
        self._judged.add(id)
        return self._staff_tries[id][1]

    def put_staff_session(self, session: StaffSession) -> None:
        self._staff_sessions[session.token_hash] = session

    def staff_session(self, token_hash: bytes) -> StaffSession | None:
        return self._staff_sessions.get(token_hash)

    def end_session(self, token_hash: bytes) -> None:
        self._staff_sessions.pop(token_hash, None)

    def end_sessions(self, number: str) -> None:
        self._staff_sessions = {h: s for h, s in self._staff_sessions.items() if s.number != number}

    def note_opened(self, token_hash: bytes, person: str) -> bool:
        new = (token_hash, person) not in self._opened
        self._opened.add((token_hash, person))
        return new

    def opened(self, token_hash: bytes, person: str) -> bool:
        return (token_hash, person) in self._opened

    def forget_staff_before(self, moment: datetime, tries_before: datetime) -> None:
        self._staff_sessions = {h: s for h, s in self._staff_sessions.items() if s.until > moment}
        self._opened = {(h, person) for h, person in self._opened if h in self._staff_sessions}
        self._staff_tries = {i: pair for i, pair in self._staff_tries.items() if pair[1].at >= tries_before}
        self._judged &= set(self._staff_tries)
        self._doors = {n: d for n, d in self._doors.items() if d.at >= tries_before}


class MemoryQueues(ABC):
    """A ``QueueRows`` over the journals of a memory centre. offices: of each kiosk that has one."""

    offices: dict[str, str]

    @property
    @abstractmethod
    def journals(self) -> Mapping[str, Sequence[Entry]]: ...

    @abstractmethod
    def arrivals(self, person: str) -> tuple[Arrival, ...]: ...

    def person_of(self, application: UUID) -> str | None:
        found = (
            (line.submitted_at, person) for person, line, _ in self._lines(NEVER) if line.application == application
        )
        return min(found, default=(None, None))[1]

    def queue(self, wanted: QueueFilter, after: Place | None, limit: int, today: date) -> Sequence[QueueLine]:
        lines = (line for _, line, standing in self._lines(today) if standing.queue is wanted.queue)
        lines = (line for line in lines if _fits(line, wanted))
        ahead = (
            line for line in lines if after is None or _key(line) > (after.due, after.submitted_at, after.application)
        )
        return sorted(ahead, key=_key)[:limit]

    def counts(self) -> dict[Queue, int]:
        counted = dict.fromkeys(Queue, 0)
        for _, _, standing in self._lines(NEVER):
            counted[standing.queue] += 1
        return counted

    def by_reference(self, reference: str, today: date) -> Sequence[QueueLine]:
        lines = (line for _, line, s in self._lines(today) if s.queue is Queue.ALL)
        return sorted((line for line in lines if line.reference == reference), key=_key)

    def by_person(self, person: str, today: date) -> Sequence[QueueLine]:
        return sorted((line for who, line, s in self._lines(today) if (who, s.queue) == (person, Queue.ALL)), key=_key)

    def loads(self, today: date) -> Sequence[OfficerLoad]:
        of = defaultdict[str, list[QueueLine]](list)
        for _, line, standing in self._lines(today):
            if standing.queue in IN_HAND:
                of[line.officer].append(line)
        return [_load(officer, lines) for officer, lines in of.items()]

    def slices(self, dimension: Dimension, quarter: Quarter) -> Iterable[Slice]:
        found = (
            outcome_row(state, file, 0, self.offices.get(kiosk, ""), terms_in_force())
            for _, file, state, kiosk in self._states()
        )
        return slices((row for row in found if row), dimension, quarter)

    def simulate(self, before: Levers, after: Levers, start: int) -> SimulatedSlice:
        policy = terms_in_force().policy
        files = ((who, PersonFile.of(entry.fact for entry in journal)) for who, journal in self.journals.items())
        rows = (household_row(file, who, key, policy) for key, (who, file) in enumerate(files, 1))
        return simulating.in_memory((row for row in rows if row), before, after, start)

    def _lines(self, today: date) -> Iterator[tuple[str, QueueLine, Standing]]:
        for person, _, state, kiosk in self._states():
            for standing in standings(state, terms_in_force()):
                yield person, line_of(state, standing, kiosk, self.offices.get(kiosk, ""), today), standing

    def _states(self) -> Iterator[tuple[str, PersonFile, ApplicationState, str]]:
        """Each application with its person, their file, and the kiosk where it was handed in."""
        for person, journal in self.journals.items():
            kiosks = {entry.fact.id: a.kiosk for entry, a in zip(journal, self.arrivals(person), strict=True)}
            file = PersonFile.of(entry.fact for entry in journal)
            for state in file.applications:
                handed_in = (e.fact.id for e in journal if getattr(e.fact.body, "reference", "") == state.reference)
                yield person, file, state, kiosks[next(handed_in)]


def line_of(state: ApplicationState, standing: Standing, kiosk: str, office: str, today: date) -> QueueLine:
    return QueueLine(
        application=state.id,
        reference=state.reference,
        programme=state.programme,
        office=office,
        kiosk=kiosk,
        submitted_at=state.submitted_at,
        status=state.status,
        officer=state.case.officer,
        due=None if standing.due == NEVER else standing.due,
        missing=len(state.missing),
        questions=unanswered(state.case),
        late=standing.due < today,
    )


def _fits(line: QueueLine, wanted: QueueFilter) -> bool:
    return (
        wanted.office in ("", line.office)
        and wanted.status in ("", line.status)
        and wanted.officer in ("", line.officer)
        and not (wanted.unassigned and line.officer)
        and not (wanted.late and not line.late)
        and line.reference.startswith(wanted.reference)
    )


def _key(line: QueueLine) -> tuple[date, datetime, UUID]:
    return line.due or NEVER, line.submitted_at, line.application


def _load(officer: str, lines: Sequence[QueueLine]) -> OfficerLoad:
    oldest = min((line.due for line in lines if line.due), default=None)
    return OfficerLoad(officer, "", len(lines), sum(line.late for line in lines), oldest)
