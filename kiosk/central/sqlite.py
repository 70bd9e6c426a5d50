"""The embedded centre: a plain SQLite file, so that a newcomer needs no server."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.central.centre import RowsCentral
from kiosk.central.chain import BrokenLink
from kiosk.central.database import Database
from kiosk.central.projector import Projector, nobody
from kiosk.central.rows import Rows
from kiosk.central.sqlite_feed import SqliteFeed
from kiosk.central.sqlite_rows import SqliteRows
from kiosk.central.verification import verify
from kiosk.domain.code_policy import CODE_POLICY, CodePolicy
from kiosk.services.ports import Clock


class SqliteCentral(RowsCentral):
    """path: the file, made at first use; its folder must exist. kiosk: who pushes, written beside each fact."""

    def __init__(self, path: Path, clock: Clock, kiosk: str, policy: CodePolicy = CODE_POLICY) -> None:
        super().__init__(clock, kiosk, policy)
        self._database = Database(path)

    @contextmanager
    def _work(self) -> Iterator[Rows]:
        with self._database.work() as connection:
            yield SqliteRows(connection)

    def verify_chain(self) -> BrokenLink | None:
        """The first changed or missing fact of all journals, or None."""
        with self._database.work() as connection:
            return verify(connection)

    def project(self, told: Callable[[int], None] = nobody) -> int:
        """Bring the read models a step on; how many facts were taken."""
        with self._database.work() as connection:
            return Projector(SqliteFeed()).step(connection, self._clock.now(), told)

    def close(self) -> None:
        self._database.close()
