"""The deadline clock, and what the worker may write down of terms."""

from __future__ import annotations

from alembic import op

from kiosk.central.postgres.migrate import driver
from kiosk.central.postgres.roles import SQL

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    driver(op.get_bind()).execute((SQL / "0006_deadlines.sql").read_bytes())
