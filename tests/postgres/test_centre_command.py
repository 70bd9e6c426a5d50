"""`kiosk centre …` as it is typed: each command is a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psycopg
import pytest
from centre_kit import HAMAD, MOBILE, SALMA, a_fact, an_account
from pg_fixtures import PgCentre, PgDatabase
from pg_server import Server, all_binaries, version

from kiosk.central.postgres.status import status
from kiosk.central.postgres.wire import PostgresCentral

COMMAND = [sys.executable, "-m", "kiosk", "centre"]


@pytest.fixture
def central(pg_centre: PgCentre) -> Iterator[PostgresCentral]:
    central = PostgresCentral(pg_centre.dsn("kiosk_0007"), pg_centre.password("0007"))
    yield central
    central.close()


def eventually(happened: Callable[[], object]) -> bool:
    until = time.monotonic() + 30
    while time.monotonic() < until:
        if happened():
            return True
        time.sleep(0.05)
    return False


def run(*words: str, dsn: str = "", **environment: str) -> subprocess.CompletedProcess[str]:
    """dsn: in the environment, as a service would have it."""
    mine = {name: value for name, value in os.environ.items() if not name.startswith(("KIOSK_", "PG"))}
    given = mine | ({"KIOSK_CENTRE": dsn} if dsn else {}) | environment
    command = [*COMMAND, *words]
    return subprocess.run(command, capture_output=True, text=True, check=False, env=given, timeout=60)


def no_fault(done: subprocess.CompletedProcess[str]) -> str:
    assert done.returncode == 0, done.stderr
    return done.stdout


def one_sentence(done: subprocess.CompletedProcess[str]) -> str:
    """What a failed command says: one line, and nothing of Python."""
    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr.startswith("kiosk: ")
    assert done.stderr.count("\n") == 1
    return done.stderr


@pytest.mark.parametrize("binaries", all_binaries(), ids=lambda path: f"pg{version(path)}")
def test_a_centre_from_its_first_day_to_a_kiosks_last(binaries: Path, pg_folder: Path) -> None:
    server = Server(pg_folder / f"command-{version(binaries)}", binaries).start()
    try:
        centre = PgDatabase(server, "centre")
        no_fault(run("init", dsn=centre.dsn()))
        no_fault(run("migrate", dsn=centre.dsn()))
        added = run("add-kiosk", "0007", dsn=centre.dsn())
        password = no_fault(added).strip()
        assert password not in added.stderr
        with psycopg.connect(centre.dsn("kiosk_0007"), password=password) as kiosk:
            assert kiosk.execute("select version from api_v1.greet(1)").fetchone() == (1,)
        told = no_fault(run("status", dsn=centre.dsn()))
        assert "1 enrolled, 1 of them active, 0 revoked" in told and "In trouble:  no kiosk" in told
        assert password not in no_fault(run("revoke-kiosk", "0007", dsn=centre.dsn()))
        assert json.loads(no_fault(run("status", "--json", dsn=centre.dsn())))["revoked"] == 1
    finally:
        server.stop()


def test_the_command_line_wins_over_the_environment(pg_centre: PgCentre) -> None:
    done = run("status", "--dsn", pg_centre.dsn("worker"), dsn="postgresql://nobody@127.0.0.1:1/nowhere")
    assert "0 enrolled" in no_fault(done)


def test_a_settings_file_can_name_the_centre(pg_centre: PgCentre, tmp_path: Path) -> None:
    file = tmp_path / "centre.toml"
    file.write_text(f'centre = "{pg_centre.dsn()}"\n')
    assert "0 enrolled" in no_fault(run("status", "--settings", str(file)))


def test_without_a_centre_it_is_asked_which_one() -> None:
    assert "which centre?" in one_sentence(run("status"))


def test_a_password_on_the_command_line_is_refused_and_not_repeated() -> None:
    assert "secret" not in one_sentence(run("status", "--dsn", "postgresql://anna:secret@127.0.0.1/centre"))


@pytest.mark.parametrize("dsn", ["postgresql://anna@127.0.0.1:1/centre", "no address at all", "postgresql://h:port/x"])
def test_a_centre_that_is_not_there_is_told_in_a_sentence(dsn: str) -> None:
    one_sentence(run("status", "--dsn", dsn))


def test_a_database_that_is_no_centre_is_told_in_a_sentence(pg_database: PgDatabase) -> None:
    assert "kiosk centre init" in one_sentence(run("status", dsn=pg_database.dsn()))


def test_who_may_not_is_told_in_a_sentence(pg_centre: PgCentre) -> None:
    dsn = pg_centre.dsn("kiosk_0007")
    password = pg_centre.password("0007")
    for words in (["status"], ["migrate"], ["init"], ["add-kiosk", "0008"], ["revoke-kiosk", "0007"]):
        one_sentence(run(*words, dsn=dsn, PGPASSWORD=password))


def test_a_wrong_number_is_told_in_a_sentence(pg_centre: PgCentre) -> None:
    assert "four digits" in one_sentence(run("add-kiosk", "seven", dsn=pg_centre.dsn()))
    assert "no kiosk 0042" in one_sentence(run("revoke-kiosk", "0042", dsn=pg_centre.dsn()))


def test_whole_journals_are_found_whole_and_a_changed_fact_is_named(
    pg_centre: PgCentre, central: PostgresCentral
) -> None:
    central.push([an_account(SALMA), a_fact(SALMA), a_fact(HAMAD)])
    assert "whole: 3 facts" in no_fault(run("verify", dsn=pg_centre.dsn()))
    with pg_centre.connect() as connection:
        connection.execute("update centre.journal set text = replace(text, 'clerk 7', 'clerk 8') where number = 2")
    done = run("verify", dsn=pg_centre.dsn())
    assert done.returncode == 1
    assert "broken at its fact 2" in done.stdout
    assert SALMA not in done.stdout
    told = run("verify", "--json", dsn=pg_centre.dsn())
    assert json.loads(told.stdout) == {"broken": {"person": SALMA, "number": 2}}


def test_the_read_models_are_filled_anew_and_then_nothing_lags(pg_centre: PgCentre, central: PostgresCentral) -> None:
    central.push([an_account(SALMA), a_fact(SALMA)])
    assert "2 facts behind" in no_fault(run("status", dsn=pg_centre.dsn()))
    assert "from 2 facts" in no_fault(run("rebuild", dsn=pg_centre.dsn("worker")))
    assert "0 facts behind" in no_fault(run("status", dsn=pg_centre.dsn()))


def test_the_worker_sends_codes_and_projects_until_it_is_told_to_end(
    pg_centre: PgCentre, central: PostgresCentral, tmp_path: Path
) -> None:
    places = {"KIOSK_CENTRE": pg_centre.dsn("worker"), "KIOSK_MESSAGES_FOLDER": str(tmp_path / "sms")}
    worker = subprocess.Popen([*COMMAND, "work"], env=os.environ | places, stderr=subprocess.PIPE, text=True)
    try:
        central.push([an_account(SALMA)])
        central.request_code(SALMA, MOBILE)
        assert eventually(lambda: list((tmp_path / "sms").glob("*.txt")) and status(pg_centre.dsn()).lag == 0)
    finally:
        worker.terminate()
    _, told = worker.communicate(timeout=30)
    assert worker.returncode == 0, told
    (message,) = (tmp_path / "sms").glob("*.txt")
    assert "رمز" in message.read_text(encoding="utf-8")
    assert status(pg_centre.dsn()).messages_waiting == 0


def test_without_a_way_to_send_messages_wait_where_they_are_seen(pg_centre: PgCentre, central: PostgresCentral) -> None:
    worker = subprocess.Popen([*COMMAND, "work", "--dsn", pg_centre.dsn("worker")], stderr=subprocess.PIPE, text=True)
    try:
        central.push([an_account(SALMA)])
        central.request_code(SALMA, MOBILE)
        assert eventually(lambda: status(pg_centre.dsn()).lag == 0)
    finally:
        worker.terminate()
    _, told = worker.communicate(timeout=30)
    assert "no SMS gateway" in told
    assert status(pg_centre.dsn()).messages_waiting == 1
