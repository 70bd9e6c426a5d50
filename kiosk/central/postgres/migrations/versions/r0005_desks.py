"""Desks, the staff, their lists, and version 1 of the functions that desks call."""

from __future__ import annotations

from alembic import op

from kiosk.central.postgres.migrate import driver
from kiosk.central.postgres.roles import SQL

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    connection = driver(op.get_bind())
    connection.execute("create schema if not exists desk_v1 authorization centre_owner")
    connection.execute((SQL / "0005_desks.sql").read_bytes())
    connection.execute((SQL / "desk_v1.sql").read_bytes())
