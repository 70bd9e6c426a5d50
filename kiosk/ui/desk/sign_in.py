"""Signing in at the desk: staff number and password, and why it may not work just now."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.domain.staff import Staff
from kiosk.domain.statuses import Tone
from kiosk.domain.words import Words, ltr, tr, verbatim
from kiosk.domain.working_days import SAUDI_TIME
from kiosk.services.desk_ports import StaffSignIn
from kiosk.services.ports import SignInVerdict
from kiosk.ui.desk.kit.button import DeskButton, Part
from kiosk.ui.desk.kit.card import Card, Ground
from kiosk.ui.desk.kit.field import Box, Labelled
from kiosk.ui.desk.looks import GAP, GUTTER, is_wide
from kiosk.ui.desk.notice import NoticeLine
from kiosk.ui.kit.panel import stack
from kiosk.ui.kit.sadu import Emblem, WideSaduBand
from kiosk.ui.kit.text import Text
from kiosk.ui.look import Look, Role

NUMBER = tr("Staff number")
PASSWORD = tr("Password", "of the staff")
NUMBER_MISSING = tr("The staff number is needed.")
PASSWORD_MISSING = tr("The password is needed.")
WRONG = tr("Number and password do not belong together. %n try left.", "", 0)
LOCKED = tr("Too many tries. Signing in works again from {time}.")
LOCKED_FOR_NOW = tr("Too many tries. Signing in works again later, or an administrator gives a new password.")
WAITING = tr("Signing in …")
GOES_ON = tr("{name} can go on after signing in. Anybody else begins anew.")
CARD_WIDE = 460


def refusal(answer: StaffSignIn) -> Words:
    """Why nobody is signed in, with the time at which it works again."""
    if answer.verdict is SignInVerdict.WRONG:
        return WRONG.count(answer.attempts_left)
    return LOCKED.fill(time=clock_time(answer.until)) if answer.until else LOCKED_FOR_NOW


def clock_time(moment: datetime) -> Words:
    """``10:45`` in Saudi Arabia."""
    return verbatim(ltr(f"{moment.astimezone(SAUDI_TIME):%H:%M}"))


class SignInPage(Ground):
    """go: number and password. back: who may go on where they were, None for nobody. tools: at the top's far end."""

    def __init__(
        self,
        look: Look,
        go: Callable[[str, str], None],
        *,
        number: str = "",
        back: Staff | None = None,
        notice: tuple[Tone, Words] | None = None,
        tools: Sequence[QWidget] = (),
    ) -> None:
        super().__init__(look, "palm")
        self._go = go
        self.number = Box(look, "number", NUMBER, ltr=True)
        self.password = Box(look, "password", PASSWORD, ltr=True, secret=True)
        self._fields = (Labelled(look, NUMBER, self.number), Labelled(look, PASSWORD, self.password))
        self.button = DeskButton(look, "sign_in", tr("Sign in"), Part.PRIMARY, "sign-in").does(self._try)
        self.notice = NoticeLine(look)
        self.number.set_text(back.number if back else number)
        for box in (self.number, self.password):
            box.confirmed.connect(self._try)
        self._lay(look, back, tools)
        if notice:
            self.notice.tell(*notice)
        self.first = self.password if self.number.text() else self.number

    def _lay(self, look: Look, back: Staff | None, tools: Sequence[QWidget]) -> None:
        card = self._card(look, back)
        top = QHBoxLayout()
        top.setContentsMargins(GUTTER, GAP, GUTTER, GAP)
        top.addStretch(1)
        for tool in tools:
            top.addWidget(tool)
        column: QVBoxLayout = stack(self)
        column.addLayout(top)
        column.addStretch(3)
        for widget in (self._name(look), _centred(card)):
            column.addWidget(widget)
            column.addSpacing(GUTTER)
        column.addStretch(4)
        column.addWidget(WideSaduBand(look))

    def _card(self, look: Look, back: Staff | None) -> Card:
        card = Card(look)
        card.setFixedWidth(CARD_WIDE)
        card.column.setSpacing(GUTTER - 4)
        ends = 2 * GUTTER if is_wide(look) else GUTTER
        card.column.setContentsMargins(2 * GUTTER, ends - 6, 2 * GUTTER, ends)
        head = QHBoxLayout()
        head.setSpacing(GUTTER)
        words = stack()
        words.addWidget(Text(look, tr("Sign in at the desk"), Role.TITLE))
        words.addWidget(Text(look, tr("With the staff number and its password"), Role.BODY, "text2"))
        head.addLayout(words, 1)
        card.column.addLayout(head)
        if back is not None:
            card.column.addWidget(Text(look, GOES_ON.fill(name=verbatim(back.name)), Role.BODY, "info"))
        for widget in (self.notice, *self._fields, self.button):
            card.column.addWidget(widget)
        return card

    @staticmethod
    def _name(look: Look) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setSpacing(GUTTER)
        name = Text(look, tr("Developed Social Security"), Role.LIST_TITLE, "on_palm")
        name.setFixedWidth(name.sizeHint().width())
        row.addStretch(1)
        row.addWidget(Emblem(look, 52))
        row.addWidget(name)
        row.addStretch(1)
        return holder

    def _try(self) -> None:
        number, password = self.number.text().strip(), self.password.text()
        missing = (None if number else NUMBER_MISSING, None if password else PASSWORD_MISSING)
        for field, problem in zip(self._fields, missing, strict=True):
            field.tell(problem)
        if missing[0]:
            self.number.setFocus()
        elif missing[1]:
            self.password.setFocus()
        elif self.button.isEnabled():
            self.wait(on=True)
            self._go(number, password)

    def wait(self, *, on: bool) -> None:
        """While the centre judges, a second press does nothing."""
        self.button.setEnabled(not on)
        if on:
            self.notice.tell(Tone.INFO, WAITING)

    def refuse(self, tone: Tone, why: Words) -> None:
        """The number stays; the password is typed again."""
        self.wait(on=False)
        self.password.set_text("")
        self.notice.tell(tone, why)
        self.password.setFocus()


def _centred(widget: QWidget) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(GAP, 0, GAP, 0)
    row.addStretch(1)
    row.addWidget(widget)
    row.addStretch(1)
    return holder
