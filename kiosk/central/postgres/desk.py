"""The PostgreSQL centre as a desk sees it: calls of a few functions, and no table at all. The rules stand in sql/."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from kiosk.central import simulating
from kiosk.central.desk import MOST, page_of, place_of, searchable
from kiosk.central.journal import Unfit, entries_of, worded
from kiosk.central.postgres.connecting import ANSWER_WITHIN, Connections
from kiosk.central.postgres.wire import PAGE
from kiosk.central.staff_doors import NAME, Derive, derive_key, storable
from kiosk.domain.facts import Entry, Fact
from kiosk.domain.fairness import Dimension, FairnessCounts, GroupTally, Quarter
from kiosk.domain.fleet import FleetLine, Orders, Published
from kiosk.domain.health import from_text
from kiosk.domain.reference import is_reference
from kiosk.domain.rules.figures import Levers
from kiosk.domain.staff import Staff, StaffRole
from kiosk.services.desk_ports import (
    Acted,
    ActFate,
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
from kiosk.services.ports import SignInVerdict


class PostgresDesk:
    """dsn: libpq's URI or key words, of the desk's login role; password: the desk's own, from its keyring. Any thread
    may use it. What must be committed before something is given out is a call of its own.
    """

    def __init__(
        self,
        dsn: str,
        password: str = "",
        answer_within: float = ANSWER_WITHIN,
        derive: Derive = derive_key,
    ) -> None:
        self._connections = Connections(dsn, password, answer_within)
        self._derive = derive

    def sign_in(self, number: str, password: str) -> StaffSignIn:
        number = storable(number)
        (tried,) = self._row("select desk_v1.try(%s, %s)", number, self._key(number, password))
        call = "select verdict, attempts_left, until, session, number, name, role from desk_v1.sign_in(%s)"
        verdict, left, until, session, *who = self._row(call, tried)
        staff = Staff(who[0], who[1], StaffRole(who[2])) if session else None
        return StaffSignIn(SignInVerdict(verdict), session, staff, left, _moment(until))

    def sign_out(self, session: str) -> None:
        self._row("select desk_v1.sign_out(%s)", storable(session))

    def queue(self, session: str, wanted: QueueFilter, after: str = "", limit: int = 50) -> QueuePage:
        limit = max(1, min(limit, MOST))
        found = self._lines(
            "select * from desk_v1.queue(%s, %s, %s, %s, %s, %s, %s, %s, %s::text[], %s)",
            storable(session),
            wanted.queue.value,
            storable(wanted.office),
            storable(wanted.status),
            storable(wanted.officer),
            wanted.unassigned,
            wanted.late,
            wanted.reference if searchable(wanted) else "none",
            _place(after),
            limit + 1,
        )
        return page_of(found, limit)

    def counts(self, session: str) -> dict[Queue, int]:
        rows = self._rows("select queue, n from desk_v1.counts(%s)", storable(session))
        return dict.fromkeys(Queue, 0) | {Queue(queue): int(n) for queue, n in rows}

    def find(self, session: str, typed: str) -> tuple[QueueLine, ...]:
        if is_reference(typed):
            return tuple(self._lines("select * from desk_v1.find(%s, %s)", storable(session), typed))
        (find,) = self._row("select desk_v1.seek(%s, %s)", storable(session), storable(typed))
        return tuple(self._lines("select * from desk_v1.found(%s, %s)", storable(session), find)) if find else ()

    def open(self, session: str, application: UUID, purpose: str) -> OpenedFile:
        if not (purpose.isascii() and purpose.isprintable()):
            raise CentreRefused("malformed")
        (person,) = self._row("select desk_v1.open(%s, %s, %s)", storable(session), application, purpose)
        return self._read(storable(session), person)

    def act(self, session: str, fact: Fact, known: int, grounds: Fact | None = None) -> Acted:
        try:
            texts = [worded(each) for each in (fact, grounds) if each is not None]
        except Unfit as unfit:
            return Acted(ActFate.REFUSED, unfit.refusal.value)
        places = ", ".join(["%s"] * len(texts))
        name = "act" if grounds is None else "act_on_grounds"
        call = f"select fate, code from desk_v1.{name}(%s, {places}, %s::int)"  # noqa: S608 (nothing that was given)
        fate, code = self._row(call, storable(session), *texts, known)
        return Acted(ActFate(fate), code)

    def document(self, session: str, document: UUID, offset: int) -> bytes:
        call = "select desk_v1.document(%s, %s, %s::bigint)"
        (data,) = self._row(call, storable(session), document, offset)
        return bytes(data)

    def load(self, session: str) -> Sequence[OfficerLoad]:
        call = "select officer, name, open, late, oldest from desk_v1.load(%s)"
        return tuple(OfficerLoad(*row) for row in self._rows(call, storable(session)))

    def fairness(self, session: str, quarter: Quarter) -> FairnessCounts:
        rows = self._rows("select * from desk_v1.fairness(%s, %s)", storable(session), quarter.first)
        hiding = frozenset(Dimension(dimension) for dimension, group, *_ in rows if group is None)
        shown = [GroupTally(Dimension(dimension), *rest) for dimension, *rest in rows if rest[0] is not None]
        order = list(Dimension)
        return FairnessCounts(tuple(sorted(shown, key=lambda t: (order.index(t.dimension), t.group))), hiding)

    def simulate(self, session: str, before: Levers, after: Levers, start: int = 0) -> SimulatedSlice:
        simulating.require_fit(before, after, start)
        call = "select desk_v1.simulate(%s, %s::bigint[], %s::bigint[], %s::bigint)"
        (found,) = self._row(call, storable(session), list(before.values), list(after.values), start)
        return simulating.slice_of(tuple(simulating.cells_of(found["cells"])), start, found["last"])

    def fleet(self, session: str) -> Sequence[FleetLine]:
        call = "select kiosk, office, at_desk, seen_at, reported_at, health from desk_v1.fleet(%s)"
        return tuple(
            FleetLine(kiosk, office, at_desk, _moment(seen), _moment(reported), from_text(health or ""))
            for kiosk, office, at_desk, seen, reported, health in self._rows(call, storable(session))
        )

    def fleet_orders(self, session: str) -> Orders:
        call = "select text, at, held, held_by, held_at from desk_v1.fleet_orders(%s)"
        return Orders.of(
            Published.read(text, at.astimezone(UTC), held=held, held_by=by, held_at=_moment(since))
            for text, at, held, by, since in self._rows(call, storable(session))
        )

    def hold_update(self, session: str, serial: int, *, held: bool) -> None:
        self._row("select desk_v1.hold_update(%s, %s::int, %s)", storable(session), serial, held)

    def staff(self, session: str) -> Sequence[StaffEntry]:
        rows = self._rows("select number, name, role, active, locked_until from desk_v1.staff(%s)", storable(session))
        return tuple(
            StaffEntry(Staff(n, name, StaffRole(role)), active, _moment(u)) for n, name, role, active, u in rows
        )

    def put_staff(self, session: str, staff: Staff, password: str = "", *, active: bool = True) -> None:
        if not NAME.fullmatch(staff.name):
            raise CentreRefused("malformed")
        number = storable(staff.number)
        key = self._key(number, password) if password else None
        call = "select desk_v1.put_staff(%s, %s, %s, %s, %s, %s)"
        self._row(call, storable(session), number, staff.name, staff.role.value, active, key)

    def close(self) -> None:
        self._connections.close()

    def _key(self, number: str, password: str) -> bytes:
        (salt,) = self._row("select desk_v1.salt(%s)", number)
        return self._derive(password, bytes(salt))

    def _read(self, session: str, person: str) -> OpenedFile:
        entries: list[Entry] = []
        last = 0
        call = "select number, previous, digest, text from desk_v1.entries(%s, %s, %s)"
        while page := self._rows(call, session, person, last):
            entries += entries_of(page)
            last = page[-1][0]
            if len(page) < PAGE:
                break
        return OpenedFile(person, tuple(entries), last)

    def _lines(self, call: str, *arguments: object) -> list[QueueLine]:
        lines = (QueueLine(*row) for row in self._rows(call, *arguments))
        return [replace(line, submitted_at=line.submitted_at.astimezone(UTC)) for line in lines]

    def _row(self, call: str, *arguments: object) -> tuple[Any, ...]:
        (row,) = self._rows(call, *arguments)
        return row

    def _rows(self, call: str, *arguments: object) -> list[tuple[Any, ...]]:
        with self._connections.use() as connection:
            return connection.execute(call.encode(), arguments, binary=True).fetchall()


def _place(after: str) -> list[str] | None:
    place = place_of(after)
    return [str(place.due), place.submitted_at.isoformat(), str(place.application)] if place else None


def _moment(moment: datetime | None) -> datetime | None:
    return moment.astimezone(UTC) if moment else None
