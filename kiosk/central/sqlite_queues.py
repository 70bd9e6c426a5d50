"""A desk's lists in SQL, from the read models of the embedded centre."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, Select, case, func, select, tuple_

from kiosk.central import read_models, schema, simulating
from kiosk.central.case_queues import IN_HAND, NEVER
from kiosk.central.staff_rows import Place
from kiosk.domain.rules.figures import Levers
from kiosk.services.desk_ports import OfficerLoad, Queue, QueueFilter, QueueLine, SimulatedSlice

_a = read_models.application.c
_q = read_models.case_queue.c
_n = read_models.case_count.c
_ORDER = (_q.due, _q.submitted_at, _q.application)


class SqliteQueues:
    def __init__(self, connection: Connection) -> None:
        self._run = connection.execute

    def person_of(self, application: UUID) -> str | None:
        person = schema.person.c
        found = select(person.national_id).join(read_models.application, _a.person == person.id)
        return self._run(
            found.where(_a.application == application).order_by(_a.received_at, _a.person).limit(1)
        ).scalar()

    def queue(self, wanted: QueueFilter, after: Place | None, limit: int, today: date) -> Sequence[QueueLine]:
        found = _lines(Queue(wanted.queue)).where(*_wanted(wanted, today))
        if after:
            found = found.where(tuple_(*_ORDER) > tuple_(after.due, after.submitted_at, after.application))
        return self._told(found.order_by(*_ORDER).limit(limit), today)

    def counts(self) -> dict[Queue, int]:
        counted = self._run(select(_n.queue, func.sum(_n.n)).group_by(_n.queue))
        return dict.fromkeys(Queue, 0) | {Queue(queue): int(n) for queue, n in counted}

    def by_reference(self, reference: str, today: date) -> Sequence[QueueLine]:
        return self._told(_lines(Queue.ALL).where(_q.reference == reference).order_by(*_ORDER), today)

    def by_person(self, person: str, today: date) -> Sequence[QueueLine]:
        who = select(schema.person.c.id).where(schema.person.c.national_id == person).scalar_subquery()
        return self._told(_lines(Queue.ALL).where(_q.person == who).order_by(*_ORDER), today)

    def loads(self, today: date) -> Sequence[OfficerLoad]:
        late = func.sum(case((_n.due < today, _n.n), else_=0))
        found = select(_n.officer, func.sum(_n.n), late, func.min(_n.due)).group_by(_n.officer)
        rows = self._run(found.where(_n.queue.in_([queue.value for queue in IN_HAND])))
        return [OfficerLoad(officer, "", int(n), int(over), _day(due)) for officer, n, over, due in rows]

    def simulate(self, before: Levers, after: Levers, start: int) -> SimulatedSlice:
        return simulating.in_sqlite(self._run, before, after, start)

    def _told(self, found: Select[Any], today: date) -> list[QueueLine]:
        return [_line(row, today) for row in self._run(found)]


def _lines(queue: Queue) -> Select[Any]:
    columns = (_q.application, _q.reference, _a.programme, _q.office, _a.kiosk, _q.submitted_at, _q.status)
    same = (_a.person == _q.person) & (_a.application == _q.application)
    more = (_q.officer, _q.due, _a.missing, _a.questions)
    return select(*columns, *more).join(read_models.application, same).where(_q.queue == queue.value)


def _wanted(wanted: QueueFilter, today: date) -> Iterator[ColumnElement[bool]]:
    for column, value in ((_q.office, wanted.office), (_q.status, wanted.status), (_q.officer, wanted.officer)):
        if value:
            yield column == value
    if wanted.unassigned:
        yield _q.officer == ""
    if wanted.late:
        yield _q.due < today
    if wanted.reference:
        yield _q.reference.startswith(wanted.reference, autoescape=True)


def _line(row: Any, today: date) -> QueueLine:
    told = {name: row._mapping[name] for name in QueueLine.__slots__ if name not in ("due", "late")}
    return QueueLine(due=_day(row.due), late=row.due < today, **told)


def _day(due: date) -> date | None:
    return None if due == NEVER else due
