"""What is told of the screen to whoever looks after the machine: how often it fell soon after its start, and whether
somebody is there. Nothing of why, or of whom.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

MOST = 3
"""After so many the next start rests instead of falling again."""


class Falls:
    """folder: where the count lies between one start and the next."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / "falls"

    def begin(self) -> int:
        """One more start; how many before it fell. Where no count can be kept, each start is the first."""
        fallen = self.count()
        self._keep(fallen + 1)
        return fallen

    def stood(self) -> None:
        """This start did not fall."""
        with suppress(OSError):
            self._file.unlink(missing_ok=True)

    def rested(self) -> None:
        """One more try; should it fall too, the next start rests again."""
        self._keep(MOST - 1)

    def count(self) -> int:
        try:
            return int(_short(self._file))
        except (OSError, ValueError):
            return 0

    def _keep(self, count: int) -> None:
        with suppress(OSError):
            self._file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._file.write_text(str(count), encoding="ascii")


@dataclass(frozen=True, slots=True)
class Standing:
    """open: its services are there. served: a person is at it. seconds: since the last of these changed."""

    version: str
    open: bool
    served: bool
    seconds: float


class Screen:
    """Written by the screen's program, at each change. Where nothing can be written, nobody is told."""

    def __init__(self, folder: Path, version: str) -> None:
        self._file, self._version, self._open = folder / "screen", version, False

    def starts(self) -> None:
        self._tell(served=False)

    def opened(self) -> None:
        self._open = True
        self._tell(served=False)

    def somebody_came(self) -> None:
        self._tell(served=True)

    def nobody_there(self) -> None:
        self._tell(served=False)

    def _tell(self, *, served: bool) -> None:
        beside = self._file.with_suffix(".new")
        with suppress(OSError):
            self._file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            beside.write_text(json.dumps({"version": self._version, "open": self._open, "served": served}))
            beside.replace(self._file)


def read_standing(folder: Path, now: Callable[[], float] = time.time) -> Standing | None:
    """None where no screen tells of itself."""
    file = folder / "screen"
    try:
        told = json.loads(_short(file))
        return Standing(str(told["version"]), bool(told["open"]), bool(told["served"]), now() - file.stat().st_mtime)
    except (OSError, ValueError, TypeError, KeyError):
        return None


def _short(file: Path) -> str:
    """Root reads it too, and whoever writes here may put anything in its place. Raises OSError, ValueError."""
    with os.fdopen(os.open(file, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK), encoding="ascii") as opened:
        return opened.read(200)


def falls_folder(data: Path, environment: Mapping[str, str] = os.environ) -> Path:
    """systemd's folder of the service, which a full disk does not touch; elsewhere beside the store."""
    return Path(environment.get("RUNTIME_DIRECTORY") or data)
