"""The verbs of the desk's port over any ``DeskRows``: which steps share a transaction."""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections.abc import Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import date, datetime
from uuid import UUID

from kiosk.central import desk_acts, documents, outcome_rows, simulating, staff_doors
from kiosk.central.rows import OrderAct, OrderDone
from kiosk.central.staff_doors import Derive, derive_key, storable, token_hash
from kiosk.central.staff_rows import DeskRows, Place, StaffChange, StaffSession
from kiosk.domain.facts import Fact
from kiosk.domain.fairness import Dimension, FairnessCounts, Quarter
from kiosk.domain.fleet import FleetLine, Orders, Published
from kiosk.domain.orders import Kind
from kiosk.domain.reference import is_reference
from kiosk.domain.rules.figures import Levers
from kiosk.domain.staff import Action, Staff
from kiosk.domain.staff_policy import STAFF_POLICY, StaffPolicy
from kiosk.services.applications import RIYADH
from kiosk.services.desk_ports import (
    Acted,
    OfficerLoad,
    OpenedFile,
    Queue,
    QueueFilter,
    QueueLine,
    QueuePage,
    SimulatedSlice,
    StaffEntry,
    StaffSignIn,
)
from kiosk.services.errors import CentreRefused
from kiosk.services.ports import Clock

PURPOSE = re.compile(r"[a-z_]{1,40}")
DIGITS = re.compile(r"[0-9]{1,12}")
MOST = 200
"""Lines of a queue in one call."""


class RowsDesk(ABC):
    """A desk in the centre's own process. desk: its number, four digits."""

    def __init__(
        self, clock: Clock, desk: str, policy: StaffPolicy = STAFF_POLICY, derive: Derive = derive_key
    ) -> None:
        self._clock = clock
        self._desk = desk
        self._policy = policy
        self._derive = derive

    @abstractmethod
    def _work(self) -> AbstractContextManager[DeskRows]:
        """One transaction: all of it or none. May raise CentreUnreachable, at its end too."""

    # ── who ─────────────────────────────────────────────────────────────────────────────────────────────────────

    def sign_in(self, number: str, password: str) -> StaffSignIn:
        number = storable(number)
        key = self._key(number, password)
        with self._work() as rows:
            tried = staff_doors.note_try(rows, number, key, self._desk, self._clock.now(), self._policy)
        with self._work() as rows:
            return staff_doors.judge(rows, tried, self._desk, self._policy)

    def sign_out(self, session: str) -> None:
        with self._work() as rows:
            rows.end_session(token_hash(session))

    def staff(self, session: str) -> Sequence[StaffEntry]:
        with self._work() as rows:
            self._enter(rows, session, Action.MANAGE_STAFF)
            doors = {m.staff.number: rows.door(m.staff.number) for m in rows.members()}
            locked = {number: door.locked_until for number, door in doors.items() if door}
            return tuple(StaffEntry(m.staff, m.active, self._ahead(locked.get(m.staff.number))) for m in rows.members())

    def put_staff(self, session: str, staff: Staff, password: str = "", *, active: bool = True) -> None:
        key = self._key(staff.number, password) if password else None
        with self._work() as rows:
            _, by = self._enter(rows, session, Action.MANAGE_STAFF)
            if by.number == staff.number and not (active and by.role is staff.role):
                raise CentreRefused("self")
            self._put(rows, staff, key, by.number, active=active)

    def admit(self, staff: Staff, password: str = "", *, active: bool = True) -> None:
        """As ``put_staff`` by whoever runs the centre, who needs no session: there must be a first one."""
        key = self._key(staff.number, password) if password else None
        with self._work() as rows:
            self._put(rows, staff, key, "", active=active)

    # ── lists ───────────────────────────────────────────────────────────────────────────────────────────────────

    def queue(self, session: str, wanted: QueueFilter, after: str = "", limit: int = 50) -> QueuePage:
        limit = max(1, min(limit, MOST))
        with self._work() as rows:
            self._enter(rows, session, Action.SEE_QUEUE)
            place = place_of(after)
            found = rows.queue(wanted, place, limit + 1, self._today()) if searchable(wanted) else ()
        return page_of(found, limit)

    def counts(self, session: str) -> dict[Queue, int]:
        with self._work() as rows:
            self._enter(rows, session, Action.SEE_QUEUE)
            return rows.counts()

    def find(self, session: str, typed: str) -> tuple[QueueLine, ...]:
        with self._work() as rows:
            entered, staff = self._enter(rows, session, Action.FIND_PERSON, Action.SEE_QUEUE)
            if is_reference(typed):
                return tuple(rows.by_reference(typed, self._today()))
            if not staff.may(Action.FIND_PERSON):
                return ()
            if entered.finds >= self._policy.finds:
                raise CentreRefused("locked")
            rows.put_staff_session(replace(entered, finds=entered.finds + 1))
            return tuple(rows.by_person(storable(typed), self._today()))

    def load(self, session: str) -> Sequence[OfficerLoad]:
        with self._work() as rows:
            self._enter(rows, session, Action.SEE_LOAD)
            return loads_of([m.staff for m in rows.members() if m.active], rows.loads(self._today()))

    def fairness(self, session: str, quarter: Quarter) -> FairnessCounts:
        with self._work() as rows:
            self._enter(rows, session, Action.SEE_FAIRNESS)
            outcome_rows.require_over(quarter, self._clock.now())
            found = ((dimension, rows.slices(dimension, quarter)) for dimension in Dimension)
            return outcome_rows.counted(found, quarter)

    def simulate(self, session: str, before: Levers, after: Levers, start: int = 0) -> SimulatedSlice:
        with self._work() as rows:
            self._enter(rows, session, Action.SIMULATE)
            simulating.require_fit(before, after, start)
            return rows.simulate(before, after, start)

    def fleet(self, session: str) -> Sequence[FleetLine]:
        with self._work() as rows:
            self._enter(rows, session, Action.SEE_FLEET)
            return tuple(replace(line, at_desk=line.kiosk == self._desk) for line in rows.fleet())

    def fleet_orders(self, session: str) -> Orders:
        with self._work() as rows:
            self._enter(rows, session, Action.SEE_FLEET)
            found = [rows.order(kind) for kind in Kind]
        return Orders.of(
            Published.read(o.text, o.at, held=o.held, held_by=o.held_by, held_at=o.held_at) for o in found if o
        )

    def hold_update(self, session: str, serial: int, *, held: bool) -> None:
        now = self._clock.now()
        with self._work() as rows:
            _, by = self._enter(rows, session, Action.HOLD_UPDATE)
            order = rows.order(Kind.UPDATE)
            if order is None or order.serial != serial:
                raise CentreRefused("order")
            rows.put_order(replace(order, held=held, held_by=by.number, held_at=now))
            what = OrderDone.HOLD if held else OrderDone.GO_ON
            rows.log_order(OrderAct(now, by.number, what, Kind.UPDATE, serial))

    # ── files ───────────────────────────────────────────────────────────────────────────────────────────────────

    def open(self, session: str, application: UUID, purpose: str) -> OpenedFile:
        if not PURPOSE.fullmatch(purpose):
            raise CentreRefused("malformed")
        with self._work() as rows:
            entered, staff = self._enter(rows, session, Action.OPEN_CASE, Action.FIND_PERSON)
            person = rows.person_of(application)
            if person is None:
                raise CentreRefused("application")
            desk_acts.note_opened(rows, entered, staff, person, purpose, self._clock.now())
            return OpenedFile(person, rows.entries(person, 0), rows.next_place(person).number - 1)

    def act(self, session: str, fact: Fact, known: int, grounds: Fact | None = None) -> Acted:
        with self._work() as rows:
            by = self._enter(rows, session)
            return desk_acts.act(rows, by, fact, known, self._clock.now(), self._policy, grounds)

    def document(self, session: str, document: UUID, offset: int) -> bytes:
        with self._work() as rows:
            entered, _ = self._enter(rows, session)
            found = rows.document(document)
            if found is None or not rows.opened(entered.token_hash, found.person):
                raise CentreRefused("document")
            return documents.read(rows, found.person, document, offset)

    # ── inside ──────────────────────────────────────────────────────────────────────────────────────────────────

    def _enter(self, rows: DeskRows, session: str, *one_of: Action) -> tuple[StaffSession, Staff]:
        entered, staff = staff_doors.enter(rows, session, self._desk, self._clock.now(), self._policy)
        if one_of and not any(map(staff.may, one_of)):
            raise CentreRefused("role")
        return entered, staff

    def _key(self, number: str, password: str) -> bytes:
        with self._work() as rows:
            salt = staff_doors.salt_of(rows, number)
        return self._derive(password, salt)  # outside: it takes a tenth of a second

    def _put(self, rows: DeskRows, staff: Staff, key: bytes | None, by: str, *, active: bool) -> None:
        known, member = rows.member(staff.number), staff_doors.new_member(rows, staff, key, active=active)
        rows.put_member(member)
        now, renewed = self._clock.now(), key is not None
        rows.log_change(StaffChange(now, by, staff.number, staff.name, staff.role.value, active, renewed))
        if known and (renewed or (known.staff.role, known.active) != (staff.role, active)):
            rows.end_sessions(staff.number)
        if renewed:
            rows.drop_door(staff.number)

    def _today(self) -> date:
        return self._clock.now().astimezone(RIYADH).date()

    def _ahead(self, moment: datetime | None) -> datetime | None:
        return moment if moment and moment > self._clock.now() else None


