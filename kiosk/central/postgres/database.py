"""The PostgreSQL centre for those who work beside it: SQLAlchemy connections, as a login role in centre_worker."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import psycopg
from psycopg import errors
from sqlalchemy import Connection, QueuePool, create_engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from kiosk.central.postgres.operators import conninfo
from kiosk.services.errors import CentreUnreachable

LINE = {
    "application_name": "kiosk worker",
    "target_session_attrs": "read-write",
    "tcp_user_timeout": "8000",  # milliseconds
    "keepalives_idle": "10",
    "keepalives_interval": "3",
    "keepalives_count": "3",
}
OUTAGES = (psycopg.OperationalError, psycopg.InterfaceError, errors.ReadOnlySqlTransaction)


class PostgresDatabase:
    """dsn: libpq's URI or key words. Raises CentreFault for one that can't be read; opened at first use."""

    def __init__(self, dsn: str) -> None:
        self.address = conninfo(dsn, **LINE)
        self._engine = create_engine(
            "postgresql+psycopg://",
            # No prepared statements: a PgBouncer in between would mix them up.
            creator=lambda: psycopg.connect(self.address, prepare_threshold=None),
            poolclass=QueuePool,
            pool_size=4,
            pool_pre_ping=True,
            hide_parameters=True,
            execution_options={"schema_translate_map": {None: "centre"}},
        )

    @contextmanager
    def work(self) -> Iterator[Connection]:
        """One transaction. Raises CentreUnreachable."""
        try:
            with self._engine.begin() as connection:
                yield connection
        except PoolTimeout as error:
            raise CentreUnreachable("no free connection") from error
        except DBAPIError as error:
            if not isinstance(error.orig, OUTAGES):
                raise
            # Without the chain: PostgreSQL's words may quote a row.
            raise CentreUnreachable(type(error.orig).__name__) from None

    def close(self) -> None:
        self._engine.dispose()
