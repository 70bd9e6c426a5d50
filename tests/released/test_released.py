"""What each released program left behind, brought up to date by this one: nothing is lost, and work goes on."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from centre_kit import HAMAD, PASSWORD, PASSWORDS, SALMA, HandClock, fates
from pg_fixtures import PgCentre, PgDatabase
from released_kit import (
    HERE,
    KEY,
    VERSIONS,
    bring_back_centre,
    bring_back_file,
    bring_back_store,
    is_opened,
    keep_file,
    newest_step,
    rows_of,
    step_of,
    told_by,
)

from kiosk import __version__
from kiosk.central.memory import MemoryCentral
from kiosk.central.postgres import admin
from kiosk.central.postgres.wire import PostgresCentral
from kiosk.central.postgres.worker import rebuild, verify
from kiosk.central.sqlite import SqliteCentral
from kiosk.central.sqlite_migrations import MIGRATIONS as CENTRE_STEPS
from kiosk.domain.facts import DocumentAdded
from kiosk.services.draft_box import closed, password_key
from kiosk.services.ports import Central, Chunk, SignInVerdict, Verdict
from kiosk.storage.keyrings import MemorySecrets
from kiosk.storage.migrations import MIGRATIONS as STORE_STEPS
from kiosk.storage.store import KEY_NAME, SqlStore, open_store

released = pytest.mark.parametrize("version", VERSIONS, ids=lambda path: path.name)
KEY_OF_SALMA = password_key(SALMA, PASSWORD, PASSWORDS)
CONTENT = b"%PDF of which a part has arrived"


def read(version: Path, name: str) -> str:
    return (version / name).read_text(encoding="utf-8")


THIS = HERE / f"v{__version__}"


def test_this_version_is_kept_too() -> None:
    assert THIS in VERSIONS


def test_this_version_is_kept_as_it_writes_now() -> None:
    """Else what is released would be tested by what was written on the way there: `make keep-released`."""
    assert step_of(read(THIS, "store.sql")) == len(STORE_STEPS)
    assert step_of(read(THIS, "centre.sql")) == len(CENTRE_STEPS)
    assert json.loads(read(THIS, "postgres.json"))["step"] == newest_step()


# ── the store ───────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.fixture
def store(version: Path, tmp_path: Path) -> Iterator[SqlStore]:
    bring_back_store(read(version, "store.sql"), tmp_path / "store.db")
    secrets = MemorySecrets()
    secrets.set(KEY_NAME, KEY)
    store = open_store(tmp_path / "store.db", secrets)
    yield store
    store.close()


@released
def test_drafts_documents_and_outbox_are_read_as_they_were_written(store: SqlStore, version: Path) -> None:
    wanted = json.loads(read(version, "store.json"))
    forms = [draft["form"] for draft in wanted["drafts"]]
    told = told_by(store, [*wanted["facts"]], forms)
    assert {part: told[part] for part in wanted} == wanted
    assert all(wanted[part] for part in ("drafts", "documents", "facts", "waiting", "parked", "under_way"))


@released
def test_what_waited_is_taken_by_todays_centre(store: SqlStore, version: Path) -> None:
    with store.work() as work:
        waiting = work.pending(1000)
    central = MemoryCentral(HandClock(), "0007", passwords=PASSWORDS)
    assert set(fates(central.push(waiting))) == {"stored"}
    assert len(waiting) == len(json.loads(read(version, "store.json"))["waiting"])


@released
def test_a_draft_on_its_way_goes_on_and_opens_by_its_owners_password(store: SqlStore, version: Path) -> None:
    """Before they travelled there was none."""
    kept = json.loads(read(version, "store.json"))
    wanted = {draft["form"]: draft["answers"] for draft in kept["drafts"] if "on_their_way" in kept}
    with store.work() as work:
        leaving = work.departing_travels(100)
        drafts = {travel.form: work.draft(travel.person, travel.form) for travel in leaving}
    told = {
        travel.form: is_opened(closed(draft, travel, travel.edition), KEY_OF_SALMA)
        for travel in leaving
        if (draft := drafts[travel.form])
    }
    assert told == wanted


# ── the centre in a file ────────────────────────────────────────────────────────────────────────────────────────────


def go_on(central: Central, kept: dict[str, Any]) -> None:
    """Somebody signs in and reads the journal; the rest of the document comes."""
    answer = central.sign_in(SALMA, PASSWORD)
    assert answer.verdict is SignInVerdict.CONFIRMED
    [announced] = [e.fact.body for e in central.pull(answer.session, 0) if isinstance(e.fact.body, DocumentAdded)]
    assert str(announced.document) == kept["document"]
    offset = central.document_offset(announced.document, announced.sha256)
    assert offset == kept["arrived"]
    rest = Chunk(announced.document, announced.sha256, len(CONTENT), offset, CONTENT[offset:])
    assert central.put_chunk(rest) == len(CONTENT)


@released
def test_a_centre_in_a_file_loses_nothing_and_goes_on(version: Path, tmp_path: Path) -> None:
    kept = json.loads(read(version, "centre.json"))
    path = tmp_path / "centre.db"
    bring_back_file(read(version, "centre.sql"), path)
    with closing(sqlite3.connect(path)) as connection:
        facts = connection.execute("select id, text from journal order by id").fetchall()
    central = SqliteCentral(path, HandClock(datetime.fromisoformat(kept["now"])), "0007", passwords=PASSWORDS)
    assert central.verify_chain() is None
    waiting = [is_opened(draft, KEY_OF_SALMA) for draft in central.kept_drafts(kept["session"])]
    assert waiting == kept.get("waiting", [])
    assert len(central.pull(kept["session"], 0)) == 3, "whoever had signed in still is"
    assert central.confirm_code(UUID(kept["ticket"]), kept["code"]).verdict is Verdict.CONFIRMED
    go_on(central, kept)
    while central.project():
        pass
    central.close()
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("select id, text from journal order by id").fetchall() == facts


@released
def test_what_is_kept_of_a_file_makes_the_same_file(version: Path, tmp_path: Path) -> None:
    bring_back_file(read(version, "centre.sql"), tmp_path / "centre.db")
    assert keep_file(tmp_path / "centre.db") == read(version, "centre.sql")


# ── the centre in PostgreSQL ────────────────────────────────────────────────────────────────────────────────────────


@released
def test_a_centre_in_postgresql_loses_nothing_and_goes_on(
    version: Path, pg_database: PgDatabase, tmp_path: Path
) -> None:
    kept = json.loads(read(version, "postgres-told.json"))
    centre = PgCentre(pg_database.server, pg_database.name)
    rows = bring_back_centre(read(version, "postgres.json"), centre.dsn(), tmp_path / "steps")
    admin.migrate(centre.dsn())
    with centre.connect() as connection:
        now = rows_of(connection)
    kept_by_name = {name: kept_rows for name, kept_rows in rows.items() if name not in TOLD_ANEW}
    assert {name: missing(it, now[name]) for name, it in kept_by_name.items()} == {name: [] for name in kept_by_name}
    assert verify(centre.dsn()) is None
    central = PostgresCentral(centre.dsn("kiosk_0007"), centre.password("0007"))
    go_on(central, kept)
    assert central.request_code(HAMAD, "").id
    central.close()
    assert rebuild(centre.dsn()) == len(rows["journal"])


TOLD_ANEW = frozenset({"staff_role"})
"""What a program writes down of its own rules each time it migrates."""


def missing(kept: list[dict[str, Any]], now: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Rows that are not there any more with all they held; more columns may have come."""
    return [row for row in kept if not any(row.items() <= other.items() for other in now)]
