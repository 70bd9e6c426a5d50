"""Connections of a kiosk to the PostgreSQL centre: how they are made and kept, and how their failures are told."""

from __future__ import annotations

import select
from collections.abc import Iterator
from contextlib import contextmanager
from time import monotonic
from typing import TypeVar, cast

import psycopg
import structlog
from psycopg import errors
from psycopg.abc import PQGen
from psycopg.conninfo import conninfo_to_dict, make_conninfo
from sqlalchemy import QueuePool
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.pool import PoolProxiedConnection

from kiosk.services.errors import CentreRefused, CentreUnreachable

# Seconds. A person waits at the screen for some of these calls, and a line that died must be noticed.
PATIENCE = {
    "connect_timeout": "5",
    "tcp_user_timeout": "8000",  # milliseconds
    "keepalives_idle": "10",
    "keepalives_interval": "3",
    "keepalives_count": "3",
    "target_session_attrs": "read-write",
    "application_name": "kiosk",
}
# The centre itself ends what takes it 30 s. This is for one that hangs, or a middleman that took the words and passes
# none on: neither TCP nor PostgreSQL would ever tell. It counts while nothing moves; a slow line may take its time.
ANSWER_WITHIN = 60.0
CONNECTIONS = 2  # one for sync, one for the person who waits for a code

# How the centre says no: its own refusals, and what PostgreSQL refuses a kiosk whose rights or functions are others.
REFUSED = "KSK01"
OTHER_WIRE = (errors.UndefinedFunction, errors.InvalidSchemaName, errors.UndefinedColumn)

log = structlog.get_logger()

T = TypeVar("T")


class Line(psycopg.Connection):
    """A connection on which nothing may stand still for so many seconds while an answer is due."""

    answer_within = ANSWER_WITHIN

    def wait(self, gen: PQGen[T], interval: float = 0.1, timeout: float | None = None) -> T:
        return super().wait(_moving(gen, self.answer_within), interval, timeout)


def _moving(steps: PQGen[T], patience: float) -> PQGen[T]:
    """psycopg's steps of one call: each wants the socket to be ready, and is told whether it was, or is not yet."""
    moved = monotonic()
    try:
        wanted = next(steps)
        while True:
            ready = yield wanted
            if ready:
                moved = monotonic()
            elif monotonic() - moved > patience:
                raise psycopg.OperationalError("the centre does not answer")
            wanted = steps.send(ready)
    except StopIteration as done:
        return cast(T, done.value)


class Connections:
    """dsn: libpq's URI or key words; several hosts, TLS and the rest stand there. Opened at first use.

    password: apart from the dsn, because it comes from the keyring.
    answer_within: seconds; so long nothing may move while an answer is due.
    """

    def __init__(self, dsn: str, password: str = "", answer_within: float = ANSWER_WITHIN) -> None:
        self._answer_within = answer_within
        given = {name: str(value) for name, value in conninfo_to_dict(dsn).items() if value is not None}
        self._conninfo = make_conninfo("", **(PATIENCE | given | ({"password": password} if password else {})))
        self._pool = self._make_pool()

    @contextmanager
    def use(self) -> Iterator[psycopg.Connection]:
        """One connection, each statement its own transaction. Raises CentreUnreachable or CentreRefused."""
        with _told_as_centre_errors():
            held, connection = self._alive()
            try:
                yield connection
            except (psycopg.OperationalError, psycopg.InterfaceError):
                held.invalidate()
                raise
            finally:
                held.close()

    def close(self) -> None:
        self._pool.dispose()

    def _make_pool(self) -> QueuePool:
        return QueuePool(self._connect, pool_size=CONNECTIONS, max_overflow=0, timeout=10, reset_on_return=None)

    def _connect(self) -> DBAPIConnection:
        # No prepared statements: a PgBouncer in between would mix them up.
        line = Line.connect(self._conninfo, autocommit=True, prepare_threshold=None)
        line.answer_within = self._answer_within
        return cast(DBAPIConnection, line)

    def _alive(self) -> tuple[PoolProxiedConnection, psycopg.Connection]:
        """A kept connection that the server closed meanwhile is replaced, without asking the server each time."""
        while True:
            held = self._pool.connect()
            connection = cast(psycopg.Connection, held.dbapi_connection)
            if not connection.closed and _quiet(connection):
                return held, connection
            held.invalidate()
            held.close()


def _quiet(connection: psycopg.Connection) -> bool:
    """On an idle line nothing is to be read, but for the news that the server has hung up."""
    readable, _, _ = select.select([connection.fileno()], [], [], 0)
    return not readable


@contextmanager
def _told_as_centre_errors() -> Iterator[None]:
    try:
        yield
    except PoolTimeout as error:
        raise CentreUnreachable("no free connection") from error
    except OTHER_WIRE:
        raise CentreRefused("version") from None
    except errors.InsufficientPrivilege as error:
        log.warning("the centre denied a right", why=error.diag.message_primary)  # names a table or function, no person
        raise CentreRefused("kiosk") from None
    except (psycopg.OperationalError, psycopg.InterfaceError) as error:
        # Cancelled, shut down, read-only, out of disk, no route: all of it may be better in a while. Their texts
        # may quote a row, so only the kind is kept.
        raise CentreUnreachable(type(error).__name__) from None
    except errors.ReadOnlySqlTransaction:
        raise CentreUnreachable("standby") from None
    except psycopg.Error as error:
        if error.sqlstate == REFUSED and error.diag.message_primary:
            raise CentreRefused(error.diag.message_primary) from None
        raise CentreUnreachable(f"SQLSTATE {error.sqlstate}") from None
