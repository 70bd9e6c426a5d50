"""The worker beside PostgreSQL: messages once, whoever dies; what is over is forgotten; journals are looked through."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from threading import Event, Lock, Thread

import psycopg
import pytest
from centre_kit import MOBILE, NOW, SALMA, World, an_account, an_application, say_plainly
from pg_fixtures import PgCentre
from pg_server import Server
from postgres_world import CentreClock
from structlog.testing import capture_logs

from kiosk.central.postgres import admin
from kiosk.central.postgres.operators import CentreFault
from kiosk.central.postgres.queue import PostgresQueue
from kiosk.central.postgres.wire import PostgresCentral
from kiosk.central.postgres.worker import Office, rebuild, verify, work
from kiosk.devices.memory_gateway import MemoryGateway
from kiosk.services.errors import CentreUnreachable

MANY = 200


@pytest.fixture
def administrator(pg_centre: PgCentre) -> Iterator[psycopg.Connection]:
    with pg_centre.connect() as connection:
        connection.execute("set search_path = centre")
        yield connection


@pytest.fixture
def clock(administrator: psycopg.Connection) -> CentreClock:
    return CentreClock(administrator)


@pytest.fixture
def central(pg_centre: PgCentre) -> Iterator[PostgresCentral]:
    central = PostgresCentral(pg_centre.dsn("kiosk_0007"), pg_centre.password("0007"))
    yield central
    central.close()


@pytest.fixture
def office(pg_centre: PgCentre, clock: CentreClock) -> Iterator[Office]:
    office = Office(pg_centre.dsn("worker"), Event())
    yield office
    office.close()


class CountingGateway:
    """Counts what each mobile got, and tells when ``enough`` messages came; the first ``refusing`` fail."""

    def __init__(self, enough: int, refusing: int = 0) -> None:
        self.enough = Event()
        self.got: Counter[str] = Counter()
        self._limit = enough
        self._refusing = refusing
        self._lock = Lock()

    def send(self, mobile: str, text: str) -> None:
        with self._lock:
            self._refusing -= 1
            if self._refusing >= 0:
                raise CentreUnreachable("busy")
            self.got[mobile] += 1
            if self.got.total() >= self._limit:
                self.enough.set()


class Working:
    """A worker as `kiosk centre work` runs it, in a thread."""

    def __init__(self, dsn: str, gateway: CountingGateway | None) -> None:
        self._stop = Event()
        self._thread = Thread(target=work, args=(dsn, gateway, say_plainly, self._stop))
        self._thread.start()

    def __enter__(self) -> Working:
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._thread.join(30)
        assert not self._thread.is_alive()


def queue_messages(administrator: psycopg.Connection, n: int) -> None:
    administrator.execute(
        """insert into message (mobile, kind, "values", next_at, until)
           select '+96655' || lpad(i::text, 7, '0'), 'code', '{"code": "123456", "minutes": 5}',
               centre.now(), centre.now() + interval '5 minutes'
           from generate_series(1, %s) i""",
        [n],
    )


def count(administrator: psycopg.Connection, table: str) -> int:
    (found,) = administrator.execute(f"select count(*) from {table}".encode()).fetchone() or (0,)
    return int(found)


def test_two_workers_send_each_of_many_messages_once(
    pg_centre: PgCentre, administrator: psycopg.Connection, clock: CentreClock
) -> None:
    queue_messages(administrator, MANY)
    gateway = CountingGateway(MANY)
    with Working(pg_centre.dsn("worker"), gateway), Working(pg_centre.dsn("worker"), gateway):
        assert gateway.enough.wait(60)
    assert len(gateway.got) == MANY
    assert set(gateway.got.values()) == {1}
    assert count(administrator, "message") == 0


def test_what_a_worker_took_when_it_died_is_sent_by_another(
    pg_centre: PgCentre, administrator: psycopg.Connection, clock: CentreClock
) -> None:
    queue_messages(administrator, 3)
    dying = PostgresQueue(pg_centre.dsn("worker"))
    assert dying.claim_message(NOW, NOW + timedelta(minutes=1))
    dying.close()
    clock.forward(minutes=1)
    gateway = CountingGateway(3)
    with Working(pg_centre.dsn("worker"), gateway):
        assert gateway.enough.wait(60)
    assert set(gateway.got.values()) == {1}


def test_a_message_to_nowhere_is_never_sent(
    pg_centre: PgCentre, administrator: psycopg.Connection, central: PostgresCentral, clock: CentreClock
) -> None:
    central.request_code(SALMA, "")
    queue = PostgresQueue(pg_centre.dsn("worker"))
    assert count(administrator, "message") == 1
    assert World(central, clock, MemoryGateway(), queue=queue).messenger.work_once() == 0
    assert count(administrator, "message") == 0
    queue.close()


def test_without_a_gateway_messages_wait_and_the_rest_goes_on(
    pg_centre: PgCentre, administrator: psycopg.Connection, central: PostgresCentral, clock: CentreClock
) -> None:
    central.request_code(SALMA, MOBILE)
    central.push([an_account()])
    with Working(pg_centre.dsn("worker"), None):
        until_true(administrator, "select exists (select from account)")
    assert count(administrator, "message") == 1
    assert administrator.execute("select attempts from message").fetchone() == (0,)


def test_a_worker_outlasts_a_centre_that_cuts_all_its_connections(
    pg_centre: PgCentre, administrator: psycopg.Connection, central: PostgresCentral, clock: CentreClock
) -> None:
    gateway = CountingGateway(2)
    with Working(pg_centre.dsn("worker"), gateway):
        queue_messages(administrator, 1)
        until_true(administrator, "select not exists (select from message)")
        until_true(
            administrator,
            """select exists (select pg_terminate_backend(pid) from pg_stat_activity
               where usename = 'worker' and datname = current_database())""",
        )
        queue_messages(administrator, 1)
        central.push([an_account()])
        assert gateway.enough.wait(60)
        until_true(administrator, "select exists (select from account)")


def test_a_worker_outlasts_a_server_that_is_killed_and_comes_back(pg_folder: Path) -> None:
    server = Server(pg_folder / "worker-own").start()
    try:
        admin.init(server.dsn(database="centre"))
        with server.connect(database="centre") as administrator:
            administrator.execute("create role worker login in role centre_worker")
        gateway = CountingGateway(1)
        with Working(server.dsn("worker", "centre"), gateway):
            server.kill()
            server.start()
            with server.connect(database="centre") as administrator:
                administrator.execute("set search_path = centre")
                queue_messages(administrator, 1)
            assert gateway.enough.wait(60)
    finally:
        server.stop()


def until_true(administrator: psycopg.Connection, question: str) -> None:
    for _ in range(100_000):
        if administrator.execute(question.encode()).fetchone() == (True,):
            return
    raise AssertionError(question)


def test_what_has_had_its_time_is_forgotten(
    administrator: psycopg.Connection, central: PostgresCentral, clock: CentreClock, office: Office
) -> None:
    for statement in (
        "insert into session values ('x', '1000000008', '0007', centre.now() + interval '15 minutes')",
        "insert into proof values ('1000000008', '0007', centre.now())",
        "insert into password_proof values ('1000000008', '0007', centre.now())",
        "insert into password_try (person, kiosk, at, number) values ('1000000008', '0007', centre.now(), 1)",
        "insert into quota values ('0007', centre.now(), 1, 1)",
    ):
        administrator.execute(statement.encode())
    ticket = central.request_code(SALMA, MOBILE)
    central.confirm_code(ticket.id, "no code")
    left = []
    for hours in (0, 1, 24, 24 * 90):
        clock.forward(hours=hours)
        office.forget()
        tables = ("message", "session", "code_request", "guess", "proof", "password_try", "password_proof")
        left.append([count(administrator, name) for name in tables])
    assert left == [[1, 1, 1, 0, 1, 1, 1], [0, 0, 1, 0, 1, 1, 1], [0, 0, 0, 0, 1, 0, 1], [0, 0, 0, 0, 0, 0, 0]]
    assert count(administrator, "quota") == 0


def test_messages_that_were_never_sent_are_told_of_without_a_person(
    administrator: psycopg.Connection, clock: CentreClock, office: Office
) -> None:
    queue_messages(administrator, 2)
    clock.forward(minutes=6)
    with capture_logs() as lines:
        office.forget()
    told = {"event": "messages whose time was over before they were sent", "count": 2, "log_level": "warning"}
    assert lines == [told]


def test_rebuilding_fills_the_read_models(
    pg_centre: PgCentre, administrator: psycopg.Connection, central: PostgresCentral, clock: CentreClock
) -> None:
    central.push([an_account(), an_application()])
    told: list[int] = []
    assert rebuild(pg_centre.dsn("worker"), told.append) == 2
    assert told[-1] == 2
    assert count(administrator, "application") == 1


def test_a_centre_that_is_not_there_is_a_fault_told_in_a_sentence() -> None:
    for verb in (rebuild, verify):
        with pytest.raises(CentreFault, match="can't be reached"):
            verb("postgresql://worker@127.0.0.1:1/nowhere")


def test_a_kiosk_can_be_no_worker(pg_centre: PgCentre) -> None:
    dsn = pg_centre.dsn("kiosk_0007", password=admin.add_kiosk(pg_centre.dsn(), "0007"))
    for verb in (rebuild, verify):
        with pytest.raises(CentreFault, match="may not"):
            verb(dsn)
    with pytest.raises(Exception, match="permission denied"):
        PostgresQueue(dsn).claim_message(NOW, NOW)
