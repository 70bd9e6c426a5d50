"""Documents in rows that fit on a page."""

from __future__ import annotations

from alembic import op

from kiosk.central.postgres.migrate import driver
from kiosk.central.postgres.roles import SQL

revision = "0014"
down_revision = "0013"


def upgrade() -> None:
    driver(op.get_bind()).execute((SQL / "0014_documents.sql").read_bytes())
