"""What was handed in before, once more: with whose word it is and of which day, to be confirmed or changed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from kiosk.domain.answers import Case
from kiosk.domain.forms import Page, Roster, Section
from kiosk.domain.words import Words, tr
from kiosk.ui.content import Action, Content
from kiosk.ui.kit.button import Part
from kiosk.ui.kit.info_card import InfoCard
from kiosk.ui.kit.text import Text
from kiosk.ui.look import Look
from kiosk.ui.screens.form import BACK
from kiosk.ui.screens.review import Change, part_rows


@dataclass(frozen=True, slots=True)
class Recalled:
    """Pages of one section that one source knows. source: whose word it is, and of which day."""

    section: Section
    source: Words
    parts: tuple[Page | Roster, ...]


@dataclass(frozen=True, slots=True)
class EarlierRoutes:
    """change: to a part and back here."""

    change: Change
    go_on: Callable[[], None]
    back: Callable[[], None]


class EarlierScreen:
    name = "earlier"

    def __init__(self, recalled: Sequence[Recalled], case: Case, routes: EarlierRoutes) -> None:
        self.recalled, self._case, self._routes = tuple(recalled), case, routes

    def content(self, look: Look) -> Content:
        cards: list[QWidget] = [self._card(look, group) for group in self.recalled]
        return Content(
            tr("Is this still right?"),
            cards,
            tr("What has changed can be changed here. The rest is not asked again."),
            "clock-counter-clockwise",
            back=Action("back", BACK, self._routes.back),
            forward=Action("continue", tr("Yes, it is right"), self._routes.go_on, "check", Part.PRIMARY),
            low=False,
        )

    def _card(self, look: Look, group: Recalled) -> InfoCard:
        card = InfoCard(look, group.section.title)
        card.column.insertWidget(1, Text(look, group.source, color="text2"))
        for part in group.parts:
            part_rows(card, group.section, part, self._case, self._routes.change)
        return card

    def keep(self) -> None:
        """Nothing is typed here."""
