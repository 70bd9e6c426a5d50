"""Whether time tells a known ID from an unknown one: the same questions about both, in turns, and a rank test.

Two distributions are as good as equal where |z| of Mann and Whitney stays below 3; a copy of the same kind of probe
against itself stands beside it, to show what this machine's noise alone makes of it.
"""

from __future__ import annotations

import os
from random import Random
from statistics import NormalDist, quantiles
from time import perf_counter

import psycopg
from crowd import FIRST, UNKNOWN, fill
from ground import Row, new_centre, numbers
from pg_server import Server

from kiosk.central.postgres.wire import PostgresCentral
from kiosk.services.ports import Verdict

LIMIT = 3.0
PERSONS = 20_000
PROBES = int(os.environ.get("KIOSK_BENCH_PROBES", "3000"))
KINDS = ("known", "known again", "unknown")
KIOSKS = 3 * PROBES // 200 + 1  # 240 codes an hour each


def rows(server: Server) -> list[Row]:
    centre = new_centre(server, "bench_probes", numbers(KIOSKS))
    fill(centre, PERSONS)
    asked: dict[str, list[float]] = {kind: [] for kind in KINDS}
    guessed: dict[str, list[float]] = {kind: [] for kind in KINDS}
    chance = Random(3)
    known = iter(
        chance.sample(range(FIRST, FIRST + PERSONS), PERSONS)
    )  # nobody twice, or the rules about that would answer
    unknown = iter(chance.sample(range(UNKNOWN, UNKNOWN + PERSONS), PERSONS))
    persons = {"known": known, "known again": known, "unknown": unknown}
    with centre.connect() as administrator:
        for number in centre.passwords:
            central = PostgresCentral(centre.dsn(number))
            central.greet()
            for _ in range(200 // len(KINDS)):
                for kind in chance.sample(KINDS, len(KINDS)):
                    _probe(central, next(persons[kind]), asked[kind], guessed[kind])
            central.close()
        _nothing_was_sent_to_the_unknown(administrator)
    return [*_compared("request_code", asked), *_compared("wrong guess", guessed)]


def _probe(central: PostgresCentral, person: int, asked: list[float], guessed: list[float]) -> None:
    began = perf_counter()
    ticket = central.request_code(str(person), "")
    asked.append(perf_counter() - began)
    began = perf_counter()
    answer = central.confirm_code(ticket.id, "no code")
    guessed.append(perf_counter() - began)
    assert answer.verdict is Verdict.WRONG, answer


def _nothing_was_sent_to_the_unknown(administrator: psycopg.Connection) -> None:
    found = administrator.execute("select count(*) from centre.message where mobile = ''").fetchone()
    assert found and found[0] > 0


def _compared(name: str, times: dict[str, list[float]]) -> list[Row]:
    known, again, unknown = (times[kind] for kind in KINDS)
    told = [
        Row(
            f"  {name}, {kind}: median µs",
            quartiles[1] * 1e6,
            spread=f"{quartiles[0] * 1e6:.0f} to {quartiles[2] * 1e6:.0f}",
        )
        for kind, quartiles in ((kind, quantiles(times[kind], n=4)) for kind in ("known", "unknown"))
    ]
    noise = abs(rank_z(known, again))
    return [
        Row(
            f"{name}: |z| of {len(known)} known against {len(unknown)} unknown",
            abs(rank_z(known, unknown)),
            LIMIT,
            False,
        ),
        Row(f"  {name}: |z| of known against known", noise),
        *told,
    ]


def rank_z(a: list[float], b: list[float]) -> float:
    """Mann and Whitney's U as a standard normal deviate; times on a nanosecond clock have no ties worth a word."""
    ranks = sorted([(time, True) for time in a] + [(time, False) for time in b])
    of_a = sum(rank for rank, (_, mine) in enumerate(ranks, 1) if mine)
    n, m = len(a), len(b)
    u = of_a - n * (n + 1) / 2
    return NormalDist(n * m / 2, (n * m * (n + m + 1) / 12) ** 0.5).zscore(u)
