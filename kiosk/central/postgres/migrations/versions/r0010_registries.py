"""Registries, asked by the worker on behalf of a kiosk."""

from __future__ import annotations

from alembic import op

from kiosk.central.postgres.migrate import driver
from kiosk.central.postgres.roles import SQL

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    driver(op.get_bind()).execute((SQL / "0010_registries.sql").read_bytes())
