"""The read models: what desks and status ask for across persons. The journal is the truth; all of this can be emptied
and filled again from it. The same tables on SQLite and PostgreSQL; who fills them is ``projector``.

A person is named by the key of the ``person`` table: no national ID, name, mobile or answer is kept a second time.
"""

from __future__ import annotations

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
    SmallInteger,
    Table,
    Text,
    Uuid,
    func,
    select,
)

from kiosk.central import schema
from kiosk.central.read_rows import (
    AccountRow,
    ApplicationRow,
    CallRow,
    DocumentRow,
    HouseholdRow,
    OutcomeRow,
    PersonRow,
    QueueRow,
    UnreadableRow,
)
from kiosk.central.schema import UtcDateTime

VERSION = 6
"""Of the tables and of the rules that fill them, the fold of a person's file among them. Whoever changes one raises
it, and the projector fills all of it anew.
"""

metadata = MetaData()


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
    Column("reference", Text().with_variant(Text(collation="C"), "postgresql"), nullable=False),
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

# No name, no ID, no day of birth: what a report groups and counts.
outcome = Table(
    "outcome",
    metadata,
    Column("person", BigInteger, primary_key=True, autoincrement=False),
    Column("application", Uuid, primary_key=True),
    Column("decided", Date, nullable=False, index=True),
    Column("region", Text, nullable=False),
    Column("gender", Text, nullable=False),
    Column("age", Text, nullable=False),
    Column("office", Text, nullable=False),
    Column("approved", Boolean, nullable=False),
    Column("days", Integer, nullable=False),
    Column("late", Boolean, nullable=False),
    Column("returns", Integer, nullable=False),
    Column("appeal", Text, nullable=False),
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

# One a person. Nothing in it is asked for by the person: a change of the policy is tried on all of them.
household = Table(
    "household",
    metadata,
    Column("person", BigInteger, primary_key=True, autoincrement=False),
    Column("region", Text, nullable=False),
    Column("fit", Boolean, nullable=False),
    Column("dependents", SmallInteger, nullable=False),
    Column("earned", BigInteger, nullable=False),
    Column("unearned", BigInteger, nullable=False),
    Column("wealth", BigInteger, nullable=False),
    Column("age", SmallInteger, nullable=False),
    Column("abroad", SmallInteger, nullable=False),
    Column("report_age", Integer, nullable=False),
    Column("refused", SmallInteger, nullable=False),
    Column("failed", Boolean, nullable=False),
    Column("unsettled", Boolean, nullable=False),
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
    (OutcomeRow, outcome),
    (DocumentRow, application_document),
    (AccountRow, account),
    (HouseholdRow, household),
    (UnreadableRow, unreadable),
)


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
