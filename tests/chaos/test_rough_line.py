"""A line that ends or falls silent at any byte: nothing is lost, nothing doubled, nothing waited for without end."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Literal

import psycopg
import pytest
from centre_books import Books
from chaos_kit import HAMAD, InnerKiosk, a_fact
from pg_fixtures import PgCentre
from rough_line import RoughLine, Trouble, Way

from kiosk.central.postgres.connecting import Connections
from kiosk.central.postgres.roles import CONNECTIONS
from kiosk.central.postgres.wire import PostgresCentral
from kiosk.services.errors import CentreUnreachable
from kiosk.services.ports import CHUNK, Fate, OutboxCounts

PLACES = 30  # at which a line is cut, for each way


@pytest.fixture
def line(pg_centre: PgCentre) -> Iterator[RoughLine]:
    line = RoughLine(pg_centre.server.port)
    yield line
    line.close()


@contextmanager
def kiosk_behind(line: RoughLine, centre: PgCentre, password: str) -> Iterator[InnerKiosk]:
    """With three facts of two persons and a document in its outbox."""
    kiosk = InnerKiosk("0007", f"postgresql://kiosk_0007@127.0.0.1:{line.port}/{centre.name}", password)
    kiosk.append(a_fact(), a_fact(person=HAMAD), a_fact())
    kiosk.hand_in(b"%PDF" * 2000)
    try:
        yield kiosk
    finally:
        kiosk.close()


@pytest.mark.slow
@pytest.mark.parametrize("way", ["request", "reply"])
def test_wherever_a_line_is_cut_all_arrives_once(pg_centre: PgCentre, line: RoughLine, way: Way) -> None:
    password = pg_centre.password("0007")
    with kiosk_behind(line, pg_centre, password) as kiosk:
        assert kiosk.sync.round().counts == OutboxCounts()
    whole = line.passed[way]
    interrupted = 0
    for place in range(PLACES):
        line.trouble = lambda number, first=line.connections, after=whole * place // PLACES: (
            Trouble("cut", way, after) if number == first else Trouble()
        )
        with kiosk_behind(line, pg_centre, password) as kiosk:
            interrupted += kiosk.sync.round().counts != OutboxCounts()
            assert kiosk.sync_until_all_has_left().counts == OutboxCounts()
    assert interrupted >= PLACES - 2
    with pg_centre.connect() as connection:
        books = Books.of(connection)
    books.check_chain()
    books.check_documents()
    assert len(books.lines) == 4 * (PLACES + 1)


@pytest.mark.parametrize("how", ["cut", "drop"])
def test_a_push_whose_reply_is_lost_is_known_again(
    pg_centre: PgCentre, line: RoughLine, how: Literal["cut", "drop"]
) -> None:
    """Also where nobody tells the kiosk that there will be no reply: it gives up by itself."""
    dsn = pg_centre.dsn("kiosk_0007", port=line.port)
    central = PostgresCentral(dsn, pg_centre.password("0007"), answer_within=0.5)
    central.greet()
    facts = [a_fact(), a_fact()]
    line.lose_replies = how
    with pytest.raises(CentreUnreachable):
        central.push(facts)
    line.lose_replies = ""
    assert [pushed.fate for pushed in central.push(facts)] == [Fate.ALREADY_STORED] * 2
    central.close()


def test_a_slow_line_may_take_longer_than_a_still_one(pg_centre: PgCentre, line: RoughLine) -> None:
    line.trouble = lambda _number: Trouble(slow=0.05)  # for each of 32 blocks or more
    connections = Connections(pg_centre.dsn("kiosk_0007", port=line.port), pg_centre.password("0007"), answer_within=1)
    with connections.use() as connection:
        (text,) = connection.execute("select repeat('x', 2097152)").fetchone() or ("",)
    assert len(text) == 2**21
    connections.close()


SLOW = Trouble(slow=0.15)
BREAKING = Trouble("cut", "request", 2**17)


@pytest.mark.parametrize("trouble", [SLOW, BREAKING], ids=["slow", "breaking"])
def test_a_document_comes_through_a_line_that_does_not_carry_a_large_piece(
    pg_centre: PgCentre, line: RoughLine, trouble: Trouble
) -> None:
    """The server's limit on a statement counts from the first byte that it gets of it, not from the last."""
    password = pg_centre.password("0007")
    with pg_centre.connect() as administrator:
        administrator.execute("alter role kiosk_0007 set statement_timeout = '1s'")
    line.trouble = lambda _number: trouble
    kiosk = InnerKiosk("0007", pg_centre.dsn("kiosk_0007", port=line.port), password)
    kiosk.hand_in(b"%PDF" * (CHUNK // 4))
    assert not kiosk.sync.round().connected
    assert kiosk.sync_until_all_has_left().counts == OutboxCounts()
    kiosk.close()


def test_a_kiosk_whose_line_died_silently_many_times_is_let_in_again(pg_centre: PgCentre, line: RoughLine) -> None:
    """The server goes on counting connections that only it believes to be there, and a kiosk has few."""
    password = pg_centre.password("0007")
    with pg_centre.connect() as administrator, psycopg.connect(pg_centre.dsn("kiosk_0007"), password=password) as own:
        (minutes,) = own.execute("select current_setting('idle_session_timeout')::interval").fetchone() or ()
        assert timedelta() < minutes <= timedelta(minutes=10)
        administrator.execute("alter role kiosk_0007 set idle_session_timeout = '1s'")  # nobody here waits for minutes
    dsn = pg_centre.dsn("kiosk_0007", port=line.port)
    central = PostgresCentral(dsn, password, answer_within=0.1)
    for _ in range(CONNECTIONS):
        line.lose_replies = ""
        central.greet()
        line.lose_replies = "drop"
        with pytest.raises(CentreUnreachable):
            central.greet()
    line.lose_replies = ""
    assert greeted_within(20, central)
    central.close()


def greeted_within(seconds: float, central: PostgresCentral) -> bool:
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        try:
            central.greet()
        except CentreUnreachable:
            time.sleep(0.05)
        else:
            return True
    return False
