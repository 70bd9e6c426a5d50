"""The projector on PostgreSQL: the same contract, and what only many writers at once can bring about."""

from __future__ import annotations

import subprocess
from dataclasses import replace
from pathlib import Path

import psycopg
from centre_kit import HAMAD, NOW, SALMA, a_fact, an_account, an_application
from pg_fixtures import PgCentre
from pg_server import Server
from projector_kit import PEOPLE, PostgresReadWorld, ReadWorld, counted
from sqlalchemy import MetaData, create_engine, inspect
from test_projector import ProjectorContract, filled

from kiosk.central import read_models
from kiosk.central.postgres.database import PostgresDatabase
from kiosk.central.projector import Projector


class TestProjectorOnPostgres(PostgresReadWorld, ProjectorContract):
    def test_no_fact_is_missed_whatever_the_order_of_commits(
        self, world: ReadWorld, pg_centre: PgCentre, administrator: psycopg.Connection
    ) -> None:
        """The later number is committed first, and the projector looks in between."""
        world.push(an_account(SALMA))
        world.catch_up()
        slow = pg_centre.connect()
        slow.execute("begin")
        slow.execute("select pg_current_xact_id()")
        world.push(a_fact(HAMAD))
        assert world.step() == 0
        with world.work() as connection:
            assert Projector(world.feed).behind(connection).facts == 1
        slow.execute("""
            insert into centre.journal (id, person, number, previous, digest, text, kiosk, received_at, proven)
            select gen_random_uuid(), person, 2, '', '', text, kiosk, received_at, proven
            from centre.journal where number = 1 limit 1""")
        slow.execute("commit")
        slow.close()
        world.catch_up()
        assert counted(world) == 3

    def test_one_projector_steps_aside_while_another_works(self, world: ReadWorld) -> None:
        world.push(a_fact())
        with world.work() as connection:
            assert Projector(world.feed).step(connection, NOW) == 1
            assert world.step() == 0
        assert world.step() == 0
        assert counted(world) == 1

    def test_a_newer_program_s_tables_are_left_alone(self, world: ReadWorld) -> None:
        world.catch_up()
        world.administer("update projector_cursor set version = version + 1")
        world.push(a_fact())
        assert world.step() == 0

    def test_after_a_dump_was_restored_elsewhere_old_and_new_facts_are_seen(self, world: ReadWorld) -> None:
        world.push(an_account(SALMA), an_application(SALMA))
        world.catch_up()
        # On the other server transaction numbers are small, and those of the dump lie in the future.
        world.administer("update journal set xid = '99999999999'")
        world.administer("update projector_cursor set epoch = 'the old server', xid = '99999999999'")
        world.push(a_fact(HAMAD))
        world.catch_up()
        world.push(a_fact(HAMAD))
        world.catch_up()
        assert counted(world) == 4
        with world.work() as connection:
            assert Projector(world.feed).behind(connection).facts == 0

    def test_the_last_of_a_step_is_no_border_between_two_facts_of_one_transaction(self, world: ReadWorld) -> None:
        world.push(*(a_fact(person) for person in PEOPLE for _ in range(5)))
        world.catch_up(batch=4)
        assert counted(world) == 15

    def test_a_dump_restored_on_a_younger_server_goes_on_without_a_gap(
        self, world: ReadWorld, pg_centre: PgCentre, administrator: psycopg.Connection, pg_folder: Path
    ) -> None:
        for _ in range(2000):  # the server that is dumped has numbered more transactions than the one it goes to
            administrator.execute("select pg_current_xact_id()")
        world.push(an_account(SALMA), an_application(SALMA))
        world.catch_up()
        world.push(a_fact(SALMA))
        before = filled(world)
        younger = Server(pg_folder / "younger", pg_centre.server.binaries).start()
        try:
            restore(pg_centre, younger, pg_folder)
            database = PostgresDatabase(younger.dsn("worker", "centre"))
            restored = replace(world, work=database.work)
            assert filled(restored) == before
            restored.catch_up()
            assert counted(restored) == 3
            with younger.connect(database="centre") as other:
                other.execute("""
                    insert into centre.journal (id, person, number, previous, digest, text, kiosk, received_at, proven)
                    select gen_random_uuid(), person, 9, '', '', text, kiosk, received_at, proven
                    from centre.journal where number = 3""")
            restored.catch_up()
            assert counted(restored) == 4
            database.close()
        finally:
            younger.stop()


def restore(source: PgCentre, to: Server, folder: Path) -> None:
    """As docs/centre.md says."""

    def run(program: str, *words: object) -> None:
        subprocess.run([str(to.binaries / program), *map(str, words)], check=True, capture_output=True)

    roles, dump = folder / "roles.sql", folder / "centre.dump"
    run("pg_dumpall", "-d", source.server.dsn(), "--roles-only", "-f", roles)
    run("psql", "-q", "-d", to.dsn(), "-f", roles)
    run("pg_dump", "-Fc", "-f", dump, source.dsn())
    run("createdb", "--maintenance-db", to.dsn(), "-T", "template0", "centre")
    run("pg_restore", "--exit-on-error", "-d", to.dsn(database="centre"), dump)


def test_the_migrated_tables_are_those_that_the_program_uses(pg_centre: PgCentre) -> None:
    engine = create_engine("postgresql+psycopg://", creator=pg_centre.connect)
    with engine.begin() as connection:
        connection.exec_driver_sql("create schema made")
        made = MetaData(schema="made")
        for table in read_models.metadata.tables.values():
            table.to_metadata(made, schema="made")
        made.create_all(connection)
        seen = inspect(connection)
        for name in read_models.metadata.tables:
            assert shape(seen, name, "centre") == shape(seen, name, "made"), name
    engine.dispose()


def shape(seen: object, table: str, schema: str) -> tuple[object, ...]:
    columns = [(c["name"], str(c["type"]), c["nullable"]) for c in seen.get_columns(table, schema)]  # type: ignore[attr-defined]
    key = seen.get_pk_constraint(table, schema)["constrained_columns"]  # type: ignore[attr-defined]
    indexes = {(i["name"].replace("made_", ""), tuple(i["column_names"])) for i in seen.get_indexes(table, schema)}  # type: ignore[attr-defined]
    return columns, key, indexes


def test_a_kiosk_has_no_right_to_any_of_it(pg_centre: PgCentre) -> None:
    with pg_centre.connect() as connection:
        for name in read_models.metadata.tables:
            for role in ("centre_kiosk", "centre_api", "public"):
                allowed = connection.execute(
                    "select has_table_privilege(%s, %s, 'select,insert,update,delete')", [role, f"centre.{name}"]
                ).fetchone()
                assert allowed == (False,), (role, name)
