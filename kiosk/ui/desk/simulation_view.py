"""The supervisor's view for trying a change of the policy: a figure, a new value, and what would come of it.

It publishes nothing; nothing of it is stored.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from kiosk.domain.policy import Policy, UndefinedPolicy
from kiosk.domain.rules.figures import LEVERS, BeyondFigures
from kiosk.domain.simulation import Change, read_change
from kiosk.domain.words import Words, tr
from kiosk.services.desk_ports import SimulatedSlice
from kiosk.services.ports import Printed
from kiosk.services.simulation_words import NOT_A_DECISION, label_of, tried_words
from kiosk.services.simulations import Run, Simulated, SimulationPrinting, months_ahead
from kiosk.ui.background import Lane, Task
from kiosk.ui.desk.case_page import message
from kiosk.ui.desk.clerk import printing_words
from kiosk.ui.desk.fairness_view import SAVED
from kiosk.ui.desk.kit.button import DeskButton, Part
from kiosk.ui.desk.kit.card import Card
from kiosk.ui.desk.kit.opening import enter
from kiosk.ui.desk.kit.tick import Ticks
from kiosk.ui.desk.room import Room
from kiosk.ui.desk.simulation_page import ChangeForm, Draft, Progress, SimulationPage
from kiosk.ui.desk.simulation_table import parts
from kiosk.ui.kit.announce import announce
from kiosk.ui.kit.text import Text
from kiosk.ui.look import Look, Role

NOTHING_YET = tr("Who would gain, who would lose and what it costs is shown here.")
NO_FIGURE = tr("There is no figure for this month that could be tried.")


class SimulationView:
    """Keeps what was chosen and typed, a simulation under way, and what came of the last one."""

    def __init__(self, room: Room) -> None:
        self.room = room
        self.draft = Draft(LEVERS[0].id, months_ahead(room.work.today())[0])
        self.run: Run | None = None
        self.found: Simulated | None = None
        self._task: Task | None = None
        self._look: Look | None = None
        self._page: SimulationPage | None = None
        self._form: ChangeForm | None = None
        self._progress: Progress | None = None

    @property
    def policy(self) -> Policy:
        return self.room.work.terms.policy

    def widget(self, look: Look) -> QWidget:
        options = [(lever.id, label_of(self.policy.parameter(lever.id), rtl=look.rtl)) for lever in LEVERS]
        figures = Ticks(look, "figure", options, single=True, on=(self.draft.figure,))
        figures.changed.connect(self._choose)
        self._look, self._page = look, SimulationPage(look, figures)
        self._show_form()
        self._show_below()
        return self._page

    def shown(self) -> None:
        """Whoever signed in again goes on with what was under way."""
        if self.run is not None and (self._task is None or self._task.cancelled):
            self._ask(self.run)

    def keep(self) -> None:
        if self._form is not None:
            self.draft.typed = self._form.box.text()
        self._page = self._form = self._progress = None

    # ── choosing ────────────────────────────────────────────────────────────────────────────────────────────

    def _choose(self) -> None:
        chosen = self._page.figures.chosen() if self._page else ()
        if chosen and chosen[0] != self.draft.figure:
            self.draft = Draft(chosen[0], self.draft.start)
            self._show_form()

    def _show_form(self) -> None:
        if self._page is not None and self._look is not None:
            parameter = self.policy.parameter(self.draft.figure)
            self._form = ChangeForm(self._look, parameter, self.draft, self.room.work.today(), self.start)
            self._page.show_form(self._form)

    # ── running ─────────────────────────────────────────────────────────────────────────────────────────────

    def start(self) -> None:
        """Try what stands in the form."""
        if self._form is None:
            return
        self.draft.typed = self._form.box.text()
        try:
            change = read_change(
                self.policy, self.draft.figure, self.draft.typed, self.draft.start, self.room.work.today()
            )
            wrong = change if isinstance(change, Words) else None
            run = Run.of(change, self.policy) if isinstance(change, Change) else None
        except (UndefinedPolicy, BeyondFigures):
            wrong, run = NO_FIGURE, None
        self._form.field.tell(wrong)
        if wrong is not None:
            enter(self._form.field)
        if run is not None:
            self.found = None
            self._ask(run)
            self._show_below()

    def cancel(self) -> None:
        """Give up; nothing was stored."""
        self.run = None
        self._show_below()

    def _ask(self, run: Run) -> None:
        self.run = run
        desk, session = self.room.work.desk, self.room.seat.session
        self._task = self.room.ask(
            lambda: run.ask(desk, session), lambda part: self._came(run, part), lambda error: self._failed(run, error)
        )

    def _came(self, run: Run, part: SimulatedSlice) -> None:
        if self.run is not run:
            return
        run = run.with_(part)
        if run.start is None:
            self.run, self.found = None, run.found
        else:
            self._ask(run)
        self._show_below()
        if self.found is not None and self._page is not None and self._look is not None:
            announce(self._page, self._look.say(self._tried(self.found)))

    def _failed(self, run: Run, error: Exception) -> None:
        if self.run is run:
            self.run = None
            self._show_below()
        self.room.failed(error)

    # ── showing ─────────────────────────────────────────────────────────────────────────────────────────────

    def _show_below(self) -> None:
        page, look = self._page, self._look
        if page is None or look is None:
            return
        if self.run is not None:
            if self._progress is None:
                self._progress = Progress(look, self.cancel)
                page.show_below(self._progress)
            self._progress.tell(self.run.done)
            return
        self._progress = None
        if self.found is not None:
            page.show_below(self._head(look, self.found), *parts(look, self.found))
        else:
            page.show_below(message(look, "flask", NOTHING_YET))

    def _tried(self, found: Simulated) -> Words:
        return tried_words(self.policy.parameter(found.change.parameter), found)

    def _head(self, look: Look, found: Simulated) -> QWidget:
        """What was tried, above what came of it; and the way onto paper."""
        parameter = self.policy.parameter(found.change.parameter)
        card = Card(look, label_of(parameter, rtl=look.rtl), "flask")
        card.setObjectName("simulated")
        for button in self._paper_buttons(look, found):
            card.head.addWidget(button)
        card.column.addWidget(Text(look, self._tried(found), Role.BODY_BOLD))
        card.column.addWidget(Text(look, NOT_A_DECISION, Role.FLOOR_BOLD, "warning"))
        return card

    # ── paper ───────────────────────────────────────────────────────────────────────────────────────────────

    def _paper_buttons(self, look: Look, found: Simulated) -> Iterator[DeskButton]:
        printing = self.room.suite.simulation
        if printing is None:
            return
        save = DeskButton(look, "save_simulation", tr("Save as PDF"), Part.NEUTRAL, "file-pdf", shortcut="F9")
        yield save.does(lambda: self._put(printing, found, on_paper=False))
        if printing.printer is not None:
            button = DeskButton(look, "print_simulation", tr("Print"), Part.NEUTRAL, "printer", shortcut="F10")
            yield button.does(lambda: self._put(printing, found, on_paper=True))

    def _put(self, printing: SimulationPrinting, found: Simulated, *, on_paper: bool) -> None:
        room, now, by = self.room, self.room.work.clock.now(), self.room.staff.number
        parameter = self.policy.parameter(found.change.parameter)

        def done(printed: Printed) -> None:
            tone, words = printing_words(printed)
            room.tell(tone, words if printed.fault or printed.paper else SAVED)

        room.ask(lambda: printing.made(found, parameter, now, by, on_paper=on_paper), done, lane=Lane.DEVICE)
