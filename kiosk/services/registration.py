"""Making an account, a new password for it, and choosing one where two kiosks made one each."""

from __future__ import annotations

from dataclasses import dataclass, replace
from uuid import UUID

from argon2 import PasswordHasher

from kiosk.domain.answers import Answers, Applicant, Case
from kiosk.domain.dates import DateEntry
from kiosk.domain.facts import AccountRegistered, Assurance, Fact, PasswordChanged, RegistrationSettled
from kiosk.domain.kinds import Mobile, Password
from kiosk.domain.password_policy import PASSWORD_POLICY, PasswordPolicy
from kiosk.domain.registration import FORM, TERMS
from kiosk.services.draft_box import password_key
from kiosk.services.place import Scribe
from kiosk.services.ports import LocalStore
from kiosk.services.visit import Visit

SECRETS = ("password", "password_again", "code")


@dataclass(frozen=True, slots=True)
class Registration:
    store: LocalStore
    scribe: Scribe
    hasher: PasswordHasher
    figures: PasswordPolicy = PASSWORD_POLICY

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
        key = password_key(visit.person, answers.text("password"), self.figures)
        registered = replace(visit, birth_date=birth_date, mobile=answers.text("mobile"), password_key=key)
        fact = self.scribe.fact(registered, body)
        with self.store.work() as work:
            work.append(fact)
            work.drop_draft(visit.person, FORM)
        return fact, registered

    def change_password(self, visit: Visit, password: str) -> tuple[Fact, Visit]:
        """Write a new password down; it counts once the centre has it, for an hour after the code. What is saved from
        now on in this visit opens by it.

        Raises PermissionError without a code in this visit, ValueError for a password that the page would not let by.
        """
        if visit.assurance is not Assurance.CODE:
            raise PermissionError("a new password needs a confirmed code")
        if Password().fault(password, self._case(visit)):
            raise ValueError("the password was checked before")
        fact = self.scribe.fact(visit, PasswordChanged(self.hasher.hash(password)))
        with self.store.work() as work:
            work.append(fact)
        return fact, replace(visit, password_key=password_key(visit.person, password, self.figures))

    def settle(self, visit: Visit, kept: UUID) -> Fact:
        """Choose one of the registrations that ``PersonFile.contested`` tells of. kept: its ``registration``."""
        if not visit.identified:
            raise PermissionError("only an identified person chooses")
        fact = self.scribe.fact(visit, RegistrationSettled(kept))
        with self.store.work() as work:
            work.append(fact)
        return fact

    def _case(self, visit: Visit) -> Case:
        """What a password must not hold."""
        today = self.scribe.clock.now().date()
        known = Answers().with_(national_id=visit.person, mobile=visit.mobile)
        return Case(known, Applicant(visit.person, visit.birth_date or today, visit.mobile), today)


def storable(answers: Answers) -> Answers:
    """The registration's answers without passwords and codes, which are never saved in a draft."""
    return answers.without(*SECRETS)
