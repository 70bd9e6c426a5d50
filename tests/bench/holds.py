"""How long the screen's thread is away from its event loop, measured from within while something walks its pages.

A thread of its own sends a beat to the screen's every few milliseconds, one at a time. A hold is what lies between a
beat (or the touch that came meanwhile) and the moment at which the loop answers it. Counted is the time in which the
thread worked or waited for a lock, a file or another thread; that in which it waited for a core of a busy machine is
taken off. Its processor time stands beside it. What the hand of the demonstration does itself is not counted: looking
for a widget, drawing made-up papers, and the post that it delivers.
"""

from __future__ import annotations

import os
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, Qt, Signal

import kiosk
from kiosk import demo_bootstrap
from kiosk.ui.demo import desk_hand, hand, show
from kiosk.ui.desk.window import DeskWindow

BEAT_S = 0.004
KEPT_S = 0.02  # shorter holds are not kept
NAMED_S = 0.03  # from here on it is looked at what runs
OURS = f"{Path(kiosk.__file__).parent}/"
HAND = (f"{OURS}ui/demo/", f"{OURS}demo_bootstrap.py")


@dataclass(slots=True)
class Hold:
    """wall, cpu: milliseconds, wall without the waiting for a core. where: side and last thing that the hand sought.

    places: how often which line of the kiosk was seen to run.
    """

    where: str
    wall: float
    cpu: float
    places: Counter[str] = field(default_factory=Counter)

    @property
    def side(self) -> str:
        return self.where.partition(" ")[0]

    def __str__(self) -> str:
        seen = "; ".join(f"{place} ({times})" for place, times in self.places.most_common(3))
        return f"{self.wall:4.0f} ms, {self.cpu:4.0f} of processor  {self.where}  {seen}"


class HoldWatch(QObject):
    """Made, begun and ended in the screen's thread."""

    _beat = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.holds: list[Hold] = []
        self.where = "kiosk"
        self._main = threading.get_ident()
        # What the kernel keeps of a thread: nanoseconds on a core, nanoseconds of waiting for one, times.
        self._turns = os.open(f"/proc/self/task/{threading.get_native_id()}/schedstat", os.O_RDONLY)
        self._sent: float | None = None
        self._places: Counter[str] = Counter()
        self._away = 0
        self._anew()
        self._answered, self._over = threading.Event(), threading.Event()
        self._beat.connect(self.returned, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._send, daemon=True)

    def begin(self) -> None:
        self._anew()
        self._thread.start()

    def end(self) -> None:
        self._over.set()
        self._answered.set()
        self._thread.join()
        os.close(self._turns)

    def returned(self) -> None:
        """The screen's thread is back at its loop: a hold, however short, is over. Answers a beat, if one is out."""
        if self._over.is_set():
            return  # a last beat, which was still on its way
        sent, self._sent = self._sent, None
        self._keep(time.perf_counter() if sent is None else max(self._since, sent))
        self._answered.set()
        self._anew()

    def acted(self) -> None:
        """The hand has done something in the screen's thread, where no beat could be answered."""
        self._keep(self._since)
        self._anew()

    @contextmanager
    def not_counted(self) -> Iterator[None]:
        """What only the demonstration does, and no kiosk."""
        self._keep(self._since)
        self._away += 1
        try:
            yield
        finally:
            self._away -= 1
            self._anew()

    def _waited(self) -> float:
        return int(os.pread(self._turns, 64, 0).split()[1]) / 1e9

    def _anew(self) -> None:
        self._since, self._cpu, self._for_a_core = time.perf_counter(), time.thread_time(), self._waited()
        self._places = Counter()

    def _keep(self, since: float) -> None:
        cpu = time.thread_time() - self._cpu
        wall = max(cpu, time.perf_counter() - since - (self._waited() - self._for_a_core))
        if not self._away and wall >= KEPT_S:
            self.holds.append(Hold(self.where, wall * 1000, cpu * 1000, self._places))

    def _send(self) -> None:
        while not self._over.wait(BEAT_S):
            self._answered.clear()
            self._sent = time.perf_counter()
            self._beat.emit()
            while not self._answered.wait(BEAT_S):
                if not self._away and time.perf_counter() - self._since > NAMED_S:
                    self._places[_place_of(sys._current_frames().get(self._main))] += 1


def _place_of(frame: FrameType | None) -> str:
    """The innermost line of the kiosk's own code, the demonstration's aside."""
    while frame is not None:
        name = frame.f_code.co_filename
        if name.startswith(OURS) and not name.startswith(HAND):
            return f"{name.removeprefix(OURS)}:{frame.f_lineno} {frame.f_code.co_qualname}"
        frame = frame.f_back
    return "Qt"


def watch_the_hand(watch: HoldWatch) -> None:
    """Each touch and letter of the demonstration begins anew, and the hand's own work is left out."""

    class Loop(QEventLoop):
        def exec(self, *how: Any) -> int:
            watch.acted()
            code = super().exec(*how)
            watch.returned()
            return code

    class Touching(QCoreApplication):
        @staticmethod
        def sendEvent(receiver: QObject, event: QEvent) -> bool:
            watch.acted()
            taken = QCoreApplication.sendEvent(receiver, event)
            watch.acted()
            return taken

    def left_out(owner: Any, name: str) -> None:
        own = getattr(owner, name)

        def work(*given: Any, **named: Any) -> Any:
            with watch.not_counted():
                return own(*given, **named)

        setattr(owner, name, work)

    def find(seeker: hand.Hand, name: str) -> Any:
        side = "desk" if isinstance(seeker.window, DeskWindow) else "kiosk"
        with watch.not_counted():
            watch.where = f"{side} {name}"
            return looked(seeker, name)

    looked = hand.Hand.find
    hand.Hand.find = find  # type: ignore[method-assign]
    left_out(show, "write_papers")
    left_out(demo_bootstrap.Post, "deliver")
    hand.QEventLoop = Loop  # type: ignore[misc]
    hand.QCoreApplication = desk_hand.QCoreApplication = Touching  # type: ignore[misc]
