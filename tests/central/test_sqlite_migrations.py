"""That an old file of the SQLite centre is brought up to date whole, and loses nothing."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from centre_kit import (
    HAMAD,
    MOBILE,
    NEW_PASSWORD,
    NEW_VERIFIER,
    PASSWORD,
    PASSWORDS,
    SALMA,
    HandClock,
    World,
    an_account,
    an_application,
    announced,
    fates,
    piece,
)
from sqlalchemy import Connection, create_engine

from kiosk.central.database import Database
from kiosk.central.sqlite import SqliteCentral
from kiosk.central.sqlite_migrations import MIGRATIONS, first_tables, migrate
from kiosk.central.staff_schema import metadata
from kiosk.domain.facts import GENESIS, ApplicationSubmitted, DocumentAdded, digest, to_json
from kiosk.services.errors import CentreRefused
from kiosk.services.ports import Verdict

CONTENT = b"a document of which a part has arrived"
ACCOUNT, APPLICATION, DOCUMENT = an_account(), an_application(), announced(CONTENT)
FACTS = [ACCOUNT, APPLICATION, DOCUMENT]
TICKET, TOKEN = UUID(int=1), "the token of a session"
MOMENT, LATER = "2026-11-22 09:30:15.123456", "2026-11-22 09:40:00.000000"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "centre.db"


def shape(connection: Connection) -> set[tuple[object, ...]]:
    """Every column, index and reference, as SQLite itself sees them; defaults aside, which old rows needed."""
    ask = connection.exec_driver_sql
    seen: set[tuple[object, ...]] = set()
    for table in ask("select name from sqlite_master where type = 'table'").scalars().all():
        seen |= {(table, c.name, c.type, c.notnull, c.pk) for c in ask(f"pragma table_info({table})")}
        seen |= {(table, "to", *row[2:]) for row in ask(f"pragma foreign_key_list({table})")}
        for index in ask(f"pragma index_list({table})").all():
            seen.add((table, "index", index.unique, *ask(f"pragma index_info('{index.name}')").scalars(2).all()))
    return seen


def write_first_version(path: Path) -> None:
    """A file as the first program left it, with something in every table."""
    engine = create_engine(f"sqlite:///{path}")
    with engine.begin() as connection:
        first_tables(connection)
        connection.exec_driver_sql("pragma user_version = 1")
        _write_journal(connection)
        _write_codes(connection)
        empty = [t for t in _tables(connection) if not connection.exec_driver_sql(f"select 1 from {t}").first()]
    engine.dispose()
    assert empty == []


def _tables(connection: Connection) -> list[str]:
    return list(connection.exec_driver_sql("select name from sqlite_master where type = 'table'").scalars())


def _write_journal(connection: Connection) -> None:
    write = connection.exec_driver_sql
    write("insert into person values (1, ?, '+966551234567', ?)", (SALMA, len(FACTS) + 1))
    previous = GENESIS
    for number, fact in enumerate(FACTS, 1):
        link = digest(previous, to_json(fact))
        row = (fact.id.hex, 1, number, previous, link, to_json(fact), "0007", MOMENT)
        write("insert into journal values (?, ?, ?, ?, ?, ?, ?, ?)", row)
        previous = link
    assert isinstance(APPLICATION.body, ApplicationSubmitted)
    assert isinstance(DOCUMENT.body, DocumentAdded)
    write("insert into reference values (?, ?)", (APPLICATION.body.reference, APPLICATION.body.application.hex))
    document = (DOCUMENT.body.document.hex, DOCUMENT.body.sha256, len(CONTENT))
    write("insert into document values (?, 1, ?, ?, 9)", document)
    write("insert into chunk values (?, 0, ?)", (DOCUMENT.body.document.hex, CONTENT[:9]))


def _write_codes(connection: Connection) -> None:
    write = connection.exec_driver_sql
    write(
        "insert into code_request values (?, ?, '', '+966551234567', x'00', ?, ?, 'open', 0)",
        (TICKET.hex, SALMA, MOMENT, LATER),
    )
    write("insert into guess values (?, ?, 1, x'00', ?)", (uuid4().hex, TICKET.hex, MOMENT))
    write("insert into session values (?, ?, ?)", (sha256(TOKEN.encode()).digest(), SALMA, LATER))
    message = (uuid4().hex, '{"code": "123456", "minutes": 5}', MOMENT, LATER)
    write("insert into message values (?, '+966551234567', 'code', ?, ?, ?, 0)", message)


def test_migrated_tables_equal_the_ones_the_program_uses(path: Path) -> None:
    migrated, made = create_engine(f"sqlite:///{path}"), create_engine("sqlite://")
    with migrated.begin() as one, made.begin() as other:
        migrate(one)
        metadata.create_all(other)
        assert shape(one) == shape(other)
    migrated.dispose()
    made.dispose()


def test_a_file_of_the_first_program_is_brought_up_to_date_and_loses_nothing(path: Path) -> None:
    write_first_version(path)
    clock = HandClock()
    central = SqliteCentral(path, clock, "0007")
    world = World(central, clock)
    assert fates(central.push(FACTS)) == ["already_stored"] * 3
    assert central.lacking([fact.id for fact in FACTS]) == frozenset()
    assert [entry.fact for entry in central.pull(TOKEN, 0)] == FACTS
    assert central.verify_chain() is None
    assert fates(central.push([an_application(HAMAD)])) == ["reference_taken"]
    assert central.put_chunk(piece(DOCUMENT, CONTENT, 9, 99)) == len(CONTENT)
    assert world.code_sent() == "123456"
    assert central.confirm_code(TICKET, "123456").verdict is Verdict.WRONG
    clock.forward(minutes=2)
    answer = central.confirm_code(central.request_code(SALMA, MOBILE).id, world.code_sent())
    assert (answer.registered, answer.same_mobile) == (True, True)
    central.close()


def test_whoever_registered_before_signs_in_by_password(path: Path) -> None:
    write_first_version(path)
    with closing(sqlite3.connect(path)) as connection:
        second = to_json(replace(an_account(verifier=NEW_VERIFIER), id=uuid4()))
        row = (uuid4().hex, len(FACTS) + 1, second, MOMENT)
        connection.execute("insert into journal values (?, 1, ?, '', '', ?, '0007', ?)", row)
        connection.commit()
    central = SqliteCentral(path, HandClock(), "0007", passwords=PASSWORDS)
    assert not central.sign_in(SALMA, NEW_PASSWORD).session
    assert [entry.fact for entry in central.pull(central.sign_in(SALMA, PASSWORD).session, 0)][:3] == FACTS
    central.close()


def test_facts_from_before_proofs_were_kept_are_not_suspected(path: Path) -> None:
    write_first_version(path)
    central = SqliteCentral(path, HandClock(), "0007")
    central.push([replace(ACCOUNT, id=uuid4())])
    with closing(sqlite3.connect(path)) as connection:
        proven = connection.execute("select proven from journal order by number").fetchall()
    assert proven == [(1,), (1,), (1,), (0,)]
    central.close()


def test_two_files_have_different_epochs_that_stay(path: Path) -> None:
    write_first_version(path)
    epochs = []
    for file in (path, path, path.with_name("other.db")):
        central = SqliteCentral(file, HandClock(), "0007")
        epochs.append(central.greet().epoch)
        central.close()
    assert epochs[0] == epochs[1] != epochs[2] != ""


def test_a_migration_that_fails_leaves_the_old_file_as_it_was(path: Path) -> None:
    write_first_version(path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("create table proof (in_the_way)")
        before = list(connection.iterdump())
    with pytest.raises(Exception, match="proof"), Database(path).work():
        pass
    with closing(sqlite3.connect(path)) as connection:
        assert list(connection.iterdump()) == before


def test_a_newer_file_is_left_alone(path: Path) -> None:
    engine = create_engine(f"sqlite:///{path}")
    with engine.begin() as connection:
        connection.exec_driver_sql(f"pragma user_version = {len(MIGRATIONS) + 1}")
        with pytest.raises(CentreRefused, match="version"):
            migrate(connection)
        assert _tables(connection) == []
    engine.dispose()
