"""Has pictures worked on by a program of its own, and believes nothing it says: every answer is bounded in size and
time.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from selectors import EVENT_READ, DefaultSelector
from socket import AF_UNIX, SOCK_SEQPACKET, send_fds, socketpair
from threading import Lock
from time import monotonic
from typing import Any

from kiosk.imaging import worker
from kiosk.imaging.memfile import in_memory
from kiosk.imaging.worker import Task

_LOOK_UP = 0.05  # seconds between two looks at the clock and at ``cancelled``
_PIPE = 1024 * 1024


class NoAnswer(Exception):
    """The work was not done: cancelled, too slow, dead, or what came back makes no sense."""


@dataclass(frozen=True, slots=True)
class Answer:
    facts: dict[str, Any]
    pieces: tuple[bytes, ...] = field(repr=False)


class Workshop:
    """One piece of work at a time; who comes meanwhile waits. seconds: by the clock on the wall, for one piece.
    answer_bytes: longest answer.
    """

    def __init__(self, seconds: float, answer_bytes: int) -> None:
        self._seconds = seconds
        self._answer_bytes = answer_bytes
        self._lock = Lock()
        self._worker: _Worker | None = None

    def work(self, task: Task, picture: bytes, cancelled: Callable[[], bool]) -> Answer:
        """Raises NoAnswer."""
        with self._lock, in_memory(picture) as source:
            deadline = monotonic() + self._seconds
            answer = self._answer(task, source, deadline, cancelled)
        return _understood(answer)

    def close(self) -> None:
        """Ends the program. It is started again when there is work."""
        with self._lock:
            self._end()

    def _end(self) -> None:
        if self._worker:
            self._worker.end()
            self._worker = None

    def _answer(self, task: Task, source: int, deadline: float, cancelled: Callable[[], bool]) -> bytes:
        reading = self._handed_over(task, source)
        try:
            return _read(reading, self._answer_bytes, deadline, cancelled)
        except NoAnswer:
            self._end()  # and with it what it still works on
            raise
        finally:
            os.close(reading)

    def _handed_over(self, task: Task, source: int) -> int:
        """The descriptor the answer will come from."""
        reading, writing = os.pipe()
        try:
            if not (self._worker and self._worker.told(task, source, writing)):  # it may have ended, having been idle
                self._end()
                self._worker = _Worker()
                self._worker.told(task, source, writing)
        finally:
            os.close(writing)
        return reading


class _Worker:
    """Its own session, no variables but those for its libraries, no open files but the line to here."""

    def __init__(self) -> None:
        self._line, end = socketpair(AF_UNIX, SOCK_SEQPACKET)
        with end:
            self._process = subprocess.Popen(
                [sys.executable, "-I", worker.__file__],
                stdin=end.fileno(),
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                start_new_session=True,
                env={"OPENBLAS_NUM_THREADS": "1"},
                cwd="/",
            )

    def told(self, task: Task, source: int, writing: int) -> bool:
        """False where it is gone."""
        try:
            return send_fds(self._line, [json.dumps(asdict(task)).encode()], [source, writing]) > 0
        except OSError:
            return False

    def end(self) -> None:
        """With all that it started."""
        with suppress(ProcessLookupError):
            os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()
        self._line.close()


def _read(source: int, most: int, deadline: float, cancelled: Callable[[], bool]) -> bytes:
    """All that comes until the other end is closed."""
    received = bytearray()
    with DefaultSelector() as selector:
        selector.register(source, EVENT_READ)
        while True:
            if cancelled() or monotonic() >= deadline:
                raise NoAnswer
            if not selector.select(_LOOK_UP):
                continue
            some = os.read(source, _PIPE)
            if not some:
                return bytes(received)
            received += some
            if len(received) > most:
                raise NoAnswer


def _understood(answer: bytes) -> Answer:
    """What ``worker`` wrote: a line of JSON, then the pieces that it gives the lengths of."""
    line, _, rest = answer.partition(b"\n")
    try:
        told = json.loads(line)
        facts, lengths = dict(told["facts"]), [int(length) for length in told["pieces"]]
    except (ValueError, TypeError, KeyError, RecursionError):
        raise NoAnswer from None
    if min(lengths, default=0) < 0 or sum(lengths) != len(rest):
        raise NoAnswer
    return Answer(facts, tuple(_cut(rest, lengths)))


def _cut(whole: bytes, lengths: list[int]) -> Iterator[bytes]:
    start = 0
    for length in lengths:
        yield whole[start : start + length]
        start += length
