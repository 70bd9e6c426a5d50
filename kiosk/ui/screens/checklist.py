"""The documents asked for: why each, how it stands, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QWidget

from kiosk.domain.dates import short_day
from kiosk.domain.forms import DueDocument
from kiosk.domain.statuses import Tone
from kiosk.domain.words import Words, ltr, tr
from kiosk.services.receipts import named
from kiosk.ui.content import Action, Content
from kiosk.ui.kit.banner import Banner
from kiosk.ui.kit.button import KioskButton, Part
from kiosk.ui.kit.chip import Chip
from kiosk.ui.kit.document_card import DocumentCard
from kiosk.ui.kit.lines import EmptyState
from kiosk.ui.look import Look
from kiosk.ui.screens.form import BACK, CONTINUE
from kiosk.ui.steps import Way

ADDED = tr("%n page(s) added", "a document's state", 0)
HERE_SINCE = tr("Handed in on {day}", "a document's state")
NOT_AT_HAND = tr("Not with me now", "a document's state")
NOT_YET = tr("Not added yet", "a document's state")
SCAN = tr("Scan", "a button")
PHOTOGRAPH = tr("Photograph", "a button")
OPTIONAL = tr("Optional", "a document's state")


@dataclass(frozen=True, slots=True)
class ChecklistRoutes:
    """Each is given the checklist row. scan, photograph: None where there is no scanner or no camera."""

    add: Callable[[DueDocument], None]
    view: Callable[[DueDocument], None]
    later: Callable[[DueDocument], None]
    go_on: Callable[[], None]
    back: Callable[[], None]
    scan: Callable[[DueDocument], None] | None = None
    photograph: Callable[[DueDocument], None] | None = None


class ChecklistScreen:
    """pages: how many pages are in hand, by row key. not_at_hand: row keys. until: by when they may be brought.

    hint: instead of how many are asked for and added. since: of what was handed in earlier and counts again, its day.
    told: said above the list.
    """

    name = "documents"

    def __init__(
        self,
        due: Sequence[DueDocument],
        pages: Mapping[str, int],
        not_at_hand: frozenset[str],
        until: Words,
        routes: ChecklistRoutes,
        step: Way,
        hint: Words | None = None,
        since: Mapping[str, date] | None = None,
        told: Sequence[Words] = (),
    ) -> None:
        self._hint, self._since, self._told = hint, since or {}, told
        self._due, self._pages, self._later, self._until = due, pages, not_at_hand, until
        self._routes, self._step = routes, step

    def content(self, look: Look) -> Content:
        told: list[QWidget] = [Banner(look, Tone.INFO, words) for words in self._told]
        cards: list[QWidget] = [self._card(look, row) for row in self._due]
        return Content(
            tr("The documents asked for"),
            told + (cards or [EmptyState(look, "files", tr("No documents are asked for."))]),
            (self._hint or self._counted()) if self._due else None,
            progress=self._step.widget(look),
            back=Action("back", BACK, self._routes.back),
            forward=Action("continue", CONTINUE, self._routes.go_on, part=Part.PRIMARY),
            low=False,
        )

    def _counted(self) -> Words:
        required = [row for row in self._due if row.required]
        added = sum(row.key in self._pages or row.key in self._since for row in required)
        hint = tr("{due} are asked for, {added} are added. Missing ones can be brought later.")
        return hint.fill(due=tr("%n document(s)", "", 0).count(len(required)), added=ltr(str(added)))

    @property
    def open_rows(self) -> tuple[DueDocument, ...]:
        """Required rows that are neither added nor put off."""
        settled = {*self._pages, *self._since, *self._later}
        return tuple(row for row in self._due if row.required and row.key not in settled)

    def _card(self, look: Look, row: DueDocument) -> DocumentCard:
        return DocumentCard(
            look,
            f"document_{row.key}",
            named(row),
            row.kind.why,
            row.kind.icon,
            self._chip(look, row),
            message=self._until if row.key in self._later and row.key not in self._pages else None,
            actions=self._actions(look, row),
        )

    def _chip(self, look: Look, row: DueDocument) -> Chip:
        if row.key in self._pages:
            return Chip(look, Tone.OK, ADDED.count(self._pages[row.key]))
        if row.key in self._since:
            return Chip(look, Tone.OK, HERE_SINCE.fill(day=short_day(self._since[row.key])))
        if row.key in self._later:
            return Chip(look, Tone.INFO, NOT_AT_HAND)
        return Chip(look, Tone.NONE, NOT_YET if row.required else OPTIONAL)

    def _actions(self, look: Look, row: DueDocument) -> tuple[KioskButton, ...]:
        if row.key in self._pages:
            return (self._button(look, "view", tr("View"), Part.SECONDARY, "eye", row, self._routes.view),)
        ways: list[KioskButton] = []
        first = Part.NEUTRAL if row.key in self._since else Part.SECONDARY
        if self._routes.scan is not None:
            ways.append(self._button(look, "scan", SCAN, first, "scan", row, self._routes.scan))
        if self._routes.photograph is not None:
            ways.append(self._button(look, "photograph", PHOTOGRAPH, first, "camera", row, self._routes.photograph))
        part = Part.NEUTRAL if ways else first
        ways.append(self._button(look, "add", tr("Add a file"), part, "usb", row, self._routes.add))
        if row.required and row.key not in self._later and row.key not in self._since:
            words = tr("Not with me now", "a button")
            ways.append(self._button(look, "later", words, Part.NEUTRAL, "", row, self._routes.later))
        return tuple(ways)

    @staticmethod
    def _button(
        look: Look,
        verb: str,
        words: Words,
        part: Part,
        icon: str,
        row: DueDocument,
        run: Callable[[DueDocument], None],
    ) -> KioskButton:
        button = KioskButton(look, f"{verb}_{row.key}", words, part, icon)
        button.setAccessibleDescription(look.say(named(row)))
        button.does(lambda: run(row))
        return button

    def keep(self) -> None:
        """Nothing is typed here."""
