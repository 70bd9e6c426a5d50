"""How a SQLCipher file is opened: pragmas, pool, transactions. What is in it: tables.py."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool

from kiosk.services.errors import StoreDamaged

PAGE = 4096
"""SQLCipher's page size, in bytes."""

_HEADROOM = 256
"""Pages beyond the limit, for writing down what the centre has acknowledged: the way out of a full store."""

_CACHE = 1024
"""KiB of pages that each connection keeps in memory. The 8 MiB that sqlcipher3 is built with fill up over weeks."""


def make_engine(path: Path, key: str, limit: int) -> Engine:
    """An engine on the file at ``path``. key: 64 hex digits. limit: pages it may be filled with."""
    engine = create_engine(
        # x'…' is a raw key: it is used as it is, without the slow derivation that a passphrase needs.
        URL.create("sqlite+pysqlcipher", password=f"x'{key}'", database=str(path)),
        # The dialect's default pool kills the process with a segmentation fault at more than five threads.
        poolclass=QueuePool,
        hide_parameters=True,
    )
    pragmas = (
        "cipher_log_level = NONE",
        "busy_timeout = 5000",
        "journal_mode = WAL",
        "synchronous = FULL",
        "foreign_keys = ON",
        # What has left this machine must not stay readable in freed pages to somebody who finds the key.
        "secure_delete = ON",
        f"cache_size = -{_CACHE}",
        f"max_page_count = {limit + _HEADROOM}",
    )

    @event.listens_for(engine, "connect")
    def prepare(connection: Any, _record: object) -> None:
        connection.isolation_level = None
        for pragma in pragmas:
            connection.execute(f"pragma {pragma}")

    # A transaction that first reads and then writes fails as 'locked' unless it asks for the lock at once.
    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    return engine


def prove(engine: Engine) -> None:
    """Check every page's HMAC. Raises StoreDamaged.

    The journal is written back first: after a power cut it may hold the good copy of a page that was half written.
    """
    with closing(engine.raw_connection()) as connection:
        cursor = connection.cursor()
        cursor.execute("pragma wal_checkpoint(TRUNCATE)")
        cursor.execute("pragma cipher_integrity_check")
        bad = len(cursor.fetchall())
    if bad:
        raise StoreDamaged(f"{bad} damaged pages")
