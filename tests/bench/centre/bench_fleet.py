"""500 kiosks with jitter: how long from "pressed" until all of it has arrived, and what they cost the server.

Each kiosk is a thread with a real PostgresCentral: it greets every quarter of a minute as sync does, and again and
again somebody presses «تقديم»: a greeting, five facts, sometimes a document of 500 kB. That is some fifty times what
500 real kiosks would bring. The kiosks' own work goes on the same cores, so a server alone would be quicker.
"""

from __future__ import annotations

import hashlib
import os
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from multiprocessing import get_context
from multiprocessing.connection import Connection
from random import Random
from statistics import median, quantiles
from time import monotonic, perf_counter, sleep

from ground import Centre, Row, new_centre, numbers
from households import FactMaker
from pg_server import Server
from pooling import pgbouncer
from server_cost import Cost, cost_of

from kiosk.central.postgres.wire import PostgresCentral
from kiosk.domain.facts import DocumentAdded
from kiosk.services.errors import CentreError
from kiosk.services.ports import CHUNK, Chunk

KIOSKS = int(os.environ.get("KIOSK_BENCH_KIOSKS", "500"))
PROCESSES = 2
SECONDS, SIGNING_IN = float(os.environ.get("KIOSK_BENCH_SECONDS", "30")), 15.0
BEAT, BETWEEN_PRESSES = 15.0, 20.0
WITH_DOCUMENT = 0.2
SIZE = 500_000


def rows(server: Server) -> list[Row]:
    centre = new_centre(server, "bench_fleet", numbers(KIOSKS))
    table = _told("direct", centre, server.port)
    with pgbouncer(centre) as port:
        if port:
            table += _told("PgBouncer", centre, port)
    return table


@dataclass
class Seen:
    """Seconds from pressed to arrived of every press, with and without a document, and calls that failed."""

    facts: list[float] = field(default_factory=list)
    documents: list[float] = field(default_factory=list)
    failed: int = 0


def _told(way: str, centre: Centre, port: int) -> list[Row]:
    with _fleet(centre, port) as pipes:
        sleep(SIGNING_IN)
        before = cost_of(centre.server)
        sleep(SECONDS / 2)
        middle = cost_of(centre.server)
        sleep(SECONDS / 2)
        after = cost_of(centre.server)
        seen = [pipe.recv() for pipe in pipes]
    facts = [time for one in seen for time in one.facts]
    documents = [time for one in seen for time in one.documents]
    return [*_times(way, facts, documents, sum(one.failed for one in seen)), *_costs(way, before, middle, after)]


def _times(way: str, facts: list[float], documents: list[float], failed: int) -> list[Row]:
    return [
        Row(f"{KIOSKS} kiosks, {way}: pressed to arrived, 99 %, ms", quantiles(facts, n=100)[98] * 1000),
        Row(f"  {way}: median ms", median(facts) * 1000, spread=f"{len(facts)} presses, {failed} failed calls"),
        Row(f"  {way}: with a document of 500 kB, 99 %, ms", quantiles(documents, n=100)[98] * 1000),
    ]


def _costs(way: str, before: Cost, middle: Cost, after: Cost) -> list[Row]:
    return [
        Row(f"  {way}: server's connections", middle.connections),
        Row(f"  {way}: memory of all its processes, PSS MB", middle.pss_mb),
        Row(f"  {way}: own memory of one connection, MB", middle.private_mb_each),
        Row(f"  {way}: server's CPU, cores", (after.cpu_s - before.cpu_s) / (after.at - before.at)),
    ]


@contextmanager
def _fleet(centre: Centre, port: int) -> Iterator[list[Connection]]:
    context, pipes, processes = get_context("fork"), [], []
    every = list(centre.passwords)
    for share in range(PROCESSES):
        ours, theirs = context.Pipe()
        dsns = {number: centre.dsn(number, port) for number in every[share::PROCESSES]}
        process = context.Process(target=_half, args=[theirs, dsns], daemon=True)
        process.start()
        pipes.append(ours)
        processes.append(process)
    yield pipes
    for process in processes:
        process.join()


def _half(pipe: Connection, dsns: dict[str, str]) -> None:
    seen, start = Seen(), monotonic()
    kiosks = [BusyKiosk(number, dsn, seen, start) for number, dsn in dsns.items()]
    threads = [threading.Thread(target=kiosk.work) for kiosk in kiosks]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    pipe.send(seen)


@dataclass
class BusyKiosk:
    number: str
    dsn: str
    seen: Seen
    start: float

    def __post_init__(self) -> None:
        self._chance = Random(self.number)
        self._maker = FactMaker(self.number)
        self._content = bytes(SIZE - 8)

    def work(self) -> None:
        """Sign in at some moment of the first seconds, then greetings and presses until the time is over."""
        central = PostgresCentral(self.dsn)
        sleep(self._chance.uniform(0, SIGNING_IN * 0.8))
        beat, press = monotonic(), monotonic() + self._chance.expovariate(1 / BETWEEN_PRESSES)
        while (now := monotonic()) < self.start + SIGNING_IN + SECONDS:
            if now >= press:
                press += self._chance.expovariate(1 / BETWEEN_PRESSES)
                self._try(lambda: self._press(central))
            elif now >= beat:
                beat += BEAT
                self._try(central.greet)
            sleep(max(0.0, min(press, beat) - monotonic()))
        central.close()

    def _try(self, act: Callable[[], object]) -> None:
        try:
            act()
        except CentreError:
            self.seen.failed += 1

    def _press(self, central: PostgresCentral) -> None:
        """What the sync worker does when it is woken."""
        facts = self._maker.household()
        content = b""
        if self._chance.random() < WITH_DOCUMENT:
            content = self._chance.randbytes(8) + self._content
            facts.append(self._maker.announcement(facts[0].person, hashlib.sha256(content).hexdigest(), SIZE))
        pressed = perf_counter()
        central.greet()
        central.push(facts)
        if content:
            body = facts[-1].body
            assert isinstance(body, DocumentAdded)
            central.document_offset(body.document, body.sha256)
            central.put_chunk(Chunk(body.document, body.sha256, SIZE, 0, content[:CHUNK]))
        times = self.seen.documents if content else self.seen.facts
        if monotonic() > self.start + SIGNING_IN:
            times.append(perf_counter() - pressed)
