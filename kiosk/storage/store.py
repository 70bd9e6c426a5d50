"""The encrypted store of this machine: opening it, making a new one, setting a damaged one aside."""

from __future__ import annotations

import os
import re
import secrets as random
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Engine

from kiosk.services.errors import DiskFull, KeyLost, NoSecureStorage, StoreDamaged, StoreError
from kiosk.services.ports import SecretStore, StoreWork
from kiosk.storage import migrations
from kiosk.storage.engine import PAGE, make_engine, prove
from kiosk.storage.faults import store_faults
from kiosk.storage.reserve import Reserve
from kiosk.storage.work import SqlWork

KEY_NAME = "store-key"
"""Under which name the key lies in the SecretStore."""

LIMIT = 4 * 2**30
"""Bytes. A kiosk that can't reach the centre for long must not fill the machine's disk."""

_PARTS = ("-wal", "-shm", "")


class SqlStore:
    """LocalStore in a SQLCipher file. Made by ``open_store``; any thread may use it.

    folder: where the file lies. limit: pages it may be filled with. reserve: room kept for it on the disk.
    """

    def __init__(self, engine: Engine, folder: Path, limit: int, reserve: Reserve) -> None:
        self._engine = engine
        self._folder = folder
        self._limit = limit
        self._reserve = reserve

    @contextmanager
    def work(self) -> Iterator[StoreWork]:
        self._reserve.mind()
        try:
            with store_faults(self._folder), self._engine.begin() as connection:
                yield SqlWork(connection, self._limit)
        except DiskFull:
            self._reserve.failed()
            raise

    def scrub(self) -> None:
        """Freed pages are overwritten at once; their old content stays in the journal until that is written back.

        The journal is short then, and the reserve is taken again where there is room for it.
        """
        with store_faults(self._folder), closing(self._engine.raw_connection()) as connection:
            connection.cursor().execute("pragma wal_checkpoint(TRUNCATE)")
        self._reserve.hold()

    def close(self) -> None:
        """Writes the journal back into the file when the last connection closes."""
        self._engine.dispose()


def open_store(path: Path, secrets: SecretStore, *, limit: int = LIMIT, reserve: int = 0) -> SqlStore:
    """Open the store at ``path``, or make it with a new key where there is neither store nor key.

    limit: bytes that persons' data may fill. reserve: bytes of the disk to hold on to for it.
    A file that can't be opened is left as it is.
    Raises NoSecureStorage, KeyLost, StoreDamaged, StoreNewer, DiskFull, StoreError.
    """
    pages, kept = limit // PAGE, Reserve(_part(path, ".reserve"), reserve)
    kept.mind()
    with store_faults(path.parent):
        present = [part for part in _PARTS if _part(path, part).exists()]
        key = _key(secrets, first_run=not present)
        if not present:
            _create(path, key, pages)
        elif "" not in present:
            # SQLite would play the old journal into a new file.
            raise StoreDamaged("a journal without its store")
        engine = _open(path, key, pages)
    kept.hold()
    return SqlStore(engine, path.parent, pages, kept)


def set_aside(path: Path, now: datetime) -> Path:
    """Rename a store that can't be opened, so that a fresh one can be made and this one still be rescued.

    The file itself goes last: until it has gone, ``open_store`` makes no new one. Returns its new path.
    Raises StoreError, also where there is nothing.
    """
    if not any(_part(path, part).exists() for part in _PARTS):
        raise StoreError("there is none")
    aside = path.with_name(f"{path.name}.{now.astimezone(UTC):%Y%m%dT%H%M%SZ}")
    with store_faults(path.parent):
        while any(_part(aside, part).exists() for part in _PARTS):
            aside = aside.with_name(aside.name + "+")
        for part in _PARTS:
            if _part(path, part).exists():
                _part(path, part).rename(_part(aside, part))
        _sync(path.parent)
    return aside


def _part(path: Path, part: str) -> Path:
    return path.with_name(path.name + part)


def _key(secrets: SecretStore, *, first_run: bool) -> str:
    key = secrets.get(KEY_NAME)
    if key is None and first_run:
        return new_key(secrets)
    if key is None:
        raise KeyLost("the store is there and its key is not")
    if not re.fullmatch("[0-9a-f]{64}", key):
        raise KeyLost("what is kept as the key is none")
    return key


def new_key(secrets: SecretStore) -> str:
    """For a store that is not there yet. A keyring that forgets must show before anything is encrypted with the key."""
    key = random.token_hex(32)
    secrets.set(KEY_NAME, key)
    if secrets.get(KEY_NAME) != key:
        raise NoSecureStorage("the keyring did not keep the key")
    return key


def _create(path: Path, key: str, limit: int) -> None:
    """Make the store beside its place and move it there once it is whole: a file in its place is never half made."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    new = _part(path, ".new")
    for part in _PARTS:
        _part(new, part).unlink(missing_ok=True)
    new.touch(mode=0o600)
    engine = make_engine(new, key, limit)
    try:
        with engine.begin() as connection:
            migrations.create(connection)
        prove(engine)
    finally:
        engine.dispose()
    new.rename(path)
    _sync(path.parent)


def _open(path: Path, key: str, limit: int) -> Engine:
    engine = make_engine(path, key, limit)
    try:
        prove(engine)
        with engine.begin() as connection:
            migrations.migrate(connection)
    except BaseException:
        engine.dispose()
        raise
    return engine


def _sync(folder: Path) -> None:
    """Make a rename survive a power cut."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
