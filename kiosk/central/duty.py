"""Who sends the embedded centre's messages when several programs use its file: a kiosk, else whichever is there."""

from __future__ import annotations

import fcntl
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path


class Duty:
    """A lock on a file beside the centre's. It falls with its holder, however that ends."""

    def __init__(self, centre: Path) -> None:
        self._file = centre.with_name(f"{centre.name}.duty").open("wb")

    def keep(self) -> None:
        """Hold it until ``close``. Waits for whoever holds it for one step only; beside a second keeper it goes on
        without, for both send all that waits.
        """
        fcntl.flock(self._file, fcntl.LOCK_SH)

    def where_nobody_does(self, step: Callable[[], bool]) -> bool:
        """Do this unless another program keeps the duty; whether more may be waiting."""
        with self._held() as ours:
            return step() if ours else False

    @contextmanager
    def _held(self) -> Iterator[bool]:
        try:
            fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            yield False
            return
        try:
            yield True
        finally:
            fcntl.flock(self._file, fcntl.LOCK_UN)

    def close(self) -> None:
        self._file.close()
