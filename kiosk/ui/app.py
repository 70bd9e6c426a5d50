"""Starting the screen: the application, the window, and the attract page painted before anything heavy is imported."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from kiosk.domain.words import Say
from kiosk.services.tactile_keys import USUAL
from kiosk.ui.fonts import load_fonts
from kiosk.ui.language import Language, Translator
from kiosk.ui.memory import keep_one_arena, leave_for_later
from kiosk.ui.panel import PanelSize, panel_of
from kiosk.ui.pulse import Pulse, ended_by_signals
from kiosk.ui.screens.attract import AttractScreen
from kiosk.ui.uncaught import begin_log, guard
from kiosk.ui.window import SERVICE_NAME, KioskWindow

if TYPE_CHECKING:
    from kiosk.services.suite import Suite
    from kiosk.ui.journey.host import Host

COLLECT_MS = 20_000


@dataclass(frozen=True, slots=True)
class ScreenSettings:
    """What the screen needs of the settings; see there for their meaning."""

    kiosk: str
    ppi: float
    bottom_mm: float
    idle_seconds: float
    countdown_seconds: float
    keypad: str = USUAL
    windowed: bool = False
    size: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Outside:
    """What the opened services tell the screen, from any thread. Mobile and text of a message that would go there, for
    which somebody waits (message), or which tells its owner of something (notice).
    """

    message: Callable[[str, str], None]
    notice: Callable[[str, str], None]
    state: Callable[[Any], None]


def panel_for(settings: ScreenSettings) -> PanelSize:
    """The panel that the screen stands on, or the size that was asked for."""
    told = panel_of(QGuiApplication.primaryScreen(), settings.ppi, settings.bottom_mm)
    return told if settings.size is None else PanelSize(*settings.size, settings.ppi, settings.bottom_mm)


def stand(window: KioskWindow, settings: ScreenSettings, panel: PanelSize) -> None:
    """Show the window: over the whole screen, or as a window where that was asked for."""
    if settings.windowed or settings.size is not None:
        window.resize(panel.width, panel.height)
        window.show()
        return
    screen = QGuiApplication.primaryScreen()
    screen.geometryChanged.connect(window.setGeometry)  # where no window manager does it, as the panel is turned
    window.setGeometry(screen.geometry())
    window.showFullScreen()


Open = Callable[[Say, Outside], "Suite"]
"""Opens the services; may take a second, and raises StoreError where the kiosk must not open."""


class _Bridge(QObject):
    """Carries news from other threads to the screen's own."""

    message = Signal(str, str)
    notice = Signal(str, str)
    state = Signal(object)


class KioskApp:
    """open_suite runs in a thread after the first paint. now: seconds of a monotonic clock, for the long quiet."""

    def __init__(
        self,
        settings: ScreenSettings,
        open_suite: Open,
        arguments: Sequence[str] = ("kiosk",),
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        self.settings, self._open_suite, self._now = settings, open_suite, now
        keep_one_arena()
        leave_for_later()
        QGuiApplication.setAttribute(Qt.ApplicationAttribute.AA_SynthesizeMouseForUnhandledTouchEvents, True)
        self.qt = QApplication.instance() or QApplication(list(arguments))
        load_fonts()
        self.translator = Translator()
        self.translator.use(Language.ARABIC)
        QGuiApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.window = KioskWindow(may_close=settings.windowed, keys=settings.keypad)
        self.window.setWindowTitle(self.translator.say(SERVICE_NAME))
        self.panel = panel_for(settings)
        self.host: Host | None = None
        self._wanted: Callable[[Host], None] | None = None
        self._bridge = _Bridge()
        self.attract = AttractScreen(self._start, self._switch, self._check, settings.kiosk)

    def show(self) -> None:
        """Paint the attract page, and load the rest behind it."""
        from kiosk.ui.look import Look

        panel = self.panel
        look = Look(self.translator.say, True, panel.width, panel.height, panel.ppi, bottom_mm=panel.bottom_mm)
        self.window.painted.connect(self._load)
        self.window.present(self.attract.widget(look))
        stand(self.window, self.settings, self.panel)

    def _start(self) -> None:
        self._enter(lambda host: host.begin())

    def _check(self) -> None:
        self._enter(lambda host: host.check_paper())

    def _enter(self, door: Callable[[Host], None]) -> None:
        """Before the host stands it is remembered which door was touched last."""
        if self.host is not None:
            door(self.host)
        else:
            self._wanted = door

    def _switch(self) -> None:
        if self.host is not None:
            self.host.utilities.switch_language()

    def _load(self) -> None:
        """Everything heavy, now that the attract page stands. Collection is by our own timer, in this thread only:
        the collector of another thread could destroy widgets there.
        """
        from kiosk.ui.background import Lane, take_short_turns
        from kiosk.ui.idle import IdleWatch
        from kiosk.ui.journey.host import Host, load_journeys
        from kiosk.ui.memory import give_back, keep_what_is_loaded
        from kiosk.ui.shell import Shell

        gc.disable()
        self._collector = QTimer(self.window)
        self._collector.timeout.connect(give_back)
        self._collector.start(COLLECT_MS)
        shell = Shell(self.window, self.panel, self.translator, practice=False)
        watch = IdleWatch(self._now, self.settings.idle_seconds, self.settings.countdown_seconds)
        host = Host(shell, self.attract, watch)
        shell.screen = self.attract
        self.window.reshaped.connect(shell.fit)
        self._bridge.message.connect(host.code_arrived)
        self._bridge.notice.connect(host.notice_arrived)
        self._bridge.state.connect(host.state_arrived)
        outside = Outside(self._bridge.message.emit, self._bridge.notice.emit, self._bridge.state.emit)
        self.host = host
        if self._wanted is not None:
            self._wanted(host)
        open_suite, say = self._open_suite, self.translator.say

        def opened(suite: Suite) -> None:
            keep_what_is_loaded()
            take_short_turns()
            host.opened(suite)

        def loaded(suite: Suite) -> None:
            load_journeys(self.window, lambda: opened(suite))

        import kiosk.ui.camera  # noqa: F401  (a class of Qt's, as the journeys)

        shell.background.run(Lane.STORE, lambda: open_suite(say, outside), loaded, host.closed)

    def guard(self) -> None:
        """What nobody caught ends in the calm page."""
        guard(self._met)

    def _met(self, error: Exception) -> bool:
        if self.host is None:
            return False
        self.host.shell.unforeseen(error)
        return True

    def run(self, stood: Callable[[], None]) -> int:
        """stood: called once the screen has gone on for a minute."""
        self.guard()
        pulse = Pulse(stood)
        self.window.painted.connect(lambda: pulse.begin("the screen stands"))
        self.window.painted.connect(begin_log)
        self.show()
        with ended_by_signals():
            return int(self.qt.exec())

    def stop(self) -> None:
        if self.host is not None:
            self.host.shell.background.stop()
