"""How a SQLite centre's file reaches today's tables, step by step. A step that has been released is never edited."""

from __future__ import annotations

import secrets
from collections.abc import Callable

from sqlalchemy import Connection

from kiosk.central.sign_in import sealed
from kiosk.services.errors import CentreRefused


def first_tables(connection: Connection) -> None:
    for statement in (
        """create table person (
            id INTEGER not null primary key, national_id TEXT not null unique, mobile TEXT,
            next_number INTEGER not null)""",
        """create table journal (
            id CHAR(32) not null primary key, person INTEGER not null references person (id), number INTEGER not null,
            previous TEXT not null, digest TEXT not null, text TEXT not null, kiosk TEXT not null,
            received_at DATETIME not null, unique (person, number))""",
        "create table reference (reference TEXT not null primary key, application CHAR(32) not null)",
        "create table secret (one INTEGER not null primary key check (one = 1), pepper BLOB not null)",
        """create table code_request (
            ticket CHAR(32) not null primary key, person TEXT not null, typed TEXT not null, mobile TEXT not null,
            seal BLOB not null, made_at DATETIME not null, expires_at DATETIME not null, state VARCHAR(8) not null,
            attempts INTEGER not null)""",
        "create index code_request_of_person on code_request (person, made_at)",
        "create index ix_code_request_expires_at on code_request (expires_at)",
        """create table guess (
            id CHAR(32) not null primary key,
            ticket CHAR(32) not null references code_request (ticket) on delete cascade,
            number INTEGER not null, seal BLOB not null, at DATETIME not null)""",
        "create index ix_guess_ticket on guess (ticket)",
        "create table session (token_hash BLOB not null primary key, person TEXT not null, until DATETIME not null)",
        "create index ix_session_until on session (until)",
        """create table message (
            id CHAR(32) not null primary key, mobile TEXT not null, kind TEXT not null, "values" TEXT not null,
            next_at DATETIME not null, until DATETIME not null, attempts INTEGER not null)""",
        "create index ix_message_next_at on message (next_at)",
        """create table document (
            id CHAR(32) not null primary key, person INTEGER not null references person (id), sha256 TEXT not null,
            total INTEGER not null, arrived INTEGER not null)""",
        """create table chunk (
            document CHAR(32) not null references document (id), "offset" INTEGER not null, data BLOB not null,
            primary key (document, "offset"))""",
    ):
        connection.exec_driver_sql(statement)
    connection.exec_driver_sql("insert into secret values (1, ?)", (secrets.token_bytes(32),))


def proofs_and_epoch(connection: Connection) -> None:
    """What was stored before proofs were kept is taken as proven: only this program could reach that file."""
    for statement in (
        "alter table journal add column proven BOOLEAN not null default 1",
        "alter table secret add column epoch TEXT not null default ''",
        """create table proof (
            person TEXT not null, kiosk TEXT not null, at DATETIME not null, primary key (person, kiosk, at))""",
        "create index ix_proof_at on proof (at)",
        "create index code_request_of_mobile on code_request (typed, made_at)",
    ):
        connection.exec_driver_sql(statement)
    connection.exec_driver_sql("update secret set epoch = ?", (secrets.token_hex(16),))


def feed(connection: Connection) -> None:
    """The journal gets a running number of its own: a bare rowid may be given twice, and changes when a file is
    packed.
    """
    for statement in (
        "alter table journal rename to old_journal",
        """create table journal (
            seq INTEGER not null primary key autoincrement, id CHAR(32) not null unique,
            person INTEGER not null references person (id), number INTEGER not null, previous TEXT not null,
            digest TEXT not null, text TEXT not null, kiosk TEXT not null, received_at DATETIME not null,
            proven BOOLEAN not null, unique (person, number))""",
        """insert into journal (id, person, number, previous, digest, text, kiosk, received_at, proven)
            select id, person, number, previous, digest, text, kiosk, received_at, proven
            from old_journal order by rowid""",
        "drop table old_journal",
    ):
        connection.exec_driver_sql(statement)


def notices(connection: Connection) -> None:
    for statement in (
        """create table notice (
            fact CHAR(32) not null, channel TEXT not null, person INTEGER not null references person (id),
            destination TEXT not null, kind TEXT not null, "values" TEXT not null, next_at DATETIME,
            until DATETIME not null, attempts INTEGER not null, primary key (fact, channel))""",
        "create index notice_due on notice (channel, next_at)",
        "create index notice_of_person on notice (person, channel)",
        "create index ix_notice_until on notice (until)",
        """create table notice_cursor (
            one INTEGER not null primary key check (one = 1), epoch TEXT not null, xid TEXT not null,
            seq INTEGER not null)""",
        "insert into notice_cursor values (1, '', '0', 0)",
    ):
        connection.exec_driver_sql(statement)


