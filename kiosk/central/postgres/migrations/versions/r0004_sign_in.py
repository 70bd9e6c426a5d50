"""Who may say which kind of fact at a kiosk, and signing in by password."""

from __future__ import annotations

from alembic import op

from kiosk.central.postgres.migrate import driver
from kiosk.central.postgres.roles import SQL

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    connection = driver(op.get_bind())
    connection.execute((SQL / "0004_who_says_what.sql").read_bytes())
    connection.execute((SQL / "0004_sign_in.sql").read_bytes())
