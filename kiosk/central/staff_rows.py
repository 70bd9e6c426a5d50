"""What the centre keeps of its staff and their desks, as rows, and the access to them within one transaction."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Protocol
from uuid import UUID

from kiosk.central.outcome_rows import Slice
from kiosk.central.rows import DocumentRows, JournalRows, OrderAct, StoredOrder
from kiosk.domain.fairness import Dimension, Quarter
from kiosk.domain.fleet import FleetLine
from kiosk.domain.orders import Kind
from kiosk.domain.rules.figures import Levers
from kiosk.domain.staff import Staff
from kiosk.services.desk_ports import OfficerLoad, Queue, QueueFilter, QueueLine, SimulatedSlice


@dataclass(frozen=True, slots=True)
class Member:
    """seal: the keyed hash of what argon2id makes of the password."""

    staff: Staff
    seal: bytes = field(repr=False)
    active: bool = True


@dataclass(frozen=True, slots=True)
class Door:
    """The tries to sign in with a staff number, known or not: so many wrong ones in a row, the last of them ``at``."""

    number: str
    wrong: int
    at: datetime
    locked_until: datetime | None = None


@dataclass(frozen=True, slots=True)
class StaffTry:
    """A typed password, counted and not yet judged. wrong: which in a row; 0: the door was locked already."""

    id: UUID
    number: str
    wrong: int
    seal: bytes = field(repr=False)
    at: datetime


@dataclass(frozen=True, slots=True)
class StaffSession:
    """until: prolonged by each use, never beyond ``ends``. finds: how many persons were looked for."""

    token_hash: bytes = field(repr=False)
    number: str
    desk: str
    until: datetime
    ends: datetime
    finds: int = 0


@dataclass(frozen=True, slots=True)
class StaffChange:
    """A line of the log of who admitted, changed or retired whom. by: a staff number, empty for the command line."""

    at: datetime
    by: str
    number: str
    name: str
    role: str
    active: bool
    new_password: bool


@dataclass(frozen=True, slots=True)
class Place:
    """Where a page of a queue ended: the next one begins after it."""

    due: date
    submitted_at: datetime
    application: UUID


class StaffRows(Protocol):
    def pepper(self) -> bytes: ...

    def members(self) -> Sequence[Member]:
        """By number."""
        ...

    def member(self, number: str) -> Member | None: ...

    def put_member(self, member: Member) -> None:
        """Insert or replace."""
        ...

    def log_change(self, change: StaffChange) -> None: ...

    def door(self, number: str) -> Door | None: ...

    def put_door(self, door: Door) -> None: ...

    def drop_door(self, number: str) -> None: ...

    def add_try(self, tried: StaffTry, desk: str) -> None: ...

    def tries_since(self, desk: str, moment: datetime) -> int: ...

    def take_try(self, id: UUID) -> StaffTry | None:
        """It is judged once, and stays counted."""
        ...

    def put_staff_session(self, session: StaffSession) -> None:
        """Insert or replace."""
        ...

    def staff_session(self, token_hash: bytes) -> StaffSession | None: ...

    def end_session(self, token_hash: bytes) -> None: ...

    def end_sessions(self, number: str) -> None: ...

    def note_opened(self, token_hash: bytes, person: str) -> bool:
        """Whether it was not opened in this session before."""
        ...

    def opened(self, token_hash: bytes, person: str) -> bool: ...

    def forget_staff_before(self, moment: datetime, tries_before: datetime) -> None:
        """Delete sessions that ended, and tries and unlocked doors that are old."""
        ...


class QueueRows(Protocol):
    """The read models, as lists want them. today: in Saudi Arabia."""

    def person_of(self, application: UUID) -> str | None:
        """The national ID; of whom it came in first, should a stolen kiosk have used an id twice."""
        ...

    def queue(self, wanted: QueueFilter, after: Place | None, limit: int, today: date) -> Sequence[QueueLine]: ...

    def counts(self) -> dict[Queue, int]: ...

    def by_reference(self, reference: str, today: date) -> Sequence[QueueLine]: ...

    def by_person(self, person: str, today: date) -> Sequence[QueueLine]: ...

    def loads(self, today: date) -> Sequence[OfficerLoad]:
        """Of each officer who has open cases, and of nobody; names are empty."""
        ...

    def simulate(self, before: Levers, after: Levers, start: int) -> SimulatedSlice: ...


class OutcomeRows(Protocol):
    """How cases were decided, for a report."""

    def slices(self, dimension: Dimension, quarter: Quarter) -> Iterable[Slice]:
        """Of the cases that were decided in the quarter."""
        ...


class FleetRows(Protocol):
    def fleet(self) -> Sequence[FleetLine]:
        """All kiosks, by number."""
        ...

    def order(self, kind: Kind) -> StoredOrder | None: ...

    def put_order(self, order: StoredOrder) -> None: ...

    def log_order(self, act: OrderAct) -> None: ...


class DeskRows(FleetRows, OutcomeRows, StaffRows, QueueRows, JournalRows, DocumentRows, Protocol):
    """All that the rules of a desk need, within one transaction."""
