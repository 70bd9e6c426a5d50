"""How those who run the centre come to its database, and how what goes wrong is told them: in one sentence each."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import psycopg
from psycopg import errors
from psycopg.conninfo import conninfo_to_dict, make_conninfo
from sqlalchemy import Connection, NullPool, create_engine
from sqlalchemy.exc import DBAPIError

PATIENCE = {"connect_timeout": "10", "application_name": "kiosk centre"}
NO_CENTRE = (errors.InvalidCatalogName, errors.InvalidSchemaName, errors.UndefinedTable, errors.UndefinedObject)


class CentreFault(Exception):
    """One sentence for whoever runs the centre; it holds no password and no person's data."""


class NoSuchDatabase(CentreFault):
    pass


class Entangled(CentreFault):
    """Of two that waited for each other this one gave way: nothing of it was done, and it may begin again."""


@contextmanager
def connected(dsn: str, **instead: str) -> Iterator[psycopg.Connection]:
    """One transaction, as the DSN's role. ``instead`` replaces parts of the DSN. Raises CentreFault."""
    with told_as_faults(), psycopg.connect(conninfo(dsn, **instead)) as connection:
        yield connection


@contextmanager
def transaction(dsn: str) -> Iterator[Connection]:
    """The same through SQLAlchemy, whose tables without a schema are the centre's."""
    address = conninfo(dsn)
    engine = create_engine(
        "postgresql+psycopg://",
        creator=lambda: psycopg.connect(address),
        poolclass=NullPool,
        execution_options={"schema_translate_map": {None: "centre"}},
    )
    with told_as_faults(), engine.begin() as connection:
        yield connection


def conninfo(dsn: str, **instead: str) -> str:
    """Raises CentreFault for what is neither libpq's URI nor its key words."""
    try:
        given = {name: str(value) for name, value in conninfo_to_dict(dsn).items() if value is not None}
    except psycopg.ProgrammingError:
        raise CentreFault("the DSN can't be read; it looks like postgresql://role@host/database") from None
    return make_conninfo("", **(PATIENCE | given | instead))


@contextmanager
def told_as_faults() -> Iterator[None]:
    try:
        yield
    except (psycopg.Error, DBAPIError) as error:
        cause = error.orig if isinstance(error, DBAPIError) else error
        # Without the chain: its details may quote a row.
        raise _fault(cause) from None


def _fault(error: BaseException | None) -> CentreFault:
    message = error.diag.message_primary if isinstance(error, psycopg.Error) else None
    told = message or " ".join(str(error).split())
    if isinstance(error, NO_CENTRE):
        return CentreFault(f"this is no centre yet, `kiosk centre init` makes one: {told}")
    if isinstance(error, errors.InsufficientPrivilege):
        return CentreFault(f"this role may not do that: {told}")
    if isinstance(error, errors.DeadlockDetected):
        return Entangled(f"PostgreSQL says: {told}")
    if isinstance(error, psycopg.OperationalError) and error.sqlstate is None:
        absent = "does not exist" in told and "database" in told
        return NoSuchDatabase(told) if absent else CentreFault(f"the centre can't be reached: {told}")
    return CentreFault(f"PostgreSQL says: {told}")
