"""Things that repeat, as cards: add, change, remove."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QWidget

from kiosk.domain.answers import Answers, Case
from kiosk.domain.forms import Roster, row_problems
from kiosk.domain.known import Reading
from kiosk.domain.statuses import Tone
from kiosk.domain.words import Words, ltr, tr
from kiosk.ui.content import Action, Content
from kiosk.ui.kit.banner import Banner, ErrorSummary
from kiosk.ui.kit.button import KioskButton, Part
from kiosk.ui.kit.chip import Chip
from kiosk.ui.kit.item_card import AddCard, ItemCard
from kiosk.ui.kit.lines import EmptyState
from kiosk.ui.known_words import also_there, differing_rows
from kiosk.ui.look import Look
from kiosk.ui.screens.form import BACK, CONTINUE
from kiosk.ui.steps import StepOf

TAKE_ROWS = tr("Add what stands there")


def _nowhere(_rows: Sequence[Answers]) -> None:
    """Where nothing is known there is nothing to take."""


@dataclass(frozen=True, slots=True)
class RosterRoutes:
    """Rows are counted from 0. take: adds rows that a registry has."""

    add: Callable[[], None]
    change: Callable[[int], None]
    remove: Callable[[int], None]
    go_on: Callable[[], None]
    back: Callable[[], None]
    take: Callable[[Sequence[Answers]], None] = _nowhere


class RosterScreen:
    """problem: what keeps the person from going on, once they tried. readings: what registries have in such a list.

    notices: told above the cards.
    """

    def __init__(
        self,
        roster: Roster,
        case: Case,
        routes: RosterRoutes,
        step: StepOf,
        readings: Sequence[Reading] = (),
        notices: Sequence[Words] = (),
    ) -> None:
        self.roster, self.case, self._routes, self._step = roster, case, routes, step
        self.name = roster.name
        self._readings, self._notices = readings, notices
        self.problem: Words | None = None

    def content(self, look: Look) -> Content:
        rows = self.case.rows(self.roster.name)
        other = differing_rows(self.roster, self.case, self._readings)
        form: list[QWidget] = [Banner(look, Tone.INFO, words) for words in self._notices]
        form += [self._card(look, row, place, differs=other[place]) for place, row in enumerate(rows)]
        if not rows:
            form.append(EmptyState(look, self.roster.icon, self.roster.empty))
        add = AddCard(look, f"add_{self.roster.name}", self.roster.add)
        add.does(self._routes.add)
        return Content(
            self.roster.title,
            [*form, *self._beyond(look), add],
            self.roster.summary(self.case) or self.roster.hint,
            progress=self._step.widget(look),
            summary=ErrorSummary(look, [(self.roster.name, self.problem)], jump=False) if self.problem else None,
            back=Action("back", BACK, self._routes.back),
            forward=Action("continue", CONTINUE, self._routes.go_on, part=Part.PRIMARY),
            low=False,
        )

    def _beyond(self, look: Look) -> Iterator[QWidget]:
        """What a registry has and this list has not, and the way to take it over."""
        for number, (line, rows) in enumerate(also_there(self.roster, self.case, self._readings), start=1):
            yield Banner(look, Tone.WARN, line)
            take = AddCard(look, f"take_rows_{number}", TAKE_ROWS)
            take.setAccessibleDescription(look.text(line))
            take.does(partial(self._routes.take, rows))
            yield take

    def _card(self, look: Look, row: Answers, place: int, *, differs: bool) -> ItemCard:
        title, line = self.roster.card(self.case.within(row))
        problems = row_problems(self.roster, row, self.case)
        chip = Chip(look, Tone.WARN, tr("Incomplete", "a card's state")) if problems else None
        if differs and chip is None:
            chip = Chip(look, Tone.WARN, tr("Not as in the registry", "a card's state"))
        change = KioskButton(look, f"change_{place + 1}", tr("Change"), Part.SECONDARY, "pencil-simple")
        remove = KioskButton(look, f"remove_{place + 1}", tr("Remove"), Part.DELETE, "trash")
        for button, words in ((change, tr("Change: {title}")), (remove, tr("Remove: {title}"))):
            button.setAccessibleDescription(look.say(words.fill(title=title)))
        change.does(_bound(self._routes.change, place))
        remove.does(_bound(self._routes.remove, place))
        return ItemCard(look, f"card_{place + 1}", title, line, self.roster.icon, chip, (change, remove))

    def keep(self) -> None:
        """Nothing is typed here."""


def _bound(run: Callable[[int], None], place: int) -> Callable[[], None]:
    return lambda: run(place)


def row_name(roster: Roster, place: int) -> Words:
    """«الفرد 2»: what a row is called while it is filled. ``place`` from 0."""
    return roster.row_title.fill(n=ltr(str(place + 1)))
