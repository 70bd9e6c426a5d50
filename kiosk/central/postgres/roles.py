"""Who there is at the centre's database: the part of setting it up that takes a superuser, and one role a kiosk."""

from __future__ import annotations

import secrets
from pathlib import Path

import psycopg
from psycopg import sql
from psycopg.errors import DuplicateObject

from kiosk.central.postgres.operators import CentreFault

SQL = Path(__file__).with_name("sql")
GROUPS = ("centre_owner", "centre_api", "centre_kiosk", "centre_worker", "centre_desk", "centre_desk_api")
# centre_owner hands its functions over to the two that own them, admits kiosks and desks, cuts their connections and
# reads figures.
MEMBERSHIPS = (
    "grant centre_api, centre_desk_api to centre_owner",
    "grant centre_kiosk, centre_desk to centre_owner with admin option",
    "grant pg_signal_backend, pg_read_all_stats to centre_owner",
    "grant pg_signal_backend, pg_read_all_stats to centre_worker",  # to cut what kiosks let hang
)
# Of a kiosk: two connections are enough, twice as many outlast a line that died. Times against one that hangs, or
# that died without a word and still counts: a kiosk at work is never still for so long. A thief can unset them, but
# not the number of connections.
CONNECTIONS = 4
LIMITS = {"statement_timeout": "30s", "idle_in_transaction_session_timeout": "15s", "idle_session_timeout": "5min"}
# Its calls come with half a megabyte at times; a plan made for the very value would copy it, twice.
GENERIC = {"plan_cache_mode": "force_generic_plan"}
# Roles of kiosks and desks that were let in before there was this setting.
LET_IN_BEFORE = """select m.rolname from pg_auth_members a join pg_roles m on m.oid = a.member
    where a.roleid in (select oid from pg_roles where rolname in ('centre_kiosk', 'centre_desk')) and m.rolcanlogin
        and not exists (select from unnest(m.rolconfig) c where split_part(c, '=', 1) = any (%s))"""
INDIRECT_ADMINS = 160000  # since PostgreSQL 16 CREATEROLE alone does not change roles that others made


def prepare(connection: psycopg.Connection) -> None:
    """Make the groups and close what PostgreSQL leaves open. As a superuser, in the centre's database; may be
    repeated. Raises CentreFault for anybody else.
    """
    if connection.execute("select rolsuper from pg_roles where rolname = current_user").fetchone() != (True,):
        raise CentreFault("only a superuser can prepare the database; `kiosk centre migrate` needs none")
    for group in GROUPS:
        _make(connection, sql.SQL("create role {} nologin").format(sql.Identifier(group)))
    for membership in MEMBERSHIPS:
        connection.execute(membership.encode())
    connection.execute((SQL / "lockdown.sql").read_bytes())


def complete(connection: psycopg.Connection) -> None:
    """Make the groups and set the settings that have come since the database was prepared and its kiosks were let in.
    As a superuser or an administrator.
    """
    known = {name for (name,) in connection.execute("select rolname from pg_roles").fetchall()}
    for group in GROUPS:
        if group not in known:
            connection.execute(sql.SQL("create role {} nologin").format(sql.Identifier(group)))
            option = sql.SQL("" if group.endswith("_api") else " with admin option")
            connection.execute(sql.SQL("grant {} to centre_owner{}").format(sql.Identifier(group), option))
    for (role,) in connection.execute(LET_IN_BEFORE, [list(GENERIC)]).fetchall():
        _set(connection, role, GENERIC)


def kiosk_role(number: str) -> str:
    return f"kiosk_{number}"


def desk_role(number: str) -> str:
    return f"desk_{number}"


def admit(connection: psycopg.Connection, role: str, group: str = "centre_kiosk") -> str:
    """Make the role, or give it a new password; the password. Only its SCRAM verifier reaches the server."""
    password = secrets.token_urlsafe(32)
    verifier = connection.pgconn.encrypt_password(password.encode(), role.encode(), b"scram-sha-256").decode()
    name = sql.Identifier(role)
    _make(connection, sql.SQL("create role {}").format(name))
    connection.execute(
        sql.SQL("alter role {} login connection limit {} password {}").format(name, CONNECTIONS, verifier)
    )
    _set(connection, role, LIMITS | GENERIC)
    connection.execute(sql.SQL("grant {} to {}").format(sql.Identifier(group), name))
    if connection.info.server_version >= INDIRECT_ADMINS:
        _share(connection, role)
    return password


def _share(connection: psycopg.Connection, role: str) -> None:
    """All administrators of the centre may change the role, whoever of them made it."""
    query = "select pg_has_role('centre_owner', %s, 'member with admin option')"
    if connection.execute(query, [role]).fetchone() == (False,):
        grant = sql.SQL("grant {} to centre_owner with admin true, inherit false, set false")
        connection.execute(grant.format(sql.Identifier(role)))


def _set(connection: psycopg.Connection, role: str, settings: dict[str, str]) -> None:
    for setting, value in settings.items():
        command = sql.SQL("alter role {} set {} = {}")
        connection.execute(command.format(sql.Identifier(role), sql.Identifier(setting), value))


def shut_out(connection: psycopg.Connection, role: str) -> None:
    """It can't sign in any more, once this is committed; ``cut`` then ends what it has open."""
    connection.execute(sql.SQL("alter role {} nologin password null").format(sql.Identifier(role)))


def cut(connection: psycopg.Connection, role: str) -> None:
    """End the role's connections, and wait some seconds for their end."""
    connection.execute("select pg_terminate_backend(pid, 5000) from pg_stat_activity where usename = %s", [role])


def _make(connection: psycopg.Connection, command: sql.Composed) -> None:
    """PostgreSQL has no "create role if not exists", and roles are shared by all databases of a server."""
    try:
        with connection.transaction():
            connection.execute(command)
    except DuplicateObject:
        return
