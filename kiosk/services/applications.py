"""«تقديم»: from a finished draft to facts in the outbox, in one transaction."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from uuid_utils.compat import uuid7

from kiosk.domain.answers import Answers, Case
from kiosk.domain.facts import ApplicationSubmitted, Body, DocumentAdded, FlawsAccepted, NumberRequested, ReceiptPrinted
from kiosk.domain.forms import DueDocument, Programme, relevant
from kiosk.services.errors import AlreadySubmitted
from kiosk.services.place import Scribe
from kiosk.services.ports import LocalStore, StoredDocument
from kiosk.services.prefill import form_of, gathered, read_for
from kiosk.services.references import issue
from kiosk.services.visit import Visit

RIYADH = ZoneInfo("Asia/Riyadh")


@dataclass(frozen=True, slots=True)
class Submitted:
    """What the person is told. received, missing: rows of the checklist. at: UTC."""

    application: UUID
    reference: str
    programme: Programme
    at: datetime
    received: tuple[DueDocument, ...]
    missing: tuple[DueDocument, ...]


@dataclass(frozen=True, slots=True)
class Applications:
    store: LocalStore
    scribe: Scribe

    def case(self, visit: Visit, answers: Answers) -> Case:
        return Case(answers, visit.applicant(), self.scribe.clock.now().astimezone(RIYADH).date())

    def submit(self, visit: Visit, programme: Programme, answers: Answers, declarations: tuple[str, ...]) -> Submitted:
        """Issue the reference, append the facts and drop the draft: all of it is on the disk, or none.

        Raises AlreadySubmitted where there is no draft: a second call for the same one finds none.
        """
        application, case = uuid7(), self.case(visit, answers)
        due = programme.checklist(case)
        with self.store.work() as work:
            if work.draft(visit.person, programme.code) is None:
                raise AlreadySubmitted(programme.code)
            reference = issue(work, self.scribe)
            documents = {d.key: d for d in work.documents(visit.person, programme.code)}
            received = tuple(row for row in due if row.key in documents)
            missing = tuple(row for row in due if row.required and row.key not in documents)
            for row in received:
                for told in added(application, documents[row.key]):
                    work.append(self.scribe.fact(visit, told))
            known = gathered(work, visit.person, programme)
            answered = relevant(programme, case)
            body = ApplicationSubmitted(
                application=application,
                reference=reference,
                programme=programme.code,
                form_version=programme.version,
                answers=answered.to_data(),
                declarations=declarations,
                missing=tuple(row.key for row in missing),
            )
            fact = self.scribe.fact(visit, body)
            work.append(fact)
            for read in read_for(application, known, answered):
                work.append(self.scribe.fact(visit, read))
            work.drop_draft(visit.person, programme.code)
            work.drop_draft(visit.person, form_of(programme))
        return Submitted(application, reference, programme, fact.at, received, missing)

    def receipt_printed(self, visit: Visit, application: UUID, copy: int) -> None:
        with self.store.work() as work:
            work.append(self.scribe.fact(visit, ReceiptPrinted(application, copy)))

    def number_by_message(self, visit: Visit, application: UUID, act: UUID) -> UUID:
        """Ask the centre to send a number to the person's mobile; the id of the fact that asks. act: whose number."""
        fact = self.scribe.fact(visit, NumberRequested(application, act))
        with self.store.work() as work:
            work.append(fact)
        return fact.id

    def arrived(self, visit: Visit, application: UUID) -> bool:
        """Has the centre acknowledged the application? True when no fact of it waits here any more."""
        with self.store.work() as work:
            here = work.facts_of(visit.person)
        return not any(isinstance(f.body, ApplicationSubmitted) and f.body.application == application for f in here)


def added(application: UUID, document: StoredDocument) -> tuple[Body, ...]:
    """The fact that makes a document known to the centre, and what the person let pass on it."""
    known = DocumentAdded(
        document=document.id,
        application=application,
        kind=document.kind,
        key=document.key,
        media_type=document.media_type,
        size=len(document.content),
        pages=document.pages,
        sha256=document.sha256,
    )
    if not document.flaws:
        return (known,)
    return known, FlawsAccepted(document.id, application, tuple(str(flaw) for flaw in document.flaws))
