"""The test server itself: what the tests of the centre rely on."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import psycopg
import pytest
from pg_fixtures import PgDatabase
from pg_server import Server, all_binaries, version


@pytest.fixture(params=all_binaries(), ids=lambda path: f"pg{version(path)}")
def own(request: pytest.FixtureRequest, pg_folder: Path) -> Server:
    server = Server(pg_folder / f"own-{version(request.param)}-{request.node.originalname}", request.param).start()
    request.addfinalizer(server.stop)
    return server


def test_what_was_committed_outlasts_a_killed_server(own: Server) -> None:
    with own.connect() as connection:
        connection.execute("create table kept (n int)")
        connection.execute("insert into kept values (7)")
    own.kill()
    own.start()
    with own.connect() as connection:
        assert connection.execute("select n from kept").fetchone() == (7,)


def test_only_the_administrator_comes_in_without_a_password(own: Server) -> None:
    with own.connect() as connection:
        connection.execute("create role kiosk_0001 login password 'right'")
    with pytest.raises(psycopg.OperationalError, match="password"):
        own.connect("kiosk_0001", password="wrong")
    own.connect("kiosk_0001", password="right").close()


def test_a_standby_follows_and_can_be_promoted(own: Server) -> None:
    standby = own.standby(own.folder.with_name(own.folder.name + "-standby")).start()
    try:
        with own.connect() as connection:
            connection.execute("create table followed (n int)")
        standby.promote()
        with standby.connect() as connection:
            connection.execute("create table own_now (n int)")
    finally:
        standby.stop()


def test_each_test_has_a_database_of_its_own(pg_database: PgDatabase) -> None:
    with pg_database.connect() as connection:
        connection.execute("create table mine (n int)")
        assert connection.info.dbname == pg_database.name


def test_the_server_ends_when_the_tests_are_killed(pg_folder: Path) -> None:
    script = (
        "import sys, os, signal; from pathlib import Path; from pg_server import Server\n"
        "server = Server(Path(sys.argv[1])).start(); print(server.pid, flush=True)\n"
        "os.kill(os.getpid(), signal.SIGKILL)"
    )
    command = [sys.executable, "-c", script, str(pg_folder / "orphan")]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=Path(__file__).parent)
    assert done.returncode == -9, done.stderr
    server = Path("/proc") / done.stdout.strip()
    until = time.monotonic() + 30
    while server.exists() and time.monotonic() < until:
        time.sleep(0.02)
    assert not server.exists()
