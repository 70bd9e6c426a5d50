"""Facts as kiosks make them: whole applications of a household, about 2 kB of Arabic JSON each, five to a person."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from itertools import count
from random import Random, randrange
from uuid import uuid4

from samples import sample_answers, sample_declarations
from uuid_utils.compat import uuid7

from kiosk.domain.facts import (
    AccountRegistered,
    Actor,
    ApplicationSubmitted,
    Assurance,
    Body,
    DocumentAdded,
    Fact,
    Role,
)
from kiosk.domain.reference import make_reference

FACTS_A_PERSON = 5
ANSWERS = sample_answers().to_data()
DECLARATIONS = sample_declarations()
PASSWORD = "$argon2id$v=19$m=65536,t=3,p=4$c2FsdHNhbHRzYWx0$aGFzaGhhc2hoYXNoaGFzaGhhc2hoYXNoaGFzaGhhc2g"


@dataclass
class FactMaker:
    """One kiosk's. Each of its persons comes from nowhere, and each application has its own reference."""

    kiosk: str
    chance: Random = field(default_factory=Random)
    serials: Iterator[int] = field(default_factory=lambda: count(randrange(9_000_000)))

    def person(self) -> str:
        return f"1{self.chance.randrange(10**9):09d}"

    def account(self, person: str) -> Fact:
        return self._fact(person, AccountRegistered(date(1960, 12, 19), f"05{person[2:]}", "", PASSWORD, "2026-11"))

    def application(self, person: str) -> Fact:
        reference = make_reference(self.kiosk, next(self.serials))
        body = ApplicationSubmitted(uuid4(), reference, "social_security", 3, ANSWERS, DECLARATIONS, ("rent", "iban"))
        return self._fact(person, body)

    def announcement(self, person: str, sha256: str, size: int) -> Fact:
        body = DocumentAdded(uuid4(), uuid4(), "rent", "rent", "application/pdf", size, 2, sha256)
        return self._fact(person, body)

    def household(self) -> list[Fact]:
        """An account and four whole applications, so that the mean is about 2 kB."""
        person = self.person()
        return [self.account(person), *(self.application(person) for _ in range(FACTS_A_PERSON - 1))]

    def batch(self) -> list[Fact]:
        """A hundred facts of twenty persons."""
        return [fact for _ in range(100 // FACTS_A_PERSON) for fact in self.household()]

    def _fact(self, person: str, body: Body) -> Fact:
        actor = Actor(Role.APPLICANT)
        return Fact(uuid7(), person, datetime.now(UTC), self.kiosk, actor, Assurance.UNVERIFIED, body)
