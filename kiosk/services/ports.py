"""What the services ask of the outside. Each port has a real adapter and a ``Memory…`` one beside it, and both
pass the same inherited contract tests. All calls may block and are made off the screen's thread.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Protocol
from uuid import UUID

from kiosk.domain.answers import Answers
from kiosk.domain.facts import Entry, Fact
from kiosk.domain.health import Health
from kiosk.domain.orders import Kind
from kiosk.domain.papers import Flaw
from kiosk.domain.uploads import UploadType
from kiosk.domain.words import Words

# ── time and secrets ────────────────────────────────────────────────────────────────────────────────────────────


class Clock(Protocol):
    def now(self) -> datetime:
        """Aware, in UTC."""
        ...


class SecretStore(Protocol):
    """The keyring. Raises NoSecureStorage where there is none, or where it is locked."""

    def get(self, name: str) -> str | None: ...

    def set(self, name: str, value: str) -> None: ...


# ── this machine's own store ────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Draft:
    """An unfinished form of one person: saved at each page turn, dropped when submitted or expired.

    form: ``registration``, a programme's code, or that of an act's form. place: the page it was left on.
    visited: pages seen. not_at_hand: checklist keys of documents the person does not have with them.
    """

    person: str
    form: str
    version: int
    answers: Answers
    place: str
    visited: frozenset[str]
    saved_at: datetime
    not_at_hand: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Box:
    """What closes and opens one draft on its way. key: of its contents. slip: the secret in the QR of its slip.

    by_password, by_slip: the key, closed by each of them; by_password is empty while no password was typed for it.
    """

    key: bytes = field(repr=False)
    slip: bytes = field(repr=False)
    by_password: bytes = field(repr=False)
    by_slip: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Travel:
    """How far a draft of this machine has come on its way to the centre.

    edition: milliseconds since 1970 at its last saving, more with each. sent: the last edition that the centre has; 0
    until the first one sets out, and 1 while nobody knows whether that arrived. gone: it was handed in or dropped, and
    the centre is still to hear of it. refused: the code by which the centre won't have it, until it is saved again.
    """

    person: str = field(repr=False)
    form: str
    box: Box
    edition: int
    sent: int = 0
    gone: bool = False
    refused: str = ""


@dataclass(frozen=True, slots=True)
class StoredDocument:
    """A document handed in with a draft, or waiting to travel. ``content`` is a PDF that we drew ourselves.

    flaws: what the person let pass on its pages, the gravest first.
    """

    id: UUID
    person: str
    form: str
    kind: str
    key: str
    media_type: str
    pages: int
    sha256: str
    content: bytes = field(repr=False)
    flaws: tuple[Flaw, ...] = ()


class Fate(StrEnum):
    """What became of a pushed fact."""

    STORED = "stored"
    ALREADY_STORED = "already_stored"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Pushed:
    """The centre's answer for one fact; ``code`` says why it was refused."""

    fact: UUID
    fate: Fate
    code: str = ""


@dataclass(frozen=True, slots=True)
class OutboxCounts:
    """waiting: facts not yet acknowledged. parked: facts the centre refused. documents: files still to travel.

    parked_documents: files the centre keeps refusing. lost: facts it had acknowledged and has no more.
    """

    waiting: int = 0
    parked: int = 0
    documents: int = 0
    parked_documents: int = 0
    lost: int = 0


@dataclass(frozen=True, slots=True)
class UnderWay:
    """A document that a fact speaks of and the centre does not have whole. size, arrived: bytes.

    application: None for a document from before this was kept. parked: the centre's code, once it won't have it.
    """

    document: UUID
    application: UUID | None
    kind: str
    key: str
    size: int
    arrived: int = 0
    parked: str = ""


@dataclass(frozen=True, slots=True)
class Parked:
    """What the centre refused for one reason. documents: files, else facts.

    since: for facts, when the oldest of them was written down; for files, from when the oldest of them travelled.
    """

    code: str
    documents: bool
    count: int
    since: datetime


