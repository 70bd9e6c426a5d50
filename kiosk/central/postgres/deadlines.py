"""What the deadline clock says, put into journals on PostgreSQL."""

from __future__ import annotations

from sqlalchemy import Connection, text

from kiosk.central.journal import canonical
from kiosk.domain.facts import Fact

_NOTE = text("select centre.note_deadline(:fact, :known)")


def note_deadline(connection: Connection, fact: Fact, known: int) -> bool:
    """A ``deadline_clock.Note``. connection: as a login role in centre_worker."""
    return bool(connection.execute(_NOTE, {"fact": canonical(fact), "known": known}).scalar_one())
