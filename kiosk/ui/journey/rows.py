"""One row of a roster: walked through page by page, added, changed, removed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from kiosk.domain.answers import Answers, Case
from kiosk.domain.forms import Page, Roster, page_problems
from kiosk.domain.known import sound_row
from kiosk.domain.words import tr
from kiosk.ui.content import Action
from kiosk.ui.journey.fetching import knows
from kiosk.ui.journey.filling import Filling
from kiosk.ui.kit.button import Part
from kiosk.ui.screens.form import FormScreen
from kiosk.ui.screens.message import MessageScreen
from kiosk.ui.screens.roster import row_name
from kiosk.ui.steps import StepOf


@dataclass(slots=True)
class Rows:
    """done: back to the cards. Rows are counted from 0."""

    filling: Filling
    roster: Roster
    step: StepOf
    done: Callable[[], None]

    @property
    def _rows(self) -> tuple[Answers, ...]:
        return self.filling.progress.answers.rows(self.roster.name)

    def add(self) -> None:
        self._show(len(self._rows), Answers(), None)

    def take(self, known: Sequence[Answers]) -> None:
        """Rows that a registry has and this list has not."""
        filling = self.filling
        sound = (sound_row(self.roster, row, filling.case) for row in known)
        self._write((*self._rows, *(row for row in sound if row.values)))
        self.done()

    def change(self, place: int) -> None:
        """From its first page; where something is missing, from the first page that misses it."""
        row = self._rows[place]
        inner = self.filling.case.within(row)
        self._show(place, row, next((page for page in self._pages(row) if page_problems(page, inner)), None))

    def _pages(self, row: Answers) -> tuple[Page, ...]:
        inner = self.filling.case.within(row)
        return tuple(page for page in self.roster.pages if page.shown_when(inner))

    def _show(self, place: int, row: Answers, page: Page | None) -> None:
        shown = page or self._pages(row)[0]

        def judge(answers: Answers) -> Case:
            return self.filling.case.within(answers)

        routes = self.filling.session.routes(
            lambda answers: self._forward(place, answers, shown),
            lambda answers: self._back(place, answers, shown),
            half=lambda answers: self._broken_off(place, answers),
            known=knows(self.filling, self.roster),
        )
        section = replace(
            self.step,
            section=tr("{section} — {row}").fill(section=self.step.section, row=row_name(self.roster, place)),
        )
        self.filling.session.form(FormScreen(shown, row, judge, routes, section))

    def _forward(self, place: int, row: Answers, page: Page) -> None:
        self._put(place, row)
        pages = self._pages(row)
        following = pages.index(page) + 1
        if following < len(pages):
            self._show(place, row, pages[following])
        else:
            self.done()

    def _back(self, place: int, row: Answers, page: Page) -> None:
        pages = self._pages(row)
        number = pages.index(page)
        if number:
            self._put(place, row)
            self._show(place, row, pages[number - 1])
            return
        self._broken_off(place, row)
        self.done()

    def _broken_off(self, place: int, row: Answers) -> None:
        """The row is left before its end: it stays as it is, checked when opened again. An empty one is no row."""
        if place < len(self._rows) or any(row.values.values()):
            self._put(place, row)

    def _put(self, place: int, row: Answers) -> None:
        rows = list(self._rows)
        rows[place : place + 1] = [row]
        self._write(tuple(rows))

    def _write(self, rows: tuple[Answers, ...]) -> None:
        answers = self.filling.progress.answers.with_(**{self.roster.name: rows})
        self.filling.progress = replace(self.filling.progress, answers=answers)
        self.filling.save()

    # ── removing ────────────────────────────────────────────────────────────────────────────────────────────

    def ask_remove(self, place: int) -> None:
        shell = self.filling.session.shell
        title, line = self.roster.card(self.filling.case.within(self._rows[place]))
        remove = Action("yes_remove", tr("Yes, remove"), lambda: self._remove(place), "trash", Part.DESTRUCTIVE)
        shell.over(
            MessageScreen(
                "ask_remove",
                tr("Remove from the application: {title}?").fill(title=title),
                hint=line,
                ways=(remove,),
                forward=Action("no_keep", tr("No, keep"), shell.uncover, "check", Part.PRIMARY),
                icon="trash",
            )
        )

    def _remove(self, place: int) -> None:
        rows = list(self._rows)
        del rows[place]
        self._write(tuple(rows))
        self.done()
