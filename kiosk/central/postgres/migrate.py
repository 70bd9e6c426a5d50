"""Bringing the centre's database to this program's version: Alembic from inside the program, all of it or nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import cast

import psycopg
from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from psycopg import sql
from sqlalchemy import Connection

from kiosk.central.postgres import roles
from kiosk.central.postgres.operators import CentreFault, Entangled, transaction
from kiosk.central.postgres.publishing import publish_report, publish_staff
from kiosk.domain.code_policy import CODE_POLICY
from kiosk.domain.facts import fact_kinds, said_at_a_kiosk, said_by
from kiosk.domain.password_policy import PASSWORD_POLICY

STEPS = Path(__file__).with_name("migrations")
SCHEMA = "centre"
LOCK = 0x6B696F736B  # one who migrates after the other, in each database
BEGINNINGS = 5  # of one migration: steps lock their tables in another order than the kiosks at work lock theirs


def migrate(dsn: str, steps: Path = STEPS, tell: Callable[[psycopg.Connection], None] | None = None) -> None:
    """To the newest step, as centre_owner. May be repeated, and run by several at once. Raises CentreFault, for a
    database that a newer program has migrated too.

    tell: publishes for older steps than this program's own.
    """
    for _ in range(BEGINNINGS - 1):
        try:
            return _migrate_at_once(dsn, steps, tell or publish)
        except Entangled:
            continue
    return _migrate_at_once(dsn, steps, tell or publish)


def _migrate_at_once(dsn: str, steps: Path, tell: Callable[[psycopg.Connection], None]) -> None:
    with transaction(dsn) as connection:
        connection.exec_driver_sql(f"select pg_advisory_xact_lock({LOCK})")
        roles.complete(driver(connection))
        connection.exec_driver_sql("set local role centre_owner")
        config = _config(steps, connection)
        _refuse_newer(config, connection)
        command.upgrade(config, "head")
        tell(driver(connection))


def publish(connection: psycopg.Connection) -> None:
    """Write down what this program knows and the centre's functions go by: the figures of codes and passwords,
    the facts' kinds and who may say them.

    A kind stays, and its version never falls: an older program may run this after a newer one.
    """
    connection.execute(
        """insert into centre.code_policy as p
             (digits, lifetime, tries, resend_after, requests, period, session, persons_per_mobile)
           values (%(digits)s, %(lifetime)s, %(tries)s, %(resend_after)s, %(requests)s, %(window)s, %(session)s,
             %(persons_per_mobile)s)
           on conflict (one) do update set digits = excluded.digits, lifetime = excluded.lifetime,
             tries = excluded.tries, resend_after = excluded.resend_after, requests = excluded.requests,
             period = excluded.period, session = excluded.session, persons_per_mobile = excluded.persons_per_mobile""",
        asdict(CODE_POLICY),
    )
    _publish_passwords(connection)
    with connection.cursor() as cursor:
        cursor.executemany(
            """insert into centre.fact_kind as k (name, version, said_by, at_a_kiosk) values (%s, %s, %s, %s)
               on conflict (name) do update set version = excluded.version, said_by = excluded.said_by,
                 at_a_kiosk = excluded.at_a_kiosk
               where excluded.version >= k.version""",
            [
                (name, version, sorted(said_by(kind)), sorted(said_at_a_kiosk(kind)))
                for name, (kind, version) in fact_kinds().items()
            ],
        )
    publish_staff(connection)
    publish_report(connection)


def _publish_passwords(connection: psycopg.Connection) -> None:
    figures = asdict(PASSWORD_POLICY)
    columns = sql.SQL(", ").join(map(sql.Identifier, figures))
    new = sql.SQL(", ").join(sql.SQL("excluded.{}").format(sql.Identifier(name)) for name in figures)
    insert = sql.SQL(
        """insert into centre.password_policy ({}) values ({})
           on conflict (one) do update set ({}) = row ({})"""
    )
    values = sql.SQL(", ").join(map(sql.Placeholder, figures))
    connection.execute(insert.format(columns, values, columns, new), figures)


def driver(connection: Connection) -> psycopg.Connection:
    """Below SQLAlchemy: psycopg takes a whole file of statements, as long as it is given no parameters."""
    return cast(psycopg.Connection, connection.connection.driver_connection)


def _config(steps: Path, connection: Connection) -> Config:
    config = Config()
    config.set_main_option("script_location", str(steps).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config


def _refuse_newer(config: Config, connection: Connection) -> None:
    known = {step.revision for step in ScriptDirectory.from_config(config).walk_revisions()}
    context = MigrationContext.configure(connection, opts={"version_table_schema": SCHEMA})
    if unknown := set(context.get_current_heads()) - known:
        raise CentreFault(f"the centre's database is at {', '.join(unknown)}, newer than this program knows")
