"""Whether time tells a known ID from an unknown one: the same questions about all kinds, in turns, and a rank test.

Two distributions are as good as equal where |z| of Mann and Whitney stays below 3. The unknown lie between the known,
as in life; others lie where no ID is near: there the index's pages are warm, which tells of an empty region, and of no
person. The known against themselves show what this machine's noise alone makes of it.
"""

from __future__ import annotations

import os
from random import Random
from statistics import NormalDist, quantiles
from time import perf_counter

import psycopg
from crowd import FIRST, fill
from ground import Row, new_centre, numbers
from pg_server import Server

from kiosk.central.postgres.wire import PostgresCentral
from kiosk.services.ports import Verdict

LIMIT = 3.0
PERSONS = 20_000
FAR_OFF = 1_900_000_000  # where nobody's ID is near
PROBES = int(os.environ.get("KIOSK_BENCH_PROBES", "3000"))
KINDS = ("known", "known again", "unknown", "unknown, far off")
KIOSKS = len(KINDS) * PROBES // 200 + 1  # 240 codes an hour each


def rows(server: Server) -> list[Row]:
    centre = new_centre(server, "bench_probes", numbers(KIOSKS))
    fill(centre, PERSONS)
    asked: dict[str, list[float]] = {kind: [] for kind in KINDS}
    guessed: dict[str, list[float]] = {kind: [] for kind in KINDS}
    chance = Random(3)
    known = iter(
        chance.sample(range(FIRST, FIRST + 2 * PERSONS, 2), PERSONS)
    )  # nobody twice, or the rules about that would answer
    unknown = iter(chance.sample(range(FIRST + 1, FIRST + 2 * PERSONS, 2), PERSONS))
    far_off = iter(chance.sample(range(FAR_OFF, FAR_OFF + PERSONS), PERSONS))
    persons = dict(zip(KINDS, (known, known, unknown, far_off), strict=True))
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
    """Against the known: the same kind again, which shows the noise, and the unknown between them and far from all."""
    table = [_told(name, "known", times)]
    for kind in KINDS[1:]:
        limit = LIMIT if kind.startswith("unknown") else None
        table += [Row(f"{name}: |z|, {kind}", abs(rank_z(times["known"], times[kind])), limit, False)]
        table += [_told(name, kind, times)]
    return table


def _told(name: str, kind: str, times: dict[str, list[float]]) -> Row:
    low, middle, high = (time * 1e6 for time in quantiles(times[kind], n=4))
    spread = f"{low:.0f} to {high:.0f}, {len(times[kind])} probes"
    return Row(f"  {name}, {kind}: median µs", middle, spread=spread)


def rank_z(a: list[float], b: list[float]) -> float:
    """Mann and Whitney's U as a standard normal deviate; times on a nanosecond clock have no ties worth a word."""
    ranks = sorted([(time, True) for time in a] + [(time, False) for time in b])
    of_a = sum(rank for rank, (_, mine) in enumerate(ranks, 1) if mine)
    n, m = len(a), len(b)
    u = of_a - n * (n + 1) / 2
    return NormalDist(n * m / 2, (n * m * (n + m + 1) / 12) ** 0.5).zscore(u)
