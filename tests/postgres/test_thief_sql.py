"""The thief at the SQL prompt: whoever holds one kiosk's password can read, write, call, become and hold nothing."""

from __future__ import annotations

from collections.abc import Iterator

import psycopg
import pytest
from pg_fixtures import PgCentre
from psycopg import errors
from thief_kit import Scene, scene

TABLES = (
    "account",
    "alembic_version",
    "alert_round",
    "application",
    "application_document",
    "case_count",
    "case_queue",
    "chunk",
    "code_policy",
    "code_request",
    "day_count",
    "deadline_call",
    "desk",
    "document",
    "fact_kind",
    "fleet_act",
    "fleet_order",
    "guess",
    "household",
    "journal",
    "kept_draft",
    "kiosk",
    "kiosk_alert",
    "kiosk_health",
    "message",
    "notice",
    "notice_cursor",
    "outcome",
    "password",
    "password_policy",
    "password_proof",
    "password_try",
    "person",
    "projector_cursor",
    "proof",
    "quota",
    "reference",
    "registry",
    "registry_question",
    "secret",
    "session",
    "smallest_group",
    "staff",
    "staff_door",
    "staff_find",
    "staff_log",
    "staff_opened",
    "staff_policy",
    "staff_role",
    "staff_session",
    "staff_try",
    "unreadable",
)
WRITING = (
    "insert into centre.session (token_hash, person, kiosk, until) select sha256('x'), '1000000008', '0007', now()",
    "insert into centre.proof values ('1000000008', '0007', now())",
    "insert into centre.password_proof values ('1000000008', '0007', now())",
    "update centre.person set mobile = '0551234567'",
    "update centre.password set seal = sha256('mine')",
    "delete from centre.password_try",
    "update centre.kiosk set revoked_at = null",
    "delete from centre.journal",
    "insert into centre.kiosk_health values ('0008', now(), '{}')",
    "delete from centre.kiosk_alert",
    "update centre.fleet_order set text = 'KSF1.'",
    "delete from centre.kept_draft",
    "insert into centre.kept_draft values ('1000000008', 'social_security', 1, '')",
    "truncate centre.journal",
    "copy centre.journal to stdout",
    "copy (select 1) to program 'cat'",
    "copy centre.message from '/etc/passwd'",
)
INNER = (
    "select centre.admit()",
    "select centre.now()",
    "select centre.seal(gen_random_uuid(), '000000')",
    "select centre.enter('0007', 'x')",
    "select * from centre.known(array[gen_random_uuid()], array['x'])",
    "select * from centre.read(array['{}'], '0007')",
    "select centre.random_code(6)",
    "select centre.note_attempt('{}')",
    "select centre.note_deadline('{}', 1)",
    "select centre.seal_password('1000000008', 'x')",
    "select * from centre.sealed('1000000008', 'x')",
    "select centre.change_password(1, '1000000008', '{}', '0007')",
    "select centre.look_at('1000000008')",
    "select centre.admit_desk()",
    "select centre.put_staff('', '1', 'x', 'second', true, 'x')",
    "select desk_v1.salt('1002')",
    "select desk_v1.try('1002', 'x')",
    "select desk_v1.act_on_grounds('x', '{}', '{}', 1)",
    "select desk_v1.fleet('x')",
    "select desk_v1.hold_update('x', 1, true)",
    "select desk_v1.open('x', gen_random_uuid(), 'review')",
)
BECOMING = (
    "set role centre_owner",
    "set role centre_api",
    "set role centre_worker",
    "set role postgres",
    "set role kiosk_0008",
    "set session authorization kiosk_0008",
    "alter role kiosk_0007 superuser",
    "alter role kiosk_0007 connection limit 1000",
    "alter role kiosk_0008 password 'mine'",
    "create role mine login",
    "grant centre_owner to kiosk_0007",
    "grant execute on all functions in schema centre to kiosk_0007",
    "alter function api_v1.push(text) owner to kiosk_0007",
    "drop function api_v1.push(text)",
)
MAKING = (
    "create table public.mine (x int)",
    "create temporary table mine (x int)",
    "create schema mine",
    "create view public.mine as select 1",
    "create function public.mine() returns int language sql as 'select 1'",
    "create function pg_temp.now() returns timestamptz language sql as 'select null::timestamptz'",
    "drop extension plpgsql",
    "create publication mine for all tables",
    "create trigger mine before insert on centre.journal execute function suppress_redundant_updates_trigger()",
    "do $$ begin perform 1; end $$",
    "select lo_create(0)",
    "select lo_from_bytea(0, 'x')",
    "select lo_import('/etc/passwd')",
)
LOOKING = (
    "select * from pg_catalog.pg_class",
    "select * from pg_catalog.pg_roles",
    "select * from pg_catalog.pg_authid",
    "select * from pg_catalog.pg_shadow",
    "select * from pg_catalog.pg_stat_activity",
    "select * from pg_catalog.pg_stat_all_tables",
    "select * from pg_catalog.pg_stats",
    "select * from pg_catalog.pg_proc",
    "select * from pg_catalog.pg_settings",
    "select * from pg_catalog.pg_locks",
    "select * from pg_catalog.pg_database",
    "select * from information_schema.tables",
    "select pg_relation_size('centre.journal')",
    "select pg_database_size(current_database())",
    "select pg_read_file('postgresql.conf')",
    "select pg_ls_dir('.')",
    "select pg_get_functiondef('api_v1.push(text)'::regprocedure)",
    "select pg_stat_get_live_tuples(1)",
    "select pg_control_system()",
)
HOLDING = (
    "select pg_advisory_lock(1)",
    "select pg_advisory_xact_lock(hashtextextended('1000000008', 1))",
    "select pg_sleep(3600)",
    "select pg_logical_emit_message(false, 'x', repeat('x', 1000000))",
    "select pg_export_snapshot()",
    "select pg_current_xact_id()",
    "select pg_notify('centre', 'x')",
    "select pg_terminate_backend(pid) from generate_series(1, 100000) pid",
    "select pg_reload_conf()",
    "select pg_switch_wal()",
    "vacuum centre.journal",
    "alter system set listen_addresses = '*'",
)
READING = tuple(f"select * from centre.{table}" for table in TABLES)


