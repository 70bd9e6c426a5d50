"""The rows of the deadline clock's read model, from a person's file."""

from __future__ import annotations

from collections.abc import Iterator

import structlog

from kiosk.central.read_rows import CallRow
from kiosk.domain.deadline_calls import Call, calls
from kiosk.domain.deadlines import Terms
from kiosk.domain.person_file import ApplicationState

log = structlog.get_logger()


def call_rows(app: ApplicationState, person: int, terms: Terms) -> Iterator[CallRow]:
    """person: the key of the person table."""
    for call in calls_of(app, terms):
        yield CallRow(person, app.id, type(call.body).__name__, call.body.term, call.body.about, call.day)


def calls_of(app: ApplicationState, terms: Terms) -> tuple[Call, ...]:
    """None for days that no policy covers and no calendar holds: a stolen kiosk must hold up nobody else by them."""
    try:
        return calls(app, terms)
    except Exception as error:  # noqa: BLE001 (whatever a fact makes of it, the others' terms are still called)
        log.warning("the terms of an application can't be told", kind=type(error).__name__)
        return ()
