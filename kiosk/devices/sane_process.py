"""Runs SANE's ``scanimage`` as a process of its own, and gets rid of it in every case: drivers hang and crash, and
speak to strangers on the network.
"""

from __future__ import annotations

import os
import select
import signal
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from time import monotonic, sleep

LOOK_S = 0.05
"""Between two looks at the clock and at whether it was cancelled."""
MOST_MEMORY = 1024**3
"""Of the process, in bytes: a scanner on the network may send what it likes, and its driver holds it in memory."""
MOST_SAID = 4 * 1024**2
"""Bytes. Twenty sheets' progress is a tenth of that."""
CHUNK = 64 * 1024


class GivenUp(Exception):
    """It was silent for too long, took too long altogether, or said too much."""


@dataclass(frozen=True, slots=True)
class Limits:
    """silence_s, total_s: seconds until it is given up. grace_s: seconds it has to end by itself once it was told to.
    file_bytes: the largest file it may write.
    """

    silence_s: float
    total_s: float
    grace_s: float
    file_bytes: int


class Child:
    """code: how it ended, negative for a signal; None while it runs."""

    def __init__(self, process: subprocess.Popen[bytes], limits: Limits) -> None:
        self._process, self._limits = process, limits
        self._end = monotonic() + limits.total_s
        self.code: int | None = None

    def heard(self) -> Iterator[bytes]:
        """What it says, piece by piece, and now and then an empty piece, until it has ended. Raises GivenUp."""
        assert self._process.stdout is not None  # noqa: S101 - it was asked for below
        pipe, said, last = self._process.stdout.fileno(), 0, monotonic()
        while True:
            # Looked at before the pipe, so that its last words are not lost; a child of it may hold the pipe open.
            ended = self.ended()
            piece = self._piece(pipe, 0 if ended else LOOK_S)
            if piece:
                last, said = monotonic(), said + len(piece)
            if said > MOST_SAID or monotonic() > min(last + self._limits.silence_s, self._end):
                raise GivenUp
            yield piece
            if ended and not piece:
                return

    def hurry(self) -> None:
        """It has given all that was wanted, and has no more than the grace to end."""
        self._end = min(self._end, monotonic() + self._limits.grace_s)

    def _piece(self, pipe: int, wait_s: float) -> bytes:
        if not select.select([pipe], [], [], wait_s)[0]:
            return b""
        piece = os.read(pipe, CHUNK)
        if not piece and wait_s:
            sleep(wait_s)  # it closed its output and goes on
        return piece

    def ended(self) -> bool:
        """It is not reaped by being looked at, so that its number still names its group."""
        return os.waitid(os.P_PID, self._process.pid, os.WEXITED | os.WNOHANG | os.WNOWAIT) is not None

    def end(self) -> None:
        """Ask it to stop, as it then lets go of the device; after the grace, don't ask."""
        if not self.ended():
            os.kill(self._process.pid, signal.SIGINT)
            end = monotonic() + self._limits.grace_s
            while not self.ended() and monotonic() < end:
                sleep(LOOK_S)
        os.killpg(self._process.pid, signal.SIGKILL)  # and whatever it has started
        self._process.communicate()
        self.code = self._process.returncode


@contextmanager
def started(command: Sequence[str], folder: Path, variables: Mapping[str, str], limits: Limits) -> Iterator[Child]:
    """A child that runs ``command`` in ``folder``, in a session of its own. It has ended when the block has, and dies
    with this process, or with the thread that began it.
    """
    bounds = (f"--fsize={limits.file_bytes}", f"--as={MOST_MEMORY}", "--core=0")
    process = subprocess.Popen(
        ["setpriv", "--no-new-privs", "--pdeathsig", "KILL", "prlimit", *bounds, "--", *command],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        start_new_session=True,
        cwd=folder,
        env={"PATH": os.environ.get("PATH", os.defpath), "LC_ALL": "C", **variables},
    )
    child = Child(process, limits)
    try:
        yield child
    finally:
        child.end()
