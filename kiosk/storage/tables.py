"""The store's tables as the program uses them today. How a file gets them, or gets from old ones: migrations.py."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    DateTime,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    TypeDecorator,
    Uuid,
)

metadata = MetaData()


class UtcDateTime(TypeDecorator[datetime]):
    """An aware moment, kept in UTC. SQLite knows no zones and would give it back naive."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment without a zone")
        return value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        return None if value is None else value.replace(tzinfo=UTC)


drafts = Table(
    "draft",
    metadata,
    Column("person", Text, primary_key=True),
    Column("form", Text, primary_key=True),
    Column("version", Integer, nullable=False),
    Column("answers", JSON, nullable=False),
    Column("place", Text, nullable=False),
    Column("visited", JSON, nullable=False),
    Column("not_at_hand", JSON, nullable=False),
    Column("saved_at", UtcDateTime, nullable=False),
)

# How far drafts have come on their way to the centre (services.ports.Travel). by_password, by_slip: the key, closed.
travels = Table(
    "travel",
    metadata,
    Column("person", Text, primary_key=True),
    Column("form", Text, primary_key=True),
    Column("key", LargeBinary, nullable=False),
    Column("slip", LargeBinary, nullable=False),
    Column("by_password", LargeBinary, nullable=False),
    Column("by_slip", LargeBinary, nullable=False),
    Column("edition", Integer, nullable=False),
    Column("sent", Integer, nullable=False),
    Column("gone", Boolean, nullable=False),
    Column("refused", Text, nullable=False),
)

# acknowledged_at: when the centre acknowledged the fact that speaks of the document; it may travel from then on.
# application: from that fact. arrived: bytes that the centre has. refused: how often it would not have the document.
# parked: its code, once it is not offered any more. flaws: codes, accepted by the person.
documents = Table(
    "document",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("person", Text, nullable=False),
    Column("form", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("key", Text, nullable=False),
    Column("media_type", Text, nullable=False),
    Column("pages", Integer, nullable=False),
    Column("sha256", Text, nullable=False),
    Column("acknowledged_at", UtcDateTime),
    Column("application", Uuid),
    Column("arrived", Integer, nullable=False, server_default="0"),
    Column("refused", Integer, nullable=False, server_default="0"),
    Column("parked", Text),
    Column("flaws", JSON, nullable=False, server_default="[]"),
    Index("document_of", "person", "form"),
)

# Apart from its document's row, or each change to that row would write the bytes once more.
contents = Table(
    "content",
    metadata,
    Column("document", Uuid, ForeignKey("document.id", ondelete="CASCADE"), primary_key=True),
    Column("content", LargeBinary, nullable=False),
)

# document: the one that a DocumentAdded fact speaks of. parked: the centre's code, once it refused the fact.
outbox = Table(
    "outbox",
    metadata,
    Column("seq", Integer, primary_key=True),
    Column("fact", Uuid, nullable=False, unique=True),
    Column("person", Text, nullable=False),
    Column("document", Uuid),
    Column("json", Text, nullable=False),
    Column("parked", Text),
    Index("outbox_of", "person", "seq"),
    Index("outbox_document", "document"),
)

# What the centre has acknowledged. No personal data: random ids and hashes only. lost: it has it no more.
ledger = Table(
    "ledger",
    metadata,
    Column("fact", Uuid, primary_key=True),
    Column("sha256", Text, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("lost", Boolean, nullable=False, server_default="0"),
    Index("ledger_at", "at"),
)

# One row: the epoch of the centre whose acknowledgements were checked.
centre = Table(
    "centre",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("epoch", Text, nullable=False),
)

# One row.
serials = Table(
    "serial",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("last", Integer, nullable=False),
)
