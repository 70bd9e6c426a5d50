"""The tables of the SQLite centre. Moments are UTC."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    DateTime,
    Dialect,
    Enum,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
    Uuid,
)

from kiosk.central.rows import TicketState

metadata = MetaData()


class UtcDateTime(TypeDecorator[datetime]):
    """Aware datetimes in, aware UTC datetimes out; SQLite itself forgets the zone."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None or dialect.name != "sqlite":
            return value
        return value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None or dialect.name != "sqlite":
            return value and value.astimezone(UTC)
        return value.replace(tzinfo=UTC)


person = Table(
    "person",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("national_id", Text, nullable=False, unique=True),
    Column("mobile", Text),
    Column("next_number", Integer, nullable=False, default=1),
)

journal = Table(
    "journal",
    metadata,
    Column("seq", Integer, primary_key=True),  # one writer at a time, so its order is the order of commits
    Column("id", Uuid, nullable=False, unique=True),
    Column("person", ForeignKey("person.id"), nullable=False),
    Column("number", Integer, nullable=False),
    Column("previous", Text, nullable=False),
    Column("digest", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("kiosk", Text, nullable=False),
    Column("received_at", UtcDateTime, nullable=False),
    Column("proven", Boolean, nullable=False),
    UniqueConstraint("person", "number"),
    sqlite_autoincrement=True,  # never given twice, or the projector would take a new fact for one it has seen
)

reference = Table(
    "reference",
    metadata,
    Column("reference", Text, primary_key=True),
    Column("application", Uuid, nullable=False),
)

secret = Table(
    "secret",
    metadata,
    Column("one", Integer, CheckConstraint("one = 1"), primary_key=True),
    Column("pepper", LargeBinary, nullable=False),
    Column("epoch", Text, nullable=False),
)

# A code may be asked for by anybody, known or not, so this, proofs, tries and session hold the national ID and
# refer to no person.
code_request = Table(
    "code_request",
    metadata,
    Column("ticket", Uuid, primary_key=True),
    Column("person", Text, nullable=False),
    Column("typed", Text, nullable=False),
    Column("mobile", Text, nullable=False),
    Column("seal", LargeBinary, nullable=False),
    Column("made_at", UtcDateTime, nullable=False),
    Column("expires_at", UtcDateTime, nullable=False, index=True),
    Column("state", Enum(TicketState, native_enum=False, values_callable=list), nullable=False),
    Column("attempts", Integer, nullable=False, default=0),
    Index("code_request_of_person", "person", "made_at"),
    Index("code_request_of_mobile", "typed", "made_at"),
)

proof = Table(
    "proof",
    metadata,
    Column("person", Text, primary_key=True),
    Column("kiosk", Text, primary_key=True),
    Column("at", UtcDateTime, primary_key=True, index=True),
)

# The same, for the password.
password_proof = Table(
    "password_proof",
    metadata,
    Column("person", Text, primary_key=True),
    Column("kiosk", Text, primary_key=True),
    Column("at", UtcDateTime, primary_key=True, index=True),
)

# recipe, seal: none while nobody could sign in with what the journal says.
password = Table(
    "password",
    metadata,
    Column("person", ForeignKey("person.id"), primary_key=True),
    Column("recipe", Text),
    Column("seal", LargeBinary),
)

password_try = Table(
    "password_try",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("person", Text, nullable=False),
    Column("kiosk", Text, nullable=False),
    Column("at", UtcDateTime, nullable=False, index=True),
    Column("number", Integer, nullable=False),
    Index("password_try_of_person", "person", "at"),
    Index("password_try_of_kiosk", "kiosk", "at"),
)

guess = Table(
    "guess",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("ticket", ForeignKey("code_request.ticket", ondelete="CASCADE"), nullable=False, index=True),
    Column("number", Integer, nullable=False),
    Column("seal", LargeBinary, nullable=False),
    Column("at", UtcDateTime, nullable=False),
)

session = Table(
    "session",
    metadata,
    Column("token_hash", LargeBinary, primary_key=True),
    Column("person", Text, nullable=False),
    Column("until", UtcDateTime, nullable=False, index=True),
)

message = Table(
    "message",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("mobile", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("values", Text, nullable=False),
    Column("next_at", UtcDateTime, nullable=False, index=True),
    Column("until", UtcDateTime, nullable=False),
    Column("attempts", Integer, nullable=False),
)

document = Table(
    "document",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("person", ForeignKey("person.id"), nullable=False),
    Column("sha256", Text, nullable=False),
    Column("total", Integer, nullable=False),
    Column("arrived", Integer, nullable=False),
)

chunk = Table(
    "chunk",
    metadata,
    Column("document", ForeignKey("document.id"), primary_key=True),
    Column("offset", Integer, primary_key=True),
    Column("data", LargeBinary, nullable=False),
)

# The same fact is told once by each channel, so its row stays until ``until``, done or not. next_at: none once it is
# done. It holds where it goes only as long as it has to go there.
notice = Table(
    "notice",
    metadata,
    Column("fact", Uuid, primary_key=True),
    Column("channel", Text, primary_key=True),
    Column("person", ForeignKey("person.id"), nullable=False),
    Column("destination", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("values", Text, nullable=False),
    Column("next_at", UtcDateTime),
    Column("until", UtcDateTime, nullable=False, index=True),
    Column("attempts", Integer, nullable=False, default=0),
    Index("notice_due", "channel", "next_at"),
    Index("notice_of_person", "person", "channel"),
)

# How far whoever makes notices has followed the journal. epoch: of the feed that ``xid`` and ``seq`` count.
notice_cursor = Table(
    "notice_cursor",
    metadata,
    Column("one", Integer, CheckConstraint("one = 1"), primary_key=True),
    Column("epoch", Text, nullable=False),
    Column("xid", Text, nullable=False),
    Column("seq", Integer, nullable=False),
)

# Which office a kiosk stands in, by its settings; the desks' lists are filtered by it.
kiosk_office = Table(
    "kiosk_office",
    metadata,
    Column("kiosk", Text, primary_key=True),
    Column("office", Text, nullable=False),
)

# Each kiosk's latest word of how it is (domain.health).
kiosk_health = Table(
    "kiosk_health",
    metadata,
    Column("kiosk", Text, primary_key=True),
    Column("at", UtcDateTime, nullable=False),
    Column("health", Text, nullable=False),
)

# The newest order of the fleet's owner, by kind, and who did what about one (domain.orders).
fleet_order = Table(
    "fleet_order",
    metadata,
    Column("kind", Text, primary_key=True),
    Column("serial", Integer, nullable=False),
    Column("text", Text, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("held", Boolean, nullable=False),
    Column("held_by", Text, nullable=False),
    Column("held_at", UtcDateTime),
)
fleet_act = Table(
    "fleet_act",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("at", UtcDateTime, nullable=False),
    Column("by", Text, nullable=False),
    Column("what", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("serial", Integer, nullable=False),
)

# Unfinished applications, closed; edition: milliseconds. sealed: empty once it was handed in or dropped.
kept_draft = Table(
    "kept_draft",
    metadata,
    Column("person", Text, primary_key=True),
    Column("form", Text, primary_key=True),
    Column("edition", BigInteger, nullable=False, index=True),
    Column("sealed", LargeBinary, nullable=False),
)
