"""The applicant's own pages over the desk: the kiosk's journey, with a clerk beside the person."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QWidget

from kiosk.services.counter import Counter
from kiosk.services.visit import Visit
from kiosk.ui.desk.window import DeskWindow
from kiosk.ui.idle import IdleWatch
from kiosk.ui.journey.host import Host
from kiosk.ui.language import Language, Translator
from kiosk.ui.panel import PanelSize
from kiosk.ui.screens.attract import AttractScreen
from kiosk.ui.shell import Shell
from kiosk.ui.window import KioskWindow

LONG_MM, SHORT_MM = 475.8, 267.6
"""The sides of the panel that the pages are drawn for (DESIGN.md 5)."""


class PagesWindow(KioskWindow):
    """Closing it ends the person's session; the window itself stays for the next one."""

    leaving = Signal()

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()
        self.leaving.emit()


class Pages(QObject):
    """Made once for a desk and shown for one person after the other. now: seconds of a monotonic clock."""

    message = Signal(str, str)
    notice = Signal(str, str)
    state = Signal(object)

    def __init__(
        self, counter: Counter, translator: Translator, desk: QWidget, now: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(desk)
        self.counter, self.translator, self._desk = counter, translator, desk
        self._language, self._closed = Language.ARABIC, _nothing
        self.window = PagesWindow(may_close=False)
        self.window.setParent(desk, Qt.WindowType.Window)
        self.window.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.shell = Shell(self.window, panel_within(desk), translator, practice=False)
        attract = AttractScreen(_nothing, _nothing, _nothing, counter.suite.place.kiosk)
        watch = IdleWatch(now, counter.idle_seconds, counter.countdown_seconds)
        self.host = Host(self.shell, attract, watch)
        self.shell.ended.connect(self._ended)  # after the host's own: nothing of the person is left by then
        self.window.leaving.connect(self.leave)
        if isinstance(desk, DeskWindow):
            self.window.touched.connect(desk.used)
        self.message.connect(self.host.code_arrived)
        self.notice.connect(self.host.notice_arrived)
        self.state.connect(self.host.state_arrived)
        self.host.opened(counter.suite)
        counter.news.listen(self.message.emit, self.notice.emit, self.state.emit)

    def open(self, clerk: str, visit: Visit | None, closed: Callable[[], None]) -> None:
        """clerk: the staff number that stands in the facts. visit: of somebody witnessed. closed: told at the end."""
        self._language, self._closed = self.translator.language, closed
        self.shell.speak(Language.ARABIC)
        self.shell.panel = panel_within(self._desk)
        self.window.setGeometry(self._desk.geometry())
        self.host.quiet.watch.stay()
        self.host.assist(clerk, visit)
        self.window.show()

    @property
    def opened(self) -> bool:
        return self.host.session is not None

    def leave(self) -> None:
        """End the person's session, if there is one; what was filled in is saved."""
        if self.opened:
            self.shell.end()

    def _ended(self) -> None:
        self.window.hide()
        self._desk.activateWindow()  # its keys work again, whatever the window manager does
        self.shell.speak(self._language)
        closed, self._closed = self._closed, _nothing
        closed()


def panel_within(desk: QWidget) -> PanelSize:
    """The whole page within the desk's window, in the proportions it was drawn for: one sits nearer than at a kiosk."""
    width, height = desk.width(), desk.height()
    across, down = (LONG_MM, SHORT_MM) if width > height else (SHORT_MM, LONG_MM)
    return PanelSize(width, height, 25.4 * min(width / across, height / down))


def _nothing() -> None:
    """For who does not listen, and for the door that nobody sees here."""
