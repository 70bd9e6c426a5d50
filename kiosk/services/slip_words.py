"""What the receipt of each act says of its own: title, number, status and what comes next."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from kiosk.domain import receipt_kinds as kinds
from kiosk.domain.dates import short_day
from kiosk.domain.deadlines import Terms
from kiosk.domain.facts import (
    AppealSubmitted,
    ApplicationWithdrawn,
    ChangeReported,
    DocumentsBrought,
    Fact,
    InformationProvided,
    InquiryAsked,
    PaymentComplained,
)
from kiosk.domain.person_file import ApplicationState
from kiosk.domain.policy import Confidence
from kiosk.domain.receipt import About, NextStep
from kiosk.domain.receipt_kinds import ReceiptKind
from kiosk.domain.statuses import status
from kiosk.domain.words import Words, ltr, tr, verbatim

SECOND_OFFICER = tr("Another officer decides it.")
SECOND_OFFICER_UNCONFIRMED = tr("Another officer decides it. This term is not officially confirmed.")
STUDIED = tr("Under study")
ANSWER_COMES = NextStep(tr("A message when the answer is there"), tr("It is read at any kiosk, under «Applications»."))
GOES_ON = NextStep(tr("The review goes on"), tr("An officer reads what was handed in."))
CHANGE_STUDIED = NextStep(tr("The change is studied"), tr("It may change what is decided or paid."))
ANOTHER_TIME = NextStep(tr("The application is closed"), tr("A new application can be made at any time."))


@dataclass(frozen=True, slots=True)
class SlipWords:
    """id: of the act. number: its own reference, else the application's. documents: how many came with it."""

    kind: ReceiptKind
    id: UUID
    number: str
    status: Words
    steps: tuple[NextStep, ...]
    about: tuple[About, ...] = ()
    documents: int = 0


def slip_words(fact: Fact, app: ApplicationState, terms: Terms) -> SlipWords:
    """Raises TypeError for a fact of another kind."""
    stands, own = status(app.status).name, app.reference
    match fact.body:
        case AppealSubmitted() as body:
            steps, against = (_appeal_step(fact, terms),), (_of_application(app),)
            return SlipWords(kinds.APPEAL, body.appeal, body.reference, STUDIED, steps, against, len(body.documents))
        case InformationProvided() | DocumentsBrought() as body:
            kind, id = (kinds.BROUGHT, fact.id)
            if isinstance(body, InformationProvided):
                kind, id = kinds.ANSWER, body.request
            return SlipWords(kind, id, own, stands, (GOES_ON,), (), len(body.documents))
        case InquiryAsked() as body:
            number = body.reference or own
            return SlipWords(kinds.INQUIRY, body.inquiry, number, STUDIED, (ANSWER_COMES,), (_of_application(app),))
        case PaymentComplained() as body:
            about, came = (_of_application(app), _month(body.month)), len(body.documents)
            return SlipWords(kinds.COMPLAINT, body.complaint, body.reference, STUDIED, (ANSWER_COMES,), about, came)
        case ChangeReported() as body:
            since = (About(tr("Changed since"), short_day(body.since)),)
            return SlipWords(kinds.CHANGE, body.change, own, STUDIED, (CHANGE_STUDIED,), since, len(body.documents))
        case ApplicationWithdrawn():
            return SlipWords(kinds.WITHDRAWAL, app.id, own, status("withdrawn").name, (ANOTHER_TIME,))
        case other:
            raise TypeError(f"no receipt is made of {type(other).__name__}")


def _appeal_step(fact: Fact, terms: Terms) -> NextStep:
    """Until when it is studied (facts.md F35), and whether that is sure."""
    newest, day = terms.policy.parameter("deadline.objection_study").figures[-1], short_day(terms.study(fact.at))
    sure = newest.confidence is Confidence.HIGH
    line = SECOND_OFFICER if sure else SECOND_OFFICER_UNCONFIRMED
    return NextStep(tr("A decision on the appeal — by {day}").fill(day=day), line)


def _of_application(app: ApplicationState) -> About:
    """Ungrouped: beside a label some readers of PDF files turn the groups round."""
    return About(tr("Application number"), verbatim(ltr(app.reference)))


def _month(month: str) -> About:
    return About(tr("Month", "of a payment"), verbatim(ltr(month.replace("-", "/"))))
