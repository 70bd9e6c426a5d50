"""The frame of every page: header, progress, form, keyboard, back and continue, and the row that never changes.

It outlives pages within a session; only its content is built anew.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.ui.arrangement import Body, bare_column
from kiosk.ui.content import Action, Content
from kiosk.ui.kit.announce import tell_reader
from kiosk.ui.kit.button import RING, KioskButton
from kiosk.ui.kit.header import Header
from kiosk.ui.kit.key_pages import KeyboardPage
from kiosk.ui.kit.keyboard import Keyboard
from kiosk.ui.kit.panel import Tray
from kiosk.ui.kit.sadu import SaduBand
from kiosk.ui.look import Look
from kiosk.ui.soon import soon
from kiosk.ui.status import Status
from kiosk.ui.strips import PracticeStrip, StatusStrip
from kiosk.ui.window import SERVICE_NAME

UTILITY_MM = 23.8
APART_MM = 5  # the way out from the others (design rule 22)


class Frame(QWidget):
    """strip: the practice strip, or None where real persons are served."""

    def __init__(self, look: Look, utilities: Sequence[Action], status: Status, *, practice: bool) -> None:
        super().__init__()
        self.look = look
        self.setObjectName("frame")
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.header = Header(look, SERVICE_NAME, status.words, status.icon)
        self.strip = PracticeStrip(look) if practice else None
        self.status = StatusStrip(look)
        self._keyboard: Keyboard | None = None
        self._body: Body | None = None
        self._column = bare_column(self)
        for widget in (self.header, SaduBand(look), self.strip, self.status):
            if widget is not None:
                self._column.addWidget(widget)
        self.status.tell(status)
        self._place = QVBoxLayout()
        self._column.addLayout(self._place, 1)
        self._utilities = UtilityRow(look, utilities)
        self._column.addWidget(self._utilities)

    def present(self, content: Content) -> None:
        """Show a page instead of the one that was shown."""
        old, self._body = self._body, Body(self.look, content, self._keyboard_for(content.keyboard))
        if old is not None:
            self._place.removeWidget(old)
        self._place.addWidget(self._body)
        self._body.stackUnder(self._utilities)  # a screen reader reads it before them
        self._body.show()  # at once, or the header and the row below would share its room until it is
        (content.first or self._body).setFocus()
        if content.first is not None and (old is None or old.heading != self._body.heading):
            tell_reader(self._body, self._body.heading)  # else the page is told because it has the focus
        if old is not None:
            old.hide()  # only now, or the focus would wander through the frame
            old.deleteLater()
        self._body.settle()

    @property
    def body(self) -> QWidget:
        """The page without what is the same on each."""
        return self._body or self

    def focus_on(self, name: str) -> None:
        """On the control of the page that has this objectName, if there is one."""
        control = self._body.findChild(QWidget, name) if self._body is not None and name else None
        if control is not None:
            control.setFocus()

    @property
    def place(self) -> int:
        """How far the page is scrolled, in pixels."""
        return self._body.paged.offset if self._body is not None else 0

    def go_to(self, place: int) -> None:
        """Scroll the page there once it is laid out."""
        body = self._body
        if body is not None and place:
            soon(body, lambda: body.paged.go_to(place))

    def show_status(self, status: Status) -> bool:
        """Whether the page has moved for it, because the strip has come or gone."""
        hidden = self.status.isHidden()
        self.header.set_connection(status.words, status.icon)
        self.status.tell(status)
        return self.status.isHidden() != hidden

    def paintEvent(self, event: QPaintEvent) -> None:
        """The page's ground. A palette would do, but each new page would hand it down to all of its widgets."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), self.look.color("bg"))
        painter.end()

    def _keyboard_for(self, page: KeyboardPage | None) -> Keyboard | None:
        """One keyboard serves all pages: building its keys anew would cost more than the page."""
        if page is None:
            if self._keyboard is not None:
                self._keyboard.setParent(self)
                self._keyboard.hide()
            return None
        if self._keyboard is None:
            self._keyboard = Keyboard(self.look, page)
        self._keyboard.show_page(page)
        return self._keyboard


class UtilityRow(Tray):
    """Help, text size, colours, reading, language — and, apart from them, the way out. The same on every page.

    actions: the last leads out. Where one row has no room for all, as upright in the largest text, they stand in two,
    with their icons beside the words.
    """

    def __init__(self, look: Look, actions: Sequence[Action]) -> None:
        super().__init__(look)
        side, gap = look.px(5) - RING, max(0, look.px(2.8) - 2 * RING) + 4
        buttons = [self._button(action) for action in actions]
        needed = sum(button.minimumWidth() for button in buttons) + (len(buttons) - 1) * gap
        if needed + look.px(APART_MM) + 2 * side <= look.width:
            self._in_one_row(bare_column(self, side, look.px(2)), buttons, gap)
        else:
            self._in_two_rows(bare_column(self, side, look.px(1)), buttons)

    def _button(self, action: Action) -> KioskButton:
        stacked = self.look.portrait
        mm = UTILITY_MM if stacked else 19.0
        button = KioskButton(self.look, action.name, action.words, action.part, action.icon, stacked=stacked, mm=mm)
        button.setMinimumWidth(max(button.sizeHint().width(), self.look.px(33) + 2 * RING))
        button.does(action.run)
        return button

    def _in_one_row(self, column: QVBoxLayout, buttons: Sequence[KioskButton], gap: int) -> None:
        row = _row(buttons[:-1], gap)
        row.addSpacing(self.look.px(APART_MM))
        row.addWidget(buttons[-1])
        column.addLayout(row)

    def _in_two_rows(self, column: QVBoxLayout, buttons: Sequence[KioskButton]) -> None:
        """All as far from each other as the way out has to be, and as low as they may: the page needs the room."""
        for button in buttons:
            button.lie_low(air=1)
            button.setMinimumWidth(button.sizeHint().width())
        gap, half = self.look.px(APART_MM) - 2 * RING, (len(buttons) + 1) // 2
        column.setSpacing(gap)
        for some in (buttons[:half], buttons[half:]):
            column.addLayout(_row(some, gap))


def _row(buttons: Sequence[KioskButton], gap: int) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(gap)
    for button in buttons:
        row.addWidget(button, 1)
    return row
