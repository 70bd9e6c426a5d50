"""What a receipt says of an application, and printing it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from kiosk.domain.answers import Answers
from kiosk.domain.dates import short_day
from kiosk.domain.deadlines import Terms
from kiosk.domain.forms import DueDocument
from kiosk.domain.masking import masked_name, mobile_tail, tail
from kiosk.domain.proof import Statement
from kiosk.domain.receipt import NextStep, Receipt
from kiosk.domain.statuses import status
from kiosk.domain.words import Words, ltr, tr, verbatim
from kiosk.domain.working_days import day_of
from kiosk.services.applications import Applications, Submitted
from kiosk.services.place import Place
from kiosk.services.ports import Printed, Printer
from kiosk.services.printing import print_then_note
from kiosk.services.visit import Visit

Render = Callable[[Receipt, int], bytes]
"""Places a receipt on paper of a width in mm: a PDF."""

Seal = Callable[[Statement], str]
"""What the code on a paper says, by which the paper can prove itself."""


def unsealed(statement: Statement) -> str:
    """Where nothing is to be proved: the application's number."""
    return statement.reference


@dataclass(frozen=True, slots=True)
class Receipts:
    place: Place
    terms: Terms
    printer: Printer
    render: Render
    applications: Applications
    seal: Seal = unsealed

    def steps(self, submitted: Submitted, visit: Visit, *, arrived: bool) -> tuple[NextStep, ...]:
        """What happens next and by when (facts.md F30, F33). Nobody reviews what has not arrived."""
        return (
            NextStep(
                tr("The application is under review — today")
                if arrived
                else tr("It is reviewed — once it has arrived"),
                tr("An officer studies the data and the documents."),
            ),
            NextStep(
                tr("A message with the decision — by {day}").fill(day=short_day(self.terms.decision(submitted.at))),
                tr("It comes to the mobile ending in {tail}.").fill(tail=ltr(mobile_tail(visit.mobile))),
            ),
            *self._after_approval(submitted),
        )

    def _after_approval(self, submitted: Submitted) -> tuple[NextStep, ...]:
        form, results = submitted.programme, self.terms.figure("cycle.results_day", day_of(submitted.at))
        if form.monthly:
            title = tr("Eligibility is announced — on the {day} of each month").fill(day=ltr(str(results)))
            return (NextStep(title, tr("Who is approved is paid at the start of the month.")),)
        return (NextStep(tr("After the approval"), form.afterwards),) if form.afterwards is not None else ()

    def missing_until(self, submitted: Submitted) -> date | None:
        """Until when missing documents may be brought; None when nothing is missing."""
        return self.terms.missing_documents(submitted.at) if submitted.missing else None

    def receipt(self, submitted: Submitted, visit: Visit, answers: Answers, copy: int) -> Receipt:
        arrived = self.applications.arrived(visit, submitted.application)
        receipt = Receipt(
            arrived=arrived,
            reference=submitted.reference,
            service=submitted.programme.task_title,
            status=status("under_review").name if arrived else None,
            name=masked_name(answers.text("first_name"), answers.text("family_name")),
            id_tail=tail(visit.person),
            issued_at=submitted.at,
            received=tuple(named(discreet(row)) for row in submitted.received),
            missing=tuple(named(discreet(row)) for row in submitted.missing),
            missing_until=self.missing_until(submitted),
            steps=self.steps(submitted, visit, arrived=arrived),
            code=submitted.reference,
            kiosk=self.place.kiosk,
            assisted_by=visit.clerk,
            copy=copy,
            office=self.place.office,
            phone=self.place.phone,
            hours=self.place.hours,
            practice=self.place.practice,
        )
        return self.sealed(receipt, submitted.reference, submitted.programme.code)

    def sealed(self, receipt: Receipt, application: str, programme: str) -> Receipt:
        """With its proof in the code. application: its reference number. programme: its code."""
        statement = Statement(
            kind=receipt.kind.paper,
            saved=not receipt.arrived,
            reference=application,
            number=receipt.reference,
            programme=programme,
            at=receipt.issued_at,
            copy=receipt.copy,
            practice=receipt.practice,
        )
        return replace(receipt, code=self.seal(statement))

    def print(self, submitted: Submitted, visit: Visit, answers: Answers, copy: int) -> Printed:
        """Print, and write the printing down only when it came out (or a file was written)."""

        def draw(width_mm: int) -> bytes:
            return self.render(self.receipt(submitted, visit, answers, copy), width_mm)

        def note() -> None:
            self.applications.receipt_printed(visit, submitted.application, copy)

        return print_then_note(self.printer, draw, submitted.reference, note)


def discreet(row: DueDocument) -> DueDocument:
    """The row with a member's first name only: a receipt is left on tables."""
    words = row.due.subject_words
    if words is None or words.source != verbatim("").source:
        return row
    full = str(dict(words.values).get("text", ""))
    return replace(row, due=replace(row.due, subject_words=verbatim(full.partition(" ")[0])))


def named(row: DueDocument) -> Words:
    """A checklist row's name, with whom it is of."""
    if row.due.subject_words is None:
        return row.kind.name
    return tr("{document} — {subject}").fill(document=row.kind.name, subject=row.due.subject_words)
