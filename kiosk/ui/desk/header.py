"""The bar atop the desk: whose service this is, how it is connected, the day, who sits here, and the way out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from kiosk.domain.dates import Calendar
from kiosk.domain.staff import ROLE_NAMES, Staff
from kiosk.domain.words import Words, by_itself, tr, verbatim
from kiosk.ui.day_words import in_words
from kiosk.ui.desk.kit.button import DeskButton, Part, at_once
from kiosk.ui.desk.looks import GAP, GUTTER, is_wide
from kiosk.ui.kit.marks import Mark
from kiosk.ui.kit.sadu import Emblem
from kiosk.ui.kit.text import Text
from kiosk.ui.look import Look, Role
from kiosk.ui.status import Status
from kiosk.ui.window import SERVICE_NAME

DESK = tr("Officer's desk")
BOTH_DAYS = tr("{gregorian} — {hijri}", "the same day in both calendars")
WHO = tr("{name}, {role}", "who is signed in")
TWO_LINES = Words("{name}\n{role}")
OTHER_LANGUAGE = verbatim("English"), verbatim("\u0639\u0631\u0628\u064a")
HIGH = 60


@dataclass(frozen=True, slots=True)
class HeaderActions:
    language: Callable[[], None]
    colours: Callable[[], None]
    keys: Callable[[], None]
    leave: Callable[[], None]


def look_buttons(look: Look, language: Callable[[], None], colours: Callable[[], None]) -> tuple[DeskButton, ...]:
    """The other language, by its own name, and the next of the themes."""
    return (
        DeskButton(look, "language", OTHER_LANGUAGE[not look.rtl], Part.PALM).does(language),
        DeskButton(look, "colours", tr("Colours"), Part.PALM, "palette").does(colours),
    )


def both_days(day: date) -> Words:
    """The day as officials write it, in either calendar."""
    gregorian, hijri = in_words(day, Calendar.GREGORIAN), in_words(day, Calendar.HIJRI)
    if gregorian is None or hijri is None:
        return gregorian or verbatim(day.isoformat())
    return BOTH_DAYS.fill(gregorian=gregorian, hijri=hijri)


class DeskHeader(QWidget):
    def __init__(self, look: Look, status: Status, day: date, staff: Staff, act: HeaderActions) -> None:
        super().__init__()
        self.look = look
        self.connection = _quiet(look, status.words)
        self._mark = Mark(look, status.icon, 20, "on_palm_quiet")
        row = QHBoxLayout(self)
        row.setContentsMargins(GUTTER + GAP, 0, GUTTER, 0)
        row.setSpacing(GAP)
        row.addWidget(Emblem(look, 34))
        row.addSpacing(GAP)
        name = _fixed(Text(look, SERVICE_NAME, Role.BODY_BOLD, "on_palm"))
        row.addWidget(name)
        if is_wide(look):
            row.addWidget(_quiet(look, DESK))
        row.addStretch(1)
        row.addWidget(self._mark)
        row.addWidget(self.connection)
        row.addSpacing(GUTTER)
        row.addWidget(_day(look, day))
        row.addSpacing(GUTTER)
        row.addWidget(Mark(look, "user-circle", 22, "on_palm_quiet"))
        row.addWidget(_quiet(look, who_words(look, staff)))
        self._buttons(row, act)
        if self.minimumSizeHint().width() > look.width:
            _fold(name)
            row.setSpacing(GAP // 2)
        self.setFixedHeight(HIGH)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def _buttons(self, row: QHBoxLayout, act: HeaderActions) -> None:
        look = self.look
        for button in look_buttons(look, act.language, act.colours):
            row.addWidget(button)
        keys = DeskButton(look, "keys", tr("Keys"), Part.PALM, "keyboard", shortcut="F1" if is_wide(look) else "")
        if not is_wide(look):
            at_once("F1", keys)  # where there is no room to show it
        row.addWidget(keys.does(act.keys))
        row.addWidget(DeskButton(look, "sign_out", tr("Sign out"), Part.PALM, "sign-out").does(act.leave))

    def show_status(self, status: Status) -> None:
        self.connection.setText(self.look.text(status.words))
        self.connection.setFixedWidth(self.connection.sizeHint().width())
        self._mark.name = status.icon
        self._mark.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.look.color("palm"))
        painter.end()


def who_words(look: Look, staff: Staff) -> Words:
    """Name and role, below each other where there is little room."""
    name, role = by_itself(staff.name), ROLE_NAMES[staff.role]
    return (WHO if is_wide(look) else TWO_LINES).fill(name=name, role=role)


def _day(look: Look, day: date) -> Text:
    hijri = in_words(day, Calendar.HIJRI)
    if is_wide(look) or hijri is None:
        return _quiet(look, both_days(day))
    return _quiet(look, TWO_LINES.fill(name=in_words(day, Calendar.GREGORIAN), role=hijri))


def _quiet(look: Look, words: Words) -> Text:
    two = "\n" in words.source
    return _fixed(Text(look, words, Role.FLOOR if two else Role.BODY, "on_palm_quiet"))


def _fold(text: Text) -> None:
    """In two lines, where the bar has no room for one."""
    wide = text.sizeHint().width()
    two = text.heightForWidth(wide // 2 + HIGH)
    while text.heightForWidth(wide - GAP) <= two:
        wide -= GAP
    text.setFixedWidth(wide)


def _fixed(text: Text) -> Text:
    """In one line: the bar is as high as it is."""
    text.setFixedWidth(text.sizeHint().width())
    return text