def passwords(connection: Connection) -> None:
    """Whoever registered before signs in by password too: what is needed for it stands in the journal."""
    for statement in (
        """create table password_proof (
            person TEXT not null, kiosk TEXT not null, at DATETIME not null, primary key (person, kiosk, at))""",
        "create index ix_password_proof_at on password_proof (at)",
        """create table password (
            person INTEGER not null primary key references person (id), recipe TEXT, seal BLOB)""",
        """create table password_try (
            id CHAR(32) not null primary key, person TEXT not null, kiosk TEXT not null, at DATETIME not null,
            number INTEGER not null)""",
        "create index ix_password_try_at on password_try (at)",
        "create index password_try_of_person on password_try (person, at)",
        "create index password_try_of_kiosk on password_try (kiosk, at)",
    ):
        connection.exec_driver_sql(statement)
    pepper = bytes(connection.exec_driver_sql("select pepper from secret").scalar_one())
    # Of several registrations the first one, whose mobile is on file. No program yet made a PasswordChanged.
    registered = connection.exec_driver_sql(
        """select p.id, p.national_id, j.text ->> '$.body.password' from person p join journal j on j.person = p.id
            where p.mobile is not null and j.text ->> '$.kind' = 'AccountRegistered'
            and j.text ->> '$.body.mobile' is not null order by j.number"""
    ).all()
    for person, national_id, verifier in registered:
        kept = sealed(pepper, national_id, verifier)
        row = (person, kept and kept.recipe, kept and kept.seal)
        connection.exec_driver_sql("insert into password values (?, ?, ?) on conflict do nothing", row)


def staff(connection: Connection) -> None:
    for statement in (
        """create table staff (
            number TEXT not null primary key, name TEXT not null, role TEXT not null, seal BLOB not null,
            active BOOLEAN not null)""",
        """create table staff_log (
            id INTEGER not null primary key, at DATETIME not null, "by" TEXT not null, number TEXT not null,
            name TEXT not null, role TEXT not null, active BOOLEAN not null, new_password BOOLEAN not null)""",
        """create table staff_door (
            number TEXT not null primary key, wrong INTEGER not null, at DATETIME not null, locked_until DATETIME)""",
        """create table staff_try (
            id CHAR(32) not null primary key, desk TEXT not null, number TEXT not null, wrong INTEGER not null,
            seal BLOB not null, at DATETIME not null, judged BOOLEAN not null)""",
        "create index staff_try_of_desk on staff_try (desk, at)",
        """create table staff_session (
            token_hash BLOB not null primary key, number TEXT not null, desk TEXT not null, until DATETIME not null,
            ends DATETIME not null, finds INTEGER not null)""",
        "create index ix_staff_session_number on staff_session (number)",
        """create table staff_opened (
            token_hash BLOB not null references staff_session (token_hash) on delete cascade, person TEXT not null,
            primary key (token_hash, person))""",
        "create table kiosk_office (kiosk TEXT not null primary key, office TEXT not null)",
    ):
        connection.exec_driver_sql(statement)


def health(connection: Connection) -> None:
    connection.exec_driver_sql(
        "create table kiosk_health (kiosk TEXT not null primary key, at DATETIME not null, health TEXT not null)"
    )


def orders(connection: Connection) -> None:
    for statement in (
        """create table fleet_order (
            kind TEXT not null primary key, serial INTEGER not null, text TEXT not null, at DATETIME not null,
            held BOOLEAN not null, held_by TEXT not null, held_at DATETIME)""",
        """create table fleet_act (
            id INTEGER not null primary key, at DATETIME not null, "by" TEXT not null, what TEXT not null,
            kind TEXT not null, serial INTEGER not null)""",
    ):
        connection.exec_driver_sql(statement)


def kept_drafts(connection: Connection) -> None:
    for statement in (
        """create table kept_draft (
            person TEXT not null, form TEXT not null, edition BIGINT not null, sealed BLOB not null,
            primary key (person, form))""",
        "create index ix_kept_draft_edition on kept_draft (edition)",
    ):
        connection.exec_driver_sql(statement)


MIGRATIONS: tuple[Callable[[Connection], None], ...] = (
    first_tables,
    proofs_and_epoch,
    feed,
    notices,
    passwords,
    staff,
    health,
    orders,
    kept_drafts,
)
"""A file's version is how many of these it has been through."""


def migrate(connection: Connection) -> None:
    """Bring a new or an older file up to date, within the caller's transaction.

    Raises CentreRefused("version") for a file of a newer program.
    """
    reached = int(connection.exec_driver_sql("pragma user_version").scalar_one())
    if reached > len(MIGRATIONS):
        raise CentreRefused("version")
    for step in MIGRATIONS[reached:]:
        step(connection)
    connection.exec_driver_sql(f"pragma user_version = {len(MIGRATIONS)}")
