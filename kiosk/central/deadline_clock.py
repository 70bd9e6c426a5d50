"""The deadline clock: when a term is soon over, or over, the centre itself says so in the person's journal, once.

Which calls are due is found along an index of the read model ``deadline_call``. Whether one is still to be made is
judged by the journal as it stands, for the read model may be behind it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import Connection, Select, and_, delete, select, update
from uuid_utils.compat import uuid7

from kiosk.central.deadline_rows import calls_of
from kiosk.central.feed import Feed
from kiosk.central.notices import CENTRE
from kiosk.central.projection import whole_file
from kiosk.central.read_models import deadline_call
from kiosk.central.schema import person
from kiosk.domain.deadline_calls import Call
from kiosk.domain.deadlines import Terms
from kiosk.domain.facts import Actor, Assurance, Fact, Role
from kiosk.domain.working_days import day_of

Note = Callable[[Connection, Fact, int], bool]
"""Puts a fact of the centre's into its person's journal, if that still ends with this number; whether it did."""

_c = deadline_call.c


class DeadlineClock:
    """Works within the caller's transaction, one application at a time. Several at once are safe: each locks the row
    it works on, and a journal that has grown meanwhile takes nothing that was judged without it.
    """

    def __init__(self, feed: Feed, note: Note, terms: Terms) -> None:
        self._feed = feed
        self._note = note
        self._terms = terms

    def step(self, connection: Connection, now: datetime) -> bool:
        """Make the calls longest due of one application; whether there were any."""
        row = connection.execute(longest_due(day_of(now))).first()
        if row is not None:
            self._call(connection, row.person, row.application, now)
        return row is not None

    def _call(self, connection: Connection, key: int, application: UUID, now: datetime) -> None:
        """Nothing, when the journal has grown meanwhile: its new facts count first, and the next step sees them."""
        with self._feed.journals(connection, [key]) as journals:
            file, known = whole_file(next(journals, iter(())))
        app = file.application(application) if file else None
        said, later = parted(calls_of(app, self._terms) if app else (), day_of(now))
        national_id = connection.execute(select(person.c.national_id).where(person.c.id == key)).scalar_one()
        facts = [_fact(national_id, call, now) for call in said]
        if all(self._note(connection, fact, known + place) for place, fact in enumerate(facts)):
            _settle(connection, key, application, later, day_of(now))


def longest_due(today: date) -> Select[tuple[int, UUID]]:
    """Person and application of the call longest due that nobody else works on."""
    due = select(_c.person, _c.application).where(_c.day <= today).order_by(_c.day)
    return due.limit(1).with_for_update(skip_locked=True)


def parted(calls: Iterable[Call], today: date) -> tuple[list[Call], list[Call]]:
    """What is to be said today, and what later. Nobody is reminded of what is over already."""
    found = list(calls)
    due = {call.body.about: call for call in found if call.day <= today}  # of two about one thing the later one
    return list(due.values()), [call for call in found if call.day > today]


def _settle(connection: Connection, key: int, application: UUID, later: Iterable[Call], today: date) -> None:
    """Where a figure of the policy was changed, a call may have its day later than its row says."""
    mine = and_(_c.person == key, _c.application == application)
    for call in later:
        this = (_c.kind == type(call.body).__name__, _c.term == call.body.term, _c.about == call.body.about)
        connection.execute(update(deadline_call).where(mine, *this).values(day=call.day))
    connection.execute(delete(deadline_call).where(mine, _c.day <= today))


def _fact(national_id: str, call: Call, at: datetime) -> Fact:
    return Fact(uuid7(), national_id, at, CENTRE, Actor(Role.SYSTEM), Assurance.UNVERIFIED, call.body)
