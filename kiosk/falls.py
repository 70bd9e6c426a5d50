"""How often in a row the screen fell soon after its start: kept over its restarts, and nothing of why."""

from __future__ import annotations

import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

MOST = 3
"""After so many the next start rests instead of falling again."""


class Falls:
    """folder: where the count lies between one start and the next."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / "falls"

    def begin(self) -> int:
        """One more start; how many before it fell. Where no count can be kept, each start is the first."""
        fallen = self._count()
        self._keep(fallen + 1)
        return fallen

    def stood(self) -> None:
        """This start did not fall."""
        with suppress(OSError):
            self._file.unlink(missing_ok=True)

    def rested(self) -> None:
        """One more try; should it fall too, the next start rests again."""
        self._keep(MOST - 1)

    def _count(self) -> int:
        try:
            return int(self._file.read_text(encoding="ascii"))
        except (OSError, ValueError):
            return 0

    def _keep(self, count: int) -> None:
        with suppress(OSError):
            self._file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._file.write_text(str(count), encoding="ascii")


def falls_folder(data: Path, environment: Mapping[str, str] = os.environ) -> Path:
    """systemd's folder of the service, which a full disk does not touch; elsewhere beside the store."""
    return Path(environment.get("RUNTIME_DIRECTORY") or data)
