"""What the rules found of a case, stored with its decision."""

from __future__ import annotations

from alembic import op

from kiosk.central.postgres.migrate import driver
from kiosk.central.postgres.roles import SQL

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    driver(op.get_bind()).execute((SQL / "0008_grounds.sql").read_bytes())
