"""The screen while the program rests after several falls: one page, and as little behind it as can be."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from kiosk.domain.words import Say
from kiosk.ui.app import ScreenSettings, panel_for, stand
from kiosk.ui.fonts import load_fonts
from kiosk.ui.language import Language, Translator, voices
from kiosk.ui.look import Look
from kiosk.ui.pulse import START_ANEW, Pulse, ended_by_signals
from kiosk.ui.screens.recovery import RecoveryScreen
from kiosk.ui.window import KioskWindow

REST_MS = 300_000


class RecoveryApp:
    """phone: of support, or empty. Opens no store, asks no device, and does without typeface and translations where
    those are what is missing.
    """

    def __init__(self, settings: ScreenSettings, phone: str) -> None:
        self.qt = QApplication.instance() or QApplication(["kiosk"])
        self.translator = translator = Translator()
        with suppress(FileNotFoundError):
            load_fonts()
        with suppress(FileNotFoundError):
            translator.use(Language.ARABIC)
        QGuiApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.window = KioskWindow(may_close=settings.windowed)
        panel = panel_for(settings)
        look = Look(translator.say, True, panel.width, panel.height, panel.ppi, bottom_mm=panel.bottom_mm)
        screen = RecoveryScreen(self._again, settings.kiosk, phone, _english(translator.say))
        self.window.present(screen.widget(look))
        self._show: Callable[[], None] = lambda: stand(self.window, settings, panel)

    def run(self, status: str) -> int:
        """``START_ANEW`` after five minutes or a touch on the button; 0: somebody ended it. status: for systemd."""
        pulse = Pulse(lambda: None)
        self.window.painted.connect(lambda: pulse.begin(status))
        rest = QTimer(self.window, singleShot=True)
        rest.timeout.connect(self._again)
        rest.start(REST_MS)
        self._show()
        with ended_by_signals():
            code = int(self.qt.exec())
        rest.stop()  # an exit that comes when nothing runs any more would end every later loop at its start
        return code

    def _again(self) -> None:
        self.qt.exit(START_ANEW)


def _english(otherwise: Say) -> Say:
    try:
        return voices()[Language.ENGLISH]
    except FileNotFoundError:
        return otherwise
