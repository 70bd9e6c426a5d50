"""From what SQLite and the file system complain of to the StoreErrors that the rest of the kiosk knows."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import SQLAlchemyError
from sqlcipher3.dbapi2 import Error as SqliteError

from kiosk.services.errors import DiskFull, StoreDamaged, StoreError

# A write beyond a quota or a size limit is no SQLITE_FULL, but it too means that there is no room;
# so does failing to stretch the shared index file, the first thing to go wrong on a disk without a byte left.
_KINDS: tuple[tuple[str, type[StoreError]], ...] = (
    ("SQLITE_FULL", DiskFull),
    ("SQLITE_IOERR_WRITE", DiskFull),
    ("SQLITE_IOERR_SHMSIZE", DiskFull),
    ("SQLITE_NOTADB", StoreDamaged),
    ("SQLITE_CORRUPT", StoreDamaged),
    ("SQLITE_IOERR_SHORT_READ", StoreDamaged),
)
_NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


@contextmanager
def store_faults() -> Iterator[None]:
    """Turn every error of the database or its files into a StoreError. Its text is the error's code, nothing more."""
    try:
        yield
    except (SQLAlchemyError, SqliteError) as error:
        raise _from_sqlite(error) from error
    except OSError as error:
        name = errno.errorcode.get(error.errno or 0, "OSError")
        raise (DiskFull if error.errno in _NO_ROOM else StoreError)(name) from error


def _from_sqlite(error: Exception) -> StoreError:
    code = getattr(getattr(error, "orig", error), "sqlite_errorname", type(error).__name__)
    kind = next((kind for prefix, kind in _KINDS if code.startswith(prefix)), StoreError)
    return kind(code)
