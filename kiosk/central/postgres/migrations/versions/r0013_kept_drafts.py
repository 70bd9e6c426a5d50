"""Unfinished applications that wait at the centre."""

from __future__ import annotations

from alembic import op

from kiosk.central.postgres.migrate import driver
from kiosk.central.postgres.roles import SQL

revision = "0013"
down_revision = "0012"


def upgrade() -> None:
    driver(op.get_bind()).execute((SQL / "0013_kept_drafts.sql").read_bytes())
