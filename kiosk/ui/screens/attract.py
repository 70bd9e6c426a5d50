"""The attract page: what this is, one large button, and what to have at hand. Painted before anything heavy loads."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QLinearGradient, QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.domain.words import Words, ltr, tr, verbatim
from kiosk.ui.content import Action
from kiosk.ui.kit.button import RING, KioskButton, Part
from kiosk.ui.kit.marks import Mark, Tile
from kiosk.ui.kit.panel import Panel
from kiosk.ui.kit.sadu import Emblem, Parapet, WideSaduBand
from kiosk.ui.kit.text import Text
from kiosk.ui.language import Language
from kiosk.ui.look import Look, Role
from kiosk.ui.window import SERVICE_NAME

NEEDED = (
    ("identification-card", tr("The ID card")),
    ("device-mobile", tr("The mobile in your name")),
    ("bank", tr("The IBAN number")),
    ("house-line", tr("The lease or deed of the home")),
)


class AttractScreen:
    """days: today in both calendars, as words. notice: a sentence above the button, such as after a timeout.

    matters: what staff who pass by should see to, in a few words. listen: the way to have it read, once there is one.
    lower: the way to have all that is touched low on the panel, where that makes a difference. other: the language that
    the button leads to, named in itself.
    """

    name = "attract"

    def __init__(
        self, start: Callable[[], None], switch: Callable[[], None], check: Callable[[], None], kiosk: str
    ) -> None:
        self._start, self._switch, self._check, self._kiosk = start, switch, check, kiosk
        self.days: tuple[Words, ...] = ()
        self.notice: Words | None = None
        self.practice = False
        self.out_of_service: Words | None = None
        self.matters: Words | None = None
        self.listen: Callable[[], Action] | None = None
        self.lower: Callable[[], Action] | None = None
        self.other: Callable[[], Words] | None = None

    def widget(self, look: Look) -> QWidget:
        page = self._page(look, crowded=False)
        layout = page.layout()
        crowded = layout is not None and layout.heightForWidth(look.width) > look.height
        return self._page(look, crowded=True) if crowded else page  # long words, across

    def _page(self, look: Look, *, crowded: bool) -> QWidget:
        page = _Page(look)
        column = _column(page)
        sky = _Sky(look, self.days, self._name_line(look), crowded=crowded)
        column.addWidget(sky, 5 if look.portrait else 4)
        column.addWidget(Parapet(look))
        column.addWidget(self._ground(look), 8 if look.portrait else 7)
        column.addWidget(WideSaduBand(look))
        return page

    def _ground(self, look: Look) -> QWidget:
        ground = QWidget()
        column = _column(ground)
        column.setContentsMargins(look.px(10) - RING, look.px(3), look.px(10) - RING, look.px(3))
        column.setSpacing(look.px(3))
        column.addStretch(1)
        column.addLayout(self._doors(look))
        column.addStretch(1)
        column.addWidget(_needed(look))
        column.addLayout(self._foot(look))
        return ground

    def _doors(self, look: Look) -> QBoxLayout:
        across = QBoxLayout.Direction.TopToBottom if look.portrait else QBoxLayout.Direction.LeftToRight
        doors = QBoxLayout(across)
        doors.setSpacing(look.px(2))
        if look.portrait:
            doors.addWidget(Text(look, self._line(), Role.HEAD, center=True))
        if self.out_of_service is None:
            start = KioskButton(look, "start", tr("Start"), Part.START, "hand-tap", mm=50 if look.portrait else 34)
            start.does(self._start)
            doors.addWidget(start, 3)
        doors.addLayout(self._side_doors(look), 1 if look.portrait else 2)
        if self.lower is not None and look.can_lower:
            doors.addWidget(_door(look, self.lower()))
        return doors

    def _side_doors(self, look: Look) -> QBoxLayout:
        doors = QHBoxLayout()
        doors.setSpacing(look.px(2))
        if self.out_of_service is None:
            check = KioskButton(look, "check_paper", tr("Check a receipt"), Part.SECONDARY, "qr-code", mm=21.8)
            check.does(self._check)
            doors.addWidget(check, 1)
        other = self.other() if self.other is not None else verbatim(_other(look))
        switch = KioskButton(look, "language", other, Part.SECONDARY, "globe-simple", mm=21.8)
        switch.does(self._switch)
        doors.addWidget(switch, 1)
        if self.listen is not None:
            doors.addWidget(_door(look, self.listen()), 1)
        return doors

    def _name_line(self, look: Look) -> Words:
        """Below the name. In landscape there is no line above the button, so a notice stands here."""
        usual = tr("Register, apply and follow applications here")
        return usual if look.portrait else self.out_of_service or self.notice or usual

    def _line(self) -> Words:
        return self.out_of_service or self.notice or tr("Touch the screen to begin")

    def _foot(self, look: Look) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setContentsMargins(RING, 0, RING, 0)
        help_words = tr("Practice: not a real service") if self.practice else tr("For help: the clerk in the hall")
        foot.addWidget(Text(look, help_words, Role.FLOOR, "text2"), 1)
        if self.matters is not None:
            foot.addWidget(Text(look, self.matters, Role.FLOOR, "text2"))
            foot.addSpacing(look.px(8))
        foot.addWidget(Text(look, tr("Kiosk {number}").fill(number=ltr(self._kiosk)), Role.FLOOR, "text2"))
        return foot


def _door(look: Look, action: Action) -> KioskButton:
    door = KioskButton(look, action.name, action.words, Part.SECONDARY, action.icon, mm=21.8)
    door.does(action.run)
    return door


def _other(look: Look) -> str:
    """Until the host knows of others."""
    return (Language.ENGLISH if look.rtl else Language.ARABIC).own_name


def _needed(look: Look) -> Panel:
    panel = Panel(look, "tray", "tray", 0, 20)
    panel.column.setSpacing(look.px(2))
    panel.column.addWidget(Text(look, tr("What to have at hand"), Role.HEAD))
    grid = QGridLayout()
    grid.setSpacing(look.px(3))
    columns = 1 if look.large and look.portrait else 2 if look.portrait else 4
    for place, (icon, words) in enumerate(NEEDED):
        row = QHBoxLayout()
        row.setSpacing(look.px(3))
        row.addWidget(Mark(look, icon, look.px(14), "primary", Tile.SQUARE, "surface"))
        row.addWidget(Text(look, words, Role.ROW), 1)
        grid.addLayout(row, place // columns, place % columns)
    panel.column.addLayout(grid)
    return panel


class _Page(QWidget):
    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        self.setObjectName("attract")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self.look.color("bg"))
        painter.end()


class _Sky(QWidget):
    """The green upper part with the name, on the only gradient there is."""

    def __init__(self, look: Look, days: tuple[Words, ...], line: Words, *, crowded: bool) -> None:
        super().__init__()
        self.look = look
        column = QVBoxLayout(self)
        top, foot = (8, 5) if look.portrait else (2, 2) if crowded else (5, 3)
        column.setContentsMargins(look.px(10), look.px(top), look.px(10), look.px(foot))
        for day in days:
            column.addWidget(Text(look, day, Role.BODY, "on_palm_quiet"))
        column.addStretch(1)
        if not crowded:
            column.addWidget(Emblem(look, look.px(26 if look.portrait else 18)), 0, Qt.AlignmentFlag.AlignHCenter)
        name = Role.NAME if look.portrait and not look.large else Role.HERO
        column.addWidget(Text(look, SERVICE_NAME, Role.TITLE if crowded else name, "on_palm", center=True))
        column.addWidget(Text(look, line, Role.HEAD, "on_palm", center=True))
        column.addStretch(1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        gradient = QLinearGradient(0, 0, 0, self.height())
        gradient.setColorAt(0, self.look.color("ledge" if self.look.palette.ornament else "bg"))
        gradient.setColorAt(1, self.look.color("hero"))
        painter.fillRect(self.rect(), gradient)
        painter.end()


def _column(widget: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    return column
