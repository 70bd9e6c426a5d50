"""«استفسار»: a question on an application, in three or four touches and a few words."""

from __future__ import annotations

from kiosk.domain.acts import inquiries
from kiosk.domain.person_file import ApplicationState, PersonFile
from kiosk.domain.words import tr
from kiosk.ui.journey.acts.plan import Plan, done_words
from kiosk.ui.journey.session import Session
from kiosk.ui.screens.review import ReviewWords

REVIEW = ReviewWords(
    tr("Review of the inquiry"), tr("The inquiry has not been sent yet."), tr("Send the inquiry"), "paper-plane-right"
)
DONE = done_words(tr("Your inquiry has arrived"), tr("Your inquiry is saved"), tr("Inquiry number"))


def inquiry(session: Session, app: ApplicationState, file: PersonFile) -> Plan:
    casework, visit = session.suite.casework, session.visit
    mobile, email = (file.account.mobile, file.account.email) if file.account else (visit.mobile, "")
    return Plan(
        form=inquiries.inquiry_form(app.id, mobile, email),
        submit=lambda answers: casework.ask(visit, app, answers),
        review=REVIEW,
        done=DONE,
        name=tr("Inquiry"),
    )
