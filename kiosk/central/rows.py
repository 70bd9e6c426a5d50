"""What the centre keeps, as rows, and the access to them that the rules need within one transaction.

The rules stand in ``codes``, ``sign_in``, ``journal``, ``documents`` and ``kept_drafts``; SQL and memory each bring
their own ``Rows``.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Protocol
from uuid import UUID

from kiosk.central.sign_in_rows import SignInRows
from kiosk.domain.facts import Assurance, Entry
from kiosk.domain.orders import Kind
from kiosk.services.ports import KeptDraft


class TicketState(StrEnum):
    """REPLACED: the person asked for a newer code; only the newest works."""

    OPEN = "open"
    REPLACED = "replaced"
    USED = "used"


@dataclass(frozen=True, slots=True)
class Ticket:
    """A request for a code. typed: the mobile as asked for, empty for the one on file.

    mobile: where the code went, empty when it went nowhere. seal: the code's keyed hash.
    """

    id: UUID
    person: str = field(repr=False)
    typed: str = field(repr=False)
    mobile: str = field(repr=False)
    seal: bytes = field(repr=False)
    made_at: datetime
    expires_at: datetime
    state: TicketState = TicketState.OPEN


@dataclass(frozen=True, slots=True)
class Guess:
    """A typed code, counted and not yet judged. number: which try of its ticket, from 1."""

    id: UUID
    ticket: UUID
    number: int
    seal: bytes = field(repr=False)
    at: datetime


@dataclass(frozen=True, slots=True)
class Session:
    token_hash: bytes = field(repr=False)
    person: str = field(repr=False)
    until: datetime


@dataclass(frozen=True, slots=True)
class Message:
    """A message to be sent: its kind with the values for its words. until: no use after this moment.

    attempts: how often sending was begun.
    """

    id: UUID
    mobile: str = field(repr=False)
    kind: str
    values: Mapping[str, str | int] = field(repr=False)
    next_at: datetime
    until: datetime
    attempts: int = 0


@dataclass(frozen=True, slots=True)
class Document:
    """A document that a fact announced. total: bytes, 0 before the first chunk. arrived: bytes so far."""

    id: UUID
    person: str = field(repr=False)
    sha256: str
    total: int = 0
    arrived: int = 0


@dataclass(frozen=True, slots=True)
class Place:
    """Where a person's next fact goes: its number, and the digest of the one before."""

    number: int
    previous: str


@dataclass(frozen=True, slots=True)
class Arrival:
    """How a fact came in. proven: False when it claims a confirmed code or password and none is known of."""

    kiosk: str
    at: datetime
    proven: bool


@dataclass(frozen=True, slots=True)
class Proof:
    """A person confirmed a code, or gave the password, at a kiosk, at this moment of the centre's clock."""

    person: str = field(repr=False)
    kiosk: str
    at: datetime
    by: Assurance = Assurance.CODE


class CodeRows(Protocol):
    def pepper(self) -> bytes:
        """The random key of all seals; without it a stolen table of seals tells no code."""
        ...

    def mobile_on_file(self, person: str) -> str | None:
        """None for a person without an account."""
        ...

    def tickets_since(self, person: str, moment: datetime) -> tuple[Ticket, ...]: ...

    def persons_of_mobile(self, typed: str, moment: datetime) -> frozenset[str]:
        """Who asked for a code to this typed mobile after ``moment``."""
        ...

    def add_ticket(self, ticket: Ticket) -> None:
        """Also marks the person's open tickets as replaced."""
        ...

    def ticket(self, id: UUID) -> Ticket | None: ...

    def use_ticket(self, id: UUID) -> None: ...

    def add_guess(self, id: UUID, ticket: UUID, seal: bytes, at: datetime) -> None:
        """Counts it on the ticket."""
        ...

    def take_guess(self, id: UUID) -> Guess:
        """Read and delete; it is judged once."""
        ...

    def put_session(self, session: Session) -> None:
        """Insert, or prolong the one with the same token."""
        ...

    def session(self, token_hash: bytes) -> Session | None: ...

    def forget_before(self, moment: datetime) -> None:
        """Delete tickets, guesses and sessions that ended before."""
        ...

    def prove(self, proof: Proof) -> None: ...

    def forget_proofs_before(self, moment: datetime) -> None: ...


