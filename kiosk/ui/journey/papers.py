"""Documents that are asked for: the checklist, and what can be done with each row of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from kiosk.domain.dates import short_day
from kiosk.domain.forms import DueDocument
from kiosk.domain.words import Words, tr
from kiosk.domain.working_days import day_of
from kiosk.ui.journey.files import Files
from kiosk.ui.journey.filling import Filling
from kiosk.ui.screens.checklist import ChecklistRoutes, ChecklistScreen
from kiosk.ui.steps import Way


@dataclass(slots=True)
class Papers:
    """back, forward: before and after the checklist. step: where it stands; None for an application's own.

    hint: said under the heading instead of how many are missing.
    """

    filling: Filling
    back: Callable[[], None]
    forward: Callable[[], None]
    step: Way | None = None
    hint: Words | None = None

    def begin(self, told: Sequence[Words] = ()) -> None:
        """told: said above the checklist when it opens."""
        self.filling.documents_seen()
        self.checklist(told)

    def checklist(self, told: Sequence[Words] = ()) -> None:
        filling, files = self.filling, self.files
        routes = ChecklistRoutes(
            files.choose, files.view, self._later, self.forward, self.back, files.scan, files.photograph
        )
        pages = {key: document.pages for key, document in filling.documents.items()}
        not_at_hand, until = filling.progress.not_at_hand, self._until()
        since = {key: day_of(document.added_at) for key, document in filling.on_file.items()}
        screen = ChecklistScreen(filling.due, pages, not_at_hand, until, routes, files.step, self.hint, since, told)
        filling.session.shell.go(screen)

    @property
    def files(self) -> Files:
        return Files(self.filling, self.checklist, self.step or self.filling.documents_step, self._later)

    def _until(self) -> Words:
        suite = self.filling.session.suite
        until = suite.terms.missing_documents(suite.applications.scribe.clock.now())
        return tr("It can be brought until {day}.").fill(day=short_day(until))

    def _later(self, row: DueDocument) -> None:
        self.filling.not_at_hand(row)
        self.checklist()
