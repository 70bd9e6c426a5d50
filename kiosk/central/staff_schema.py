"""The tables of the staff in the SQLite centre. Moments are UTC."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, ForeignKey, Index, Integer, LargeBinary, Table, Text, Uuid

from kiosk.central.schema import UtcDateTime, metadata

staff = Table(
    "staff",
    metadata,
    Column("number", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("role", Text, nullable=False),
    Column("seal", LargeBinary, nullable=False),
    Column("active", Boolean, nullable=False),
)

# Who admitted, changed or retired whom. by: empty for whoever runs the centre.
staff_log = Table(
    "staff_log",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("at", UtcDateTime, nullable=False),
    Column("by", Text, nullable=False),
    Column("number", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("role", Text, nullable=False),
    Column("active", Boolean, nullable=False),
    Column("new_password", Boolean, nullable=False),
)

# Any number may be tried, known or not, so these two refer to no member of the staff.
staff_door = Table(
    "staff_door",
    metadata,
    Column("number", Text, primary_key=True),
    Column("wrong", Integer, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("locked_until", UtcDateTime),
)
staff_try = Table(
    "staff_try",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("desk", Text, nullable=False),
    Column("number", Text, nullable=False),
    Column("wrong", Integer, nullable=False),
    Column("seal", LargeBinary, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("judged", Boolean, nullable=False),
    Index("staff_try_of_desk", "desk", "at"),
)

staff_session = Table(
    "staff_session",
    metadata,
    Column("token_hash", LargeBinary, primary_key=True),
    Column("number", Text, nullable=False, index=True),
    Column("desk", Text, nullable=False),
    Column("until", UtcDateTime, nullable=False),
    Column("ends", UtcDateTime, nullable=False),
    Column("finds", Integer, nullable=False),
)
staff_opened = Table(
    "staff_opened",
    metadata,
    Column("token_hash", ForeignKey("staff_session.token_hash", ondelete="CASCADE"), primary_key=True),
    Column("person", Text, primary_key=True),
)
