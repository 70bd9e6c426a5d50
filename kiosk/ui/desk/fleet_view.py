"""The page of all kiosks: the worst first, or only those in trouble."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.domain.fleet import FleetLine, Orders, troubles, worst_first
from kiosk.domain.staff import Action
from kiosk.domain.words import Words, ltr, tr
from kiosk.ui.desk.case_page import message
from kiosk.ui.desk.fleet_orders import Hold, orders_card
from kiosk.ui.desk.fleet_row import FleetRow
from kiosk.ui.desk.kit.button import DeskButton, Part
from kiosk.ui.desk.kit.card import Card, Column, Ground, Line
from kiosk.ui.desk.kit.chooser import Chooser
from kiosk.ui.desk.kit.opening import Opening
from kiosk.ui.desk.looks import GAP, GUTTER
from kiosk.ui.desk.room import Room
from kiosk.ui.kit.panel import Rule, stack
from kiosk.ui.kit.text import Text
from kiosk.ui.look import Look, Role

FLEET = tr("Kiosks", "a view of the desk")
TITLE = tr("All kiosks")
SUMMARY = tr("Kiosks: {all}. In trouble: {wrong}.")
ASKING = tr("The centre is being asked …")
NONE = tr("No kiosk is let in yet.")
NONE_WRONG = tr("No kiosk is in trouble.")
MORE = tr("%n more kiosk(s) stand below these.", "", 0)
SHOWN = tr("Shown: {which}", "kiosks")
ALL, WRONG = "all", "wrong"
CHOICES = [(ALL, tr("All", "kiosks")), (WRONG, tr("In trouble", "kiosks"))]
MOST = 100
"""Rows on the page. The worst come first, and nobody reads more of them than that."""


class FleetPage(Opening):
    """Title, what is shown and a fresh look above; below it the rows."""

    def __init__(self, look: Look, shown: str, choose: Callable[[str], None], read: Callable[[], None]) -> None:
        super().__init__()
        self.look = look
        self.chooser = Chooser(look, "shown", SHOWN, CHOICES, shown, choose)
        self.first = self.chooser
        again = DeskButton(look, "look_again", tr("Look again", "at the devices"), Part.NEUTRAL, shortcut="F5")
        column = stack(self)
        head = Ground(look, "surface")
        row = QHBoxLayout(head)
        row.setContentsMargins(GUTTER, GAP, GUTTER, GAP)
        row.setSpacing(GAP)
        row.addWidget(Text(look, TITLE, Role.TITLE), 1)
        row.addWidget(self.chooser)
        row.addWidget(again.does(read))
        column.addWidget(head)
        column.addWidget(Rule(look))
        self._place = stack()
        self._place.setContentsMargins(GUTTER, GUTTER - 2, GUTTER, GUTTER - 2)
        column.addLayout(self._place, 1)

    def say(self, icon: str, words: Words) -> None:
        self._fill(message(self.look, icon, words))

    def show_lines(
        self, summary: Words, lines: Sequence[FleetLine], now: datetime, orders: Orders, sent: Card | None
    ) -> None:
        """sent: what stands above the kiosks, about all of them."""
        card = Card(self.look, summary, "heartbeat")
        for place, line in enumerate(lines[:MOST]):
            if place:
                card.column.addWidget(Line(self.look))
            card.column.addWidget(FleetRow(self.look, line, now, orders))
        if len(lines) > MOST:
            card.column.addWidget(Text(self.look, MORE.count(len(lines) - MOST), color="text2"))
        column = Column(self.look, "fleet")
        column.add(*(one for one in (sent, card) if one is not None))
        self._fill(column)

    def _fill(self, widget: QWidget) -> None:
        while (item := self._place.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._place.addWidget(widget)
        widget.show()


class FleetView:
    """Keeps what was read and which of it is shown."""

    def __init__(self, room: Room) -> None:
        self.room = room
        self.shown_kind = ALL
        self.lines: tuple[FleetLine, ...] | None = None
        self.orders = Orders()
        self._page: FleetPage | None = None

    def widget(self, look: Look) -> QWidget:
        self._page = FleetPage(look, self.shown_kind, self.choose, self.read)
        self._show()
        return self._page

    def shown(self) -> None:
        self.read()

    def keep(self) -> None:
        """Nothing is typed here. An answer that comes once another view stands is kept, and drawn nowhere."""
        self._page = None

    def read(self) -> None:
        room = self.room
        desk, session = room.work.desk, room.seat.session
        room.ask(lambda: (tuple(desk.fleet(session)), desk.fleet_orders(session)), self._arrived)

    @property
    def hold(self) -> Hold | None:
        """What stops an update, or goes on with it; then the page is read anew."""
        room = self.room
        if not room.staff.may(Action.HOLD_UPDATE):
            return None

        def hold(serial: int, held: bool) -> None:
            desk, session = room.work.desk, room.seat.session
            room.ask(lambda: desk.hold_update(session, serial, held=held), lambda _: self.read())

        return hold

    def choose(self, kind: str) -> None:
        self.shown_kind = kind
        self._show()

    def _arrived(self, found: tuple[tuple[FleetLine, ...], Orders]) -> None:
        self.lines, self.orders = found
        self._show()

    def _show(self) -> None:
        page, lines, now = self._page, self.lines, self.room.work.clock.now()
        if page is None:
            return
        if not lines:
            page.say("heartbeat", ASKING if lines is None else NONE)
            return
        wrong = [line for line in lines if troubles(line, now)]
        shown = lines if self.shown_kind == ALL else tuple(wrong)
        if not shown:
            page.say("check-circle", NONE_WRONG)
            return
        summary = SUMMARY.fill(all=ltr(str(len(lines))), wrong=ltr(str(len(wrong))))
        sent = orders_card(page.look, self.orders, lines, self.hold)
        page.show_lines(summary, worst_first(shown, now), now, self.orders, sent)
