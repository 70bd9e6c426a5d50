"""`kiosk centre …` as it is typed: each command is a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import psycopg
import pytest
from pg_fixtures import PgCentre, PgDatabase
from pg_server import Server, all_binaries, version

Run = Callable[..., subprocess.CompletedProcess[str]]


def run(*words: str, dsn: str = "", **environment: str) -> subprocess.CompletedProcess[str]:
    """dsn: in the environment, as a service would have it."""
    mine = {name: value for name, value in os.environ.items() if not name.startswith(("KIOSK_", "PG"))}
    given = mine | ({"KIOSK_CENTRE": dsn} if dsn else {}) | environment
    command = [sys.executable, "-m", "kiosk", "centre", *words]
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
        assert "1 enrolled, 1 of them active, 0 revoked" in no_fault(run("status", dsn=centre.dsn()))
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
