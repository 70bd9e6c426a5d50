"""The encrypted file: what a thief finds in it, and what the kiosk does when it can't be opened."""

from __future__ import annotations

import os
import traceback
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from store_samples import NOW, a_document, a_draft, a_fact

from kiosk.services.errors import KeyLost, NoSecureStorage, StoreDamaged, StoreError, StoreNewer
from kiosk.storage.engine import make_engine
from kiosk.storage.keyrings import MemorySecrets
from kiosk.storage.store import KEY_NAME, LIMIT, SqlStore, open_store, set_aside

MARKER = "Salma-of-Hofuf-marker"


class ForgetfulSecrets(MemorySecrets):
    """A keyring that accepts everything and keeps nothing."""

    def set(self, name: str, value: str) -> None:
        pass


def secrets_with(key: str) -> MemorySecrets:
    secrets = MemorySecrets()
    secrets.set(KEY_NAME, key)
    return secrets


def write_one(store: SqlStore) -> None:
    with store.work() as work:
        work.append(a_fact())


def count(store: SqlStore) -> int:
    with store.work() as work:
        return work.counts().waiting


@pytest.fixture
def secrets() -> MemorySecrets:
    return MemorySecrets()


@pytest.fixture
def path(tmp_path: Path, secrets: MemorySecrets) -> Path:
    """A closed store with one fact in it, and enough beside it to fill some pages."""
    path = tmp_path / "deep" / "store.db"
    store = open_store(path, secrets)
    write_one(store)
    with store.work() as work:
        work.put_document(replace(a_document(), content=os.urandom(50_000)))
    store.close()
    return path


def assert_refused(path: Path, secrets: MemorySecrets, error: type[StoreError]) -> None:
    """The store is not opened, and not a byte of it changes."""
    before = path.read_bytes()
    with pytest.raises(error):
        open_store(path, secrets)
    assert path.read_bytes() == before


def test_a_store_is_there_after_a_restart(path: Path, secrets: MemorySecrets) -> None:
    store = open_store(path, secrets)
    assert count(store) == 1
    store.close()


def test_only_its_owner_may_read_the_file(path: Path) -> None:
    assert path.stat().st_mode & 0o777 == 0o600
    assert path.parent.stat().st_mode & 0o777 == 0o700


def test_nothing_a_person_said_can_be_read_from_the_files(tmp_path: Path, secrets: MemorySecrets) -> None:
    store = open_store(tmp_path / "store.db", secrets)
    with store.work() as work:
        work.save_draft(replace(a_draft(), place=MARKER))
        work.put_document(replace(a_document(), content=MARKER.encode() * 500))
        work.append(replace(a_fact(), kiosk=MARKER))
    files = {file.name: file.read_bytes() for file in tmp_path.iterdir()}
    assert set(files) == {"store.db", "store.db-wal", "store.db-shm"}
    for content in files.values():
        assert MARKER.encode() not in content
        assert not content.startswith(b"SQLite format 3")
    store.close()


def test_a_wrong_key_is_a_damaged_store_and_changes_nothing(path: Path, secrets: MemorySecrets) -> None:
    assert_refused(path, secrets_with("ab" * 32), StoreDamaged)
    store = open_store(path, secrets)
    assert count(store) == 1
    store.close()


def test_a_wrong_key_does_not_harm_what_is_still_in_the_journal(tmp_path: Path, secrets: MemorySecrets) -> None:
    store = open_store(tmp_path / "store.db", secrets)
    write_one(store)
    pulled_plug = tmp_path / "pulled_plug"
    pulled_plug.mkdir()
    for name in ("store.db", "store.db-wal"):
        (pulled_plug / name).write_bytes((tmp_path / name).read_bytes())
    store.close()
    with pytest.raises(StoreDamaged):
        open_store(pulled_plug / "store.db", secrets_with("ab" * 32))
    store = open_store(pulled_plug / "store.db", secrets)
    assert count(store) == 1
    store.close()


@pytest.mark.parametrize("where", [0, 0.5, 0.99])
def test_one_flipped_bit_is_seen_at_the_door(path: Path, secrets: MemorySecrets, where: float) -> None:
    content = bytearray(path.read_bytes())
    content[int(len(content) * where)] ^= 1
    path.write_bytes(content)
    assert_refused(path, secrets, StoreDamaged)