@pytest.fixture(scope="module")
def stage(pg_centre_of_module: PgCentre) -> Iterator[Scene]:
    """One for all of these: what is refused changes nothing."""
    with scene(pg_centre_of_module) as built:
        yield built


@pytest.mark.parametrize("statement", READING + WRITING + INNER + BECOMING + MAKING + LOOKING + HOLDING)
def test_a_thief_may_not(stage: Scene, statement: str) -> None:
    with pytest.raises((errors.InsufficientPrivilege, errors.InvalidGrantOperation)):
        stage.sql.execute(statement.encode())


def test_every_table_was_tried(stage: Scene) -> None:
    rows = stage.administrator.execute("select tablename from pg_tables where schemaname = 'centre'").fetchall()
    assert {name for (name,) in rows} - {"hand_clock"} == set(TABLES)


def test_a_kiosk_may_call_the_wire_and_nothing_else(stage: Scene) -> None:
    found = """select p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
        where n.nspname not in ('pg_catalog', 'information_schema')
        and has_function_privilege('kiosk_0007', p.oid, 'execute')
        and has_schema_privilege('kiosk_0007', n.oid, 'usage')"""
    assert sorted(name for (name,) in stage.administrator.execute(found).fetchall()) == [
        "ask_registry",
        "begin_sign_in",
        "document_offset",
        "fleet_order",
        "get_chunk",
        "greet",
        "guess",
        "judge",
        "judge_password",
        "keep_draft",
        "kept_drafts",
        "lacking",
        "password_recipe",
        "pull",
        "push",
        "put_chunk",
        "registries",
        "registry_reply",
        "report_health",
        "request_code",
        "try_password",
    ]


def test_the_functions_are_bound_by_row_level_security(stage: Scene) -> None:
    owner = stage.look(
        "select distinct proowner::regrole::text from pg_proc where pronamespace = 'api_v1'::regnamespace"
    )
    assert owner == "centre_api"
    assert not stage.look("select rolsuper or rolbypassrls from pg_roles where rolname = 'centre_api'")


@pytest.mark.parametrize("database", ["postgres", "template1"])
def test_no_other_database_lets_a_thief_in(stage: Scene, database: str) -> None:
    with pytest.raises(psycopg.OperationalError, match="permission denied"):
        stage.centre.server.connect("kiosk_0007", database, password=stage.passwords["0007"])


def test_the_log_of_changes_does_not_stream_to_a_thief(stage: Scene) -> None:
    dsn = stage.centre.dsn("kiosk_0007", replication="database")
    with pytest.raises(psycopg.OperationalError):
        psycopg.connect(dsn, password=stage.passwords["0007"])


def test_only_so_many_connections_at_once(stage: Scene) -> None:
    held = []
    with pytest.raises(psycopg.OperationalError, match="too many connections"):
        while len(held) < 20:
            held.append(stage.another_connection())
    for connection in held:
        connection.close()
    assert len(held) < 6
