"""The two stores, for contracts to be asked of both: ``class TestX(XContract, InMemory)``."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest

from kiosk.services.ports import LocalStore
from kiosk.storage.keyrings import MemorySecrets
from kiosk.storage.memory import MemoryStore
from kiosk.storage.store import open_store


class OfAStore:
    """The base of every contract."""

    def fresh(self, folder: Path) -> AbstractContextManager[LocalStore]:
        raise NotImplementedError

    @pytest.fixture
    def store(self, tmp_path: Path) -> Iterator[LocalStore]:
        with self.fresh(tmp_path) as store:
            yield store


class InMemory(OfAStore):
    @contextmanager
    def fresh(self, folder: Path) -> Iterator[LocalStore]:
        yield MemoryStore()


class InAFile(OfAStore):
    @contextmanager
    def fresh(self, folder: Path) -> Iterator[LocalStore]:
        store = open_store(folder / "store.db", MemorySecrets())
        yield store
        store.close()
