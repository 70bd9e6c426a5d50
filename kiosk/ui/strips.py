"""Strips under the header: no connection; and in practice, that nothing is real and what a mobile would get."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QHBoxLayout

from kiosk.domain.words import ltr, tr
from kiosk.ui.kit.panel import Tray
from kiosk.ui.kit.text import Text
from kiosk.ui.look import Look, Role, TextSize

OFFLINE = tr("There is no connection now. Your answers are saved on this kiosk and are sent when it is back.")
NOTHING_YET = tr("Practice. Messages to a mobile are not sent; they appear in this strip.")
MESSAGE = tr("Practice. To {mobile}: {text}")


class OfflineStrip(Tray):
    """Under the header while the centre can't be reached: what is written is safe all the same."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "warning_bg", rule=False)
        self.setObjectName("offline_strip")
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(8), look.px(1), look.px(8), look.px(1))
        row.addWidget(Text(look, OFFLINE, Role.FLOOR_BOLD, "warning"), 1)
        self.hide()


class PracticeStrip(Tray):
    """Of one height, so that a message never moves the page; small, because it is not the applicant's to read."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "warning_bg", rule=False)
        self.setObjectName("practice_strip")
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(8), 0, look.px(8), 0)
        small = replace(look, size=TextSize.S)
        self._text = Text(small, NOTHING_YET, Role.FLOOR_BOLD, "warning")
        row.addWidget(self._text, 1)
        self.setFixedHeight(round(1.5 * small.em(Role.FLOOR)) + look.px(2))

    def show_message(self, mobile: str, text: str) -> None:
        first = text.partition(". ")[0]  # the code stands in the first sentence; the strip is one line
        self._text.setText(self.look.say(MESSAGE.fill(mobile=ltr(mobile), text=first)))

    def clear(self) -> None:
        self._text.setText(self.look.say(NOTHING_YET))