@pytest.mark.parametrize("content", [b"", b"not a store", b"x" * 9000])
def test_a_file_that_is_no_store_is_not_made_into_one(tmp_path: Path, secrets: MemorySecrets, content: bytes) -> None:
    secrets.set(KEY_NAME, "ab" * 32)
    (tmp_path / "store.db").write_bytes(content)
    with pytest.raises(StoreDamaged):
        open_store(tmp_path / "store.db", secrets)
    with pytest.raises(StoreDamaged):
        open_store(tmp_path / "store.db", secrets)


def test_a_journal_without_its_store_is_not_played_into_a_new_one(path: Path, secrets: MemorySecrets) -> None:
    path.rename(path.with_name("store.db-wal"))
    with pytest.raises(StoreDamaged):
        open_store(path, secrets)
    assert not path.exists()


def test_a_store_without_its_key_gets_no_new_key(path: Path) -> None:
    empty = MemorySecrets()
    assert_refused(path, empty, KeyLost)
    assert empty.get(KEY_NAME) is None


@pytest.mark.parametrize("key", ["", "short", "AB" * 32, "ab" * 31 + "'x"])
def test_what_is_no_key_is_a_lost_key(path: Path, key: str) -> None:
    assert_refused(path, secrets_with(key), KeyLost)


def test_a_keyring_that_forgets_is_found_out_before_anything_is_written(tmp_path: Path) -> None:
    with pytest.raises(NoSecureStorage):
        open_store(tmp_path / "store.db", ForgetfulSecrets())
    assert list(tmp_path.iterdir()) == []


def test_what_a_connection_keeps_in_memory_does_not_grow_with_the_file(path: Path, secrets: MemorySecrets) -> None:
    """The library's own measure is eight megabytes for each."""
    engine = make_engine(path, secrets.get(KEY_NAME) or "", LIMIT)
    with engine.begin() as connection:
        kibibytes = -connection.exec_driver_sql("pragma cache_size").scalar_one()
    engine.dispose()
    assert 0 < kibibytes <= 1024


def test_a_newer_programs_store_is_left_alone(path: Path, secrets: MemorySecrets) -> None:
    engine = make_engine(path, secrets.get(KEY_NAME) or "", LIMIT)
    with engine.begin() as connection:
        connection.exec_driver_sql("pragma user_version = 99")
    engine.dispose()
    assert_refused(path, secrets, StoreNewer)


def test_a_fact_of_a_newer_program_is_not_guessed_at_nor_quoted(path: Path, secrets: MemorySecrets) -> None:
    engine = make_engine(path, secrets.get(KEY_NAME) or "", LIMIT)
    with engine.begin() as connection:
        connection.exec_driver_sql(f"""update outbox set json = '{{"kind": "{MARKER}"}}'""")
    engine.dispose()
    store = open_store(path, secrets)
    with pytest.raises(StoreNewer) as raised, store.work() as work:
        work.pending(9)
    assert MARKER not in "".join(traceback.format_exception(raised.value))
    store.close()


def test_a_store_set_aside_makes_room_for_a_fresh_one_and_can_be_rescued(path: Path, secrets: MemorySecrets) -> None:
    path.with_name("store.db-wal").write_bytes(b"")
    aside = set_aside(path, datetime(2026, 11, 22, 9, 30, tzinfo=UTC))
    assert aside == path.with_name("store.db.20261122T093000Z")
    assert {f.name for f in path.parent.iterdir()} == {aside.name, aside.name + "-wal"}
    for place, facts in ((path, 0), (aside, 1)):
        store = open_store(place, secrets)
        assert count(store) == facts
        store.close()


def test_setting_aside_twice_in_a_second_overwrites_nothing(path: Path, secrets: MemorySecrets) -> None:
    first = set_aside(path, NOW)
    kept = first.read_bytes()
    open_store(path, secrets).close()
    assert set_aside(path, NOW) != first
    assert first.read_bytes() == kept


def test_a_first_run_that_was_cut_short_is_begun_again(tmp_path: Path, secrets: MemorySecrets) -> None:
    (tmp_path / "store.db.new").write_bytes(b"half a store")
    store = open_store(tmp_path / "store.db", secrets)
    write_one(store)
    store.close()
    assert [file.name for file in tmp_path.iterdir()] == ["store.db"]
