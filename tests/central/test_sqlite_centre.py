"""What holds for the SQLite centre alone: its file, its failures, and tampering with it behind its back."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from centre_kit import HAMAD, MOBILE, NOURA, NOW, SALMA, HandClock, World, a_fact, an_account, announced, fates

from kiosk.central import codes, journal
from kiosk.central.database import Database
from kiosk.central.schema import metadata
from kiosk.central.sqlite import SqliteCentral
from kiosk.central.sqlite_rows import SqliteRows
from kiosk.domain.code_policy import CODE_POLICY
from kiosk.services.errors import CentreRefused, CentreUnreachable
from kiosk.services.ports import WIRE_VERSION, Verdict


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "centre.db"


@pytest.fixture
def central(path: Path) -> Iterator[SqliteCentral]:
    central = SqliteCentral(path, HandClock(), "0007")
    yield central
    central.close()


def behind_its_back(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)


def test_everything_is_there_after_it_was_closed(path: Path) -> None:
    facts = [an_account(), a_fact(), announced(b"document")]
    for expected in ("stored", "already_stored"):
        central = SqliteCentral(path, HandClock(), "0007")
        assert set(fates(central.push(facts))) == {expected}
        central.close()


def test_many_may_open_a_new_file_at_once(path: Path) -> None:
    centrals = [SqliteCentral(path, HandClock(), f"000{i}") for i in range(8)]
    facts = [replace(a_fact(), kiosk=f"000{i}") for i in range(8)]
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda central, fact: fates(central.push([fact])), centrals, facts))
    assert answers == [["stored"]] * 8
    assert centrals[0].verify_chain() is None
    for central in centrals:
        central.close()


def test_each_fact_is_kept_with_the_kiosk_that_pushed_it(path: Path, central: SqliteCentral) -> None:
    central.push([a_fact()])
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("select kiosk from journal").fetchall() == [("0007",)]


def test_an_untouched_journal_is_whole(central: SqliteCentral) -> None:
    assert central.verify_chain() is None
    central.push([a_fact(SALMA), a_fact(HAMAD), a_fact(SALMA)])
    assert central.verify_chain() is None


def test_the_read_models_lie_in_the_same_file(path: Path, central: SqliteCentral) -> None:
    central.push([an_account(), a_fact()])
    assert [central.project(), central.project()] == [2, 0]
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("select count(*) from account").fetchone() == (1,)


@pytest.mark.parametrize(
    ("tampering", "number"),
    [
        ("update journal set text = replace(text, 'clerk 7', 'clerk 8') where number = 2", 2),
        ("update journal set digest = previous where number = 3", 3),
        ("update journal set number = 9 where number = 4", 4),
        ("delete from journal where number = 2", 2),
        ("delete from journal where number = 1", 1),
        ("delete from journal where number = 4", 4),
        ("delete from journal where number > 0", 1),
    ],
)
def test_a_changed_or_missing_fact_shows(path: Path, central: SqliteCentral, tampering: str, number: int) -> None:
    central.push([a_fact(HAMAD), *(a_fact(SALMA) for _ in range(4)), a_fact(NOURA)])
    behind_its_back(path, f"{tampering} and person = (select id from person where national_id = '{SALMA}')")
    broken = central.verify_chain()
    assert broken is not None
    assert (broken.person, broken.number) == (SALMA, number)


def test_the_newest_fact_of_all_cannot_be_taken_away(path: Path, central: SqliteCentral) -> None:
    central.push([a_fact(SALMA), a_fact(HAMAD), a_fact(HAMAD)])
    behind_its_back(path, "delete from journal where rowid = (select max(rowid) from journal)")
    broken = central.verify_chain()
    assert broken is not None
    assert (broken.person, broken.number) == (HAMAD, 2)


def test_a_guess_is_counted_although_its_judging_never_came(path: Path, central: SqliteCentral) -> None:
    clock = HandClock()
    world = World(central, clock)
    ticket = central.request_code(SALMA, MOBILE)
    database = Database(path)
    for _ in range(CODE_POLICY.tries):
        with database.work() as connection:
            codes.note_guess(SqliteRows(connection), ticket.id, "000000", clock.now())
    database.close()
    assert central.confirm_code(ticket.id, world.code_sent()).verdict is Verdict.EXHAUSTED


def test_no_code_and_no_token_can_be_read_in_the_file(path: Path, central: SqliteCentral) -> None:
    world = World(central, HandClock())
    ticket = central.request_code(SALMA, MOBILE)
    code = world.code_sent()
    token = central.confirm_code(ticket.id, code).session
    behind_its_back(path, "pragma wal_checkpoint(truncate)")
    content = path.read_bytes()
    assert code.encode() not in content
    assert token.encode() not in content
    assert SALMA.encode() in content


def test_old_tickets_and_sessions_are_forgotten(path: Path) -> None:
    clock = HandClock()
    central = SqliteCentral(path, clock, "0007")
    World(central, clock).sign_in(SALMA)
    central.sign_in(SALMA, "wrong")
    clock.forward(days=2)
    central.request_code(HAMAD, "")
    central.sign_in(HAMAD, "wrong")
    counts = "select (select count(*) from session), (select count(*) from password_try), count(*) from code_request"
    with closing(sqlite3.connect(path)) as connection:
        left = connection.execute(counts).fetchone()
    assert left == (0, 1, 1)
    central.close()


def test_a_newer_file_is_refused_as_another_version(path: Path) -> None:
    behind_its_back(path, "pragma user_version = 99")
    central = SqliteCentral(path, HandClock(), "0007")
    with pytest.raises(CentreRefused, match="version"):
        central.push([a_fact()])
    central.close()


def test_without_its_folder_the_centre_is_unreachable_until_it_is_there(tmp_path: Path) -> None:
    folder = tmp_path / "gone"
    central = SqliteCentral(folder / "centre.db", HandClock(), "0007")
    with pytest.raises(CentreUnreachable):
        central.greet()
    folder.mkdir()
    assert central.greet().version == WIRE_VERSION
    central.close()


def test_a_file_that_is_no_database_is_unreachable(path: Path) -> None:
    path.write_bytes(b"not a database, and longer than its header would be" * 40)
    central = SqliteCentral(path, HandClock(), "0007")
    with pytest.raises(CentreUnreachable, match="NOTADB"):
        central.greet()
    central.close()


def test_a_full_disk_stores_nothing_by_half(path: Path, central: SqliteCentral) -> None:
    central.greet()
    facts = [a_fact() for _ in range(100)]
    full = Database(path)
    with full.work() as connection:
        pages = connection.exec_driver_sql("pragma page_count").scalar_one()
    with pytest.raises(CentreUnreachable, match="FULL"), full.work() as connection:
        connection.exec_driver_sql(f"pragma max_page_count = {pages}")
        journal.push(SqliteRows(connection), facts, "0007", NOW)
    full.close()
    assert fates(central.push(facts)) == ["stored"] * 100


def test_a_mistake_of_ours_is_not_called_an_outage(path: Path, central: SqliteCentral) -> None:
    central.greet()
    behind_its_back(path, "alter table journal drop column kiosk")
    with pytest.raises(Exception, match="kiosk") as caught:
        central.push([a_fact()])
    assert not isinstance(caught.value, CentreUnreachable)


def test_errors_hold_no_personal_data(path: Path, central: SqliteCentral) -> None:
    central.greet()
    behind_its_back(path, "alter table journal drop column kiosk")
    with pytest.raises(Exception, match="kiosk") as caught:
        central.push([a_fact(SALMA)])
    assert SALMA not in str(caught.value)


def test_every_table_refers_to_rows_that_exist(path: Path, central: SqliteCentral) -> None:
    central.push([an_account(), announced(b"document")])
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("pragma foreign_key_check").fetchall() == []
        tables = connection.execute("select name from sqlite_master where type = 'table'").fetchall()
    assert {name for (name,) in tables} - {"sqlite_sequence"} == set(metadata.tables)
