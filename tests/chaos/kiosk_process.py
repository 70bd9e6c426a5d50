"""Kiosks as processes of their own: started, killed and started again, and what they said in all their lives."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from threading import Condition, Thread
from uuid import UUID

from kiosk_program import fact_id

from kiosk.storage.keyrings import PracticeSecrets
from kiosk.storage.store import SqlStore, open_store

PROGRAM = Path(__file__).with_name("kiosk_program.py")
PATIENCE_S = 60.0


@dataclass
class KioskProcess:
    """One kiosk, and its folder with the store, which outlasts each of its processes.

    did: the last serial that it said is stored. left: its last report on what has not reached the centre.
    """

    number: str
    folder: Path
    dsn: str
    password: str = field(repr=False)
    did: int = 0
    left: str = ""
    lives: int = 0
    _process: subprocess.Popen[str] | None = None
    _reader: Thread | None = None
    _heard: Condition = field(default_factory=Condition)

    def start(self, seed: object) -> None:
        self.folder.mkdir(exist_ok=True)
        self.lives += 1
        program = [sys.executable, "-X", "faulthandler", str(PROGRAM), str(self.folder), self.number, self.dsn]
        environment = {
            **os.environ,
            "PYTHONPATH": os.pathsep.join(filter(None, sys.path)),
            "PGPASSWORD": self.password,
        }
        with (self.folder / "errors.log").open("a") as errors:
            self._process = subprocess.Popen(
                [*program, f"{seed}/{self.number}/{self.lives}"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=errors,
                text=True,
                env=environment,
            )
        self._reader = Thread(target=self._listen, args=[self._process], daemon=True)
        self._reader.start()

    def order(self, operations: int) -> None:
        self._tell(f"do {operations}")

    def kill(self) -> None:
        """As if its plug were pulled. What it had said before is still heard."""
        if self._process is None or self._reader is None:
            return
        self._process.kill()
        self._reader.join()
        self._process.wait()
        for end in (self._process.stdin, self._process.stdout):
            assert end is not None
            end.close()
        self._process = self._reader = None
        self.left = ""

    def wait_until(self, happened: Callable[[KioskProcess], bool], patience: float = PATIENCE_S) -> None:
        """Returns as soon as it has; fails when the kiosk has ended or taken too long."""
        until = time.monotonic() + patience
        with self._heard:
            while not happened(self):
                assert self._reader is not None and self._reader.is_alive(), f"kiosk {self.number} ended: {self.errors}"
                assert time.monotonic() < until, f"kiosk {self.number} did no more than {self.did}"
                self._heard.wait(0.5)

    def wait_until_all_has_left(self) -> None:
        """All that it was ordered until now has been done and is at the centre."""
        until = time.monotonic() + PATIENCE_S
        self.left = ""
        while not self.left.startswith("left 0 "):
            assert time.monotonic() < until, f"kiosk {self.number} has {self.left}"
            if self.left:
                time.sleep(0.05)
                self.left = ""
            self._tell("report")
            self.wait_until(lambda kiosk: kiosk.left != "")

    @property
    def errors(self) -> str:
        return (self.folder / "errors.log").read_text()[-3000:]

    def open_store(self) -> SqlStore:
        """To look into it while no process of this kiosk runs."""
        return open_store(self.folder / "store.db", PracticeSecrets(self.folder / "key"))

    def id(self, serial: int) -> UUID:
        return fact_id(self.number, serial)

    def _tell(self, order: str) -> None:
        assert self._process is not None
        assert self._process.stdin is not None
        self._process.stdin.write(f"{order}\n")
        self._process.stdin.flush()

    def _listen(self, process: subprocess.Popen[str]) -> None:
        assert process.stdout is not None
        for line in process.stdout:
            with self._heard:
                if line.startswith("did ") and line.endswith("\n"):
                    self.did = int(line.split()[1])
                elif line.startswith("left "):
                    self.left = line.strip()
                self._heard.notify_all()
        with self._heard:
            self._heard.notify_all()
