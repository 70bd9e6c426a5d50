"""A centre on a server of the test's own, and who is let in there."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

import psycopg
from centre_books import Books
from kiosk_process import KioskProcess
from pg_server import Server

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
