"""Strips under the header: what is not sent yet; and in practice, that nothing is real and what a mobile would get."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout

from kiosk.domain.words import ltr, tr
from kiosk.ui.kit.announce import announce
from kiosk.ui.kit.marks import Mark
from kiosk.ui.kit.panel import Tray
from kiosk.ui.kit.text import Text
from kiosk.ui.look import Look, Role, TextSize
from kiosk.ui.status import TO_SEND, WAITING, Status

NOTHING_YET = tr("Practice. Messages to a mobile are not sent; they appear in this strip.")
MESSAGE = tr("Practice. To {mobile}: {text}")
AND_EARLIER = tr("Practice. To {mobile} (%n more before it): {text}", "", 0)


class StatusStrip(Tray):
    """Under the header while nothing can be sent: what is written is safe all the same. Hidden else."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "warning_bg", rule=False)
        self.setObjectName("status_strip")
        self._text = Text(look, "", Role.FLOOR_BOLD, "warning")
        self._mark = Mark(look, WAITING, round(1.2 * look.em()), "warning")
        self._waiting = Text(look, "", Role.FLOOR_BOLD, "warning")
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(8), look.px(1), look.px(8), look.px(1))
        row.setSpacing(look.px(3))
        row.addWidget(self._text, 1)
        row.addWidget(self._mark)
        row.addWidget(self._waiting)
        self.hide()

    def tell(self, status: Status) -> None:
        """Only once it stands in its page: shown without one, it would be a window."""
        appears = self.isHidden() and status.strip is not None
        if status.strip is not None:
            self._text.setText(self.look.say(status.strip))
            self._waiting.setText(self.look.say(TO_SEND.count(status.waiting)))
            self._waiting.setMinimumWidth(self._waiting.sizeHint().width())
        for widget in (self._mark, self._waiting):
            widget.setVisible(status.waiting > 0)
        self.setVisible(status.strip is not None)
        if appears:
            announce(self, self._text.text())


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

    def show_message(self, mobile: str, text: str, earlier: int) -> None:
        first = text.partition(". ")[0]  # the code stands in the first sentence; the strip is one line
        words = AND_EARLIER.count(earlier) if earlier else MESSAGE
        told = self.look.say(words.fill(mobile=ltr(mobile), text=first))
        room = self.look.width - 2 * self.look.px(8) - 2
        self._text.setText(QFontMetrics(self._text.font()).elidedText(told, Qt.TextElideMode.ElideRight, room))
        self._text.setAccessibleName(told)
