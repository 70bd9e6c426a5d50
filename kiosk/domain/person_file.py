"""A person's file: the fold of their facts into what the screens show."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from functools import singledispatch
from uuid import UUID

from kiosk.domain.answers import Answers, Applicant
from kiosk.domain.case import CaseFile
from kiosk.domain.facts import (
    AccountRegistered,
    ApplicationSubmitted,
    Assurance,
    Body,
    CaseBody,
    DocumentAdded,
    Fact,
    FileOpened,
    FlawsAccepted,
    IdentityWitnessed,
    LanguageChosen,
    NoticeAttempted,
    NumberRequested,
    PasswordChanged,
    ReceiptPrinted,
    RegistrationSettled,
    RegistryConsented,
    RegistryConsentWithdrawn,
    RegistryRead,
)
from kiosk.domain.known import Reading


@dataclass(frozen=True, slots=True)
class Account:
    """registration: the id of the fact that made it."""

    registration: UUID
    national_id: str
    birth_date: date
    mobile: str
    email: str
    registered_at: datetime
    assurance: Assurance


@dataclass(frozen=True, slots=True)
class DocumentOnFile:
    """size: bytes. flaws: codes of ``papers.Flaw``, accepted by whoever handed it in."""

    id: UUID
    kind: str
    key: str
    pages: int
    sha256: str
    size: int
    added_at: datetime
    flaws: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ApplicationState:
    """An application as it stands. ``status`` is a code of ``statuses.STATUSES``; case: what became of it since.

    readings: what registries had said of its answers.
    """

    id: UUID
    reference: str
    programme: str
    form_version: int
    answers: Answers
    submitted_at: datetime
    assurance: Assurance
    documents: tuple[DocumentOnFile, ...] = ()
    missing: tuple[str, ...] = ()
    copies_printed: int = 0
    case: CaseFile = field(default_factory=CaseFile)
    readings: tuple[Reading, ...] = ()

    @property
    def status(self) -> str:
        return self.case.status


@dataclass(frozen=True, slots=True)
class PersonFile:
    """Everything known of one person. ``conflicting`` holds registrations after the one that counts, until one of
    them all is chosen. language: in which they are written to.
    """

    account: Account | None = None
    applications: tuple[ApplicationState, ...] = ()
    waiting_documents: tuple[tuple[UUID, DocumentOnFile], ...] = ()
    conflicting: tuple[Account, ...] = ()
    witnessed_by: tuple[str, ...] = ()
    language: str = "ar"

    @property
    def contested(self) -> tuple[Account, ...]:
        """The registrations of which one is to be chosen, in journal order; none when there is nothing to choose."""
        return (self.account, *self.conflicting) if self.account and self.conflicting else ()

    def applicant(self, national_id: str) -> Applicant:
        """As rules read of them. Who is not registered counts as older than anybody."""
        account = self.account
        birth = account.birth_date if account else date.min
        return Applicant(national_id, birth, account.mobile if account else "")

    @classmethod
    def of(cls, facts: Iterable[Fact]) -> PersonFile:
        """Fold facts in journal order. A fact that comes twice counts once."""
        file, seen = cls(), set[UUID]()
        for fact in facts:
            if fact.id not in seen:
                seen.add(fact.id)
                file = _apply(fact.body, fact, file)
        return file

    def application(self, id: UUID) -> ApplicationState | None:
        return next((a for a in self.applications if a.id == id), None)


def foldable(facts: Iterable[Fact]) -> list[Fact]:
    """Those that a file can be made of: without what a stolen kiosk wrote to break the fold."""
    file, kept = PersonFile(), list[Fact]()
    for fact in facts:
        try:
            file = _apply(fact.body, fact, file)
        except Exception:  # noqa: BLE001, S112 (whatever one fact does, it must not hide the others)
            continue
        kept.append(fact)
    return kept


@singledispatch
def _apply(body: Body, fact: Fact, file: PersonFile) -> PersonFile:
    raise TypeError(f"no fold for {type(body).__name__}")


@_apply.register
def _(body: AccountRegistered, fact: Fact, file: PersonFile) -> PersonFile:
    account = Account(fact.id, fact.person, body.birth_date, body.mobile, body.email, fact.at, fact.assurance)
    if file.account:
        return replace(file, conflicting=(*file.conflicting, account))
    return replace(file, account=account)


@_apply.register
def _(body: RegistrationSettled, fact: Fact, file: PersonFile) -> PersonFile:
    kept = next((account for account in file.contested if account.registration == body.kept), None)
    return replace(file, account=kept, conflicting=()) if kept else file


@_apply.register
def _(body: LanguageChosen, fact: Fact, file: PersonFile) -> PersonFile:
    return replace(file, language=body.language)


@_apply.register
def _(body: DocumentAdded, fact: Fact, file: PersonFile) -> PersonFile:
    document = DocumentOnFile(body.document, body.kind, body.key, body.pages, body.sha256, body.size, fact.at)
    known = file.application(body.application)
    if known is None:
        return replace(file, waiting_documents=(*file.waiting_documents, (body.application, document)))
    missing = tuple(key for key in known.missing if key != body.key)
    return _put(file, replace(known, documents=(*known.documents, document), missing=missing))


@_apply.register
def _(body: FlawsAccepted, fact: Fact, file: PersonFile) -> PersonFile:
    """Of a document that is not known there is nothing to say."""

    def marked(document: DocumentOnFile) -> DocumentOnFile:
        return replace(document, flaws=body.flaws) if document.id == body.document else document

    known = file.application(body.application)
    if known is None:
        waiting = tuple((id, marked(d) if id == body.application else d) for id, d in file.waiting_documents)
        return replace(file, waiting_documents=waiting)
    return _put(file, replace(known, documents=tuple(marked(d) for d in known.documents)))


@_apply.register
def _(body: ApplicationSubmitted, fact: Fact, file: PersonFile) -> PersonFile:
    documents = tuple(d for id, d in file.waiting_documents if id == body.application)
    application = ApplicationState(
        id=body.application,
        reference=body.reference,
        programme=body.programme,
        form_version=body.form_version,
        answers=Answers.from_data(body.answers),
        submitted_at=fact.at,
        assurance=fact.assurance,
        documents=documents,
        missing=body.missing,
    )
    waiting = tuple(pair for pair in file.waiting_documents if pair[0] != body.application)
    return replace(file, applications=(*file.applications, application), waiting_documents=waiting)


@_apply.register
def _(body: RegistryRead, fact: Fact, file: PersonFile) -> PersonFile:
    known = file.application(body.application)
    if known is None:
        return file
    said = Reading(body.registry, body.read_on, Answers.from_data(body.answers))
    return _put(file, replace(known, readings=(*known.readings, said)))


@_apply.register
def _(body: ReceiptPrinted, fact: Fact, file: PersonFile) -> PersonFile:
    known = file.application(body.application)
    return _put(file, replace(known, copies_printed=body.copy)) if known else file


@_apply.register
def _(body: IdentityWitnessed, fact: Fact, file: PersonFile) -> PersonFile:
    return replace(file, witnessed_by=(*file.witnessed_by, body.clerk))


@_apply.register
def _(body: CaseBody, fact: Fact, file: PersonFile) -> PersonFile:
    """What happens to an application; of one that this file does not know there is nothing to say."""
    known = file.application(body.application)
    return _put(file, replace(known, case=known.case.after(fact))) if known else file


@_apply.register
def _(
    body: NoticeAttempted
    | NumberRequested
    | FileOpened
    | PasswordChanged
    | RegistryConsented
    | RegistryConsentWithdrawn,
    fact: Fact,
    file: PersonFile,
) -> PersonFile:
    return file  # they stand in the journal for whoever audits it, and change nothing


def _put(file: PersonFile, application: ApplicationState) -> PersonFile:
    return replace(file, applications=tuple(application if a.id == application.id else a for a in file.applications))
