"""The thief at a desk's SQL prompt: whoever holds its password can read, write, call, become and hold nothing."""

from __future__ import annotations

from collections.abc import Iterator

import psycopg
import pytest
from desk_thief_kit import Theft, theft
from pg_fixtures import PgCentre
from psycopg import errors
from test_thief_sql import HOLDING, INNER, LOOKING, MAKING, READING, WRITING

BECOMING = (
    "set role centre_owner",
    "set role centre_desk_api",
    "set role centre_api",
    "set role centre_worker",
    "set role desk_0102",
    "set role kiosk_0007",
    "set session authorization desk_0102",
    "alter role desk_0101 superuser",
    "alter role desk_0101 connection limit 1000",
    "alter role desk_0102 password 'mine'",
    "create role mine login",
    "grant centre_desk_api to desk_0101",
    "alter function desk_v1.open(text, uuid, text) owner to desk_0101",
    "drop function desk_v1.open(text, uuid, text)",
)
KIOSKS_ONLY = (
    "select * from api_v1.greet(1)",
    "select * from api_v1.push('')",
    "select * from api_v1.pull('x', 0)",
    "select * from api_v1.request_code('1000000008', '')",
    "select api_v1.get_chunk('x', gen_random_uuid(), 0)",
)
REFUSED = tuple(s for s in READING + WRITING + INNER + BECOMING + MAKING + LOOKING + HOLDING if "desk_v1." not in s)


@pytest.fixture(scope="module")
def shared_stage(pg_centre_of_module: PgCentre) -> Iterator[Theft]:
    """One for all of these: what is refused changes nothing."""
    with theft(pg_centre_of_module) as built:
        yield built


@pytest.mark.parametrize("statement", REFUSED + KIOSKS_ONLY)
def test_a_thief_may_not(shared_stage: Theft, statement: str) -> None:
    with pytest.raises((errors.InsufficientPrivilege, errors.InvalidGrantOperation)):
        shared_stage.sql.execute(statement.encode())


def test_a_desk_may_call_its_functions_and_nothing_else(shared_stage: Theft) -> None:
    found = """select p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
        where n.nspname not in ('pg_catalog', 'information_schema')
        and has_function_privilege('desk_0101', p.oid, 'execute')
        and has_schema_privilege('desk_0101', n.oid, 'usage')"""
    names = """act act_on_grounds counts document entries fairness find fleet fleet_orders found hold_update load open
        put_staff queue salt seek sign_in sign_out simulate staff try"""
    assert sorted(name for (name,) in shared_stage.administrator.execute(found).fetchall()) == names.split()


def test_the_functions_are_bound_by_row_level_security(shared_stage: Theft) -> None:
    owners = "select distinct proowner::regrole::text from pg_proc where pronamespace = 'desk_v1'::regnamespace"
    assert shared_stage.look(owners) == "centre_desk_api"
    assert not shared_stage.look("select rolsuper or rolbypassrls from pg_roles where rolname = 'centre_desk_api'")


def test_the_functions_of_kiosks_see_nothing_of_the_staff(shared_stage: Theft) -> None:
    lists = ("outcome", "case_queue", "case_count", "application", "household", "desk", "kiosk_alert")
    for table in ("staff", "staff_session", "staff_try", *lists):
        for role in ("centre_api", "centre_kiosk"):
            query = "select has_table_privilege(%s, %s, 'select,insert,update,delete')"
            assert shared_stage.look(query, role, f"centre.{table}") is False, (role, table)


def test_only_so_many_connections_at_once(shared_stage: Theft) -> None:
    held = []
    with pytest.raises(psycopg.OperationalError, match="too many connections"):
        while len(held) < 20:
            held.append(shared_stage.another_connection())
    for connection in held:
        connection.close()
    assert len(held) < 6
