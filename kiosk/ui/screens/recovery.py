"""The page that stands while the program rests: in both languages at once, for whoever comes by."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.domain.words import Say, Words, ltr, tr
from kiosk.ui.kit.button import KioskButton, Part
from kiosk.ui.kit.panel import Panel, stack
from kiosk.ui.kit.sadu import Emblem, WideSaduBand
from kiosk.ui.kit.text import Text
from kiosk.ui.look import Look, Role

CALLED = tr("For the clerk: the program could not go on. It begins again within five minutes.")


class RecoveryScreen:
    """again: another try at once. phone: of support, or empty. english: says sentences in English."""

    name = "recovery"

    def __init__(self, again: Callable[[], None], kiosk: str, phone: str, english: Say) -> None:
        self._again, self._kiosk, self._phone, self._english = again, kiosk, phone, english

    def widget(self, look: Look) -> QWidget:
        page, looks = _Page(look), (look, replace(look, say=self._english, rtl=False))
        whole = stack(page)
        column = stack(spacing=look.px(4))
        column.setContentsMargins(look.px(10), look.px(6), look.px(10), look.px(6))
        column.addStretch(1)
        column.addWidget(Emblem(look, look.px(26 if look.portrait else 18)), 0, Qt.AlignmentFlag.AlignHCenter)
        across = stack(spacing=look.px(4)) if look.portrait else _row(look)
        for spoken in looks:
            across.addWidget(self._told(spoken), 1)
        column.addLayout(across)
        column.addStretch(1)
        column.addLayout(self._ways(look, looks))
        column.addWidget(Text(look, tr("Kiosk {number}").fill(number=ltr(self._kiosk)), Role.FLOOR, "text2"))
        whole.addLayout(column, 1)
        whole.addWidget(WideSaduBand(look))
        return page

    def _told(self, look: Look) -> Panel:
        panel = Panel(look)
        panel.setLayoutDirection(Qt.LayoutDirection.RightToLeft if look.rtl else Qt.LayoutDirection.LeftToRight)
        panel.column.setSpacing(look.px(3))
        panel.column.addWidget(Text(look, tr("This kiosk is resting for a short while"), Role.TITLE))
        panel.column.addWidget(
            Text(look, tr("What was saved is safe. The clerk in the hall can serve you now."), Role.ROW)
        )
        for words in (CALLED, self._if_it_returns()):
            panel.column.addWidget(Text(look, words, Role.BODY, "text2"))
        return panel

    def _if_it_returns(self) -> Words:
        if not self._phone:
            return tr("If this page comes back after that, a technician is called.")
        return tr("If this page comes back after that, call support: {phone}").fill(phone=ltr(self._phone))

    def _ways(self, look: Look, looks: tuple[Look, ...]) -> QHBoxLayout:
        row = _row(look)
        for spoken in looks:
            name = "again" if spoken.rtl else "again_english"
            button = KioskButton(spoken, name, tr("Try again now"), Part.SECONDARY, "arrow-clockwise", mm=21.8)
            button.does(self._again)
            row.addWidget(button, 1)
        return row


def _row(look: Look) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(look.px(4))
    return row


class _Page(QWidget):
    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        self.setObjectName("recovery")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self.look.color("bg"))
        painter.end()
