"""The centre's tables, and version 1 of the functions that kiosks call."""

from __future__ import annotations

from alembic import op

from kiosk.central.postgres.migrate import driver
from kiosk.central.postgres.roles import SQL

revision = "0001"
down_revision = None


def upgrade() -> None:
    connection = driver(op.get_bind())
    connection.execute((SQL / "0001_tables.sql").read_bytes())
    connection.execute((SQL / "api_v1.sql").read_bytes())
    connection.execute("grant select on centre.alembic_version to centre_worker")
