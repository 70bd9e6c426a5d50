"""Missing documents: the checklist again, with what is still missing on it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.domain.acts import bringing, rules
from kiosk.domain.answers import Answers
from kiosk.domain.person_file import Account, ApplicationState, PersonFile
from kiosk.domain.words import tr
from kiosk.ui.faults import Fault
from kiosk.ui.journey.acts.fresh import fresh
from kiosk.ui.journey.acts.plan import Plan, done_words
from kiosk.ui.journey.acts.telling import not_possible
from kiosk.ui.journey.acts.wizard import Wizard
from kiosk.ui.journey.session import Session
from kiosk.ui.screens.review import ReviewWords

REVIEW = ReviewWords(
    tr("Review of the documents"),
    tr("The documents have not been sent yet."),
    tr("Send the documents"),
    "paper-plane-right",
)
DONE = done_words(tr("Your documents have arrived"), tr("Your documents are saved"), tr("Application number"))
NOTHING_YET = Fault(bringing.NOTHING_BROUGHT, tr("What is not at hand can be brought another day."))
NOTHING_MISSING = tr("No document is missing any more. Nothing needs sending.")


@dataclass(slots=True)
class Bringing:
    """done: back to the applications."""

    session: Session
    app: ApplicationState
    done: Callable[[], None]

    def begin(self) -> None:
        fresh(self.session, self.app, self._known)

    def _known(self, app: ApplicationState, file: PersonFile) -> None:
        self.app, why = app, rules.against_bringing(app.case)
        if why is not None or not app.missing or file.account is None:
            self.session.shell.go(not_possible(why or NOTHING_MISSING, self.done))
        else:
            Wizard(self.session, self.plan(file.account), self.done).begin()

    def plan(self, account: Account) -> Plan:
        casework, visit, app = self.session.suite.casework, self.session.visit, self.app
        return Plan(
            form=bringing.bring_form(app, account, casework.today()),
            submit=lambda _answers: casework.bring(visit, app),
            review=REVIEW,
            done=DONE,
            name=tr("Missing documents"),
            papers=tr("What is at hand now is enough; the rest can come another day."),
            objection=_nothing_brought,
        )


def _nothing_brought(_answers: Answers, documents: int) -> Fault | None:
    return None if documents else NOTHING_YET
