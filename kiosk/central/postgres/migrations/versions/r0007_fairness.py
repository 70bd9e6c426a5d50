"""How applications were decided, and what supervisors see of it."""

from __future__ import annotations

from alembic import op

from kiosk.central.postgres.migrate import driver
from kiosk.central.postgres.roles import SQL

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    driver(op.get_bind()).execute((SQL / "0007_fairness.sql").read_bytes())