def searchable(wanted: QueueFilter) -> bool:
    """A reference begins with digits; nothing is found by anything else."""
    return wanted.reference == "" or bool(DIGITS.fullmatch(wanted.reference))


def page_of(found: Sequence[QueueLine], limit: int) -> QueuePage:
    """Of one line more than fit, if there are so many."""
    lines = tuple(found[:limit])
    return QueuePage(lines, _ending(lines[-1]) if len(found) > limit else "")


def place_of(after: str) -> Place | None:
    """What ``page_of`` gave out. Raises CentreRefused("malformed") for anything else."""
    if not after:
        return None
    try:
        due, submitted, application = after.split(" ")
        return Place(date.fromisoformat(due), datetime.fromisoformat(submitted), UUID(application))
    except ValueError:
        raise CentreRefused("malformed") from None


def _ending(line: QueueLine) -> str:
    return f"{line.due or date.max} {line.submitted_at.isoformat()} {line.application}"


def loads_of(staff: Sequence[Staff], found: Sequence[OfficerLoad]) -> tuple[OfficerLoad, ...]:
    """With names, and with those who have nothing in hand; first what nobody has."""
    names = {s.number: s.name for s in staff}
    officers = {s.number for s in staff if s.may(Action.TAKE_CASE)}
    known = {load.officer: replace(load, name=names.get(load.officer, "")) for load in found}
    idle = {number: OfficerLoad(number, names[number], 0, 0, None) for number in officers}
    return tuple(load for _, load in sorted((idle | known).items()))
