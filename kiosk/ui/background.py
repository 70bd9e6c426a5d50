"""The one door to other threads: work goes out by lane, results come back to the screen's thread in order.

Each lane is one thread with a queue, so that saving a draft never waits for a network or a device. A single
argument-less signal wakes the screen; results wait in a deque, so that none is lost.
"""

from __future__ import annotations

import sys
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from queue import SimpleQueue
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

T = TypeVar("T")
TURN_S = 0.0005


class Lane(StrEnum):
    STORE = "store"
    NETWORK = "network"
    DEVICE = "device"
    REGISTRY = "registry"
    SPEECH = "speech"
    PICTURE = "picture"


def take_short_turns() -> None:
    """Threads take turns in Python, of 5 ms unless told otherwise. The screen's gives its turn up at each file it reads
    and each lock, and beside a busy lane would wait so long for the next: a tenth of it can't be felt.
    """
    sys.setswitchinterval(TURN_S)


@dataclass(slots=True)
class Task:
    """A piece of work under way. ``cancel`` makes its answer unheard; ``cancelled`` is asked by long work."""

    job: Callable[[], Any]
    done: Callable[[Any], None]
    failed: Callable[[Exception], None]
    cancelled: bool = False

    def cancel(self) -> None:
        self.cancelled = True

    def is_cancelled(self) -> bool:
        return self.cancelled


def _unheard(_result: object) -> None:
    """For work whose answer nobody waits for."""


class Background(QObject):
    """failed_by_default: told of an error that a caller gave no handler for."""

    _arrived = Signal()

    def __init__(self, failed_by_default: Callable[[Exception], None]) -> None:
        super().__init__()
        self._failed_by_default = failed_by_default
        self._results: deque[tuple[Task, bool, Any]] = deque()
        self._open: list[Task] = []
        self._queues: dict[Lane, SimpleQueue[Task | None]] = {}
        self._threads: list[threading.Thread] = []
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        lane: Lane,
        job: Callable[[], T],
        done: Callable[[T], None] = _unheard,
        failed: Callable[[Exception], None] | None = None,
    ) -> Task:
        """Do ``job`` in its lane, then call ``done`` or ``failed`` in the screen's thread."""
        task = Task(job, done, failed or self._failed_by_default)
        self._open.append(task)
        self._queue(lane).put(task)
        return task

    @property
    def busy(self) -> bool:
        return bool(self._open)

    def forget(self) -> None:
        """Let no answer reach the person who comes next. Work already queued is still done."""
        for task in self._open:
            task.cancel()

    def stop(self) -> None:
        """Finish what is queued and end the threads."""
        for queue in self._queues.values():
            queue.put(None)
        for thread in self._threads:
            thread.join(timeout=20)

    def _queue(self, lane: Lane) -> SimpleQueue[Task | None]:
        if lane not in self._queues:
            queue: SimpleQueue[Task | None] = SimpleQueue()
            thread = threading.Thread(target=self._work, args=(queue,), name=f"kiosk-{lane}", daemon=True)
            self._queues[lane] = queue
            self._threads.append(thread)
            thread.start()
        return self._queues[lane]

    def _work(self, queue: SimpleQueue[Task | None]) -> None:
        while self._did(queue.get()):
            pass  # nothing of a task is held here while waiting for the next: it would outlive its person

    def _did(self, task: Task | None) -> bool:
        if task is None:
            return False
        try:
            result: tuple[bool, Any] = (True, task.job())
        except Exception as error:  # noqa: BLE001 (every failure has its page; none may end the thread)
            result = (False, error)
        self._results.append((task, *result))
        self._arrived.emit()
        return True

    def _deliver(self) -> None:
        while self._results:
            task, well, result = self._results.popleft()
            self._open.remove(task)
            if not task.cancelled:
                (task.done if well else task.failed)(result)
