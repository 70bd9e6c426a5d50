"""Setting a centre up and bringing it to this program's version."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import asdict
from pathlib import Path

import psycopg
import pytest
from pg_fixtures import PgCentre, PgDatabase
from pg_server import Server, all_binaries, version

from kiosk.central.postgres import admin
from kiosk.central.postgres.migrate import STEPS, migrate, publish
from kiosk.central.postgres.operators import CentreFault
from kiosk.domain.code_policy import CODE_POLICY
from kiosk.domain.facts import fact_kinds, said_at_a_kiosk, said_by
from kiosk.domain.password_policy import PASSWORD_POLICY

BROKEN_STEP = """
from alembic import op
revision, down_revision = "9999", {before!r}
def upgrade():
    op.execute("create table centre.half (n int)")
    op.execute("insert into centre.kiosk (number, role) values ('0001', 'kiosk_0001')")
    op.execute("select 1 / 0")
"""


def schema_version(database: PgDatabase) -> str:
    with database.connect() as connection:
        (found,) = connection.execute("select version_num from centre.alembic_version").fetchone() or ("",)
    return str(found)


def steps_with(folder: Path, step: str) -> Path:
    """A copy of the program's steps, and one more."""
    for file in STEPS.rglob("*.py"):
        copy = folder / file.relative_to(STEPS)
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_bytes(file.read_bytes())
    (folder / "versions" / "r9999_one_more.py").write_text(step)
    return folder


@pytest.mark.parametrize("binaries", all_binaries(), ids=lambda path: f"pg{version(path)}")
def test_a_centre_is_set_up_where_there_was_none_and_again_without_harm(binaries: Path, pg_folder: Path) -> None:
    server = Server(pg_folder / f"init-{version(binaries)}", binaries).start()
    try:
        for _ in range(2):
            admin.init(server.dsn(database="centre"))
        database = PgCentre(server, "centre")
        password = database.password()
        admin.migrate(database.dsn())
        with psycopg.connect(database.dsn("kiosk_0007"), password=password) as connection:
            assert connection.execute("select version from api_v1.greet(1)").fetchone() == (1,)
        admin.revoke_kiosk(database.dsn(), "0007")
        with pytest.raises(psycopg.OperationalError):
            psycopg.connect(database.dsn("kiosk_0007"), password=password)
    finally:
        server.stop()


def test_setting_up_takes_a_superuser_and_says_so(pg_centre: PgCentre) -> None:
    with pg_centre.connect() as connection:
        make_administrator(connection, "anna")
    with pytest.raises(CentreFault, match="superuser"):
        admin.init(pg_centre.dsn("anna", password="anna"))


@pytest.mark.parametrize("binaries", all_binaries(), ids=lambda path: f"pg{version(path)}")
def test_administrators_without_superuser_rights_keep_a_centre(binaries: Path, pg_folder: Path) -> None:
    server = Server(pg_folder / f"admins-{version(binaries)}", binaries).start()
    try:
        database = PgCentre(server, "centre")
        admin.init(database.dsn())
        with database.connect() as connection:
            make_administrator(connection, "anna")
            make_administrator(connection, "badr")
        anna, badr = database.dsn("anna", password="anna"), database.dsn("badr", password="badr")
        migrate(anna)
        password = admin.add_kiosk(anna, "0007")
        held = psycopg.connect(database.dsn("kiosk_0007"), password=password)
        admin.revoke_kiosk(badr, "0007")
        with pytest.raises(psycopg.errors.AdminShutdown):
            held.execute("select 1")
        psycopg.connect(database.dsn("kiosk_0007"), password=admin.add_kiosk(badr, "0007")).close()
    finally:
        server.stop()


def test_four_who_migrate_at_once_make_one_centre(pg_database: PgDatabase) -> None:
    with psycopg.connect(pg_database.dsn()) as connection:
        admin.roles.prepare(connection)
    script = "import sys; from kiosk.central.postgres.migrate import migrate; migrate(sys.argv[1])"
    command = [sys.executable, "-c", script, pg_database.dsn()]
    running = [subprocess.Popen(command, stderr=subprocess.PIPE, text=True) for _ in range(4)]
    told = [process.communicate()[1] for process in running]
    assert [process.returncode for process in running] == [0] * 4, told
    PgCentre(pg_database.server, pg_database.name).password()


