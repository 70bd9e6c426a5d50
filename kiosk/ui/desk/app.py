"""Starting the desk: the application, its window, and the services opened behind the sign-in page."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from kiosk.domain.words import Say
from kiosk.services.desk_suite import DeskSuite
from kiosk.ui.background import Lane, take_short_turns
from kiosk.ui.desk.header import DESK
from kiosk.ui.desk.shell import DeskShell
from kiosk.ui.desk.views import VIEWS
from kiosk.ui.desk.window import DeskWindow
from kiosk.ui.fonts import load_fonts
from kiosk.ui.idle import IdleWatch
from kiosk.ui.language import Language, Translator
from kiosk.ui.memory import give_back, keep_one_arena, keep_what_is_loaded, leave_for_later
from kiosk.ui.uncaught import begin_log, guard

COLLECT_MS = 20_000


@dataclass(frozen=True, slots=True)
class DeskSettings:
    """What the window needs of the settings. quiet_seconds: until the question; countdown_seconds: until the lock.

    size: of a window; None fills the screen.
    """

    quiet_seconds: float = 540.0
    countdown_seconds: float = 60.0
    size: tuple[int, int] | None = None


OpenDesk = Callable[[Say], DeskSuite]
"""Opens the services; may take a second, and raises KioskError where the desk must not open."""


class DeskApp:
    """open_suite runs in a thread while the sign-in page stands. now: seconds of a monotonic clock."""

    def __init__(
        self,
        settings: DeskSettings,
        open_suite: OpenDesk,
        arguments: Sequence[str] = ("kiosk-desk",),
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        self.settings, self._open_suite = settings, open_suite
        keep_one_arena()
        leave_for_later()
        self.qt = QApplication.instance() or QApplication(list(arguments))
        load_fonts()
        self.translator = Translator()
        self.translator.use(Language.ARABIC)
        QGuiApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.window = DeskWindow()
        watch = IdleWatch(now, settings.quiet_seconds, settings.countdown_seconds)
        self.shell = DeskShell(self.window, self.translator, watch, VIEWS)

    def show(self) -> None:
        """Open the window on the sign-in page, and the services behind it. Collection is by our own timer, in this
        thread only: the collector of another thread could destroy widgets there.
        """
        gc.disable()
        self._collector = QTimer(self.window)
        self._collector.timeout.connect(give_back)
        self._collector.start(COLLECT_MS)
        self.window.setWindowTitle(self.translator.say(DESK))
        if self.settings.size is None:
            self.window.showMaximized()
        else:
            self.window.resize(*self.settings.size)
            self.window.show()
        self.shell.build()
        open_suite, say, shell = self._open_suite, self.translator.say, self.shell

        def opened(suite: DeskSuite) -> None:
            keep_what_is_loaded()
            take_short_turns()
            shell.opened(suite)

        shell.background.run(Lane.STORE, lambda: open_suite(say), opened, shell.closed)

    def guard(self) -> None:
        """What nobody caught is said in the window."""
        guard(self._met)

    def _met(self, error: Exception) -> bool:
        self.shell.failed(error)
        return True

    def run(self) -> int:
        """Until the window is closed."""
        self.guard()
        begin_log()
        self.show()
        return int(self.qt.exec())

    def stop(self) -> None:
        """Finish what is under way and end the threads."""
        self.shell.background.stop()
