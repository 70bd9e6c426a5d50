"""The read models, which the projector fills."""

from __future__ import annotations

from alembic import op

from kiosk.central.postgres.migrate import driver
from kiosk.central.postgres.roles import SQL

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    driver(op.get_bind()).execute((SQL / "0002_read_models.sql").read_bytes())
