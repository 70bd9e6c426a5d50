"""Making an account, and choosing one where two kiosks made one each."""

from __future__ import annotations

from dataclasses import dataclass, replace
from uuid import UUID

from argon2 import PasswordHasher

from kiosk.domain.answers import Answers
from kiosk.domain.dates import DateEntry
from kiosk.domain.facts import AccountRegistered, Fact, RegistrationSettled
from kiosk.domain.kinds import Mobile
from kiosk.domain.registration import FORM, TERMS
from kiosk.services.place import Scribe
from kiosk.services.ports import LocalStore
from kiosk.services.visit import Visit

SECRETS = ("password", "password_again", "code")


@dataclass(frozen=True, slots=True)
class Registration:
    store: LocalStore
    scribe: Scribe
    hasher: PasswordHasher

    def register(self, visit: Visit, answers: Answers) -> tuple[Fact, Visit]:
        """Write the account down and drop the registration's draft, in one transaction."""
        birth_date = DateEntry.parse(answers.text("birth_date")).gregorian()
        if birth_date is None:
            raise ValueError("the birth date was checked before")
        body = AccountRegistered(
            birth_date=birth_date,
            mobile=Mobile.international(answers.text("mobile")),
            email=answers.text("email"),
            password=self.hasher.hash(answers.text("password")),
            terms=TERMS,
        )
        registered = replace(visit, birth_date=birth_date, mobile=answers.text("mobile"))
        fact = self.scribe.fact(registered, body)
        with self.store.work() as work:
            work.append(fact)
            work.drop_draft(visit.person, FORM)
        return fact, registered

    def settle(self, visit: Visit, kept: UUID) -> Fact:
        """Choose one of the registrations that ``PersonFile.contested`` tells of. kept: its ``registration``."""
        if not visit.identified:
            raise PermissionError("only an identified person chooses")
        fact = self.scribe.fact(visit, RegistrationSettled(kept))
        with self.store.work() as work:
            work.append(fact)
        return fact


def storable(answers: Answers) -> Answers:
    """The registration's answers without passwords and codes, which are never saved in a draft."""
    return answers.without(*SECRETS)
