"""Documents of 500 kB through ``put_chunk``, against the server inserting the same bytes into a like table.

The baseline's bytes never leave the server: they lie in a table, and one statement copies them piece by piece as
PostgreSQL stores such values by itself, each document in a transaction of its own. Ours travel to it, each in a
transaction of its own too, are held against the kiosk's quota and the document's row, and their digest is computed at
the end. A checkpoint comes before each run, so that both pay alike for the first touch of their pages, and each
connection has sent one document before the clock starts: a kiosk keeps its connection. Once with one session on each
side, and once with two: a centre's disk waits for more than one kiosk.

The centre lays documents into rows that fit on a page. What that gives is told apart: the same bytes laid so by the
server itself are a second baseline, which nobody promised to come near.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from statistics import median
from time import perf_counter

import psycopg
from bench_push import ratio
from ground import Centre, Row, checkpoint, new_centre
from households import FactMaker
from pg_server import Server

from kiosk.central.postgres.wire import PostgresCentral
from kiosk.domain.facts import DocumentAdded, Fact
from kiosk.services.ports import CHUNK, Chunk

LIMIT = 0.85
ROUNDS, DOCUMENTS, SIZE = 11, 24, 500_000
KIOSKS = ("0001", "0002")
PLAIN = """
create table plain_content (data bytea not null);
alter table plain_content alter column data set storage external;
create table plain_chunk (like centre.chunk including all); -- but for how much of a row stays on its page
create table page_chunk (like centre.chunk including all) with (toast_tuple_target = 8160);
"""
COPY = f"""insert into plain_chunk (document, "offset", data)
    select gen_random_uuid(), start, substr(data, start + 1, {CHUNK})
    from plain_content, generate_series(0, octet_length(data) - 1, {CHUNK}) start"""
COPY_TO_PAGES = """insert into page_chunk (document, "offset", data)
    select id, start, substr(data, start + 1, 8100)
    from plain_content, gen_random_uuid() id, generate_series(0, octet_length(data) - 1, 8100) start"""


def rows(server: Server) -> list[Row]:
    centre = new_centre(server, "bench_documents", KIOSKS)
    with centre.connect() as connection:
        connection.execute(PLAIN)
        connection.execute(
            "insert into plain_content values (%s)", [os.urandom(SIZE)]
        )  # packed already, as photographs are
    table = []
    for sessions in range(1, len(KIOSKS) + 1):
        runs = [_in_turn(centre, sessions) for _ in range(ROUNDS + 1)][1:]
        ours, theirs, pages = zip(*runs, strict=True)
        table += [
            ratio(f"documents of 500 kB / server-side insert, {sessions} at once", ours, theirs, LIMIT),
            ratio(f"documents of 500 kB / server-side insert in rows of a page, {sessions} at once", ours, pages, None),
            Row(f"  documents/s, {sessions} at once", median(ours)),
            Row(f"  documents/s inserted inside the server, {sessions} at once", median(theirs)),
        ]
    return table


def _in_turn(centre: Centre, sessions: int) -> tuple[float, float, float]:
    return _ours(centre, sessions), _theirs(centre, sessions, COPY), _theirs(centre, sessions, COPY_TO_PAGES)


def _ours(centre: Centre, sessions: int) -> float:
    """Documents a second. Each has bytes of its own, made and announced before the clock starts."""
    kiosks = [_Kiosk(PostgresCentral(centre.dsn(number)), number) for number in KIOSKS[:sessions]]
    checkpoint(centre.server)
    speed = _speed([kiosk.send for kiosk in kiosks])
    for kiosk in kiosks:
        kiosk.central.close()
    return speed


class _Kiosk:
    def __init__(self, central: PostgresCentral, number: str) -> None:
        self.central = central
        maker = FactMaker(number)
        person, contents = maker.person(), [os.urandom(SIZE) for _ in range(DOCUMENTS + 1)]
        facts = [maker.announcement(person, hashlib.sha256(content).hexdigest(), SIZE) for content in contents]
        central.push(facts)
        self.pieces = [_piece(fact, content) for fact, content in zip(facts, contents, strict=True)]
        central.put_chunk(self.pieces.pop())

    def send(self) -> None:
        for piece in self.pieces:
            if self.central.put_chunk(piece) != SIZE:
                raise RuntimeError("a document did not arrive")


def _piece(fact: Fact, content: bytes) -> Chunk:
    """500 kB are one piece."""
    assert isinstance(fact.body, DocumentAdded)
    return Chunk(fact.body.document, fact.body.sha256, SIZE, 0, content)


def _theirs(centre: Centre, sessions: int, copy: str) -> float:
    connections = [centre.connect() for _ in range(sessions)]
    for connection in connections:
        connection.execute(copy.encode())
    checkpoint(centre.server)
    speed = _speed([partial(_copy, connection, copy) for connection in connections])
    for connection in connections:
        connection.close()
    return speed


def _copy(connection: psycopg.Connection, copy: str) -> None:
    for _ in range(DOCUMENTS):
        connection.execute(copy.encode())


def _speed(works: Sequence[Callable[[], None]]) -> float:
    """Documents a second of all together, each in a thread."""
    began = perf_counter()
    with ThreadPoolExecutor(len(works)) as pool:
        for done in [pool.submit(work) for work in works]:
            done.result()
    return len(works) * DOCUMENTS / (perf_counter() - began)
