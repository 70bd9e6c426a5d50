"""The read models: what desks and status ask for across persons. The journal is the truth; all of this can be emptied
and filled again from it. The same tables on SQLite and PostgreSQL; who fills them is ``projector``.

A person is named by the key of the ``person`` table: no national ID, name, mobile or answer is kept a second time.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Date,
    Index,
    Integer,
    MetaData,
    Select,
    Table,
    Text,
    Uuid,
    func,
    select,
)
from sqlalchemy.dialects.postgresql import TEXT

from kiosk.central import schema
from kiosk.central.schema import UtcDateTime

VERSION = 3
"""Of the tables and of the rules that fill them, the fold of a person's file among them. Whoever changes one raises
it, and the projector fills all of it anew.
"""

metadata = MetaData()


@dataclass(frozen=True, slots=True)
class ApplicationRow:
    """One line of a desk's list.

    application: what a desk opens. reference: how a clerk finds it. programme, kiosk, submitted_at, status: what
    queues are filtered and sorted by. received_at: how long it was on its way. documents: announced by facts;
    how many of them have arrived is ``arrivals``. missing: asked for and not handed in. assurance, proven: how the
    person was verified, and whether the centre saw it itself. questions: unanswered ones.
    """

    person: int
    application: UUID
    reference: str
    programme: str
    kiosk: str
    submitted_at: datetime
    received_at: datetime
    status: str
    documents: int
    missing: int
    assurance: str
    proven: bool
    questions: int


@dataclass(frozen=True, slots=True)
class QueueRow:
    """An application in one queue, with all that the queue is filtered and sorted by: its page is read along one
    index, however long the queue is. due: ``case_queues.NEVER`` where there is none. office: of the kiosk. officer:
    who has the case, or empty.
    """

    person: int
    application: UUID
    queue: str
    due: date
    submitted_at: datetime
    office: str
    officer: str
    status: str
    reference: str


@dataclass(frozen=True, slots=True)
class CallRow:
    """What the deadline clock has to say of an application. kind: of fact. term, about: as in it. day: the first on
    which it is said, in Saudi Arabia.
    """

    person: int
    application: UUID
    kind: str
    term: str
    about: UUID
    day: date


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """Which documents belong to which application: their bytes arrive without a fact, so they are counted by it."""

    person: int
    application: UUID
    document: UUID


@dataclass(frozen=True, slots=True)
class AccountRow:
    """A registered person, by the registration that counts. contested: there are several, and none was chosen yet.

    The mobile on file stands in ``person``.
    """

    person: int
    registered_at: datetime
    assurance: str
    proven: bool
    contested: bool


@dataclass(frozen=True, slots=True)
class UnreadableRow:
    """A stored fact that this program can't read and went past, for somebody to look at.

    reason: ``kind`` for one of a kind it does not know, ``flood`` where a journal became too long to be true and is
    not read on, ``damaged`` for any other.
    """

    person: int
    fact: UUID
    number: int
    reason: str


PersonRow = ApplicationRow | QueueRow | CallRow | DocumentRow | AccountRow | UnreadableRow

application = Table(
    "application",
    metadata,
    # A kiosk chooses the id, so the person belongs to the key: nobody's can stand in another's way.
    Column("person", BigInteger, primary_key=True, autoincrement=False),
    Column("application", Uuid, primary_key=True),
    Column("reference", Text, nullable=False, index=True),
    Column("programme", Text, nullable=False),
    Column("kiosk", Text, nullable=False),
    Column("submitted_at", UtcDateTime, nullable=False),
    Column("received_at", UtcDateTime, nullable=False),
    Column("status", Text, nullable=False),
    Column("documents", Integer, nullable=False),
    Column("missing", Integer, nullable=False),
    Column("assurance", Text, nullable=False),
    Column("proven", Boolean, nullable=False),
    Column("questions", Integer, nullable=False),
    Index("application_by_id", "application", "received_at"),
)

_ORDER = ("due", "submitted_at", "application")
case_queue = Table(
    "case_queue",
    metadata,
    Column("person", BigInteger, primary_key=True, autoincrement=False),
    Column("application", Uuid, primary_key=True),
    Column("queue", Text, primary_key=True),
    Column("due", Date, nullable=False),
    Column("submitted_at", UtcDateTime, nullable=False),
    Column("office", Text, nullable=False),
    Column("officer", Text, nullable=False),
    Column("status", Text, nullable=False),
    Column("reference", Text().with_variant(TEXT(collation="C"), "postgresql"), nullable=False),
    Index("case_queue_page", "queue", *_ORDER),
    Index("case_queue_office", "queue", "office", *_ORDER),
    Index("case_queue_officer", "queue", "officer", *_ORDER),
    Index("case_queue_status", "queue", "status", *_ORDER),
    Index("case_queue_reference", "queue", "reference"),
)

# How many cases stand in a queue, by who has them and when they are due: counting them anew takes as long as reading
# the queue.
case_count = Table(
    "case_count",
    metadata,
    Column("queue", Text, primary_key=True),
    Column("officer", Text, primary_key=True),
    Column("due", Date, primary_key=True),
    Column("n", BigInteger, nullable=False),
)

deadline_call = Table(
    "deadline_call",
    metadata,
    Column("person", BigInteger, primary_key=True, autoincrement=False),
    Column("application", Uuid, primary_key=True),
    Column("kind", Text, primary_key=True),
    Column("term", Text, primary_key=True),
    Column("about", Uuid, primary_key=True),
    Column("day", Date, nullable=False, index=True),
)

application_document = Table(
    "application_document",
    metadata,
    Column("person", BigInteger, primary_key=True, autoincrement=False),
    Column("application", Uuid, primary_key=True),
    Column("document", Uuid, primary_key=True),
)

account = Table(
    "account",
    metadata,
    Column("person", BigInteger, primary_key=True, autoincrement=False),
    Column("registered_at", UtcDateTime, nullable=False),
    Column("assurance", Text, nullable=False),
    Column("proven", Boolean, nullable=False),
    Column("contested", Boolean, nullable=False, index=True),
)

unreadable = Table(
    "unreadable",
    metadata,
    Column("person", BigInteger, nullable=False, index=True),
    Column("fact", Uuid, primary_key=True),
    Column("number", Integer, nullable=False),
    Column("reason", Text, nullable=False),
)

# How many facts of each kind happened on a day in Saudi Arabia at each kiosk: the statistics, without any person.
day_count = Table(
    "day_count",
    metadata,
    Column("day", Date, primary_key=True),
    Column("kiosk", Text, primary_key=True),
    Column("kind", Text, primary_key=True),
    Column("n", BigInteger, nullable=False),
)

# How far the projector has come. epoch: the server whose transaction numbers ``xid`` counts; 0 on SQLite.
# version: what the tables were filled by. at: when the last step was taken, null before the first.
projector_cursor = Table(
    "projector_cursor",
    metadata,
    Column("one", Integer, CheckConstraint("one = 1"), primary_key=True, autoincrement=False),
    Column("epoch", Text, nullable=False),
    Column("version", Integer, nullable=False),
    Column("xid", Text, nullable=False),
    Column("seq", BigInteger, nullable=False),
    Column("at", UtcDateTime),
)

PERSON_TABLES: tuple[tuple[type[PersonRow], Table], ...] = (
    (ApplicationRow, application),
    (QueueRow, case_queue),
    (CallRow, deadline_call),
    (DocumentRow, application_document),
    (AccountRow, account),
    (UnreadableRow, unreadable),
)


@dataclass(frozen=True, slots=True)
class CaseKind:
    """What is counted in ``case_count``."""

    queue: str
    officer: str
    due: date


@dataclass(frozen=True, slots=True)
class DayKind:
    """What is counted in ``day_count``."""

    day: date
    kiosk: str
    kind: str


def arrivals() -> Select[tuple[int, UUID, int]]:
    """Person, application and how many of its documents have arrived whole; add the ones wanted by ``where``.

    Joined at reading time: the last piece of a document is no fact, so a column for it would have to be kept right
    by whoever receives pieces, and rebuilding could not find it in the journal.
    """
    files = schema.document.c
    mine = application_document.c
    whole = (files.id == mine.document) & (files.person == mine.person) & (files.total > 0)
    return (
        select(mine.person, mine.application, func.count(files.id))
        .outerjoin(schema.document, whole & (files.arrived == files.total))
        .group_by(mine.person, mine.application)
    )
