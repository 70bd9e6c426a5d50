"""Reporting a change in three touches: what, since when, and that it is so."""

from __future__ import annotations

from kiosk.domain.person_file import ApplicationState, PersonFile
from kiosk.domain.words import tr
from kiosk.ui.journey.acts.plan import Plan, done_words
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


def change(session: Session, app: ApplicationState, _file: PersonFile) -> Plan:
    casework, visit = session.suite.casework, session.visit
    return Plan(
        form=casework.change_form(app.id),
        submit=lambda answers: casework.report(visit, app, answers),
        review=REVIEW,
        done=DONE,
        name=tr("Report of a change"),
    )
