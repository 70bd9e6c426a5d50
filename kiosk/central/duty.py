"""Who sends the embedded centre's messages when several programs use its file: a kiosk, else whichever is there."""

from __future__ import annotations

import fcntl
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from io import BufferedWriter
from pathlib import Path
from threading import Lock


class Duty:
    """A lock on a file beside the centre's. It falls with its holder, however that ends. Steps on several threads take
    turns, for the file's lock is the program's.

    Where the centre's folder is away there is no lock to hold, and nothing to send either.
    """

    def __init__(self, centre: Path) -> None:
        self._path = centre.with_name(f"{centre.name}.duty")
        self._file: BufferedWriter | None = None
        self._turn = Lock()

    def _opened(self) -> BufferedWriter | None:
        if self._file is None:
            with suppress(OSError):
                self._file = self._path.open("wb")
        return self._file

    def keep(self) -> None:
        """Hold it until ``close``. Waits for whoever holds it for one step only; beside a second keeper it goes on
        without, for both send all that waits.
        """
        if (file := self._opened()) is not None:
            fcntl.flock(file, fcntl.LOCK_SH)

    def where_nobody_does(self, step: Callable[[], bool]) -> bool:
        """Do this unless another program keeps the duty; whether more may be waiting."""
        with self._turn, self._held() as ours:
            return step() if ours else False

    @contextmanager
    def _held(self) -> Iterator[bool]:
        file = self._opened()
        if file is None:
            yield False
            return
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            yield False
            return
        try:
            yield True
        finally:
            fcntl.flock(file, fcntl.LOCK_UN)

    def close(self) -> None:
        if self._file is not None:
            self._file.close()
