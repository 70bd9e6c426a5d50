"""Households in figures, and trying a change of the policy on them."""

from __future__ import annotations

from alembic import op

from kiosk.central.postgres.migrate import driver
from kiosk.central.postgres.roles import SQL
from kiosk.central.simulating import QUESTION

revision = "0009"
down_revision = "0008"

HOUSEHOLDS = "centre.household h where h.person >= start and h.person < start + 50000"


def upgrade() -> None:
    question = QUESTION.read_text("utf-8").replace("{households}", HOUSEHOLDS)
    step = (SQL / "0009_simulation.sql").read_text("utf-8").replace("{question}", question)
    driver(op.get_bind()).execute(step.encode())
