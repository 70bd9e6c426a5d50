"""What every part stands on: one PostgreSQL as careful as a real one, a centre in it with kiosks, and a row's form."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

import psycopg
from pg_server import Server, all_binaries

from kiosk.central.postgres import admin, roles

# What a centre of this size would be given. Every commit waits for the disk, on both sides of each ratio.
SETTINGS = {
    "fsync": "on",
    "full_page_writes": "on",
    "synchronous_commit": "on",
    "shared_buffers": "1GB",
    "max_wal_size": "8GB",
    "checkpoint_timeout": "15min",
    "wal_buffers": "16MB",
    "max_connections": "700",
}


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table. limit: None for what is only told; at_least: whether more is better."""

    name: str
    value: float
    limit: float | None = None
    at_least: bool = True
    spread: str = ""

    @property
    def verdict(self) -> str:
        if self.limit is None:
            return ""
        kept = self.value >= self.limit if self.at_least else self.value <= self.limit
        return "ok" if kept else "BEYOND"


@dataclass(frozen=True, slots=True)
class Centre:
    """One database of the server that is a centre, and the passwords of its kiosks."""

    server: Server
    name: str
    passwords: dict[str, str]

    def dsn(self, number: str, port: int = 0) -> str:
        """With the kiosk's password. port: of somebody in between."""
        role, password = roles.kiosk_role(number), quote(self.passwords[number], safe="")
        return f"postgresql://{role}:{password}@127.0.0.1:{port or self.server.port}/{self.name}"

    def connect(self) -> psycopg.Connection:
        """As the superuser."""
        return self.server.connect(database=self.name)


@contextmanager
def running_server() -> Iterator[Server]:
    folder = Path(tempfile.mkdtemp(prefix="kiosk-bench-"))
    folder.chmod(0o755)
    server = Server(folder / "pg", binaries_with_pgbench(), **SETTINGS).start()
    try:
        yield server
    finally:
        server.stop()
        shutil.rmtree(folder, ignore_errors=True)


def binaries_with_pgbench() -> Path:
    """The first PostgreSQL that brings pgbench along: Debian's does, the wheel does not."""
    found = [folder for folder in all_binaries() if (folder / "pgbench").exists()]
    if not found:
        raise SystemExit("no pgbench beside any PostgreSQL: install postgresql and postgresql-contrib, or set PG_BIN")
    return found[0]


def new_centre(server: Server, name: str, kiosks: Sequence[str]) -> Centre:
    admin.init(server.dsn(database=name))
    with server.connect(database=name) as connection, connection.transaction():
        passwords = {number: _admitted(connection, number) for number in kiosks}
    return Centre(server, name, passwords)


def _admitted(connection: psycopg.Connection, number: str) -> str:
    """As `kiosk centre add-kiosk` does it, but hundreds in one transaction."""
    role = roles.kiosk_role(number)
    connection.execute("insert into centre.kiosk (number, role) values (%s, %s)", [number, role])
    return roles.admit(connection, role)


def pgbench(server: Server, *arguments: object) -> str:
    """Its report. It runs as we do, not as the server's user, and signs in as the superuser."""
    command = [server.binaries / "pgbench", "-h", "127.0.0.1", "-p", server.port, "-U", "postgres", "-n", *arguments]
    done = subprocess.run(list(map(str, command)), capture_output=True, text=True, check=False)
    if done.returncode or "tps" not in done.stdout:
        raise RuntimeError(done.stderr[-2000:])
    return done.stdout


def checkpoint(server: Server) -> None:
    """Neither side pays for the other's pages."""
    with server.connect() as connection:
        connection.execute("checkpoint")


def numbers(count: int, first: int = 1) -> list[str]:
    """Of kiosks. Two centres that are open at once need different ones: their roles are the server's."""
    return [f"{n:04d}" for n in range(first, first + count)]
