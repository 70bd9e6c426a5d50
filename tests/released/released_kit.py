"""Stores and centres as a released program left them: how they are kept as text, and how they come back.

Text, so that a change of one shows; every person in them is made up.
"""

from __future__ import annotations

import json
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any, Protocol

import psycopg
from alembic.config import Config
from alembic.script import ScriptDirectory
from psycopg import sql

from kiosk.central.postgres import roles
from kiosk.central.postgres.migrate import STEPS, migrate
from kiosk.services.draft_box import by_password
from kiosk.services.ports import KeptDraft, LocalStore
from kiosk.storage.engine import make_engine

HERE = Path(__file__).resolve().parent
VERSIONS = sorted(path for path in HERE.iterdir() if path.is_dir() and path.name.startswith("v"))
KEY = "ab" * 32  # of the stores here
PAGES = 10_000
Rows = dict[str, list[dict[str, Any]]]


class Cursor(Protocol):
    """What SQLite and SQLCipher have in common."""

    def execute(self, statement: str, /) -> Any: ...


# ── SQLite and SQLCipher ────────────────────────────────────────────────────────────────────────────────────────────


def statements(database: Cursor) -> Iterator[str]:
    """All that makes the same file again, as SQLite itself quotes it."""
    yield f"pragma user_version = {database.execute('pragma user_version').fetchone()[0]};"
    made = "select type, name, sql from sqlite_master where sql is not null and name not like 'sqlite_%' order by rowid"
    things = database.execute(made).fetchall()
    yield from (f"{made};" for kind, _, made in things if kind == "table")
    for name in (name for kind, name, _ in things if kind == "table"):
        columns = [row[1] for row in database.execute(f'pragma table_info("{name}")')]
        values = " || ', ' || ".join(f'quote("{column}")' for column in columns)
        for (row,) in database.execute(f'select {values} from "{name}" order by rowid'):
            yield f'insert into "{name}" values ({row});'
    yield from (f"{made};" for kind, _, made in things if kind != "table")


def keep_store(path: Path) -> str:
    engine = make_engine(path, KEY, PAGES)
    with closing(engine.raw_connection()) as connection:
        text = "\n".join(statements(connection.cursor()))
    engine.dispose()
    return text + "\n"


def keep_file(path: Path) -> str:
    with closing(sqlite3.connect(path)) as connection:
        return "\n".join(statements(connection.cursor())) + "\n"


def bring_back_store(text: str, path: Path) -> None:
    engine = make_engine(path, KEY, PAGES)
    with closing(engine.raw_connection()) as connection:
        connection.cursor().executescript(text)
    engine.dispose()


