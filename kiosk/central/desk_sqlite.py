"""A desk at the embedded centre: a program of its own on the same file, or in the kiosk's own process."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection

from kiosk.central.database import Database
from kiosk.central.desk import RowsDesk
from kiosk.central.projector import Projector
from kiosk.central.sqlite_feed import SqliteFeed
from kiosk.central.sqlite_outcomes import SqliteOutcomes
from kiosk.central.sqlite_queues import SqliteQueues
from kiosk.central.sqlite_rows import SqliteRows
from kiosk.central.sqlite_staff import SqliteStaff
from kiosk.central.staff_doors import Derive, derive_key
from kiosk.central.staff_rows import DeskRows, StaffChange
from kiosk.domain.staff_policy import STAFF_POLICY, StaffPolicy
from kiosk.services.ports import Clock


class SqliteDeskRows(SqliteRows, SqliteStaff, SqliteQueues, SqliteOutcomes):
    def __init__(self, connection: Connection) -> None:
        SqliteRows.__init__(self, connection)


class SqliteDesk(RowsDesk):
    """path: the centre's file, made at first use; its folder must exist. desk: its number."""

    def __init__(
        self,
        path: Path,
        clock: Clock,
        desk: str,
        policy: StaffPolicy = STAFF_POLICY,
        derive: Derive = derive_key,
    ) -> None:
        super().__init__(clock, desk, policy, derive)
        self._database = Database(path)

    @contextmanager
    def _work(self) -> Iterator[DeskRows]:
        """The lists show what is in the journal now: this centre is small, and maybe nobody else fills them."""
        with self._database.work() as connection:
            while Projector(SqliteFeed()).step(connection, self._clock.now()):
                pass
            yield SqliteDeskRows(connection)

    def changes(self) -> list[StaffChange]:
        """The log of the staff's administration, oldest first."""
        with self._database.work() as connection:
            return SqliteStaff(connection).changes()

    def close(self) -> None:
        self._database.close()
