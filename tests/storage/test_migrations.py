"""That the migrations lead to the tables the program uses, in one transaction."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import Connection, Engine, insert
from sqlalchemy.exc import StatementError

from kiosk.services.errors import StoreDamaged
from kiosk.storage import migrations
from kiosk.storage.engine import make_engine
from kiosk.storage.tables import ledger, metadata


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    engine = make_engine(tmp_path / "store.db", "ab" * 32, 1000)
    yield engine
    engine.dispose()


def shape(connection: Connection) -> set[tuple[object, ...]]:
    """Every column, index and foreign key, as SQLite itself sees them."""
    ask = connection.exec_driver_sql
    names = ask("select name from sqlite_master where type = 'table'").scalars().all()
    seen: set[tuple[object, ...]] = set()
    for table in names:
        seen |= {(table, "column", *row[1:]) for row in ask(f"pragma table_info({table})")}
        seen |= {(table, "to", *row[2:]) for row in ask(f"pragma foreign_key_list({table})")}
        for index in ask(f"pragma index_list({table})").all():
            columns = ask(f"pragma index_info('{index.name}')").scalars(2).all()
            seen.add((table, "index", index.unique, *columns))
    return seen


def test_migrated_tables_equal_the_ones_the_program_uses(engine: Engine, tmp_path: Path) -> None:
    with engine.begin() as connection:
        migrations.create(connection)
        migrated = shape(connection)
    other = make_engine(tmp_path / "other.db", "ab" * 32, 1000)
    with other.begin() as connection:
        metadata.create_all(connection)
        assert shape(connection) == migrated
    other.dispose()


def test_migrating_an_up_to_date_store_changes_nothing(engine: Engine) -> None:
    with engine.begin() as connection:
        migrations.create(connection)
        before = shape(connection)
        migrations.migrate(connection)
        assert shape(connection) == before


def test_a_migration_that_fails_leaves_no_half_made_table(engine: Engine) -> None:
    with pytest.raises(ZeroDivisionError), engine.begin() as connection:
        migrations.create(connection)
        _ = 1 / 0
    with engine.begin() as connection:
        assert shape(connection) == set()
        with pytest.raises(StoreDamaged):
            migrations.migrate(connection)


def test_a_moment_without_a_zone_is_not_guessed_at(engine: Engine) -> None:
    naive = datetime(2026, 11, 22, tzinfo=UTC).replace(tzinfo=None)
    with engine.begin() as connection:
        migrations.create(connection)
        with pytest.raises(StatementError):
            connection.execute(insert(ledger).values(fact=None, sha256="", at=naive))
