"""A centre that lives in memory: for tests and the demo, with a plug that can be pulled."""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from copy import copy
from dataclasses import replace
from datetime import datetime
from threading import RLock
from uuid import UUID

from kiosk.central.centre import RowsCentral
from kiosk.central.memory_drafts import MemoryDrafts
from kiosk.central.memory_fleet import MemoryFleet
from kiosk.central.memory_sign_in import MemorySignInRows
from kiosk.central.memory_staff import MemoryQueues, MemoryStaff
from kiosk.central.rows import Arrival, Document, Guess, Message, Place, Proof, Rows, Session, Ticket, TicketState
from kiosk.domain.code_policy import CODE_POLICY, CodePolicy
from kiosk.domain.facts import GENESIS, Assurance, Entry
from kiosk.domain.password_policy import PASSWORD_POLICY, PasswordPolicy
from kiosk.services.errors import CentreUnreachable
from kiosk.services.ports import Clock


class MemoryRows(MemorySignInRows, MemoryStaff, MemoryQueues, MemoryFleet, MemoryDrafts):
    """The rows as dictionaries."""

    def __init__(self) -> None:
        MemorySignInRows.__init__(self)
        MemoryStaff.__init__(self)
        MemoryFleet.__init__(self)
        MemoryDrafts.__init__(self)
        self._pepper = secrets.token_bytes(32)
        self._epoch = secrets.token_hex(16)
        self._mobiles: dict[str, str] = {}
        self._tickets: dict[UUID, Ticket] = {}
        self._tries: dict[UUID, int] = {}
        self._guesses: dict[UUID, Guess] = {}
        self._sessions: dict[bytes, Session] = {}
        self._proofs: set[Proof] = set()
        self._texts: dict[UUID, str] = {}
        self._arrivals: dict[UUID, Arrival] = {}
        self._journals: dict[str, list[Entry]] = {}
        self._references: dict[str, UUID] = {}
        self._documents: dict[UUID, Document] = {}
        self._chunks: dict[UUID, list[bytes]] = {}
        self._messages: dict[UUID, Message] = {}

    @property
    def journals(self) -> Mapping[str, Sequence[Entry]]:
        return self._journals

    def copy(self) -> MemoryRows:
        """As they are now; what is written to one is not written to the other."""
        twin = copy(self)
        for name, kept in vars(self).items():
            if isinstance(kept, dict):
                setattr(twin, name, {key: list(v) if isinstance(v, list) else v for key, v in kept.items()})
            elif isinstance(kept, set):
                setattr(twin, name, set(kept))
        return twin

    def pepper(self) -> bytes:
        return self._pepper

    def mobile_on_file(self, person: str) -> str | None:
        return self._mobiles.get(person)

    def tickets_since(self, person: str, moment: datetime) -> tuple[Ticket, ...]:
        return tuple(t for t in self._tickets.values() if t.person == person and t.made_at > moment)

    def persons_of_mobile(self, typed: str, moment: datetime) -> frozenset[str]:
        return frozenset(t.person for t in self._tickets.values() if t.typed == typed and t.made_at > moment)

    def add_ticket(self, ticket: Ticket) -> None:
        for old in self._tickets.values():
            if old.person == ticket.person and old.state is TicketState.OPEN:
                self._tickets[old.id] = replace(old, state=TicketState.REPLACED)
        self._tickets[ticket.id] = ticket

    def ticket(self, id: UUID) -> Ticket | None:
        return self._tickets.get(id)

    def use_ticket(self, id: UUID) -> None:
        self._tickets[id] = replace(self._tickets[id], state=TicketState.USED)

    def add_guess(self, id: UUID, ticket: UUID, seal: bytes, at: datetime) -> None:
        self._tries[ticket] = self._tries.get(ticket, 0) + 1
        self._guesses[id] = Guess(id, ticket, self._tries[ticket], seal, at)

    def take_guess(self, id: UUID) -> Guess:
        return self._guesses.pop(id)

    def put_session(self, session: Session) -> None:
        self._sessions[session.token_hash] = session

    def session(self, token_hash: bytes) -> Session | None:
        return self._sessions.get(token_hash)

    def forget_before(self, moment: datetime) -> None:
        self._tickets = {id: t for id, t in self._tickets.items() if t.expires_at >= moment}
        self._tries = {id: n for id, n in self._tries.items() if id in self._tickets}
        self._sessions = {token: s for token, s in self._sessions.items() if s.until >= moment}

    def prove(self, proof: Proof) -> None:
        self._proofs.add(proof)

    def forget_proofs_before(self, moment: datetime) -> None:
        self._proofs = {p for p in self._proofs if p.at >= moment}

    def epoch(self) -> str:
        return self._epoch

    def text_of(self, fact: UUID) -> str | None:
        return self._texts.get(fact)

    def next_place(self, person: str) -> Place:
        journal = self._journals.get(person, [])
        return Place(len(journal) + 1, journal[-1].digest if journal else GENESIS)

    def add_entry(self, entry: Entry, text: str, arrival: Arrival) -> None:
        self._texts[entry.fact.id] = text
        self._arrivals[entry.fact.id] = arrival
        self._journals.setdefault(entry.fact.person, []).append(entry)

    def proven_between(self, person: str, kiosk: str, since: datetime, until: datetime, by: Assurance) -> bool:
        return any((p.person, p.kiosk, p.by) == (person, kiosk, by) and since <= p.at <= until for p in self._proofs)

    def pushed_by(self, kiosk: str, facts: Sequence[UUID]) -> frozenset[UUID]:
        return frozenset(id for id in facts if id in self._arrivals and self._arrivals[id].kiosk == kiosk)

    def arrivals(self, person: str) -> tuple[Arrival, ...]:
        """How each fact of the person's journal came in."""
        return tuple(self._arrivals[entry.fact.id] for entry in self._journals.get(person, []))

    def entries(self, person: str, after: int) -> tuple[Entry, ...]:
        return tuple(e for e in self._journals.get(person, []) if e.number > after)

    def register_mobile(self, person: str, mobile: str) -> None:
        self._mobiles.setdefault(person, mobile)

    def reference_taken(self, reference: str) -> bool:
        return reference in self._references

    def take_reference(self, reference: str, application: UUID) -> None:
        self._references[reference] = application

    def announce(self, document: Document) -> None:
        self._documents.setdefault(document.id, document)

    def document(self, id: UUID) -> Document | None:
        return self._documents.get(id)

    def add_chunk(self, id: UUID, total: int, offset: int, data: bytes) -> None:
        self._chunks.setdefault(id, []).append(data)
        self._documents[id] = replace(self._documents[id], total=total, arrived=offset + len(data))

    def chunks(self, id: UUID) -> Iterable[bytes]:
        return tuple(self._chunks[id])

    def chunk_at(self, id: UUID, offset: int) -> bytes:
        return b"".join(self._chunks[id])[offset:]

    def drop_chunks(self, id: UUID) -> None:
        del self._chunks[id]
        self._documents[id] = replace(self._documents[id], total=0, arrived=0)

    def enqueue(self, message: Message) -> None:
        self._messages[message.id] = message

    def claim(self, now: datetime, until: datetime) -> Message | None:
        self._messages = {id: m for id, m in self._messages.items() if m.until > now}
        due = min((m for m in self._messages.values() if m.next_at <= now), key=lambda m: m.next_at, default=None)
        if due is None:
            return None
        self._messages[due.id] = replace(due, next_at=until, attempts=due.attempts + 1)
        return self._messages[due.id]

    def retry(self, id: UUID, at: datetime) -> None:
        if id in self._messages:
            self._messages[id] = replace(self._messages[id], next_at=at)

    def delete_message(self, id: UUID) -> None:
        self._messages.pop(id, None)


class MemoryCentral(RowsCentral):
    """``down = True`` pulls the plug: every call raises CentreUnreachable until it is put back.

    rows: for looking at what it keeps.
    """

    def __init__(
        self,
        clock: Clock,
        kiosk: str = "0000",
        policy: CodePolicy = CODE_POLICY,
        passwords: PasswordPolicy = PASSWORD_POLICY,
    ) -> None:
        super().__init__(clock, kiosk, policy, passwords)
        self.down = False
        self.rows = MemoryRows()
        self._lock = RLock()

    @property
    def clock(self) -> Clock:
        return self._clock

    def _work(self) -> AbstractContextManager[Rows]:
        return self.work()

    @contextmanager
    def work(self) -> Iterator[MemoryRows]:
        """One transaction, for whoever else works on these rows."""
        if self.down:
            raise CentreUnreachable("unplugged")
        with self._lock:
            before = self.rows.copy()
            try:
                yield self.rows
            except BaseException:
                self.rows = before
                raise
