"""A word of the person on an application, through its wizard: an inquiry, a payment complaint, a reported change."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.domain.acts import rules
from kiosk.domain.person_file import ApplicationState, PersonFile
from kiosk.ui.journey.acts.fresh import fresh
from kiosk.ui.journey.acts.plan import Plan
from kiosk.ui.journey.acts.telling import not_possible
from kiosk.ui.journey.acts.wizard import Wizard
from kiosk.ui.journey.session import Session

PlanOf = Callable[[Session, ApplicationState, PersonFile], Plan]


@dataclass(frozen=True, slots=True)
class Word:
    """plan: what tells this word from another. done: back to the applications."""

    session: Session
    app: ApplicationState
    plan: PlanOf
    done: Callable[[], None]

    def begin(self) -> None:
        fresh(self.session, self.app, self._known)

    def _known(self, app: ApplicationState, file: PersonFile) -> None:
        why = rules.against_word(app.case)
        if why is not None:
            self.session.shell.go(not_possible(why, self.done))
        else:
            Wizard(self.session, self.plan(self.session, app, file), self.done).begin()
