"""A kiosk whose time, threads, network and devices a test turns by hand, so that a run can be repeated exactly.

Everything between the devices and the glass is real; what is turned by hand is when things happen. Inside ``turned``
the screen's lanes, the sync and the chores of the centre do their work only in ``Turned.turn``.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from unittest.mock import patch

from kiosk_kit import Kiosk
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from kiosk import bootstrap
from kiosk.central import chores as chores_module
from kiosk.devices import system_clock
from kiosk.devices.file_sources import MemoryFileSources, StickAndFolder
from kiosk.devices.memory_printer import MemoryPrinter
from kiosk.devices.memory_scanner import MemoryScanner
from kiosk.devices.memory_voice import MemoryVoice
from kiosk.domain.words import verbatim
from kiosk.imaging.gate import Gate
from kiosk.services import health, passwords
from kiosk.services import sync as sync_module
from kiosk.services.errors import CentreUnreachable
from kiosk.services.ports import FileSource
from kiosk.services.suite import Suite
from kiosk.ui import shell as shell_module
from kiosk.ui import window as window_module
from kiosk.ui.background import Lane, Task
from kiosk.ui.demo.hand import Hand, NotFound, breathe
from kiosk.ui.journey import host as host_module
from kiosk.ui.journey import quiet as quiet_module
from kiosk.ui.kit import button as button_module
from kiosk.ui.kit.reader_keys import ReaderKeys

DAY_ONE = datetime(2026, 11, 22, 6, tzinfo=UTC)
STEP_S = 0.6
PATIENCE = 60
"""So many turns a hand waits for what it wants to see."""


class Time:
    """seconds: of the monotonic clock. jumped: how far the machine's clock of the day was set from there."""

    def __init__(self) -> None:
        self.seconds = 1000.0
        self.jumped = timedelta()

    def __call__(self) -> float:
        return self.seconds

    def now(self) -> datetime:
        return DAY_ONE + timedelta(seconds=self.seconds) + self.jumped


class Wheel:
    """The screen's longer timers: they run out as ``Time`` goes on, in the order in which they are due."""

    def __init__(self, time: Time) -> None:
        self.time = time
        self._due: list[tuple[float, int, Any]] = []
        self._count = 0

    def add(self, timer: Any, ms: int) -> None:
        self._count += 1
        self._due.append((self.time.seconds + ms / 1000, self._count, timer))

    def drop(self, timer: Any) -> None:
        self._due = [due for due in self._due if due[2] is not timer]

    def holds(self, timer: Any) -> bool:
        return any(due[2] is timer for due in self._due)

    def turn(self) -> None:
        ripe = sorted((due for due in self._due if due[0] <= self.time.seconds), key=lambda due: due[:2])
        for due in ripe:
            if due in self._due:
                self._due.remove(due)
                due[2].ring()

    def timers(self) -> type:
        """What stands in for QTimer in a module; one of no delay stays Qt's own."""
        wheel = self

        class WheelTimer(QObject):
            timeout = Signal()

            def __init__(self, parent: QObject | None = None, *, singleShot: bool = False, interval: int = 0) -> None:  # noqa: N803 (Qt's name)
                super().__init__(parent)
                self._once, self._ms = singleShot, interval
                if parent is not None:
                    self.destroyed.connect(lambda _gone=None: wheel.drop(self))

            def start(self, ms: int | None = None) -> None:
                self._ms = self._ms if ms is None else ms
                wheel.drop(self)
                wheel.add(self, self._ms)

            def stop(self) -> None:
                wheel.drop(self)

            def isActive(self) -> bool:  # noqa: N802 (Qt's name)
                return wheel.holds(self)

            def ring(self) -> None:
                if not self._once:
                    wheel.add(self, self._ms)
                self.timeout.emit()

            @staticmethod
            def singleShot(ms: int, *rest: Any) -> None:  # noqa: N802 (Qt's name)
                if ms == 0:
                    QTimer.singleShot(0, *rest)
                    return
                timer = WheelTimer(rest[0] if len(rest) > 1 else None, singleShot=True)

                def ring() -> None:
                    rest[-1]()
                    timer.deleteLater()

                timer.timeout.connect(ring)
                timer.start(ms)

        return WheelTimer


