"""The practice strip: says that nothing here is real, and shows the messages that would go to a mobile."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout

from kiosk.domain.words import ltr, tr
from kiosk.ui.kit.panel import Tray
from kiosk.ui.kit.text import Text
from kiosk.ui.look import Look, Role

NOTHING_YET = tr("Practice. No real person's data here. Messages to a mobile appear in this strip.")
MESSAGE = tr("Practice. Message to the mobile {mobile}: {text}")


class PracticeStrip(Tray):
    """Always two lines high, so that a message never moves the page."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "warning_bg", rule=False)
        self.setObjectName("practice_strip")
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(8), look.px(1), look.px(8), look.px(1))
        self._text = Text(look, NOTHING_YET, Role.FLOOR, "warning")
        row.addWidget(self._text, 1)
        self._fix_height()

    def _fix_height(self) -> None:
        self.setFixedHeight(round(2 * 1.5 * self.look.em(Role.FLOOR)) + self.look.px(2))

    def show_message(self, mobile: str, text: str) -> None:
        self._text.setText(self.look.say(MESSAGE.fill(mobile=ltr(mobile), text=text)))

    def clear(self) -> None:
        self._text.setText(self.look.say(NOTHING_YET))
