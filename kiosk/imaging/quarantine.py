"""Runs the quarantined child and believes nothing it says: every answer is bounded in size, number and time."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from selectors import EVENT_READ, DefaultSelector
from time import monotonic

from kiosk.imaging import child
from kiosk.imaging.child import Job
from kiosk.services.ports import Refusal

_LOOK_UP = 0.05  # seconds between two looks at the clock and at ``cancelled``
_PIPE = 1024 * 1024
MOST_CODES = 50  # in one file
_CHANNELS = {child.GREY: 1, child.COLOUR: 3}
_REFUSALS = {
    child.ENCRYPTED: Refusal.ENCRYPTED,
    child.TOO_MANY_PAGES: Refusal.TOO_MANY_PAGES,
    child.UNREADABLE: Refusal.UNREADABLE,
}


class Refused(Exception):
    """The file gave no whole drawing."""

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(refusal)
        self.refusal = refusal


@dataclass(frozen=True, slots=True)
class Raster:
    """A drawn page: rows from the top, no padding; one byte a pixel is grey, three are red, green, blue."""

    width: int
    height: int
    channels: int
    pixels: bytes = field(repr=False)


def draw(source: int, job: Job, seconds: float, cancelled: Callable[[], bool]) -> Generator[Raster, None, None]:
    """The pages of the open file ``source`` (a descriptor), as a child of our own drew them.

    Raises Refused: TOO_SLOW after ``seconds``, UNREADABLE when cancelled, DAMAGED when the child died or lied.
    The child is gone when the iterator has ended or was closed.
    """
    with _started(source, job) as process:
        answers = _Answers(process, monotonic() + seconds, cancelled)
        for _ in range(job.pages):
            raster = _page(answers, job)
            if raster is None:
                return
            yield raster
        if _page(answers, job) is not None:
            raise Refused(Refusal.DAMAGED)


def read(source: int, job: Job, seconds: float, cancelled: Callable[[], bool]) -> Iterator[str]:
    """What the QR codes in the open file say, page by page, as a child of our own read them; a few at most.

    Raises Refused as ``draw``.
    """
    with _started(source, job) as process:
        answers = _Answers(process, monotonic() + seconds, cancelled)
        for _ in range(MOST_CODES):
            text = _code(answers, job)
            if text is None:
                return
            yield text
        raise Refused(Refusal.TOO_MANY_PAGES)


@contextmanager
def _started(source: int, job: Job) -> Iterator[subprocess.Popen[bytes]]:
    """Its own session, no variables, no open files but the one, and no name of it."""
    process = subprocess.Popen(
        [sys.executable, "-I", child.__file__, json.dumps(asdict(job))],
        stdin=source,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
        env={},
        cwd="/",
        pipesize=_PIPE,
    )
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def _page(answers: _Answers, job: Job) -> Raster | None:
    what, width, height = child.HEADER.unpack(answers.read(child.HEADER.size))
    if what == child.END:
        return None
    if what in _REFUSALS:
        raise Refused(_REFUSALS[what])
    if what not in _CHANNELS or not 0 < width <= job.side or not 0 < height <= job.side:
        raise Refused(Refusal.DAMAGED)
    channels = _CHANNELS[what]
    return Raster(width, height, channels, answers.read(width * height * channels))


def _code(answers: _Answers, job: Job) -> str | None:
    what, length, _ = child.HEADER.unpack(answers.read(child.HEADER.size))
    if what == child.END:
        return None
    if what in _REFUSALS:
        raise Refused(_REFUSALS[what])
    if what != child.TEXT or not 0 < length <= job.codes:
        raise Refused(Refusal.DAMAGED)
    return answers.read(length).decode(errors="replace")


class _Answers:
    """The child's output, read against a deadline."""

    def __init__(self, process: subprocess.Popen[bytes], deadline: float, cancelled: Callable[[], bool]) -> None:
        self._process = process
        self._deadline = deadline
        self._cancelled = cancelled

    def read(self, count: int) -> bytes:
        """Exactly ``count`` bytes."""
        assert self._process.stdout is not None  # noqa: S101 - it was asked for above
        received = bytearray()
        with DefaultSelector() as selector:
            selector.register(self._process.stdout, EVENT_READ)
            while len(received) < count:
                self._may_go_on()
                if selector.select(_LOOK_UP):
                    received += self._some(count - len(received))
        return bytes(received)

    def _may_go_on(self) -> None:
        if self._cancelled():
            raise Refused(Refusal.UNREADABLE)
        if monotonic() >= self._deadline:
            raise Refused(Refusal.TOO_SLOW)

    def _some(self, most: int) -> bytes:
        assert self._process.stdout is not None  # noqa: S101 - it was asked for above
        some = os.read(self._process.stdout.fileno(), min(most, _PIPE))
        if not some:
            raise Refused(self._why_it_ended())
        return some

    def _why_it_ended(self) -> Refusal:
        """It closed its output too early: dead, or about to be."""
        try:
            code = self._process.wait(timeout=1)
        except subprocess.TimeoutExpired:
            return Refusal.DAMAGED
        # The soft and hard limit of processor time are one, so either signal may come first.
        return Refusal.TOO_SLOW if code in {-signal.SIGXCPU, -signal.SIGKILL} else Refusal.DAMAGED
