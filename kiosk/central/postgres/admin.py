"""What whoever runs the centre does to it: set it up, let kiosks and desks in and shut them out."""

from __future__ import annotations

import psycopg
from psycopg import sql
from psycopg.conninfo import conninfo_to_dict

from kiosk.central.postgres import roles
from kiosk.central.postgres.migrate import migrate, publish
from kiosk.central.postgres.operators import CentreFault, NoSuchDatabase, connected, conninfo, told_as_faults

__all__ = ["CentreFault", "add_desk", "add_kiosk", "init", "migrate", "publish", "revoke_desk", "revoke_kiosk"]


def init(dsn: str) -> None:
    """Make the database where there is none, its roles, walls and tables. As a superuser; may be repeated."""
    try:
        _prepare(dsn)
    except NoSuchDatabase:
        _create_database(dsn)
        _prepare(dsn)
    migrate(dsn)


def add_kiosk(dsn: str, number: str, office: str | None = None) -> str:
    """Let a kiosk in; its password, which is kept nowhere. One that was in already is shut out first, so that a
    password which may have been lost with a machine opens nothing more. Raises CentreFault.

    office: where it stands, as the desks' lists say it; None leaves it as it is.
    """
    role = _role(number)
    with connected(dsn) as connection:
        _one_at_a_time(connection)
        password = roles.admit(connection, role)
        connection.execute(
            """insert into centre.kiosk (number, role) values (%s, %s)
               on conflict (number) do update set added_at = now(), revoked_at = null""",
            [number, role],
        )
        if office is not None:
            _set_office(connection, number, office)
        _forget_sessions(connection, number)
    with connected(dsn) as connection:
        roles.cut(connection, role)
    return password


def add_desk(dsn: str, number: str, office: str = "") -> str:
    """Let a desk in, as ``add_kiosk`` does a kiosk. What its clerks take in from persons comes by a kiosk of the same
    number, which is let in apart. Raises CentreFault.
    """
    role = _desk_role(number)
    with connected(dsn) as connection:
        connection.execute("lock table centre.desk in share row exclusive mode")
        _refuse_unprepared(connection)
        password = roles.admit(connection, role, "centre_desk")
        connection.execute(
            """insert into centre.desk (number, role, office) values (%s, %s, %s)
               on conflict (number) do update set office = excluded.office, added_at = now(), revoked_at = null""",
            [number, role, office],
        )
        connection.execute("delete from centre.staff_session where desk = %s", [number])
    with connected(dsn) as connection:
        roles.cut(connection, role)
    return password


def revoke_desk(dsn: str, number: str) -> None:
    """Shut a desk out, at once, and end the sessions of whoever has signed in there. Raises CentreFault."""
    role = _desk_role(number)
    with connected(dsn) as connection:
        connection.execute("lock table centre.desk in share row exclusive mode")
        revoked = "update centre.desk set revoked_at = coalesce(revoked_at, now()) where number = %s returning 1"
        if connection.execute(revoked, [number]).fetchone() is None:
            raise CentreFault(f"there is no desk {number} at this centre")
        roles.shut_out(connection, role)
        connection.execute("delete from centre.staff_session where desk = %s", [number])
    with connected(dsn) as connection:
        roles.cut(connection, role)


def revoke_kiosk(dsn: str, number: str) -> None:
    """Shut a kiosk out, at once: its password, its open connections, its sessions. What it brought stays.

    Raises CentreFault, for a number that was never let in too.
    """
    role = _role(number)
    with connected(dsn) as connection:
        _one_at_a_time(connection)
        known = connection.execute(
            "update centre.kiosk set revoked_at = coalesce(revoked_at, now()) where number = %s returning 1", [number]
        )
        if known.fetchone() is None:
            raise CentreFault(f"there is no kiosk {number} at this centre")
        roles.shut_out(connection, role)
        _forget_sessions(connection, number)
    # Only now that nobody can sign in anew.
    with connected(dsn) as connection:
        roles.cut(connection, role)


def _prepare(dsn: str) -> None:
    with connected(dsn) as connection:
        roles.prepare(connection)


def _create_database(dsn: str) -> None:
    name = str(conninfo_to_dict(conninfo(dsn)).get("dbname"))
    command = sql.SQL("create database {} template template0 encoding 'UTF8'").format(sql.Identifier(name))
    # Not in a transaction, as PostgreSQL wants it.
    with told_as_faults(), psycopg.connect(conninfo(dsn, dbname="postgres"), autocommit=True) as connection:
        connection.execute(command)


def _role(number: str) -> str:
    if not _is_number(number):
        raise CentreFault("a kiosk's number is four digits")
    return roles.kiosk_role(number)


def _desk_role(number: str) -> str:
    if not _is_number(number):
        raise CentreFault("a desk's number is four digits")
    return roles.desk_role(number)


def _is_number(number: str) -> bool:
    return len(number) == 4 and number.isascii() and number.isdigit()


def _set_office(connection: psycopg.Connection, number: str, office: str) -> None:
    """For the lists too that are filled already; the projector waits, which would write what it had read before."""
    connection.execute("select from centre.projector_cursor for update")
    connection.execute("update centre.kiosk set office = %s where number = %s", [office, number])
    for table in ("case_queue", "outcome"):
        move = sql.SQL(
            """update centre.{} q set office = %s from centre.application a
               where a.kiosk = %s and a.person = q.person and a.application = q.application and q.office <> %s"""
        )
        connection.execute(move.format(sql.Identifier(table)), [office, number, office])


def _refuse_unprepared(connection: psycopg.Connection) -> None:
    """What desks need of a superuser came with them; `migrate` can't do it."""
    found = connection.execute("select has_database_privilege('centre_desk', current_database(), 'connect')").fetchone()
    if found != (True,):
        raise CentreFault("desks are new to this database: `kiosk centre init` once more, as a superuser, lets them in")


def _one_at_a_time(connection: psycopg.Connection) -> None:
    connection.execute("lock table centre.kiosk in share row exclusive mode")


def _forget_sessions(connection: psycopg.Connection, number: str) -> None:
    connection.execute("delete from centre.session where kiosk = %s", [number])
