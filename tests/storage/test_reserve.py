"""Others fill the disk to the last byte: what a person said is saved all the same, from the store's own reserve."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from small_disk import fill, small_disk
from store_samples import a_document, a_draft, a_fact

from kiosk.services.errors import DiskFull
from kiosk.storage.keyrings import MemorySecrets
from kiosk.storage.reserve import LEAST, Reserve
from kiosk.storage.store import SqlStore, open_store

SIZE = 8 * 2**20


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    with small_disk(tmp_path / "disk", 32) as folder:
        yield folder


@pytest.fixture
def secrets() -> MemorySecrets:
    return MemorySecrets()


def opened(folder: Path, secrets: MemorySecrets, reserve: int = SIZE) -> SqlStore:
    return open_store(folder / "store.db", secrets, reserve=reserve)


def reserve_of(folder: Path) -> int:
    """Bytes that are really taken on the disk."""
    file = folder / "store.db.reserve"
    return file.stat().st_blocks * 512 if file.exists() else 0


def save(store: SqlStore, facts: int = 1) -> None:
    with store.work() as work:
        work.save_draft(a_draft())
        for _ in range(facts):
            work.append(a_fact())


def waiting(store: SqlStore) -> int:
    with store.work() as work:
        return work.counts().waiting


def test_on_a_disk_that_others_filled_facts_are_still_saved(disk: Path, secrets: MemorySecrets) -> None:
    store = opened(disk, secrets)
    assert reserve_of(disk) == SIZE
    fill(disk)
    save(store, facts=200)
    assert waiting(store) == 200
    assert reserve_of(disk) == 0
    store.close()


def test_without_a_reserve_such_a_disk_saves_nothing(disk: Path, secrets: MemorySecrets) -> None:
    store = opened(disk, secrets, reserve=0)
    fill(disk)
    with pytest.raises(DiskFull):
        save(store, facts=200)
    store.close()


def test_the_store_opens_on_a_full_disk(disk: Path, secrets: MemorySecrets) -> None:
    store = opened(disk, secrets)
    save(store)
    store.close()
    fill(disk)
    store = opened(disk, secrets)
    save(store)
    assert waiting(store) == 2
    store.close()


def test_the_reserve_is_taken_again_once_there_is_room(disk: Path, secrets: MemorySecrets) -> None:
    store = opened(disk, secrets)
    others = fill(disk)
    save(store)
    store.scrub()
    assert reserve_of(disk) == 0
    others.unlink()
    store.scrub()
    assert reserve_of(disk) == SIZE
    store.close()


def test_what_did_not_fit_fits_at_the_next_try(
    disk: Path, secrets: MemorySecrets, monkeypatch: pytest.MonkeyPatch
) -> None:
    """More at once than was foreseen: the first try gives the reserve up."""
    monkeypatch.setattr("kiosk.storage.reserve.LEAST", 0)
    store = opened(disk, secrets)
    fill(disk)
    large = replace(a_document(), content=bytes(2 * 2**20))

    def hold() -> None:
        with store.work() as work:
            work.put_document(large)

    with pytest.raises(DiskFull):
        hold()
    hold()
    store.close()


def test_the_stores_own_limit_costs_no_reserve(tmp_path: Path, secrets: MemorySecrets) -> None:
    store = open_store(tmp_path / "store.db", secrets, limit=100_000, reserve=2**16)
    with pytest.raises(DiskFull), store.work() as work:
        work.put_document(replace(a_document(), content=bytes(2**20)))
    assert (tmp_path / "store.db.reserve").exists()
    store.close()


def test_a_reserve_is_never_taken_from_what_the_store_needs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    free = [SIZE + LEAST - 1]
    monkeypatch.setattr(Reserve, "_free", lambda _self: free[0])
    reserve = Reserve(tmp_path / "reserve", SIZE)
    reserve.hold()
    assert not (tmp_path / "reserve").exists()
    free[0] += 1
    reserve.hold()
    assert (tmp_path / "reserve").stat().st_size == SIZE
    free[0] = LEAST
    reserve.mind()
    assert (tmp_path / "reserve").exists()
    free[0] -= 1
    reserve.mind()
    assert not (tmp_path / "reserve").exists()
