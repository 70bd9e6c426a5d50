"""Receipts of what is handed in after the application, the application's own once more, and a slip of its status."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from kiosk.domain.facts import Fact, SlipPrinted
from kiosk.domain.masking import masked_name, tail
from kiosk.domain.person_file import ApplicationState
from kiosk.domain.programmes import programme
from kiosk.domain.receipt import Receipt
from kiosk.domain.receipt_kinds import STATUS
from kiosk.domain.statuses import status
from kiosk.domain.words import Words, ltr, tr
from kiosk.services.applications import Submitted
from kiosk.services.ports import Printed
from kiosk.services.printing import print_then_note
from kiosk.services.receipts import Receipts, discreet, named
from kiosk.services.slip_words import SlipWords, slip_words
from kiosk.services.visit import Visit


@dataclass(frozen=True, slots=True)
class Slips:
    """receipts: lends its printer, drawing, place and figures."""

    receipts: Receipts

    def print(self, visit: Visit, app: ApplicationState, fact: Fact, copy: int = 1) -> Printed:
        """The receipt of what ``fact`` tells was handed in. Raises TypeError for a kind that gets no receipt."""
        words = slip_words(fact, app, self.receipts.terms)
        return self._print(visit, app.id, words.id, self.receipt(visit, app, fact, copy))

    def print_status(self, visit: Visit, app: ApplicationState, copy: int = 1) -> Printed:
        """«طباعة الحالة»: where the application stands, as this machine knows it."""
        return self._print(visit, app.id, app.id, self.status(visit, app, copy))

    def print_again(self, visit: Visit, app: ApplicationState) -> Printed:
        """The application's own receipt, from what the person's file holds. The visit knows the birth date."""
        return self.receipts.print(self._submitted(visit, app), visit, app.answers, app.copies_printed + 1)

    def receipt(self, visit: Visit, app: ApplicationState, fact: Fact, copy: int) -> Receipt:
        words = slip_words(fact, app, self.receipts.terms)
        arrived = not self._waits(visit, fact.id)
        receipt = replace(
            self._paper(visit, app, fact.at, copy),
            kind=words.kind,
            arrived=arrived,
            reference=words.number,
            about=words.about,
            status=words.status if arrived else None,
            received=_supporting(words),
            steps=words.steps,
        )
        return self.receipts.sealed(receipt, app.reference, app.programme)

    def status(self, visit: Visit, app: ApplicationState, copy: int) -> Receipt:
        now = self.receipts.applications.scribe.clock.now()
        missing = self._submitted(visit, app).missing if app.missing and visit.birth_date else ()
        until = self.receipts.terms.missing_documents(app.submitted_at) if missing else None
        named_rows = tuple(named(discreet(row)) for row in missing)
        paper = self._paper(visit, app, now, copy)
        receipt = replace(paper, kind=STATUS, missing=named_rows, missing_until=until)
        return self.receipts.sealed(receipt, app.reference, app.programme)

    # ── how ─────────────────────────────────────────────────────────────────────────────────────────────────

    def _paper(self, visit: Visit, app: ApplicationState, at: datetime, copy: int) -> Receipt:
        place = self.receipts.place
        return Receipt(
            arrived=True,
            reference=app.reference,
            service=programme(app.programme).task_title,
            status=status(app.status).name,
            name=masked_name(app.answers.text("first_name"), app.answers.text("family_name")),
            id_tail=tail(visit.person),
            issued_at=at,
            received=(),
            missing=(),
            missing_until=None,
            steps=(),
            code=app.reference,
            kiosk=place.kiosk,
            assisted_by=visit.clerk,
            copy=copy,
            office=place.office,
            phone=place.phone,
            hours=place.hours,
            practice=place.practice,
        )

    def _print(self, visit: Visit, application: UUID, act: UUID, receipt: Receipt) -> Printed:
        applications = self.receipts.applications

        def note() -> None:
            with applications.store.work() as work:
                work.append(applications.scribe.fact(visit, SlipPrinted(application, act, receipt.copy)))

        def draw(width_mm: int) -> bytes:
            return self.receipts.render(receipt, width_mm)

        return print_then_note(self.receipts.printer, draw, receipt.reference, note)

    def _submitted(self, visit: Visit, app: ApplicationState) -> Submitted:
        """As it was handed in, with what has been brought since."""
        form = programme(app.programme)
        due = form.checklist(self.receipts.applications.case(visit, app.answers))
        have = {document.key for document in app.documents}
        received = tuple(row for row in due if row.key in have)
        missing = tuple(row for row in due if row.key in app.missing)
        return Submitted(app.id, app.reference, form, app.submitted_at, received, missing)

    def _waits(self, visit: Visit, fact: UUID) -> bool:
        """Is the fact still on this machine?"""
        with self.receipts.applications.store.work() as work:
            return any(here.id == fact for here in work.facts_of(visit.person))


def _supporting(words: SlipWords) -> tuple[Words, ...]:
    numbers = (ltr(str(number + 1)) for number in range(words.documents))
    return tuple(tr("Supporting document {number}").fill(number=number) for number in numbers)
