"""A store without room: nothing is saved by halves, and there is a way out."""

from __future__ import annotations

import traceback
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

import pytest
from sqlcipher3 import dbapi2
from store_samples import NOW, a_document, a_draft, a_fact, added, stored

from kiosk.services.errors import DiskFull, StoreError
from kiosk.services.ports import OutboxCounts, StoreWork
from kiosk.storage.faults import store_faults
from kiosk.storage.keyrings import MemorySecrets
from kiosk.storage.store import open_store

MARKER = "Salma-of-Hofuf-marker"


@pytest.fixture
def secrets() -> MemorySecrets:
    return MemorySecrets()


def test_a_full_disk_saves_nothing_by_halves_and_what_has_left_makes_room(
    tmp_path: Path, secrets: MemorySecrets
) -> None:
    store = open_store(tmp_path / "store.db", secrets, limit=400_000)
    facts = []
    with pytest.raises(DiskFull) as raised:
        while True:
            document = replace(a_document(), content=MARKER.encode() * 2000)
            with store.work() as work:
                work.append(added(document))
                work.put_document(document)
            facts.append(document)
    assert MARKER not in "".join(traceback.format_exception(raised.value))
    with store.work() as work:
        assert work.counts() == OutboxCounts(waiting=len(facts), documents=len(facts))
        work.record(stored(work.pending(1)[0]), NOW)
        work.document_arrived(facts[0].id)
    with store.work() as work:
        bring_a_fact(work)
        assert work.counts().waiting == len(facts)
    store.close()


def test_an_error_of_the_database_quotes_nothing_a_person_said(tmp_path: Path, secrets: MemorySecrets) -> None:
    store = open_store(tmp_path / "store.db", secrets, limit=100_000)
    with pytest.raises(DiskFull) as raised, store.work() as work:
        work.save_draft(replace(a_draft(), place=MARKER * 100_000))
    told = "".join(traceback.format_exception(raised.value))
    assert "INTO draft" in told
    assert MARKER not in told
    store.close()


def bring_a_draft(work: StoreWork) -> None:
    work.save_draft(replace(a_draft(), form=str(uuid4())))


def bring_a_document(work: StoreWork) -> None:
    work.put_document(a_document(key=str(uuid4())))


def bring_a_fact(work: StoreWork) -> None:
    work.append(a_fact())


@pytest.mark.parametrize("bring", [bring_a_draft, bring_a_document, bring_a_fact])
def test_a_store_filled_to_its_limit_can_still_note_what_the_centre_has(
    tmp_path: Path, secrets: MemorySecrets, bring: Callable[[StoreWork], None]
) -> None:
    store = open_store(tmp_path / "store.db", secrets, limit=150_000)
    for _ in range(50):
        with store.work() as work:
            bring_a_fact(work)
    for _ in range(50):
        with pytest.raises(DiskFull):
            while True:
                with store.work() as work:
                    bring(work)
        with store.work() as work:
            work.record(stored(work.pending(1)[0]), NOW)
    store.close()
    assert 140_000 < (tmp_path / "store.db").stat().st_size < 180_000


def test_a_vague_complaint_on_a_disk_without_a_free_byte_means_that_it_is_full(tmp_path: Path) -> None:
    nowhere = tmp_path / "missing" / "store.db"
    # /proc never has a byte free.
    for folder, kind in ((Path("/proc"), DiskFull), (tmp_path, StoreError)):
        with pytest.raises(StoreError) as raised, store_faults(folder):
            dbapi2.connect(str(nowhere)).close()
        assert type(raised.value) is kind


def test_a_folder_that_may_not_be_written_is_a_store_error(tmp_path: Path, secrets: MemorySecrets) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(StoreError):
        open_store(tmp_path / "file" / "store.db", secrets)
