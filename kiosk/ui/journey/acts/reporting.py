"""Reporting a change in three touches: what, since when, and that it is so."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.domain.acts import rules
from kiosk.domain.person_file import ApplicationState, PersonFile
from kiosk.domain.words import tr
from kiosk.ui.journey.acts.fresh import fresh
from kiosk.ui.journey.acts.plan import Plan, done_words
from kiosk.ui.journey.acts.telling import not_possible
from kiosk.ui.journey.acts.wizard import Wizard
from kiosk.ui.journey.session import Session
from kiosk.ui.screens.review import ReviewWords

REVIEW = ReviewWords(
    tr("Is this the change?"),
    tr("The change has not been reported yet."),
    tr("Yes, report the change"),
    "paper-plane-right",
)
DONE = done_words(
    tr("Your report of the change has arrived"), tr("Your report of the change is saved"), tr("Application number")
)


@dataclass(slots=True)
class Reporting:
    """done: back to the applications."""

    session: Session
    app: ApplicationState
    done: Callable[[], None]

    def begin(self) -> None:
        fresh(self.session, self.app, self._known)

    def _known(self, app: ApplicationState, _file: PersonFile) -> None:
        self.app, why = app, rules.against_word(app.case)
        if why is not None:
            self.session.shell.go(not_possible(why, self.done))
        else:
            Wizard(self.session, self.plan(), self.done).begin()

    def plan(self) -> Plan:
        casework, visit, app = self.session.suite.casework, self.session.visit, self.app
        return Plan(
            form=casework.change_form(app.id),
            submit=lambda answers: casework.report(visit, app, answers),
            review=REVIEW,
            done=DONE,
            name=tr("Report of a change"),
        )
