"""Notices to persons, and what the worker may write down of them."""

from __future__ import annotations

from alembic import op

from kiosk.central.postgres.migrate import driver
from kiosk.central.postgres.roles import SQL

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    driver(op.get_bind()).execute((SQL / "0003_notices.sql").read_bytes())
