"""«هل ما زلت هنا؟»: opaque, so that whoever stands near reads nothing, with a countdown and two buttons."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.domain.words import tr
from kiosk.ui.kit.announce import announce_passing, tell_reader
from kiosk.ui.kit.button import RING, KioskButton, Part
from kiosk.ui.kit.countdown import Countdown
from kiosk.ui.kit.lines import CheckLine
from kiosk.ui.kit.sadu import WideSaduBand
from kiosk.ui.kit.text import Text
from kiosk.ui.look import Look, Role

SAID_EVERY, SOON, SAID_SOON = 15, 20, 5
"""Seconds: told at each fifteenth, and at each fifth of the last twenty (design rule 54, decision 43)."""
CLOSES = tr("The screen closes in %n second(s).", "", 0)
CLOSES_SAVED = tr("The screen closes in %n second(s). Your answers are saved.", "", 0)


class StillHereScreen:
    """seconds: of the whole countdown. saved: are answers kept when it is over?"""

    name = "still_here"

    def __init__(self, seconds: int, stay: Callable[[], None], leave: Callable[[], None], *, saved: bool) -> None:
        self._seconds, self._left, self._stay, self._leave, self._saved = seconds, seconds, stay, leave, saved
        self._told = 0
        self._page: _Page | None = None

    def widget(self, look: Look) -> QWidget:
        self._page = _Page(look, self._seconds, _Sheet(look, self._stay, self._leave, saved=self._saved))
        self._page.tell(self._left)
        return self._page

    def tell(self, left: int) -> None:
        """Seconds left, as often as one likes."""
        self._left = left
        if self._page is None:
            return
        self._page.tell(left)
        if left == self._told or left % (SAID_SOON if left <= SOON else SAID_EVERY):
            return
        # The kiosk's own voice reads the page when it comes, seconds and all.
        tell = announce_passing if self._told or left < self._seconds else tell_reader
        self._told = left
        tell(self._page, self._page.seconds if left <= SOON else self._page.words)

    def close(self) -> None:
        self._page = None


class _Page(QWidget):
    def __init__(self, look: Look, seconds: int, sheet: _Sheet) -> None:
        super().__init__()
        self.look = look
        self.setObjectName("still_here")
        self._ring = Countdown(look, seconds)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addStretch(1)
        column.addWidget(self._ring, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._hidden(), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        column.addWidget(WideSaduBand(look))
        self._sheet = sheet
        column.addWidget(sheet)

    def _hidden(self) -> QWidget:
        words = tr("Your answers are hidden from the screen.")
        return CheckLine(self.look, "shield-check", words, "on_palm", Role.BODY_BOLD)

    @property
    def words(self) -> str:
        return self._sheet.line.text()

    @property
    def seconds(self) -> str:
        """In so few words that they are true while they are said."""
        return self._ring.accessibleName()

    def tell(self, left: int) -> None:
        self._ring.set_seconds(left)
        self._sheet.tell(left)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self.look.color("palm"))
        painter.end()


class _Sheet(QWidget):
    def __init__(self, look: Look, stay: Callable[[], None], leave: Callable[[], None], *, saved: bool) -> None:
        super().__init__()
        self.look, self._closes = look, CLOSES_SAVED if saved else CLOSES
        name, words = ("save_and_end", tr("Save and end")) if saved else ("end_unsaved", tr("End"))
        self.line = Text(look, "", Role.HEAD, "text2", center=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(10) - RING, look.px(8), look.px(10) - RING, look.px(8))
        column.addWidget(Text(look, tr("Are you still here?"), Role.HERO, center=True))
        column.addWidget(self.line)
        column.addSpacing(look.px(4))
        go_on = KioskButton(look, "stay", tr("Yes, continue"), Part.START, "hand-tap", mm=44 if look.portrait else 24)
        end = KioskButton(look, name, words, Part.SECONDARY, "sign-out", mm=21.8)
        go_on.does(stay)
        end.does(leave)
        if look.portrait:
            column.addWidget(go_on)
            column.addSpacing(look.px(12) - 2 * RING)
            column.addWidget(end)
            return
        row = QHBoxLayout()
        row.setSpacing(look.px(12) - 2 * RING)
        row.addWidget(go_on, 2)
        row.addWidget(end, 1)
        column.addLayout(row)

    def tell(self, left: int) -> None:
        self.line.setText(self.look.say(self._closes.count(left)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self.look.color("bg"))
        painter.end()