def test_a_migration_that_gives_way_to_a_kiosk_at_work_begins_again(pg_centre: PgCentre) -> None:
    beginnings: list[int] = []
    with pg_centre.connect() as at_work:
        at_work.execute("set deadlock_timeout = '30s'")  # the other side notices first, and is the one to give way

        def entangled_once(connection: psycopg.Connection) -> None:
            beginnings.append(1)
            publish(connection)
            if len(beginnings) == 1:
                with at_work.transaction():
                    at_work.execute("lock centre.journal")
                    connection.execute("lock centre.reference")
                    at_work.pgconn.send_query(b"lock centre.reference")
                    try:
                        connection.execute("lock centre.journal")
                    finally:
                        connection.rollback()
                        while at_work.pgconn.get_result():
                            pass

        migrate(pg_centre.dsn(), tell=entangled_once)
    assert len(beginnings) == 2


def test_a_database_of_a_newer_program_is_refused_and_left_as_it_is(pg_centre: PgCentre) -> None:
    with pg_centre.connect() as connection:
        connection.execute("update centre.alembic_version set version_num = '9999'")
        connection.execute("update centre.code_policy set tries = 3")
        with pytest.raises(CentreFault, match="at 9999, newer than this program"):
            migrate(pg_centre.dsn())
        assert connection.execute("select tries from centre.code_policy").fetchone() == (3,)


def test_a_step_that_fails_leaves_nothing_behind(pg_centre: PgCentre, tmp_path: Path) -> None:
    before = schema_version(pg_centre)
    with pytest.raises(CentreFault, match="division by zero"):
        migrate(pg_centre.dsn(), steps_with(tmp_path / "100%", BROKEN_STEP.format(before=before)))
    assert schema_version(pg_centre) == before
    with pg_centre.connect() as connection:
        assert connection.execute("select to_regclass('centre.half')").fetchone() == (None,)
        assert connection.execute("select count(*) from centre.kiosk").fetchone() == (0,)


def test_a_database_that_is_no_centre_is_not_migrated(pg_database: PgDatabase) -> None:
    with pg_database.connect() as connection, pytest.raises(CentreFault):
        connection.execute("drop schema if exists centre")
        migrate(pg_database.dsn())


def test_the_centre_knows_the_figures_of_the_code_and_every_kind_of_fact(pg_centre: PgCentre) -> None:
    columns = "digits, lifetime, tries, resend_after, requests, period as window, session, persons_per_mobile"
    with pg_centre.connect() as connection:
        cursor = connection.execute(f"select {columns} from centre.code_policy")  # type: ignore[arg-type]
        names = [column.name for column in cursor.description or ()]
        published = dict(zip(names, cursor.fetchone() or (), strict=True))
        kinds = connection.execute("select name, version, said_by, at_a_kiosk from centre.fact_kind").fetchall()
    assert published.items() <= asdict(CODE_POLICY).items()
    assert sorted(kinds) == sorted(
        (name, version, sorted(said_by(kind)), sorted(said_at_a_kiosk(kind)))
        for name, (kind, version) in fact_kinds().items()
    )


def test_the_centre_knows_the_figures_of_passwords_and_learns_new_ones(pg_centre: PgCentre) -> None:
    figures = asdict(PASSWORD_POLICY)
    with pg_centre.connect() as connection:
        connection.execute("update centre.password_policy set tries = 99")
        admin.publish(connection)
        (row,) = connection.execute("select to_jsonb(p) from centre.password_policy p").fetchone() or ({},)
        found = connection.execute(f"select {', '.join(figures)} from centre.password_policy".encode()).fetchone()
    assert found == tuple(figures.values())
    assert set(row) == {"one", *figures}


def test_an_older_program_takes_no_kind_of_fact_away(pg_centre: PgCentre) -> None:
    with pg_centre.connect() as connection:
        connection.execute("insert into centre.fact_kind values ('BornLater', 1)")
        newer = "update centre.fact_kind set version = 9, at_a_kiosk = '{clerk}' where name = 'AccountRegistered'"
        connection.execute(newer)
        admin.publish(connection)
        query = """select name, version, at_a_kiosk from centre.fact_kind
            where name in ('BornLater', 'AccountRegistered') order by 1"""
        found = connection.execute(query.encode()).fetchall()
    assert found == [("AccountRegistered", 9, ["clerk"]), ("BornLater", 1, [])]


def make_administrator(connection: psycopg.Connection, name: str) -> None:
    """As docs/centre.md says it."""
    command = f"create role {name} login createrole password '{name}' in role centre_owner"
    connection.execute(f"drop role if exists {name}")  # type: ignore[arg-type]
    connection.execute(command)  # type: ignore[arg-type]