class Lanes:
    """The screen's ``Background``: work lies here until ``turn``, then it is done on another thread, one by one."""

    def __init__(self, failed_by_default: Callable[[Exception], None]) -> None:
        self._failed_by_default = failed_by_default
        self._open: deque[Task] = deque()
        self._thread = ThreadPoolExecutor(1)

    def run(
        self,
        _lane: Lane,
        job: Callable[[], Any],
        done: Callable[[Any], None] = lambda _result: None,
        failed: Callable[[Exception], None] | None = None,
    ) -> Task:
        task = Task(job, done, failed or self._failed_by_default)
        self._open.append(task)
        return task

    @property
    def busy(self) -> bool:
        return bool(self._open)

    def forget(self) -> None:
        for task in self._open:
            task.cancel()

    def stop(self) -> None:
        self.turn()
        self._thread.shutdown()

    def turn(self) -> None:
        while self._open:
            task = self._open[0]
            doing = self._thread.submit(task.job)
            error = doing.exception()
            self._open.remove(task)
            if task.cancelled:
                continue
            if error is None:
                task.done(doing.result())
            elif isinstance(error, Exception):
                task.failed(error)
            else:
                raise error


class Chores:
    """The chores beside the embedded centre, each done as often as it is due."""

    made: Chores | None = None

    def __init__(self, chores: Sequence[chores_module.Chore]) -> None:
        self._chores, self._next = chores, dict.fromkeys((chore.name for chore in chores), 0.0)
        Chores.made = self

    def start(self) -> None:
        """They have no thread."""

    def stop(self) -> None:
        """They have no thread."""

    def turn(self, now: float) -> None:
        for chore in self._chores:
            if now >= self._next[chore.name]:
                while chore.do():
                    """More waits."""
                self._next[chore.name] = now + chore.every * 4


class Syncing:
    """The kiosk's ``SyncWorker``: a round where something new waits, or a quarter of a minute has gone."""

    def __init__(self, sync: sync_module.Sync, on_state: Callable[[Any], None], *_pace: Any) -> None:
        self.sync, self._on_state = sync, on_state
        self._woken, self._next = True, 0.0

    def start(self) -> None:
        """It has no thread."""

    def stop(self, _patience: float = 5) -> bool:
        return True

    def wake(self) -> None:
        self._woken = True

    def turn(self, now: float) -> None:
        if self._woken or now >= self._next:
            self._woken, self._next = False, now + 15
            self._on_state(self.sync.round())


class Line:
    """The way to the centre: it may be down, and it may lose the answer to what has arrived."""

    def __init__(self, central: Any) -> None:
        self._central = central
        self.down = self.deaf = False

    def __getattr__(self, name: str) -> Any:
        meant = getattr(self._central, name)
        if not callable(meant) or name == "close":
            return meant

        def asked(*args: Any, **named: Any) -> Any:
            if self.down:
                raise CentreUnreachable("the line is down")
            answer = meant(*args, **named)
            if self.deaf:
                raise CentreUnreachable("the answer is lost")
            return answer

        return asked


class Remembering:
    """A service that looks into papers: into each once, though the same few are handed in thousands of times."""

    def __init__(self, service: Any) -> None:
        self._service = service
        self._known: dict[Any, Any] = {}

    def __getattr__(self, name: str) -> Any:
        meant = getattr(self._service, name)

        def asked(*given: Any) -> Any:
            what = (name, *(tuple(g) if isinstance(g, list) else g for g in given if not callable(g)))
            if what not in self._known:
                self._known[what] = meant(*given)
            return self._known[what]

        return asked


@dataclass
class Things:
    """What can be plugged in and pulled out."""

    printer: MemoryPrinter
    scanner: MemoryScanner
    voice: MemoryVoice
    sources: MemoryFileSources
    stick: FileSource
    stuck: bool = False


class TurningHand(Hand):
    """Waits by turning the kiosk on, not by the clock on the wall. touches: so many, and letters, until now."""

    touches = 0

    def press(self, name: str) -> None:
        self.touches += 1
        super().press(name)

    def write(self, name: str, text: str) -> None:
        self.touches += len(text)
        super().write(name, text)

    def __init__(self, window: QWidget, turn: Callable[[], None]) -> None:
        super().__init__(window)
        self._turn = turn

    def wait(self, wanted: Callable[[], object], what: str) -> None:
        for _ in range(PATIENCE):
            if wanted():
                return
            self._turn()
        raise NotFound(what)


