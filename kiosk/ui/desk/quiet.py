"""When nobody uses the desk: first a warning that any key answers, then the lock."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from kiosk.domain.statuses import Tone
from kiosk.domain.words import Words, tr
from kiosk.ui.idle import IdleWatch, Presence

TICK_MS = 1_000
COUNT_AFTER = 60  # ticks: what others do shows in the counts
QUIET = tr("Nobody used the desk for a while, so the session was ended.")
SOON = tr("The session ends in %n second(s). Any key keeps it.", "", 0)

Say = Callable[[Tone, Words], None]


class DeskQuiet(QObject):
    """here: is anybody signed in? warn: shows a sentence. lock: takes all off the screen. count: now and then."""

    def __init__(
        self,
        parent: QObject,
        watch: IdleWatch,
        here: Callable[[], bool],
        warn: Say,
        lock: Say,
        count: Callable[[], None],
    ) -> None:
        super().__init__(parent)
        self.watch, self._here, self._warn, self._lock, self._count = watch, here, warn, lock, count
        self._ticks = 0
        self.ticker = QTimer(self)
        self.ticker.timeout.connect(self.tick)
        self.ticker.start(TICK_MS)

    def tick(self) -> None:
        """Once a second."""
        if not self._here():
            self.watch.stay()
            return
        self._ticks += 1
        if self._ticks % COUNT_AFTER == 0:
            self._count()
        presence = self.watch.presence()
        if presence is Presence.GONE:
            self._lock(Tone.INFO, QUIET)
        elif presence is Presence.ASKED:
            self._warn(Tone.WARN, SOON.count(self.watch.seconds_left()))