def bring_back_file(text: str, path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(text)


# ── PostgreSQL: the rows, and the step they were written at; steps that were released are never edited ──────────────


def rows_of(centre: psycopg.Connection) -> Rows:
    """Every table of the centre by its name, rows as JSON."""
    names = "select tablename from pg_tables where schemaname = 'centre' and tablename <> 'alembic_version' order by 1"
    return {
        name: [row for (row,) in centre.execute(sql.SQL("select to_jsonb(t) from centre.{} t").format(_name(name)))]
        for (name,) in centre.execute(names).fetchall()
    }


def keep_centre(centre: psycopg.Connection) -> str:
    (step,) = centre.execute("select version_num from centre.alembic_version").fetchone() or ("",)
    kept = {"step": step, "rows": rows_of(centre)}
    return json.dumps(kept, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def bring_back_centre(text: str, dsn: str, folder: Path) -> Rows:
    """Into an empty database: the steps up to the kept one, then the rows, which are returned."""
    kept = json.loads(text)
    config = Config()
    config.set_main_option("script_location", str(STEPS))
    (folder / "versions").mkdir(parents=True)
    shutil.copy(STEPS / "env.py", folder)
    for step in ScriptDirectory.from_config(config).iterate_revisions(kept["step"], "base"):
        shutil.copy(step.path, folder / "versions")
    with psycopg.connect(dsn) as connection:
        roles.prepare(connection)
    migrate(dsn, folder, tell=lambda connection: _fill(connection, kept["rows"]))
    rows: Rows = kept["rows"]
    return rows


def _fill(connection: psycopg.Connection, rows: Rows) -> None:
    connection.execute("reset role")
    connection.execute("set local session_replication_role = replica")  # no trigger, and rows in any order
    for name in rows:
        connection.execute(sql.SQL("delete from centre.{}").format(_name(name)))
    for name, kept in rows.items():
        columns = sql.SQL(", ").join(_name(column) for column in _written(connection, name))
        insert = sql.SQL(
            "insert into centre.{table} ({columns}) overriding system value "
            "select {columns} from jsonb_populate_record(null::centre.{table}, %s)"
        ).format(table=_name(name), columns=columns)
        for row in kept:
            connection.execute(insert, [json.dumps(row)])
    counted = """select table_name, column_name, pg_get_serial_sequence('centre.' || table_name, column_name)
        from information_schema.columns where table_schema = 'centre' and is_identity = 'YES'"""
    for table, column, sequence in connection.execute(counted).fetchall():
        last = sql.SQL("select setval(%s, coalesce(max({}), 0) + 1, false) from centre.{}")
        connection.execute(last.format(_name(column), _name(table)), [sequence])


def _written(connection: psycopg.Connection, table: str) -> list[str]:
    """Its columns but those that the database computes itself."""
    asked = """select column_name from information_schema.columns
        where table_schema = 'centre' and table_name = %s and is_generated = 'NEVER' order by ordinal_position"""
    return [name for (name,) in connection.execute(asked, [table])]


def _name(text: str) -> sql.Identifier:
    return sql.Identifier(text)


# ── what a store holds, in words that later programs can compare ────────────────────────────────────────────────────


def told_by(store: LocalStore, persons: list[str], forms: list[str]) -> dict[str, Any]:
    """Drafts, documents, facts and their fates, as the program of the day reads them."""
    with store.work() as work:
        drafts = [draft for person in persons for form in forms if (draft := work.draft(person, form))]
        documents = [each for person in persons for form in forms for each in work.documents(person, form)]
        counts = work.counts()
        return {
            "drafts": [
                {
                    "person": draft.person,
                    "form": draft.form,
                    "version": draft.version,
                    "answers": draft.answers.to_data(),
                    "place": draft.place,
                    "visited": sorted(draft.visited),
                    "not_at_hand": sorted(draft.not_at_hand),
                    "saved_at": draft.saved_at.isoformat(),
                }
                for draft in drafts
            ],
            "documents": [
                [str(each.id), each.kind, each.key, each.sha256, len(each.content), [*each.flaws]] for each in documents
            ],
            "facts": {
                person: [
                    [str(fact.id), type(fact.body).__name__, fact.at.isoformat()] for fact in work.facts_of(person)
                ]
                for person in persons
            },
            "waiting": [str(fact.id) for fact in work.pending(1000)],
            "parked": {person: [[str(p.fact), p.code] for p in work.parked(person)] for person in persons},
            "under_way": {
                person: [[str(u.document), str(u.application), u.kind, u.key, u.size] for u in work.under_way(person)]
                for person in persons
            },
            "counts": {"waiting": counts.waiting, "parked": counts.parked, "documents": counts.documents},
            "serial": work.last_serial(),
            "epoch": work.epoch(),
            "on_their_way": {
                person: [
                    [form, travel.edition, travel.sent, travel.gone, travel.refused]
                    for form in forms
                    if (travel := work.travel(person, form))
                ]
                for person in persons
            },
        }


def is_opened(kept: KeptDraft, key: bytes) -> dict[str, Any]:
    """The answers in it, by what was made of a password. Raises DraftUnopened."""
    draft, _ = by_password(kept, key)
    return draft.answers.to_data()


# ── how far its tables have come ────────────────────────────────────────────────────────────────────────────────────


def step_of(kept: str) -> int:
    """Of a file as it is kept here."""
    first, _, _ = kept.partition(";")
    return int(first.removeprefix("pragma user_version = "))


def newest_step() -> str:
    """Of the centre in PostgreSQL."""
    config = Config()
    config.set_main_option("script_location", str(STEPS))
    return ScriptDirectory.from_config(config).get_current_head() or ""
