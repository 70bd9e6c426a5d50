"""The facts of taking in: an account, an application with its documents, a receipt, a witness."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from kiosk.domain.facts.journal import CLERK, PERSON, Body, fact, upcast


@fact(1, by=PERSON)
@dataclass(frozen=True, slots=True)
class AccountRegistered(Body):
    """An account was made. ``password`` is an argon2id encoded hash, never the password."""

    birth_date: date
    mobile: str
    email: str
    password: str
    terms: str


@fact(1, by=PERSON)
@dataclass(frozen=True, slots=True)
class RegistrationSettled(Body):
    """One of several registrations was chosen, by the person or a clerk. ``kept``: the id of the fact that made it.

    The mobile that codes are sent to stays the one of the first registration: a kiosk's word alone must not move it,
    or a stolen kiosk could sign in for anybody. That is done at a desk.
    """

    kept: UUID


@fact(1, by=PERSON)
@dataclass(frozen=True, slots=True)
class PasswordChanged(Body):
    """A new password, after a verification code. ``password``: as in ``AccountRegistered``.

    The centre goes by it only where it has itself seen the code confirmed at the same kiosk.
    """

    password: str


@fact(1, by=PERSON)
@dataclass(frozen=True, slots=True)
class LanguageChosen(Body):
    """In which language the person is written to from now on: ``ar``, as everybody is who never chose, or ``en``."""

    language: str


@fact(1, by=PERSON)
@dataclass(frozen=True, slots=True)
class DocumentAdded(Body):
    """A document was handed in. Its bytes travel apart and are recognised by ``sha256``.

    key: the checklist row it answers (kind and subject). size in bytes.
    """

    document: UUID
    application: UUID
    kind: str
    key: str
    media_type: str
    size: int
    pages: int
    sha256: str


@fact(1, by=PERSON)
@dataclass(frozen=True, slots=True)
class FlawsAccepted(Body):
    """The person kept a scanned document although something may be wrong with its pictures.

    flaws: codes of ``papers.Flaw``, the gravest first. Comes after the document's DocumentAdded.
    """

    document: UUID
    application: UUID
    flaws: tuple[str, ...]


@fact(1, by=PERSON)
@dataclass(frozen=True, slots=True)
class ApplicationSubmitted(Body):
    """«تقديم» was pressed. ``answers`` holds only what the form's rules show, as Answers data.

    missing: checklist keys of documents that were not at hand.
    """

    application: UUID
    reference: str
    programme: str
    form_version: int
    answers: dict[str, Any]
    declarations: tuple[str, ...]
    missing: tuple[str, ...]


@fact(1, by=PERSON)
@dataclass(frozen=True, slots=True)
class RegistryConsented(Body):
    """The person agreed that this registry is asked about them, for this purpose and no other.

    registry: a code of ``registries.REGISTRIES``. purpose: a programme's code.
    """

    registry: str
    purpose: str


@fact(1, by=PERSON)
@dataclass(frozen=True, slots=True)
class RegistryConsentWithdrawn(Body):
    """The person does not agree any more. Who never agreed leaves no trace: a no is nobody's business."""

    registry: str
    purpose: str


@fact(1, by=PERSON)
@dataclass(frozen=True, slots=True)
class RegistryRead(Body):
    """What a registry had said, on that day in Saudi Arabia, of the answers an application was handed in with.

    answers: as Answers data, under the form's names; what the person wrote instead stands in ApplicationSubmitted.
    Comes after it.
    """

    application: UUID
    registry: str
    read_on: date
    answers: dict[str, Any]


@fact(1, by=PERSON)
@dataclass(frozen=True, slots=True)
class ReceiptPrinted(Body):
    """A receipt came out of the printer; ``copy`` counts from 1."""

    application: UUID
    copy: int


@fact(2, by=PERSON)
@dataclass(frozen=True, slots=True)
class NumberRequested(Body):
    """The number of what was handed in is to come to the person's mobile, as where no receipt came out.

    act: whose number, as in ``SlipPrinted``; the application's own in the first version.
    """

    application: UUID
    act: UUID


@upcast("NumberRequested", 1)
def _(data: dict[str, Any]) -> dict[str, Any]:
    return {**data, "act": data["application"]}


@fact(1, by=CLERK)
@dataclass(frozen=True, slots=True)
class IdentityWitnessed(Body):
    """A clerk saw the person and the card while no code could be sent."""

    clerk: str
