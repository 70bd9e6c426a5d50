"""Facts in batches of 100 through the wire, against pgbench's own plain transactions of the same inserts.

Why plain transactions are the fair baseline: they are what a program would do that keeps its promises the ordinary
way. One fact is one transaction, which does the same inserts and updates into tables of the same shape, with the same
indexes and settings, on the same server: the person found or made, the fact in the journal with its text and digest,
the person's next place in the chain, the reference taken, the kiosk's quota, commit. Eight clients of pgbench, written
in C, share the waiting for the disk as well as PostgreSQL lets them. pgbench's default, plain query mode, is what a
kiosk's driver does too: no prepared statements, because of PgBouncer. pgbench does less than we: no JSON is read,
no digest computed, nothing checked, no row level security. With prepared statements it is quicker; shown beside it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path
from random import Random
from statistics import median, quantiles
from time import perf_counter, process_time

from ground import Centre, Row, checkpoint, new_centre, numbers, pgbench
from households import FACTS_A_PERSON, FactMaker
from pg_server import Server

from kiosk.central.postgres.wire import PostgresCentral
from kiosk.domain.facts import Fact, digest, to_json
from kiosk.services.ports import Fate

LIMIT = 4.5
ROUNDS, SECONDS, CLIENTS = 7, 3, 8
PROCESSES, BATCHES = 3, 60
SCRIPTS = 4  # households whose facts pgbench writes again and again

TABLES = """
create schema plain;
create table plain.person (like centre.person including all);
create table plain.journal (like centre.journal including all);
create table plain.reference (like centre.reference including all);
create table plain.quota (like centre.quota including all);
"""
# The counter of each client gives ids and references in rising order, as time does at the kiosks.
SCRIPT = r"""\set n :n + 1
\set p :n / {facts}
begin;
insert into plain.person as p (national_id) values ('1' || lpad(:client_id * 10000000 + :p || '', 9, '0'))
    on conflict (national_id) do update set next_number = p.next_number + 1
    returning id as person, next_number as number \gset
insert into plain.journal (id, person, number, previous, digest, text, kiosk, received_at, proven)
    values ((:n || '-0000-7000-8000-00000000000' || :client_id)::uuid, :person, :number, '{previous}', '{digest}',
    '{text}', '000' || :client_id, now(), true);
update plain.person set last_digest = '{digest}' where id = :person;
{reference}insert into plain.quota as q (kiosk, minute, facts, bytes)
    values ('000' || :client_id, date_trunc('minute', now()), 1, {size})
    on conflict (kiosk, minute) do update set facts = q.facts + excluded.facts, bytes = q.bytes + excluded.bytes;
commit;
"""
REFERENCE = """insert into plain.reference (reference, application)
    values ('000' || :client_id || :n, gen_random_uuid()) on conflict do nothing;
"""


def rows(server: Server) -> list[Row]:
    centre = new_centre(server, "bench_push", numbers(PROCESSES * (ROUNDS + 1)))
    with centre.connect() as connection:
        connection.execute(TABLES)
    scripts = _scripts(server.folder.parent)
    plain, prepared, ours, cpu = [], [], [], []
    for round_ in range(ROUNDS + 1):
        ways = ("simple", "prepared")
        figures = {way: _pgbench(centre, scripts, way, round_ * 2 + place) for place, way in enumerate(ways)}
        checkpoint(server)
        pushed = _push(centre, round_)
        if round_:  # the first warms everything up
            plain.append(figures["simple"])
            prepared.append(figures["prepared"])
            ours.append(pushed.speed)
            cpu.append(pushed.client_us)
    return [
        ratio("facts in batches of 100 / pgbench, plain", ours, plain, LIMIT),
        ratio("facts in batches of 100 / pgbench, prepared", ours, prepared, None),
        Row("  facts/s in batches of 100", median(ours)),
        Row("  facts/s pgbench, plain", median(plain)),
        Row("  facts/s pgbench, prepared", median(prepared)),
        Row("  client's CPU, µs a fact", median(cpu)),
    ]


def ratio(name: str, ours: Sequence[float], theirs: Sequence[float], limit: float | None) -> Row:
    """The median over rounds, each with its own baseline, and the quartiles."""
    each = [a / b for a, b in zip(ours, theirs, strict=True)]
    low, middle, high = quantiles(each, n=4, method="inclusive")
    return Row(name, middle, limit, spread=f"{low:.2f} to {high:.2f}")


def _scripts(folder: Path) -> list[Path]:
    """One for each kind of transaction, in the households' own proportion."""
    maker = FactMaker("0001", Random(1))
    facts = [fact for _ in range(SCRIPTS) for fact in maker.household()]
    return [_script(folder / f"plain-{place}.sql", fact) for place, fact in enumerate(facts)]


def _script(path: Path, fact: Fact) -> Path:
    text, previous = to_json(fact), "0" * 64
    reference = REFERENCE if "reference" in text else ""
    assert "'" not in text
    script = SCRIPT.format(
        facts=FACTS_A_PERSON,
        previous=previous,
        digest=digest(previous, text),
        text=text,
        reference=reference,
        size=len(text.encode()),
    )
    path.write_text(script, encoding="utf-8")
    return path


def _pgbench(centre: Centre, scripts: Sequence[Path], way: str, run: int) -> float:
    """Transactions a second."""
    checkpoint(centre.server)
    files = [word for script in scripts for word in ("-f", script)]
    start = 10_000_000 + run * 1_000_000
    told = pgbench(
        centre.server, "-M", way, "-c", CLIENTS, "-j", 2, "-T", SECONDS, "-D", f"n={start}", *files, centre.name
    )
    found = re.search(r"tps = ([\d.]+) \(without", told)
    assert found
    return float(found[1])


@dataclass(frozen=True, slots=True)
class Pushing:
    """What a round gave. speed: facts a second of all kiosks together. client_us: their own CPU for one fact."""

    speed: float
    client_us: float


def _push(centre: Centre, round_: int) -> Pushing:
    """Each kiosk is a process; all begin when the last has made its facts and signed in."""
    context = get_context("fork")
    pipes = []
    for number in numbers(PROCESSES * (ROUNDS + 1))[round_ * PROCESSES :][:PROCESSES]:
        ours, theirs = context.Pipe()
        context.Process(target=_kiosk, args=[theirs, centre.dsn(number), number], daemon=True).start()
        pipes.append(ours)
    for pipe in pipes:
        pipe.recv()
    for pipe in pipes:
        pipe.send("go")
    told = [pipe.recv() for pipe in pipes]
    facts = PROCESSES * BATCHES * 100
    lasted = max(ended for _, ended, _ in told) - min(began for began, _, _ in told)
    return Pushing(facts / lasted, sum(cpu for *_, cpu in told) / facts * 1e6)


def _kiosk(pipe: Connection, dsn: str, number: str) -> None:
    maker = FactMaker(number)
    waiting = [maker.batch() for _ in range(BATCHES)]
    central = PostgresCentral(dsn)
    central.greet()
    pipe.send("ready")
    pipe.recv()
    began, cpu = perf_counter(), process_time()
    for batch in waiting:
        _pushed(central, batch)
    pipe.send((began, perf_counter(), process_time() - cpu))
    central.close()


def _pushed(central: PostgresCentral, batch: Sequence[Fact]) -> None:
    answers = central.push(batch)
    if any(answer.fate is not Fate.STORED for answer in answers):
        raise RuntimeError(f"not stored: {Counter(answer.code for answer in answers)}")
