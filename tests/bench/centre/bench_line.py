"""One kiosk at 40 ms round trip: its real sync rounds, from its real encrypted store, until all has left it."""

from __future__ import annotations

import tempfile
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from time import perf_counter, process_time

from far_line import far_line
from ground import Row, new_centre
from households import FactMaker
from pg_server import Server

from kiosk.central.postgres.wire import PostgresCentral
from kiosk.services.centre_time import CentreTime
from kiosk.services.ports import LocalStore
from kiosk.services.sync import Sync
from kiosk.storage.store import open_store

LIMIT = 500.0
ONE_WAY_S = 0.020
ROUNDS, BATCHES = 5, 10


class Clock:
    def now(self) -> datetime:
        return datetime.now(UTC)


class Drawer:
    """A SecretStore for a minute."""

    def __init__(self) -> None:
        self._kept: dict[str, str] = {}

    def get(self, name: str) -> str | None:
        return self._kept.get(name)

    def set(self, name: str, value: str) -> None:
        self._kept[name] = value


def rows(server: Server) -> list[Row]:
    centre = new_centre(server, "bench_line", ["0001"])
    maker = FactMaker("0001")
    with far_line(server.port, ONE_WAY_S) as port, tempfile.TemporaryDirectory() as folder:
        store = open_store(Path(folder) / "store.db", Drawer())
        central = PostgresCentral(centre.dsn("0001", port))
        sync = Sync(store, central, CentreTime(Clock()))
        sync.round()  # connecting is not counted: it happens once in weeks
        figures = [_round(store, sync, maker) for _ in range(ROUNDS)]
        central.close()
        store.close()
    return [
        Row("facts/s of one kiosk at 40 ms round trip", median(speed for speed, _ in figures), LIMIT),
        Row("  its own CPU, µs a fact: store, JSON, cipher", median(cpu for _, cpu in figures)),
    ]


def _round(store: LocalStore, sync: Sync, maker: FactMaker) -> tuple[float, float]:
    """Facts a second, and microseconds of this process for each."""
    facts = [fact for _ in range(BATCHES) for fact in maker.batch()]
    with store.work() as work:
        for fact in facts:
            work.append(fact)
    began, cpu = perf_counter(), process_time()
    state = sync.round()
    lasted, spent = perf_counter() - began, process_time() - cpu
    if not state.connected or state.counts.waiting:
        raise RuntimeError(f"not all has left: {state}")
    return len(facts) / lasted, spent / len(facts) * 1e6
