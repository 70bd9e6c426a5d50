"""Before a form begins: what the person said in earlier applications, to be confirmed or changed on one page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from kiosk.domain.earlier import earlier_readings, filled_in, names_of, reading_of, settled_parts
from kiosk.domain.forms import Page, Roster, Section
from kiosk.domain.known import Reading
from kiosk.domain.person_file import PersonFile
from kiosk.domain.words import Words, tr
from kiosk.ui.case_words import programme_title
from kiosk.ui.journey.filling import Filling
from kiosk.ui.known_words import told_by
from kiosk.ui.screens.earlier import EarlierRoutes, EarlierScreen, Recalled

RECALLED = "earlier"
"""Stands among the visited pages of a draft once its person has confirmed what was known."""

CHANGED = tr("Changed now")

Show = Callable[[Section, Page | Roster, Callable[[Section, Page | Roster], None], Callable[[], None]], None]
"""A part of the form; where to go once it is left forward, and back."""


@dataclass(slots=True)
class Recalling:
    """show: opens a page of the form. done: to the task list. leave: back before the application."""

    filling: Filling
    file: PersonFile
    show: Show
    done: Callable[[], None]
    leave: Callable[[], None]
    _readings: tuple[Reading, ...] = ()

    def begin(self) -> None:
        """Nothing is shown where nothing is known, or to who is not identified."""
        filling = self.filling
        if RECALLED in filling.progress.visited or not filling.session.visit.identified or not self.file.applications:
            self.done()
        else:
            self.read()
            self.page()

    def read(self) -> None:
        """Into the form goes what it does not have yet."""
        filling = self.filling
        self._readings = earlier_readings(self.file, filling.session.visit.applicant())
        answers = filled_in(filling.programme, filling.case, self._readings)
        filling.progress = replace(filling.progress, answers=answers)

    def page(self) -> None:
        if not self._parts:
            self._confirmed()
            return
        routes = EarlierRoutes(self._change, self._confirmed, self.leave)
        self.filling.session.shell.go(EarlierScreen(self.recalled(), self.filling.case, routes))

    @property
    def _parts(self) -> tuple[tuple[Section, Page | Roster], ...]:
        return settled_parts(self.filling.programme, self.filling.case, self._readings)

    def recalled(self) -> tuple[Recalled, ...]:
        """By section, and within it by whose word it is."""
        groups: dict[tuple[str, Words], Recalled] = {}
        for section, part in self._parts:
            source = self._source(part)
            before = groups.get((section.name, source), Recalled(section, source, ()))
            groups[section.name, source] = replace(before, parts=(*before.parts, part))
        return tuple(groups.values())

    def _source(self, part: Page | Roster) -> Words:
        """Of a page with several answers the newest word."""
        case = self.filling.case
        told = [reading_of(name, case.answers, self._readings) for name in names_of(part, case)]
        said = [reading for reading in told if reading is not None]
        if len(said) < len(told):
            return CHANGED
        newest = max(said, key=lambda reading: reading.read_on)
        app = next(app for app in self.file.applications if app.reference == newest.source)
        return told_by(programme_title(app), newest.read_on)

    def _change(self, section: Section, part: Page | Roster) -> None:
        self.show(section, part, lambda _section, _part: self.page(), self.page)

    def _confirmed(self) -> None:
        """What was confirmed counts as gone through, and is kept with the draft."""
        names = {part.name for _, part in self._parts}
        progress = self.filling.progress
        self.filling.progress = replace(progress, visited=progress.visited | names | {RECALLED})
        self.filling.save()
        self.done()
