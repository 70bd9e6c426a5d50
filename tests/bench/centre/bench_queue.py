"""`make bench-desk`: a desk's lists at a small, a large and a huge centre, in turns, over the functions of desk_v1.

KIOSK_BENCH_CASES sets the huge one's size, 1,000,000 unless told.
"""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random
from statistics import median
from time import perf_counter
from typing import TypeVar
from urllib.parse import quote

from desk_cases import KIOSKS, OFFICERS, OFFICES, fill_cases
from ground import Row, new_centre
from pg_server import Server

from kiosk.central.postgres import admin, staff_admin
from kiosk.central.postgres.desk import PostgresDesk
from kiosk.domain.staff import Staff, StaffRole
from kiosk.services.desk_ports import Queue, QueueFilter

SMALL, LARGE, HUGE = 10_000, 100_000, int(os.environ.get("KIOSK_BENCH_CASES", "1000000"))
ROUNDS, WARM_UP = 200, 20
MOST_MS, GROWTH = 50.0, 1.5
T = TypeVar("T")
PASSWORD = "of the bench"


def rows(server: Server) -> list[Row]:
    offices = [Office.of(server, cases, number) for cases, number in ((SMALL, 1), (LARGE, 2), (HUGE, 3))]
    for _ in range(ROUNDS + WARM_UP):
        for office in offices:
            office.look_around()
    for office in offices:
        office.desk.close()
    small, large, huge = (office.medians() for office in offices)
    table = [Row(f"{name}, {LARGE:,} open cases, median ms", ms, MOST_MS, False) for name, ms in large.items()]
    for name, ms in huge.items():
        # A kiosk's number alone begins a hundred times as many references in the one centre as in the other.
        limit = None if name == "search by 4 digits" else GROWTH
        spread = f"{small[name]:.2f} and {ms:.2f} ms"
        table.append(Row(f"{name}, {HUGE:,} / {SMALL:,}", ms / small[name], limit, False, spread))
    return table


@dataclass
class Office:
    """A centre with so many open cases, a supervisor who has signed in at a desk there, and what each look took."""

    desk: PostgresDesk
    session: str
    dice: Random = field(default_factory=lambda: Random(11))
    after: str = ""
    took: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))

    @classmethod
    def of(cls, server: Server, cases: int, number: int) -> Office:
        centre = new_centre(server, f"bench_queue_{cases}", ())
        fill_cases(centre, cases)
        dsn, desk = server.dsn(database=centre.name), f"{9900 + number}"
        staff_admin.put_staff(dsn, Staff("1004", "فهد الدوسري", StaffRole.SUPERVISOR), PASSWORD)
        password = quote(admin.add_desk(dsn, desk), safe="")
        opened = PostgresDesk(f"postgresql://desk_{desk}:{password}@127.0.0.1:{server.port}/{centre.name}")
        return cls(opened, opened.sign_in("1004", PASSWORD).session)

    def look_around(self) -> None:
        kiosk = f"{self.dice.randrange(1, KIOSKS + 1):04d}"
        self._page("first page", QueueFilter(Queue.REVIEW))
        self._page("a later page", QueueFilter(Queue.REVIEW), following=True)
        self._page("filter by office", QueueFilter(Queue.REVIEW, office=f"office {self.dice.randrange(OFFICES)}"))
        self._page("filter by officer", QueueFilter(Queue.ALL, officer=f"{2000 + self.dice.randrange(OFFICERS)}"))
        self._page("filter by status", QueueFilter(Queue.ALL, status="initial_approval"))
        self._page("what nobody has", QueueFilter(Queue.REVIEW, unassigned=True))
        self._page("what is late", QueueFilter(Queue.REVIEW, late=True))
        self._page("search by 4 digits", QueueFilter(Queue.ALL, reference=kiosk))
        self._page("search by 11 digits", QueueFilter(Queue.ALL, reference=f"{kiosk}0000001"), least=1)
        self._time("counts of all queues", lambda: self.desk.counts(self.session))
        self._time("load of all officers", lambda: self.desk.load(self.session))

    def _page(self, name: str, wanted: QueueFilter, *, following: bool = False, least: int = 10) -> None:
        page = self._time(name, lambda: self.desk.queue(self.session, wanted, self.after if following else ""))
        if len(page.lines) < least:
            raise RuntimeError(f"{name}: {len(page.lines)} lines")
        if following:
            self.after = page.after

    def _time(self, name: str, look: Callable[[], T]) -> T:
        began = perf_counter()
        answer = look()
        self.took[name].append(perf_counter() - began)
        return answer

    def medians(self) -> dict[str, float]:
        """Milliseconds."""
        return {name: median(times[WARM_UP:]) * 1000 for name, times in self.took.items()}
