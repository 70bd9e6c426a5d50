"""The session at the screen: which page stands, how it looks, and how everything ends for the next person.

It knows pages and frames, not what they are about; journeys tell it where to go.
"""

from __future__ import annotations

import gc
import secrets
from collections.abc import Callable
from dataclasses import replace

import structlog
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from kiosk.ui.background import Background
from kiosk.ui.content import Action, FullScreen, Screen
from kiosk.ui.frame import Frame
from kiosk.ui.language import Language, Translator
from kiosk.ui.look import Look
from kiosk.ui.panel import PanelSize
from kiosk.ui.preferences import Preferences
from kiosk.ui.status import CONNECTING, Status
from kiosk.ui.window import SERVICE_NAME, KioskWindow

log = structlog.get_logger()


class Shell(QObject):
    """ended: the person's session is over and nothing of it is left. stood: a page has come, or the same anew.

    practice: the practice strip stands on every page.
    """

    ended = Signal()
    stood = Signal()

    def __init__(self, window: KioskWindow, panel: PanelSize, translator: Translator, *, practice: bool) -> None:
        super().__init__()
        self.window, self.panel, self.translator, self.practice = window, panel, translator, practice
        self.background = Background(self.unforeseen)
        self.preferences = Preferences()
        self.frame: Frame | None = None
        self.screen: Screen | FullScreen | None = None
        self.before_end: Callable[[], None] | None = None
        self._under: list[Screen | FullScreen] = []
        self._later: set[QTimer] = set()
        self._status = CONNECTING
        self._message: tuple[str, str, int] | None = None
        self.turning = False
        self.fault_page: Callable[[Exception, str], Screen | None] = _no_page
        self.utilities: Callable[[], list[Action]] = list

    # ── looks ───────────────────────────────────────────────────────────────────────────────────────────────

    @property
    def look(self) -> Look:
        wanted = self.preferences
        return Look(
            say=self.translator.say,
            rtl=wanted.language.rtl,
            width=self.panel.width,
            height=self.panel.height,
            ppi=self.panel.ppi,
            theme=wanted.theme,
            size=wanted.size,
            roomy=wanted.roomy,
            bottom_mm=self.panel.bottom_mm,
            low=wanted.low,
            by_button=wanted.by_button,
        )

    def prefer(self, **changes: object) -> None:
        """Change a setting at once, on the page that stands, without losing what was typed."""
        self.preferences = replace(self.preferences, **changes)  # type: ignore[arg-type]  # names are Preferences'
        if self.translator.language != self.preferences.language:
            self.speak(self.preferences.language)
        self.rebuild()

    def fit(self, width: int, height: int) -> None:
        """The panel was turned: the page that stands is arranged for its new shape, and keeps what was typed."""
        if (width > height) is not (self.panel.width > self.panel.height):
            self.panel = replace(self.panel, width=width, height=height)
            self.rebuild()

    def choose(self, **changes: object) -> None:
        """Change a setting that is not seen."""
        self.preferences = replace(self.preferences, **changes)  # type: ignore[arg-type]  # names are Preferences'

    def speak(self, language: Language) -> None:
        self.translator.use(language)
        self.window.setWindowTitle(self.translator.say(SERVICE_NAME))
        direction = Qt.LayoutDirection.RightToLeft if language.rtl else Qt.LayoutDirection.LeftToRight
        QGuiApplication.setLayoutDirection(direction)

    def rebuild(self) -> None:
        """Build the page that stands anew, frame and all."""
        if isinstance(self.screen, Screen):
            self.screen.keep()
        self._drop_frame()
        if self.screen is not None:
            self._present(self.screen)

    # ── pages ───────────────────────────────────────────────────────────────────────────────────────────────

    def go(self, screen: Screen | FullScreen) -> None:
        """Turn to a page; what stood before is gone, with anything laid over it."""
        self._under.clear()
        self.screen = screen
        self._present(screen)

    def over(self, screen: Screen | FullScreen) -> None:
        """Lay a page over the one that stands; ``uncover`` brings it back as it was."""
        if self.screen is not None:
            if isinstance(self.screen, Screen):
                self.screen.keep()
            self._under.append(self.screen)
        self.screen = screen
        self._present(screen)

    def kept_page(self) -> Screen | FullScreen | None:
        """The journey's page, below whatever is laid over it, with what was typed taken out of its widgets."""
        if self._under:
            return self._under[0]
        if isinstance(self.screen, Screen):
            self.screen.keep()
        return self.screen

    def stands(self, screen: Screen | FullScreen) -> bool:
        """Is it shown, or laid over by another page and will be again?"""
        return screen is self.screen or any(screen is under for under in self._under)

    def uncover(self) -> None:
        if self._under:
            if isinstance(self.screen, Screen):
                self.screen.keep()  # whoever still tells it something finds no widget that has gone
            self.screen = self._under.pop()
            self._present(self.screen)

    def refresh(self) -> None:
        """Build the page's content anew after its state changed; what was typed is the page's to keep."""
        if self.screen is not None:
            self._present(self.screen)

    def renew(self) -> None:
        """As ``refresh``, but who stood on a control that is still there stands on it again, at the same place."""
        stood_on, place = self.window.focusWidget(), self.frame.place if self.frame is not None else 0
        self.refresh()
        if self.frame is not None:
            self.frame.focus_on(stood_on.objectName() if stood_on is not None else "")
            self.frame.go_to(place)

    def _present(self, screen: Screen | FullScreen) -> None:
        self.turning = True
        if isinstance(screen, Screen):
            if self.frame is None:
                self.frame = Frame(self.look, self.utilities(), self._status, practice=self.practice)
                if self._message is not None:
                    self.show_message(*self._message)
            self.frame.present(screen.content(self.frame.look))
            self.window.present(self.frame)
            self.window.turned()
        else:
            self._drop_frame()
            self.window.present(screen.widget(self.look))
        self.turning = False
        self.stood.emit()

    def page(self, *, whole: bool) -> QWidget:
        """What is to be read of the page that stands; whole: with what is the same on each."""
        if self.frame is None:
            return self.window.shown
        return self.frame if whole else self.frame.body

    def _drop_frame(self) -> None:
        if self.frame is not None:
            self.frame.hide()
            self.frame = None

    def later(self, ms: int, run: Callable[[], None]) -> None:
        """Do this after so many milliseconds, unless the person leaves before; then nothing of it is held."""
        timer = QTimer(self, singleShot=True)

        def due() -> None:
            self._later.discard(timer)
            timer.deleteLater()
            run()

        self._later.add(timer)
        timer.timeout.connect(due)
        timer.start(ms)

    def unforeseen(self, error: Exception) -> None:
        """Anything nobody foresaw ends in a calm page; the log gets the kind of error, never a person's words.

        Both hold the same short reference, by which a clerk and a technician find each other.
        """
        reference = f"{secrets.randbelow(9000) + 1000}"
        log.error("unforeseen", kind=type(error).__name__, at=_place(error), reference=reference)
        page = self.fault_page(error, reference)
        if page is not None:
            self.go(page)

    def show_status(self, status: Status) -> None:
        """On this page at once, and on those that follow."""
        self._status = status
        if self.frame is not None and self.frame.show_status(status):
            self.window.turned()  # what was about to be touched has moved

    @property
    def shows_messages(self) -> bool:
        """Does a strip stand that shows what would go to a mobile?"""
        return self.frame is not None and self.frame.strip is not None

    def show_message(self, mobile: str, text: str, earlier: int = 0) -> None:
        """A practice message has been sent. earlier: so many came before it and were not shown.

        It stands until the next one or the end, through every change of the look.
        """
        if self.frame is not None and self.frame.strip is not None:
            self._message = mobile, text, earlier
            self.frame.strip.show_message(mobile, text, earlier)

    # ── the end ─────────────────────────────────────────────────────────────────────────────────────────────

    def end(self) -> None:
        """Save what is to be saved, then let nothing of this person survive: widgets, answers, clipboard."""
        if self.before_end is not None:
            self.before_end()
        self.before_end = None
        self.background.forget()
        self.screen = None
        self._under.clear()
        self._drop_frame()
        for timer in self._later:
            timer.stop()
            timer.deleteLater()
        self._later.clear()
        self._message = None
        clipboard = QGuiApplication.clipboard()
        if clipboard is not None:
            clipboard.clear()
        self.preferences = Preferences()
        self.speak(self.preferences.language)
        self.ended.emit()
        QTimer.singleShot(0, self, collect)


def _no_page(_error: Exception, _reference: str) -> None:
    """Until the host tells what a fault looks like."""


def collect() -> None:
    """Destroy what was left for deletion, then collect cycles, both here in the screen's own thread."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()


def _place(error: Exception) -> str:
    """Where an error arose: file and line, which hold no personal data."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    if trace is None:
        return ""
    return f"{trace.tb_frame.f_code.co_filename.rpartition('/')[2]}:{trace.tb_lineno}"
