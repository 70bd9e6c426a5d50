"""«استفسار»: a question on an application, in three or four touches and a few words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.domain.acts import inquiries, rules
from kiosk.domain.person_file import ApplicationState, PersonFile
from kiosk.domain.words import tr
from kiosk.ui.journey.acts.fresh import fresh
from kiosk.ui.journey.acts.plan import Plan, done_words
from kiosk.ui.journey.acts.telling import not_possible
from kiosk.ui.journey.acts.wizard import Wizard
from kiosk.ui.journey.session import Session
from kiosk.ui.screens.review import ReviewWords

REVIEW = ReviewWords(
    tr("Review of the inquiry"), tr("The inquiry has not been sent yet."), tr("Send the inquiry"), "paper-plane-right"
)
DONE = done_words(tr("Your inquiry has arrived"), tr("Your inquiry is saved"), tr("Inquiry number"))


@dataclass(slots=True)
class Asking:
    """done: back to the applications."""

    session: Session
    app: ApplicationState
    done: Callable[[], None]

    def begin(self) -> None:
        fresh(self.session, self.app, self._known)

    def _known(self, app: ApplicationState, file: PersonFile) -> None:
        self.app, why = app, rules.against_word(app.case)
        if why is not None:
            self.session.shell.go(not_possible(why, self.done))
        else:
            Wizard(self.session, self.plan(file), self.done).begin()

    def plan(self, file: PersonFile) -> Plan:
        casework, visit, app = self.session.suite.casework, self.session.visit, self.app
        mobile, email = (file.account.mobile, file.account.email) if file.account else (visit.mobile, "")
        return Plan(
            form=inquiries.inquiry_form(app.id, mobile, email),
            submit=lambda answers: casework.ask(visit, app, answers),
            review=REVIEW,
            done=DONE,
            name=tr("Inquiry"),
        )
