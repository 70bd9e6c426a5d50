"""How each kiosk is doing."""

from __future__ import annotations

from alembic import op

from kiosk.central.postgres.migrate import driver
from kiosk.central.postgres.roles import SQL

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    driver(op.get_bind()).execute((SQL / "0011_fleet.sql").read_bytes())
