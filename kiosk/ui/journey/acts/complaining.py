"""«شكوى مالية»: about a month's payment, with its proof."""

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
from kiosk.ui.screens.attachments import AttachmentsWords
from kiosk.ui.screens.form import CONTINUE
from kiosk.ui.screens.review import ReviewWords

REVIEW = ReviewWords(
    tr("Review of the complaint"),
    tr("The complaint has not been sent yet."),
    tr("Send the complaint"),
    "paper-plane-right",
)
FILES = AttachmentsWords(
    hint=tr("Such as an account statement of the month; one file at least"),
    forward=CONTINUE,
    icon="",
    then=tr("The review comes next. The complaint is not sent before it."),
    missing=tr("One file at least is needed as proof."),
)
DONE = done_words(tr("Your complaint has arrived"), tr("Your complaint is saved"), tr("Complaint number"))


@dataclass(slots=True)
class Complaining:
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
            form=casework.complaint_form(app.id),
            submit=lambda answers: casework.complain(visit, app, answers),
            review=REVIEW,
            done=DONE,
            name=tr("Payment complaint"),
            attachments=FILES,
        )
