"""Room that the store holds on to while others fill the disk, and gives up when its own writing needs it."""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from pathlib import Path

import structlog

LEAST = 16 * 2**20
"""Bytes. With less the next transaction may not fit into the journal."""

log = structlog.get_logger()


class Reserve:
    """A file of ``size`` bytes that nobody reads; 0: none. Any thread may use it."""

    def __init__(self, path: Path, size: int) -> None:
        self._path, self._size = path, size

    def hold(self) -> None:
        """Take the room, where there is enough for it and for the store beside it. Never an error."""
        with suppress(OSError):
            if self._held or self._free() < self._size + LEAST:
                return
            handle = os.open(self._path, os.O_CREAT | os.O_WRONLY, 0o600)
            try:
                os.posix_fallocate(handle, 0, self._size)
            except OSError:
                self._path.unlink(missing_ok=True)
            finally:
                os.close(handle)

    def mind(self) -> None:
        """Before something is written: give the room up where else it might not fit."""
        self._give_up_below(LEAST)

    def failed(self) -> None:
        """Something did not fit: at the next try there is more room, if it was for the disk."""
        self._give_up_below(self._size)

    def _give_up_below(self, needed: int) -> None:
        with suppress(OSError):
            if self._size and self._free() < needed:
                self._path.unlink()
                log.warning("the disk is full: the reserve was given up")

    @property
    def _held(self) -> bool:
        return not self._size or (self._path.exists() and self._path.stat().st_size >= self._size)

    def _free(self) -> int:
        return shutil.disk_usage(self._path.parent).free
