"""«تقديم»: from a finished draft to facts in the outbox, in one transaction."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from uuid_utils.compat import uuid7

from kiosk.domain.answers import Answers, Case
from kiosk.domain.facts import ApplicationSubmitted, Body, DocumentAdded, FlawsAccepted, NumberRequested, ReceiptPrinted
from kiosk.domain.forms import DueDocument, Programme, relevant
from kiosk.domain.person_file import DocumentOnFile
from kiosk.services.errors import AlreadySubmitted
from kiosk.services.place import Scribe
from kiosk.services.ports import LocalStore, StoredDocument
from kiosk.services.prefill import form_of, gathered, read_for
from kiosk.services.references import issue
from kiosk.services.visit import Visit

PDF = "application/pdf"
"""What every document is by the time it is on file."""
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

    def submit(
        self,
        visit: Visit,
        programme: Programme,
        answers: Answers,
        declarations: tuple[str, ...],
        on_file: Mapping[str, DocumentOnFile] | None = None,
    ) -> Submitted:
        """Issue the reference, append the facts and drop the draft: all of it is on the disk, or none.

        on_file: documents of earlier applications that count for this one too, by the checklist's key.
        Raises AlreadySubmitted where there is no draft: a second call for the same one finds none.
        """
        application, case = uuid7(), self.case(visit, answers)
        due = programme.checklist(case)
        with self.store.work() as work:
            if work.draft(visit.person, programme.code) is None:
                raise AlreadySubmitted(programme.code)
            reference = issue(work, self.scribe)
            documents = {d.key: d for d in work.documents(visit.person, programme.code)}
            again = {key: document for key, document in (on_file or {}).items() if key not in documents}
            given = {*documents, *again}
            received = tuple(row for row in due if row.key in given)
            missing = tuple(row for row in due if row.required and row.key not in given)
            for key in (row.key for row in received):
                facts = added_again(application, again[key]) if key in again else added(application, documents[key])
                for told in facts:
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
    return (known, *_flaws(application, document))


def added_again(application: UUID, document: DocumentOnFile) -> tuple[Body, ...]:
    """The same of one that the centre has under its id already: its bytes do not travel again."""
    known = DocumentAdded(
        document=document.id,
        application=application,
        kind=document.kind,
        key=document.key,
        media_type=PDF,
        size=document.size,
        pages=document.pages,
        sha256=document.sha256,
    )
    return (known, *_flaws(application, document))


def _flaws(application: UUID, document: StoredDocument | DocumentOnFile) -> tuple[Body, ...]:
    if not document.flaws:
        return ()
    return (FlawsAccepted(document.id, application, tuple(str(flaw) for flaw in document.flaws)),)
