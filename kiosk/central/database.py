"""The SQLite centre's file: how it is opened, made, and how its failures are told."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock
from typing import Any

from sqlalchemy import URL, Connection, Engine, QueuePool, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from kiosk.central.sqlite_migrations import migrate
from kiosk.services.errors import CentreUnreachable

# busy_timeout (ms) comes first, because setting the others may have to wait. secure_delete: a code that was sent
# must not stay readable in the file.
PRAGMAS = (
    "busy_timeout=5000",
    "journal_mode=WAL",
    "synchronous=FULL",
    "foreign_keys=ON",
    "secure_delete=ON",
)
# What is wrong with the file or its disk, as against a mistake of ours.
OUTAGES = ("BUSY", "LOCKED", "IOERR", "FULL", "CANTOPEN", "READONLY", "CORRUPT", "NOTADB", "PROTOCOL")


class Database:
    """Opened at the first ``work``, so that a kiosk starts although its centre can't be reached."""

    def __init__(self, path: Path) -> None:
        self._engine = _engine(path)
        self._prepared = False
        self._lock = Lock()

    @contextmanager
    def work(self) -> Iterator[Connection]:
        """One write transaction. Raises CentreUnreachable, or CentreRefused("version") for a newer file."""
        with _told_as_centre_errors():
            self._prepare()
            with self._engine.begin() as connection:
                yield connection

    def close(self) -> None:
        self._engine.dispose()

    def _prepare(self) -> None:
        with self._lock:
            if not self._prepared:
                with self._engine.begin() as connection:
                    migrate(connection)
                self._prepared = True


def _engine(path: Path) -> Engine:
    url = URL.create("sqlite", database=str(path))
    engine = create_engine(url, poolclass=QueuePool, pool_size=5, hide_parameters=True)
    event.listen(engine, "connect", _set_up)
    event.listen(engine, "begin", _begin)
    return engine


def _set_up(connection: sqlite3.Connection, _record: object) -> None:
    connection.isolation_level = None  # we begin our transactions ourselves
    for pragma in PRAGMAS:
        connection.execute(f"pragma {pragma}")


def _begin(connection: Connection) -> None:
    # At once for writing: a transaction that reads first and then writes could otherwise fail as locked.
    connection.exec_driver_sql("BEGIN IMMEDIATE")


@contextmanager
def _told_as_centre_errors() -> Iterator[None]:
    try:
        yield
    except PoolTimeout as error:
        raise CentreUnreachable("no free connection") from error
    except (DBAPIError, sqlite3.Error) as error:
        name = _error_name(error.orig if isinstance(error, DBAPIError) else error)
        if not name.startswith(tuple(f"SQLITE_{outage}" for outage in OUTAGES)):
            raise
        raise CentreUnreachable(name) from error


def _error_name(error: Any) -> str:
    return str(getattr(error, "sqlite_errorname", ""))