class JournalRows(Protocol):
    def epoch(self) -> str:
        """Random for each centre's rows: others after a failover or a restore."""
        ...

    def text_of(self, fact: UUID) -> str | None:
        """The stored canonical JSON."""
        ...

    def next_place(self, person: str) -> Place: ...

    def add_entry(self, entry: Entry, text: str, arrival: Arrival) -> None: ...

    def proven_between(self, person: str, kiosk: str, since: datetime, until: datetime, by: Assurance) -> bool:
        """Whether the person was known so at this kiosk then, both ends included."""
        ...

    def pushed_by(self, kiosk: str, facts: Sequence[UUID]) -> frozenset[UUID]:
        """Which of these facts are stored and came from this kiosk."""
        ...

    def entries(self, person: str, after: int) -> tuple[Entry, ...]: ...

    def register_mobile(self, person: str, mobile: str) -> None:
        """Put it on file, unless the person has an account already."""
        ...

    def reference_taken(self, reference: str) -> bool: ...

    def take_reference(self, reference: str, application: UUID) -> None: ...

    def announce(self, document: Document) -> None:
        """Expect a document; the same one twice is once."""
        ...


class DocumentRows(Protocol):
    def document(self, id: UUID) -> Document | None: ...

    def add_chunk(self, id: UUID, total: int, offset: int, data: bytes) -> None:
        """Keep a piece and count its bytes."""
        ...

    def chunks(self, id: UUID) -> Iterable[bytes]:
        """In order."""
        ...

    def chunk_at(self, id: UUID, offset: int) -> bytes:
        """The rest of the stored piece in which ``offset`` lies."""
        ...

    def drop_chunks(self, id: UUID) -> None:
        """The document begins again at 0."""
        ...


class MessageRows(Protocol):
    def enqueue(self, message: Message) -> None: ...

    def claim(self, now: datetime, until: datetime) -> Message | None:
        """The message longest due, counted as begun and hidden from others until ``until``; drops expired ones."""
        ...

    def retry(self, id: UUID, at: datetime) -> None: ...

    def delete_message(self, id: UUID) -> None: ...


class OrderDone(StrEnum):
    PUBLISH = "publish"
    HOLD = "hold"
    GO_ON = "go_on"


@dataclass(frozen=True, slots=True)
class StoredOrder:
    """The newest order of a kind. held_by: a staff number, or empty."""

    kind: Kind
    serial: int
    text: str
    at: datetime
    held: bool = False
    held_by: str = ""
    held_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class OrderAct:
    """A line of the log. by: a staff number, empty for whoever runs the centre and for the centre itself."""

    at: datetime
    by: str
    what: OrderDone
    kind: Kind
    serial: int


class HealthRows(Protocol):
    def put_health(self, kiosk: str, at: datetime, text: str) -> None:
        """Keep it as the kiosk's latest."""
        ...

    def order(self, kind: Kind) -> StoredOrder | None: ...

    def put_order(self, order: StoredOrder) -> None:
        """Keep it as the newest of its kind."""
        ...

    def log_order(self, act: OrderAct) -> None: ...


class DraftRows(Protocol):
    def kept_drafts(self, person: str) -> tuple[KeptDraft, ...]: ...

    def put_kept_draft(self, draft: KeptDraft) -> None:
        """Insert, or replace that of the same person and form."""
        ...

    def forget_drafts_before(self, edition: int) -> None: ...


class Rows(CodeRows, SignInRows, JournalRows, DocumentRows, MessageRows, HealthRows, DraftRows, Protocol):
    """All of the centre's rows, within one transaction."""