class StoreWork(Protocol):
    """One local transaction: all of it is on the disk when its ``with`` ends, or none of it."""

    def save_draft(self, draft: Draft) -> None:
        """Insert, or replace this person's draft of this form."""
        ...

    def draft(self, person: str, form: str) -> Draft | None: ...

    def drop_draft(self, person: str, form: str) -> None:
        """Also drops the documents handed in with it that no fact speaks of."""
        ...

    def drop_drafts(self, person: str) -> None:
        """All of this person's, with their documents that no fact speaks of."""
        ...

    def drop_drafts_before(self, moment: datetime) -> int:
        """Drop expired drafts and their documents; how many."""
        ...

    def put_travel(self, travel: Travel) -> None:
        """Insert, or replace that of the same person and form. With its draft's end it is marked as gone, or ends at
        once if nothing set out; where the draft expires it ends too, as the centre's copy does.
        """
        ...

    def travel(self, person: str, form: str) -> Travel | None: ...

    def departing_travels(self, limit: int) -> tuple[Travel, ...]:
        """Those of which the centre lacks the last edition, or has not heard of the end, and that it did not refuse;
        the longest waiting first.
        """
        ...

    def end_travel(self, travel: Travel) -> None:
        """The centre has heard of its end. One that was saved anew meanwhile stays."""
        ...

    def put_document(self, document: StoredDocument) -> None:
        """Insert, or replace the document of the same person, form and key."""
        ...

    def documents(self, person: str, form: str) -> tuple[StoredDocument, ...]: ...

    def remove_document(self, id: UUID) -> None: ...

    def append(self, fact: Fact) -> None:
        """Put a fact in the outbox. The same fact twice is once."""
        ...

    def facts_of(self, person: str) -> tuple[Fact, ...]:
        """This person's facts that are still on this machine, in the order they happened."""
        ...

    def pending(self, limit: int) -> tuple[Fact, ...]:
        """The oldest facts without a fate. A person's facts stay in order and wait behind their own parked one."""
        ...

    def record(self, pushed: Pushed, at: datetime) -> None:
        """Write down a fact's fate. An acknowledged fact keeps its id and hash only; a refused one is parked."""
        ...

    def parked(self, person: str) -> tuple[Pushed, ...]:
        """The refusals of this person's facts that are still here, in the order the facts happened."""
        ...

    def departing_document(self) -> StoredDocument | None:
        """The next document to travel: one whose DocumentAdded fact was acknowledged, that is not parked.

        The one least often refused goes first, then the one acknowledged first.
        """
        ...

    def document_progress(self, id: UUID, arrived: int) -> None:
        """So many of its bytes have arrived."""
        ...

    def document_refused(self, id: UUID) -> int:
        """Count a refusal; how many there have been."""
        ...

    def park_document(self, id: UUID, code: str) -> None:
        """It travels no more, and stays here."""
        ...

    def under_way(self, person: str) -> tuple[UnderWay, ...]:
        """This person's documents that a fact speaks of and that are still here, in the order they were made."""
        ...

    def document_arrived(self, id: UUID) -> None:
        """The centre has verified the document: delete our copy."""
        ...

    def counts(self) -> OutboxCounts: ...

    def all_parked(self) -> tuple[Parked, ...]:
        """Everything on this machine that the centre refused, by reason: facts first, then by code."""
        ...

    def offer_again(self) -> None:
        """Let everything that is parked travel once more."""
        ...

    def last_acknowledged(self) -> datetime | None:
        """When the centre last acknowledged a fact that the ledger still knows."""
        ...

    def acknowledged(self, since: datetime, after: UUID | None, limit: int) -> tuple[UUID, ...]:
        """The facts acknowledged since then, in the order of their ids, after this one."""
        ...

    def note_lost(self, asked: Sequence[UUID], lost: frozenset[UUID]) -> None:
        """Of these acknowledged facts the centre has lost some, and has the others."""
        ...

    def forget_acknowledged_before(self, moment: datetime) -> None:
        """Drop old entries of the ledger; those of lost facts stay."""
        ...

    def epoch(self) -> str:
        """The centre's epoch whose acknowledgements were checked, empty at first."""
        ...

    def set_epoch(self, epoch: str) -> None: ...

    def last_serial(self) -> int:
        """The last reference serial given out, 0 at first."""
        ...

    def set_last_serial(self, serial: int) -> None: ...


class LocalStore(Protocol):
    """The encrypted store of this machine. Opening and each ``work`` may raise StoreError."""

    def work(self) -> AbstractContextManager[StoreWork]: ...

    def scrub(self) -> None:
        """What was deleted can't be found on the disk either from now on. Not within a ``work``."""
        ...

    def close(self) -> None: ...


# ── the centre ──────────────────────────────────────────────────────────────────────────────────────────────────

WIRE_VERSION = 1
"""Which verbs, answers and codes a kiosk and a centre understand of each other."""

CHUNK = 512 * 1024
"""Bytes of a document in one call: most documents travel in one, and none of them holds up the facts for long."""

LACKING_BATCH = 1000
"""Ids in one call of ``lacking``."""


@dataclass(frozen=True, slots=True)
class Greeting:
    """at: the centre's clock, UTC. epoch: changes when the centre was failed over to another machine or restored;
    what it had acknowledged before is then asked for again.
    """

    version: int
    at: datetime
    epoch: str


