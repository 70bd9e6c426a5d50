"""How a store file reaches today's tables, step by step. A step that has been released is never edited."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from sqlalchemy import Connection

from kiosk.services.errors import StoreDamaged, StoreNewer


def first_tables(connection: Connection) -> None:
    for statement in (
        """create table draft (
            person TEXT not null, form TEXT not null, version INTEGER not null, answers JSON not null,
            place TEXT not null, visited JSON not null, not_at_hand JSON not null, saved_at DATETIME not null,
            primary key (person, form))""",
        """create table document (
            id CHAR(32) not null primary key, person TEXT not null, form TEXT not null, kind TEXT not null,
            "key" TEXT not null, media_type TEXT not null, pages INTEGER not null, sha256 TEXT not null,
            acknowledged_at DATETIME)""",
        "create index document_of on document (person, form)",
        """create table content (
            document CHAR(32) not null primary key references document (id) on delete cascade,
            content BLOB not null)""",
        """create table outbox (
            seq INTEGER not null primary key, fact CHAR(32) not null unique, person TEXT not null,
            document CHAR(32), json TEXT not null, parked TEXT)""",
        "create index outbox_of on outbox (person, seq)",
        "create index outbox_document on outbox (document)",
        "create table ledger (fact CHAR(32) not null primary key, sha256 TEXT not null, at DATETIME not null)",
        "create table serial (id INTEGER not null primary key, last INTEGER not null)",
    ):
        connection.exec_driver_sql(statement)


def progress_and_losses(connection: Connection) -> None:
    """The application of a document whose fact has gone already can't be known any more."""
    for statement in (
        "alter table document add column application CHAR(32)",
        "alter table document add column arrived INTEGER default '0' not null",
        "alter table document add column refused INTEGER default '0' not null",
        "alter table document add column parked TEXT",
        """update document set application = (
            select replace(json_extract(json, '$.body.application'), '-', '')
            from outbox where outbox.document = document.id)""",
        "alter table ledger add column lost BOOLEAN default '0' not null",
        "create index ledger_at on ledger (at)",
        "create table centre (id INTEGER not null primary key, epoch TEXT not null)",
    ):
        connection.exec_driver_sql(statement)


def accepted_flaws(connection: Connection) -> None:
    """A document from before could not have any."""
    connection.exec_driver_sql("alter table document add column flaws JSON default '[]' not null")


def travelling_drafts(connection: Connection) -> None:
    """A draft from before travels once it is saved again."""
    connection.exec_driver_sql(
        """create table travel (
            person TEXT not null, form TEXT not null, "key" BLOB not null, slip BLOB not null,
            by_password BLOB not null, by_slip BLOB not null, edition INTEGER not null, sent INTEGER not null,
            gone BOOLEAN not null, refused TEXT not null, primary key (person, form))"""
    )


MIGRATIONS: tuple[Callable[[Connection], None], ...] = (
    first_tables,
    progress_and_losses,
    accepted_flaws,
    travelling_drafts,
)
"""A store's version is how many of these it has been through."""


def create(connection: Connection) -> None:
    """Give an empty file today's tables, within the caller's transaction."""
    _run(connection, MIGRATIONS)


def migrate(connection: Connection) -> None:
    """Bring an older store up to date, within the caller's transaction. Raises StoreNewer, StoreDamaged."""
    reached = int(connection.exec_driver_sql("pragma user_version").scalar_one())
    if reached == 0:
        raise StoreDamaged("the file holds no store")
    if reached > len(MIGRATIONS):
        raise StoreNewer(f"store version {reached}, this program knows {len(MIGRATIONS)}")
    _run(connection, MIGRATIONS[reached:])


def _run(connection: Connection, steps: Sequence[Callable[[Connection], None]]) -> None:
    for step in steps:
        step(connection)
    connection.exec_driver_sql(f"pragma user_version = {len(MIGRATIONS)}")
