"""The centre, as a clerk's counter sees it: a kiosk's, but for the file of a person whom the clerk has opened it for.

Whoever was witnessed has no session of their own. Theirs is the clerk's, which opens their file by the desk's port and
is written down as every look into a file is.
"""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from kiosk.domain.facts import Entry, Fact
from kiosk.domain.health import Health
from kiosk.domain.orders import Kind
from kiosk.services.desk_ports import Desk
from kiosk.services.ports import Central, Chunk, CodeTicket, Confirmation, Greeting, KeptDraft, Pushed, SignIn

PURPOSE = "assist"
"""Stands in the FileOpened fact of a file that was opened to help its person."""
_MARK = "desk"


def lent_session(staff_session: str, application: UUID) -> str:
    """What stands in a visit as its session when the clerk's opens the file of that application's person."""
    return f"{_MARK} {application} {staff_session}"


class CounterCentral:
    def __init__(self, central: Central, desk: Desk) -> None:
        self._central, self._desk = central, desk

    def pull(self, session: str, after: int) -> tuple[Entry, ...]:
        lent = _lent(session)
        if lent is None:
            return self._central.pull(session, after)
        application, staff_session = lent
        entries = self._desk.open(staff_session, application, PURPOSE).entries
        return tuple(entry for entry in entries if entry.number > after)

    def get_chunk(self, session: str, document: UUID, offset: int) -> bytes:
        lent = _lent(session)
        if lent is None:
            return self._central.get_chunk(session, document, offset)
        return self._desk.document(lent[1], document, offset)

    # ── as at a kiosk ───────────────────────────────────────────────────────────────────────────────────────

    def greet(self) -> Greeting:
        return self._central.greet()

    def request_code(self, person: str, mobile: str) -> CodeTicket:
        return self._central.request_code(person, mobile)

    def confirm_code(self, ticket: UUID, typed: str) -> Confirmation:
        return self._central.confirm_code(ticket, typed)

    def sign_in(self, person: str, password: str) -> SignIn:
        return self._central.sign_in(person, password)

    def push(self, facts: Sequence[Fact]) -> tuple[Pushed, ...]:
        return self._central.push(facts)

    def lacking(self, facts: Sequence[UUID]) -> frozenset[UUID]:
        return self._central.lacking(facts)

    def document_offset(self, document: UUID, sha256: str) -> int:
        return self._central.document_offset(document, sha256)

    def put_chunk(self, chunk: Chunk) -> int:
        return self._central.put_chunk(chunk)

    def keep_draft(self, draft: KeptDraft) -> bool:
        return self._central.keep_draft(draft)

    def kept_drafts(self, session: str) -> tuple[KeptDraft, ...]:
        """None by a lent session: what waits there opens for its owner alone."""
        return self._central.kept_drafts(session) if _lent(session) is None else ()

    def report_health(self, health: Health) -> None:
        self._central.report_health(health)

    def fleet_order(self, kind: Kind, above: int) -> str:
        return self._central.fleet_order(kind, above)


def _lent(session: str) -> tuple[UUID, str] | None:
    """Whose file, by whose session; None for a session of the person's own."""
    mark, _, rest = session.partition(" ")
    application, _, staff_session = rest.partition(" ")
    try:
        return (UUID(application), staff_session) if mark == _MARK and staff_session else None
    except ValueError:
        return None