@dataclass(frozen=True, slots=True)
class CodeTicket:
    """A request for a verification code, as the kiosk may know it: nothing here tells whether the ID is known.

    expires_at: when the code stops working. resend_at: from when a new one may be asked for.
    """

    id: UUID
    expires_at: datetime
    resend_at: datetime


class Verdict(StrEnum):
    CONFIRMED = "confirmed"
    WRONG = "wrong"
    EXPIRED = "expired"
    EXHAUSTED = "exhausted"


@dataclass(frozen=True, slots=True)
class Confirmation:
    """The judgement of a typed code. ``session`` is set when it was confirmed; ``attempts_left`` when wrong.

    registered: the person already has an account. same_mobile: and the code went to the mobile on file.
    """

    verdict: Verdict
    attempts_left: int = 0
    session: str = ""
    registered: bool = False
    same_mobile: bool = True


class SignInVerdict(StrEnum):
    """LOCKED: too many wrong passwords; nothing is judged for a while, whatever is typed."""

    CONFIRMED = "confirmed"
    WRONG = "wrong"
    LOCKED = "locked"


@dataclass(frozen=True, slots=True)
class SignIn:
    """The judgement of an ID with its password. ``session`` is set when it was confirmed; ``attempts_left`` when wrong;
    until: from when a locked one may try again, by the centre's clock.
    """

    verdict: SignInVerdict
    session: str = ""
    attempts_left: int = 0
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Chunk:
    """A piece of a document: ``offset`` in bytes of ``total``. The centre verifies ``sha256`` at the end."""

    document: UUID
    sha256: str
    total: int
    offset: int
    data: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class KeptDraft:
    """An unfinished form as the centre keeps it, which can't read it (``draft_box``).

    edition: milliseconds since 1970 when it was saved; of two the later one counts. sealed: empty once it was handed
    in or dropped, so that what arrives late does not bring it back.
    """

    person: str = field(repr=False)
    form: str
    edition: int
    sealed: bytes = field(repr=False)


DRAFT_BYTES = 256 * 1024
"""Of a sealed draft, at most."""

DRAFTS_KEPT = 8
"""Of one person at the centre, at most."""


class Central(Protocol):
    """The central database, as a kiosk sees it. Every call may raise CentreUnreachable or CentreRefused."""

    def greet(self) -> Greeting:
        """Whether the centre answers, its time and epoch. Raises CentreRefused("version") for another wire version."""
        ...

    def request_code(self, person: str, mobile: str) -> CodeTicket:
        """Ask for a code by SMS. ``mobile`` is the typed one, or empty for the one on file.

        An unknown person without a mobile gets a ticket like any other, that no code confirms.
        Raises CentreRefused("wait") while a code was sent too recently, ("locked") after too many attempts, or for a
        typed mobile that too many persons have used.
        """
        ...

    def confirm_code(self, ticket: UUID, typed: str) -> Confirmation: ...

    def sign_in(self, person: str, password: str) -> SignIn:
        """Open a session by ID and password; it proves no code. Known and unknown IDs can't be told apart.

        Each attempt is counted before it is judged, one whose reply was lost too. A confirmed code ends a lock of the
        person; too many wrong ones from one kiosk lock the kiosk. Takes a tenth of a second of computing.
        Raises CentreRefused("malformed") for what is no ID number.
        """
        ...

    def push(self, facts: Sequence[Fact]) -> tuple[Pushed, ...]:
        """Store facts in order, at most 100 a call. One answer each; nothing else is given back."""
        ...

    def lacking(self, facts: Sequence[UUID]) -> frozenset[UUID]:
        """Which of these facts, at most 1000 a call, the centre does not have from this kiosk.

        Raises CentreRefused("batch") for more.
        """
        ...

    def pull(self, session: str, after: int) -> tuple[Entry, ...]:
        """The person's journal after number ``after``, without what this program can't read: their numbers are missing
        then. Raises CentreRefused("session") when it has ended.
        """
        ...

    def document_offset(self, document: UUID, sha256: str) -> int:
        """How many bytes of it have arrived, for resuming."""
        ...

    def put_chunk(self, chunk: Chunk) -> int:
        """Store a piece; how many bytes have arrived now. The last piece is answered only after verification."""
        ...

    def keep_draft(self, draft: KeptDraft) -> bool:
        """Keep it in place of an earlier edition; False where a later one is kept already, and then nothing changes.

        Kept for 30 days after its edition. Raises CentreRefused: "unproven" unless this person gave a code or the
        password at this kiosk within the twelve hours before the edition, whether the ID is known or not; "edition"
        for one of a time to come or of more than 30 days ago, "malformed", "too_large" over DRAFT_BYTES, "quota" for
        more than DRAFTS_KEPT of one person or far more than are of use.
        """
        ...

    def kept_drafts(self, session: str) -> tuple[KeptDraft, ...]:
        """Those of the session's person, ended ones too. Raises CentreRefused("session") when it has ended."""
        ...

    def report_health(self, health: Health) -> None:
        """Keep this as the kiosk's latest word of how it is doing; nothing is given back.

        Raises CentreRefused("quota") for far more reports than are of use.
        """
        ...

    def fleet_order(self, kind: Kind, above: int) -> str:
        """What the fleet's owner signed last of this kind, if its serial is above; empty where there is none, and where
        it is held back. Nothing in it counts before its signature was checked.

        Raises CentreRefused("quota") when it is asked far more often than is of use.
        """
        ...

    def get_chunk(self, session: str, document: UUID, offset: int) -> bytes:
        """The bytes from ``offset`` on, at most CHUNK and maybe fewer; none at the end of the document and beyond.

        Raises CentreRefused: "session" when it has ended, "document" for one that is not this person's or has not
        arrived whole, "chunk" for an offset below 0.
        """
        ...


