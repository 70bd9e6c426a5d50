"""From an ID to the person's state, and what is new since: in a small centre and in a large one, in turns.

KIOSK_BENCH_PERSONS sets the large one's size, 1,000,000 unless told.
"""

from __future__ import annotations

import json
import os
from dataclasses import dataclass, field
from random import Random
from statistics import median
from time import perf_counter

import psycopg
from crowd import FACTS, FIRST, fill
from ground import Row, new_centre, numbers
from pg_server import Server

from kiosk.central.postgres.wire import PostgresCentral
from kiosk.services.ports import Verdict

LIMIT = 1.5
SMALL, LARGE = 10_000, int(os.environ.get("KIOSK_BENCH_PERSONS", "1000000"))
VISITS, WARM_UP = 600, 60
KIOSKS = 4  # 240 codes an hour each


def rows(server: Server) -> list[Row]:
    small, large = (Town.of(server, persons, first) for persons, first in ((SMALL, 1), (LARGE, 101)))
    for _ in range(VISITS + WARM_UP):
        for town in (small, large):
            town.visit()
    for town in (small, large):
        town.close()
    return [
        Row(f"sign-in to state, {LARGE:,} persons / {SMALL:,}", large.signing_in / small.signing_in, LIMIT, False),
        Row(f"pull after N, {LARGE:,} persons / {SMALL:,}", large.pulling / small.pulling, LIMIT, False),
        Row(f"  sign-in to state at {SMALL:,}, median ms", small.signing_in * 1000),
        Row(f"  sign-in to state at {LARGE:,}, median ms", large.signing_in * 1000),
        Row(f"  pull after N at {LARGE:,}, median ms", large.pulling * 1000),
    ]


@dataclass
class Town:
    """A centre whose kiosks let visitors in, one after the other."""

    visitors: list[int]
    kiosks: list[PostgresCentral]
    administrator: psycopg.Connection
    signed_in: list[float] = field(default_factory=list)
    pulled: list[float] = field(default_factory=list)

    @classmethod
    def of(cls, server: Server, persons: int, first_kiosk: int) -> Town:
        centre = new_centre(server, f"bench_{persons}", numbers(KIOSKS, first_kiosk))
        fill(centre, persons)
        visitors = Random(7).sample(range(FIRST, FIRST + 2 * persons, 2), VISITS + WARM_UP)  # nobody comes twice
        kiosks = [PostgresCentral(centre.dsn(number)) for number in centre.passwords]
        return cls(visitors, kiosks, centre.connect())

    @property
    def signing_in(self) -> float:
        """Seconds, median."""
        return median(self.signed_in[WARM_UP:])

    @property
    def pulling(self) -> float:
        return median(self.pulled[WARM_UP:])

    def visit(self) -> None:
        person = str(self.visitors.pop())
        central = self.kiosks[len(self.visitors) % KIOSKS]
        began = perf_counter()
        ticket = central.request_code(person, "")
        asked = perf_counter() - began
        code = self._code()
        began = perf_counter()
        answer = central.confirm_code(ticket.id, code)
        entries = central.pull(answer.session, 0)
        self.signed_in.append(asked + perf_counter() - began)
        if answer.verdict is not Verdict.CONFIRMED or len(entries) != FACTS:
            raise RuntimeError(f"{answer.verdict} with {len(entries)} facts")
        began = perf_counter()
        central.pull(answer.session, FACTS - 1)
        self.pulled.append(perf_counter() - began)

    def _code(self) -> str:
        """As the messenger reads it; not counted."""
        row = self.administrator.execute('delete from centre.message returning "values"').fetchone()
        assert row
        return str(json.loads(row[0])["code"])

    def close(self) -> None:
        for central in self.kiosks:
            central.close()
        self.administrator.close()
