"""«شكوى مالية»: about a month's payment, with its proof."""

from __future__ import annotations

from kiosk.domain.person_file import ApplicationState, PersonFile
from kiosk.domain.words import tr
from kiosk.ui.journey.acts.plan import Plan, done_words
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


def complaint(session: Session, app: ApplicationState, _file: PersonFile) -> Plan:
    casework, visit = session.suite.casework, session.visit
    return Plan(
        form=casework.complaint_form(app.id),
        submit=lambda answers: casework.complain(visit, app, answers),
        review=REVIEW,
        done=DONE,
        name=tr("Payment complaint"),
        attachments=FILES,
    )