class SmsGateway(Protocol):
    """Sends one SMS. Raises CentreUnreachable when it could not be handed over now, Undeliverable when it never will
    be. It gives up within a minute.
    """

    def send(self, mobile: str, text: str) -> None: ...


class Mailer(Protocol):
    """Sends one e-mail of plain text. Errors and patience as with an ``SmsGateway``."""

    def send(self, address: str, subject: str, text: str) -> None: ...


# ── devices ─────────────────────────────────────────────────────────────────────────────────────────────────────


class PrinterFault(StrEnum):
    NO_PAPER = "no_paper"
    JAM = "jam"
    COVER_OPEN = "cover_open"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Printed:
    """What came of a print job. ``paper``: a sheet came out; False for a printer that writes files.

    where: the file written, for a printer that writes files.
    """

    fault: PrinterFault | None = None
    paper: bool = True
    where: Path | None = None


class Printer(Protocol):
    @property
    def width_mm(self) -> int:
        """Paper width: 210 for A4, 80 for a thermal slip."""
        ...

    def fault(self) -> PrinterFault | None:
        """Asked before a job."""
        ...

    def low(self) -> bool:
        """Does paper run out soon? For the staff; it prints still. A printer that can't say answers no."""
        ...

    def print(self, pdf: bytes, title: str) -> Printed:
        """Returns when the job has truly ended."""
        ...


class Refusal(StrEnum):
    """Why a file was not taken. UNSAFE: the virus scanner beside the quarantine found something."""

    TOO_LARGE = "too_large"
    NOT_A_DOCUMENT = "not_a_document"
    DAMAGED = "damaged"
    ENCRYPTED = "encrypted"
    TOO_MANY_PAGES = "too_many_pages"
    EMPTY = "empty"
    UNREADABLE = "unreadable"
    TOO_SLOW = "too_slow"
    UNSAFE = "unsafe"


@dataclass(frozen=True, slots=True)
class TakenIn:
    """A file as we redrew it: only pixels that we drew ourselves, in a PDF of our own. kind: what the file was."""

    pdf: bytes = field(repr=False)
    pages: int
    sha256: str
    kind: UploadType


@dataclass(frozen=True, slots=True)
class NotTaken:
    """megabytes: the file's size, for the sentence. kind: what its first bytes show, where they were looked at."""

    refusal: Refusal
    megabytes: float = 0.0
    kind: UploadType | None = field(default=None, compare=False)


class Intake(Protocol):
    """The quarantine: opens hostile files away from this process, within limits, and redraws them."""

    def take_in(self, path: Path, cancelled: Callable[[], bool]) -> TakenIn | NotTaken: ...

    def glimpse(self, path: Path, width: int, cancelled: Callable[[], bool]) -> bytes | None:
        """A file's first page as a small PNG, or None for one that would not be taken."""
        ...

    def previews(self, pdf: bytes, width: int) -> tuple[bytes, ...]:
        """One PNG a page, ``width`` pixels wide, of a PDF that we drew ourselves."""
        ...


@dataclass(frozen=True, slots=True)
class OfferedFile:
    """A file that may fit, on a stick or in a folder."""

    path: Path
    name: str
    size: int
    modified: datetime


@dataclass(frozen=True, slots=True)
class FileSource:
    """A place with files: ``removable`` for a USB stick."""

    name: Words
    removable: bool
    files: tuple[OfferedFile, ...]


class FileSources(Protocol):
    def list(self) -> tuple[FileSource, ...]:
        """The newest fitting files of each place; nothing on it is run or followed."""
        ...
