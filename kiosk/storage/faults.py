"""From what SQLite and the file system complain of to the StoreErrors that the rest of the kiosk knows."""

from __future__ import annotations

import errno
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import SQLAlchemyError
from sqlcipher3.dbapi2 import Error as SqliteError

from kiosk.services.errors import DiskFull, StoreDamaged, StoreError

_KINDS: dict[str, type[StoreError]] = {
    "SQLITE_FULL": DiskFull,
    "SQLITE_NOTADB": StoreDamaged,
    "SQLITE_CORRUPT": StoreDamaged,
}
_VAGUE = ("SQLITE_IOERR", "SQLITE_CANTOPEN")
_NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_LEAST_ROOM = 64 * 1024


@contextmanager
def store_faults(folder: Path) -> Iterator[None]:
    """Turn every error of the database or its files into a StoreError. Its text is the error's code, nothing more.

    folder: where the store lies, to see whether there is room.
    """
    try:
        yield
    except (SQLAlchemyError, SqliteError) as error:
        code = getattr(getattr(error, "orig", error), "sqlite_errorname", type(error).__name__)
        raise _kind(code, folder)(code) from error
    except OSError as error:
        name = errno.errorcode.get(error.errno or 0, "OSError")
        raise (DiskFull if error.errno in _NO_ROOM else StoreError)(name) from error


def _kind(code: str, folder: Path) -> type[StoreError]:
    """Without a byte left SQLite can't even lay out its shared index, and then complains of input and output only."""
    if code in _VAGUE and shutil.disk_usage(folder).free < _LEAST_ROOM:
        return DiskFull
    return _KINDS.get(code, StoreError)