class Turned:
    """The kiosk, and what is turned by hand around it."""

    def __init__(self, folder: Path, time: Time, wheel: Wheel) -> None:
        self.time, self.wheel = time, wheel
        self.line: Line | None = None
        self.things = Things(MemoryPrinter(80), MemoryScanner(feeder=True), MemoryVoice(), *_papers(folder))
        self._opening = ExitStack()
        self._stand_in()
        self.kiosk = Kiosk(folder, change=self._changed, now=time)
        self.kiosk.hand = self.kiosk.walk.hand = TurningHand(self.kiosk.app.window, self.turn)
        breathe(0)
        self.kiosk.walk.settle()

    def _changed(self, suite: Suite) -> Suite:
        finisher, reader = Remembering(suite.finisher), Remembering(suite.card_reader)
        return replace(suite, sources=self.things.sources, finisher=finisher, card_reader=reader)

    def _stand_in(self) -> None:
        things, embedded = self.things, bootstrap._embedded_centre

        def lined(*args: Any) -> Line:
            self.line = Line(embedded(*args))
            return self.line

        for name, chosen in (
            ("choose_printer", lambda *_: things.printer),
            ("choose_scanner", lambda *_: things.scanner),
            ("choose_voice", lambda *_: things.voice),
            ("choose_intake", lambda *_: Remembering(Gate())),
            ("search_devices", lambda *_: ()),
            ("_embedded_centre", lined),
        ):
            self._opening.enter_context(patch.object(bootstrap, name, chosen))

    def turn(self, seconds: float = STEP_S, *, answered: bool = True) -> None:
        """So much time goes by. answered: what is under way behind the screen comes to its end."""
        self.time.seconds += seconds
        breathe(0)
        host = self.kiosk.app.host
        if host is None:
            return
        if answered:
            host.shell.background.turn()
        if Chores.made is not None and host.suite is not None:
            Chores.made.turn(self.time.seconds)
            host.suite.sync.turn(self.time.seconds)
        self.wheel.turn()
        breathe(0)

    def close(self) -> None:
        self.kiosk.close()
        self._opening.close()


def _papers(folder: Path) -> tuple[MemoryFileSources, FileSource]:
    (folder / "papers").mkdir(parents=True, exist_ok=True)
    real = StickAndFolder(folder / "papers")

    class Sources(MemoryFileSources):
        """The folder's files, on a stick that can be pulled out."""

        def list(self) -> tuple[FileSource, ...]:
            there = real.list()
            files = there[0].files if there else ()
            return tuple(replace(source, files=files) for source in super().list())

    stick = FileSource(verbatim("USB"), True, ())
    return Sources(stick), stick


@contextmanager
def turned(folder: Path) -> Iterator[Turned]:
    """A kiosk on this folder, turned by hand as long as this stands open."""
    time = Time()
    wheel = Wheel(time)
    timer = wheel.timers()
    with ExitStack() as standing:
        for module in (shell_module, host_module, quiet_module):
            standing.enter_context(patch.object(module, "QTimer", timer))
        for module in (window_module, button_module):
            standing.enter_context(patch.object(module, "time", SimpleNamespace(monotonic=time)))
        standing.enter_context(patch.object(ReaderKeys.__init__, "__defaults__", (time,)))
        standing.enter_context(patch.object(shell_module, "Background", Lanes))
        standing.enter_context(patch.object(chores_module, "Chores", Chores))
        standing.enter_context(patch.object(sync_module, "SyncWorker", Syncing))
        standing.enter_context(patch.object(system_clock.SystemClock, "now", lambda _clock: time.now()))
        for name in ("start", "stop"):
            standing.enter_context(patch.object(health.Looks, name, lambda _looks: None))
        weak = replace(passwords.PASSWORD_POLICY, time_cost=1, memory_kib=8, lanes=1)
        standing.enter_context(patch.object(passwords.hasher, "__defaults__", (weak,)))
        world = Turned(folder, time, wheel)
        try:
            yield world
        finally:
            world.close()
            Chores.made = None
