"""Small facts, drafts and documents for the store's tests."""

from __future__ import annotations

from datetime import UTC, datetime
from uuid import uuid4

from kiosk.domain.answers import Answers
from kiosk.domain.facts import Actor, Assurance, Body, DocumentAdded, Fact, IdentityWitnessed, Role
from kiosk.domain.papers import Flaw
from kiosk.services.ports import Box, Draft, Fate, Pushed, StoredDocument, Travel

NOW = datetime(2026, 11, 22, 9, 30, 15, 123456, tzinfo=UTC)
SALMA, HAMAD = "1000000008", "1000000016"


def a_fact(person: str = SALMA, body: Body | None = None) -> Fact:
    body = body or IdentityWitnessed("clerk 7")
    actor = Actor(Role.CLERK, "7") if isinstance(body, IdentityWitnessed) else Actor(Role.APPLICANT)
    return Fact(uuid4(), person, NOW, "0007", actor, Assurance.CODE, body)


def a_draft(person: str = SALMA, saved_at: datetime = NOW) -> Draft:
    answers = Answers().with_(name="سلمى", needs=("rent", "food"), members=(Answers().with_(age="7"),))
    return Draft(
        person, "social_security", 3, answers, "home", frozenset({"you", "home"}), saved_at, frozenset({"iban"})
    )


def a_document(person: str = SALMA, key: str = "rent") -> StoredDocument:
    flaws = (Flaw.DARK, Flaw.CUT_OFF)
    return StoredDocument(
        uuid4(), person, "social_security", "rent", key, "application/pdf", 2, "0" * 64, b"%PDF" * 9, flaws
    )


def added(document: StoredDocument) -> Fact:
    """The fact that speaks of the document."""
    d = document
    size = len(d.content)
    return a_fact(d.person, DocumentAdded(d.id, uuid4(), d.kind, d.key, d.media_type, size, d.pages, d.sha256))


def stored(fact: Fact) -> Pushed:
    return Pushed(fact.id, Fate.STORED)


def refused(fact: Fact) -> Pushed:
    return Pushed(fact.id, Fate.REFUSED, "unknown_person")


def a_travel(person: str = SALMA, form: str = "social_security", edition: int = 5, sent: int = 0) -> Travel:
    return Travel(person, form, Box(b"k" * 32, b"s" * 20, b"", b"\0slip\xff"), edition, sent)
