"""What the owner of the fleet ordered."""

from __future__ import annotations

from alembic import op

from kiosk.central.postgres.migrate import driver
from kiosk.central.postgres.roles import SQL

revision = "0012"
down_revision = "0011"


def upgrade() -> None:
    driver(op.get_bind()).execute((SQL / "0012_orders.sql").read_bytes())
