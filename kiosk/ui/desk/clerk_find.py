"""How a clerk finds who is present: by number, by a receipt's code or by the ID; or begins with somebody new."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QWidget

from kiosk.domain.reference import grouped
from kiosk.domain.statuses import status
from kiosk.domain.words import Words, ltr, tr
from kiosk.services.desk_ports import QueueLine
from kiosk.ui.desk.kit.button import DeskButton, Part
from kiosk.ui.desk.kit.card import Card
from kiosk.ui.desk.kit.field import Box, Labelled
from kiosk.ui.kit.text import Text
from kiosk.ui.look import Look

FIND = tr("Find the person who is present")
NUMBER = tr("Application number, receipt code, or ID number")
HINT = tr("A code reader writes it by itself.")
NOBODY = tr("Nothing was found under this number. It is compared with the receipt or the card.")
NEW = tr("Somebody new")
NEW_HINT = tr("Registration and application, together with the person.")
OPEN_NEW = tr("Open the pages")
LINE = tr("{number} · {status}", "an application that was found")


@dataclass(frozen=True, slots=True)
class FindRoutes:
    find: Callable[[str], None]
    open: Callable[[UUID], None]
    new: Callable[[], None]


class FindCard(Card):
    """lines: what was found last; None before anything was looked for. first: nothing else is to be done first."""

    def __init__(
        self, look: Look, typed: str, lines: Sequence[QueueLine] | None, routes: FindRoutes, *, first: bool
    ) -> None:
        super().__init__(look, FIND, "magnifying-glass")
        self.box = Box(look, "find", NUMBER, ltr=True, icon_name="magnifying-glass")
        self.box.set_text(typed)
        self._labelled = Labelled(look, NUMBER, self.box, HINT)
        self._find = routes.find
        self.column.addWidget(self._labelled)
        part = Part.PRIMARY if first else Part.NEUTRAL
        self.column.addWidget(DeskButton(look, "find_now", tr("Find"), part).does(self.look_up))
        self.box.confirmed.connect(self.look_up)
        self._labelled.tell(NOBODY if lines is not None and not lines else None)
        for line in lines or ():
            button = DeskButton(look, f"found_{line.reference}", line_words(line), Part.NEUTRAL, "file-text")
            self.column.addWidget(button.does(partial(routes.open, line.application)))
        self.setFocusProxy(self.box)

    def begin_with(self, character: str) -> None:
        """What a reader began to write while something else had the focus."""
        self.box.set_text(character)
        self.box.edit.setFocus()

    def look_up(self) -> None:
        if self.box.text().strip():
            self._find(self.box.text())


def line_words(line: QueueLine) -> Words:
    return LINE.fill(number=ltr(grouped(line.reference)), status=status(line.status).name)


def new_card(look: Look, routes: FindRoutes) -> QWidget:
    card = Card(look, NEW, "user-plus")
    card.column.addWidget(Text(look, NEW_HINT))
    open_pages = DeskButton(look, "new_person", OPEN_NEW, Part.NEUTRAL, "hand-tap", shortcut="F6")
    card.column.addWidget(open_pages.does(routes.new))
    return card
