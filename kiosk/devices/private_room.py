"""A place for people's papers on their way: in memory, for this user alone, and gone with whoever made it."""

from __future__ import annotations

import fcntl
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

MEMORY = Path("/dev/shm")  # noqa: S108 (a folder of a name nobody can guess is made in it, for its owner alone)
"""On every Linux a file system that lies in memory."""
PREFIX = "kiosk-papers-"


@contextmanager
def private_room(within: Path = MEMORY) -> Iterator[Path]:
    """A new empty folder. It is removed with all that lies in it, whatever happens. Raises OSError."""
    room = Path(tempfile.mkdtemp(prefix=PREFIX, dir=within))
    kept = os.open(room, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
    try:
        # Whoever holds the lock is alive; the kernel lets go of it even in a crash.
        fcntl.flock(kept, fcntl.LOCK_EX)
        yield room
    finally:
        shutil.rmtree(room, ignore_errors=True)
        os.close(kept)


def clear_leftovers(within: Path = MEMORY) -> None:
    """Remove what a kiosk of this user left behind that was ended by force."""
    for room in within.glob(f"{PREFIX}*"):
        try:
            kept = os.open(room, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
        except OSError:
            continue  # another user's, or just gone
        try:
            fcntl.flock(kept, fcntl.LOCK_EX | fcntl.LOCK_NB)
            if os.fstat(kept).st_uid == os.geteuid():
                shutil.rmtree(room, ignore_errors=True)
        except BlockingIOError:
            continue  # in use
        finally:
            os.close(kept)
