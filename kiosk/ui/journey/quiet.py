"""The long quiet: first a question, then a countdown, then the screen is given to the next person."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.ui.content import HasPaper, HasVoice
from kiosk.ui.idle import IdleWatch, Presence
from kiosk.ui.look import TextSize
from kiosk.ui.preferences import Preferences
from kiosk.ui.screens.still_here import StillHereScreen
from kiosk.ui.shell import Shell

if TYPE_CHECKING:
    from kiosk.ui.journey.session import Session

TICK_MS = 250
DONE_S = 30.0  # the page after the receipt ends so soon, but never while printing or in fault
SLOWER_FACTOR = 2.5


class Quiet(QObject):
    """expired: nobody answered. session: the one under way."""

    expired = Signal()

    def __init__(self, parent: QObject, shell: Shell, watch: IdleWatch, session: Callable[[], Session | None]) -> None:
        super().__init__(parent)
        self.shell, self.watch, self._session = shell, watch, session
        self._asking: StillHereScreen | None = None
        self._patience = watch.warn_after
        shell.window.touched.connect(watch.touched)
        self.ticker = QTimer(self)
        self.ticker.timeout.connect(self.tick)
        self.ticker.start(TICK_MS)

    def tick(self) -> None:
        if self._session() is None:
            self._at_the_door()
            return
        screen: object = self.shell.screen
        if isinstance(screen, HasVoice) and screen.speaking:
            self.watch.touched()
        self.watch.warn_after = self._patience_now()
        presence = self.watch.presence()
        if presence is Presence.GONE:
            self.uncover()
            self.expired.emit()
            self.shell.end()
        elif presence is Presence.ASKED and self._paper_page() is not None and not self.shell.preferences.listening:
            self.shell.end()
        elif presence is Presence.ASKED:
            self._ask()

    def _at_the_door(self) -> None:
        """Whoever had it read or in another language, and went, leaves it to the next as it was."""
        if self.shell.preferences == Preferences():
            self.watch.stay()
            return
        self.watch.warn_after = self._patience_now()
        if self.watch.presence() is not Presence.HERE:
            self.shell.end()

    def _paper_page(self) -> HasPaper | None:
        screen: object = self.shell.screen
        return screen if isinstance(screen, HasPaper) else None

    def _patience_now(self) -> float:
        """Longer for whoever reads very large text or listens; short once the receipt is out (design rules 52, 56).
        Whoever listens hears the receipt first and is then asked: an end that is only seen would come unforeseen.
        """
        paper, wanted = self._paper_page(), self.shell.preferences
        if paper is not None and not paper.settled:
            return float("inf")
        if paper is not None:
            return DONE_S * (SLOWER_FACTOR if wanted.listening else 1)
        slower = wanted.size is TextSize.XL or wanted.listening
        return self._patience * (SLOWER_FACTOR if slower else 1)

    def _ask(self) -> None:
        if self._asking is None:
            session = self._session()
            saved = session is not None and session.saves
            self._asking = StillHereScreen(round(self.watch.countdown), self._stay, self._leave, saved=saved)
            self.shell.over(self._asking)
        self._asking.tell(self.watch.seconds_left())

    def _stay(self) -> None:
        self.watch.stay()
        self.uncover()

    def _leave(self) -> None:
        self.uncover()
        self.shell.end()

    def uncover(self) -> None:
        """Take the question away; the page below it holds what was typed last."""
        if self._asking is not None:
            self.close()
            self.shell.uncover()

    def close(self) -> None:
        """The person has gone, question and all."""
        if self._asking is not None:
            self._asking.close()
            self._asking = None
