"""The clerk's view: who is present at the desk, and what the clerk may do for them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.domain.statuses import Tone
from kiosk.domain.words import Words, tr
from kiosk.services.clerk_work import ClerkWork, Helped
from kiosk.services.desk_ports import QueueLine
from kiosk.services.ports import Printed
from kiosk.services.rulings import Told
from kiosk.ui.background import Lane
from kiosk.ui.desk.clerk_find import FindCard, FindRoutes, new_card
from kiosk.ui.desk.clerk_person import PersonRoutes, person_cards
from kiosk.ui.desk.kit.card import Column
from kiosk.ui.desk.looks import GAP, GUTTER
from kiosk.ui.desk.room import Room
from kiosk.ui.faults import PRINTER
from kiosk.ui.kit.text import Text
from kiosk.ui.look import Look

NONE_FOUND = tr("Nobody is chosen. A number, a receipt's code or an ID finds the person.")
PRINTED = tr("It came out of the printer.")
FILED = tr("It was written to the print folder.")
FIND_SHARE, PERSON_SHARE = 38, 62


class ClerkPage(QWidget):
    """began: told of a digit or letter that no field took, as a code reader writes it wherever the focus is."""

    def __init__(self, began: Callable[[str], None]) -> None:
        super().__init__()
        self._began = began

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text().isascii() and event.text().isalnum():
            self._began(event.text())
        else:
            super().keyPressEvent(event)


class ClerkView:
    """Keeps what was typed and who was found while the clerk is signed in."""

    def __init__(self, room: Room) -> None:
        self.room = room
        self.clerk = ClerkWork(room.work, room.counter)
        self.typed = ""
        self.lines: Sequence[QueueLine] | None = None
        self.helped: Helped | None = None
        self._look: Look | None = None
        self._page: ClerkPage | None = None
        self._row: QHBoxLayout | None = None
        self._find: FindCard | None = None

    # ── what stands ─────────────────────────────────────────────────────────────────────────────────────────

    def widget(self, look: Look) -> QWidget:
        self._look, self._page = look, ClerkPage(self._begin_with)
        self._row = QHBoxLayout(self._page)
        self._row.setContentsMargins(GUTTER, GUTTER - 2, GUTTER, GUTTER - 2)
        self._row.setSpacing(2 * GAP)
        shortcut = QShortcut("F3", self._page)
        shortcut.activated.connect(self._to_find)
        self.render()
        return self._page

    def shown(self) -> None:
        self._to_find()

    def keep(self) -> None:
        if self._find is not None:
            self.typed = self._find.box.text()
        self._page = self._row = self._find = None

    def render(self) -> None:
        if self._look is None or self._row is None or self._page is None:
            return
        stood_on = self._page.focusWidget()
        before = stood_on.objectName() if stood_on is not None else ""
        while (item := self._row.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._find = FindCard(self._look, self.typed, self.lines, self._routes, first=self.helped is None)
        self._row.addWidget(self._finding(self._look, self._find), FIND_SHARE)
        self._row.addWidget(self._person(self._look), PERSON_SHARE)
        self._page.setFocusProxy(self._find)
        if self._page.isVisible():
            self._focus_on(before, "pages", "find")

    @property
    def _routes(self) -> FindRoutes:
        return FindRoutes(self.find, self.open, self.new_person)

    def _finding(self, look: Look, find: FindCard) -> QWidget:
        column = Column(look, "finding")
        column.add(find, new_card(look, self._routes))
        return column

    def _person(self, look: Look) -> QWidget:
        column = Column(look, "person")
        if self.helped is None:
            column.add(Text(look, NONE_FOUND))
            return column
        routes = PersonRoutes(self.pages, self.witness, self.receipt, self.status, self.letter)
        work = self.room.work
        column.add(*person_cards(look, self.helped, work.terms, work.today(), routes))
        return column

    def _begin_with(self, character: str) -> None:
        if self._find is not None:
            self._find.begin_with(character)

    def _focus_on(self, *names: str) -> None:
        """On the first of these that is there: who works with keys stands where they were, or where it goes on."""
        for name in names:
            found = self._page.findChild(QWidget, name) if self._page is not None and name else None
            if found is not None:
                found.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def _to_find(self) -> None:
        if self._find is not None:
            self._find.box.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # ── finding ─────────────────────────────────────────────────────────────────────────────────────────────

    def find(self, typed: str) -> None:
        self.typed = typed
        self.room.ask(lambda: self.clerk.find(self.room.seat, typed), self._found)

    def _found(self, lines: Sequence[QueueLine]) -> None:
        """Who was found before is gone from the screen; what is found alone opens by itself."""
        self.lines, self.helped = lines, None
        self.render()
        if len(lines) == 1:
            self.open(lines[0].application)

    def open(self, application: UUID) -> None:
        self.room.ask(lambda: self.clerk.open(self.room.seat, application), self._opened)

    def _opened(self, helped: Helped) -> None:
        before = self.helped
        if before is not None and before.visit.person == helped.visit.person and before.witnessed:
            helped = Helped(before.visit, helped.app, helped.missing)
        self.helped = helped
        self.render()

    # ── helping ─────────────────────────────────────────────────────────────────────────────────────────────

    def witness(self) -> None:
        self._with(self.clerk.witness, self._opened, Lane.STORE)

    def new_person(self) -> None:
        self.typed, self.lines, self.helped = "", None, None
        self.render()
        self.room.open_pages(None, self._back)

    def pages(self) -> None:
        helped = self.helped
        if helped is not None:
            self.room.open_pages(helped.visit if helped.witnessed else None, self._back)

    def _back(self) -> None:
        """The person's pages were closed: what is known of them may be more now."""
        if self.helped is not None:
            self.open(self.helped.app.id)
        self.room.changed()

    # ── paper ───────────────────────────────────────────────────────────────────────────────────────────────

    def receipt(self) -> None:
        self._with(self.clerk.receipt, self._printed, Lane.DEVICE)

    def status(self) -> None:
        self._with(self.clerk.status, self._printed, Lane.DEVICE)

    def letter(self, decision: Told) -> None:
        self._with(lambda helped: self.clerk.letter(helped, decision), self._printed, Lane.DEVICE)

    def _printed(self, printed: Printed) -> None:
        tone, words = printing_words(printed)
        self.room.tell(tone, words)
        if printed.fault is None and self.helped is not None:
            self.open(self.helped.app.id)

    def _with(self, job: Callable[[Helped], object], done: Callable[..., None], lane: Lane) -> None:
        helped = self.helped
        if helped is not None:
            self.room.ask(lambda: job(helped), done, lane=lane)


def printing_words(printed: Printed) -> tuple[Tone, Words]:
    if printed.fault is not None:
        return Tone.WARN, PRINTER[printed.fault]
    return Tone.OK, PRINTED if printed.paper else FILED
