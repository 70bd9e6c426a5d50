"""Who the person is: codes by SMS and passwords, judged at the centre; a clerk's witness when no code can be sent."""

from __future__ import annotations

from dataclasses import dataclass, replace
from uuid import UUID

from kiosk.domain.facts import Assurance, IdentityWitnessed
from kiosk.domain.password_policy import PASSWORD_POLICY, PasswordPolicy
from kiosk.domain.registration import FORM
from kiosk.services.draft_box import password_key
from kiosk.services.place import Scribe
from kiosk.services.ports import Central, CodeTicket, Confirmation, LocalStore, SignIn, SignInVerdict, Verdict
from kiosk.services.visit import Visit


@dataclass(frozen=True, slots=True)
class Identity:
    store: LocalStore
    central: Central
    scribe: Scribe
    figures: PasswordPolicy = PASSWORD_POLICY

    def request_code(self, visit: Visit) -> CodeTicket:
        """Ask the centre to send a code: to the typed mobile, to the one of this person's saved registration,
        or to the one on file. Raises CentreUnreachable, CentreRefused.
        """
        return self.central.request_code(visit.person, visit.mobile or self.drafted_mobile(visit.person))

    def drafted_mobile(self, person: str) -> str:
        """The mobile of a registration begun here and not finished, confirmed before; never shown, only sent a code."""
        with self.store.work() as work:
            draft = work.draft(person, FORM)
        return draft.answers.text("mobile") if draft else ""

    def confirm(self, visit: Visit, ticket: UUID, typed: str) -> tuple[Confirmation, Visit]:
        """Pass on what was typed; the visit is identified when the centre confirmed it with a session."""
        answer = self.central.confirm_code(ticket, typed)
        if answer.verdict is not Verdict.CONFIRMED or not answer.session:
            return answer, visit
        return answer, replace(visit, session=answer.session, assurance=Assurance.CODE)

    def sign_in(self, visit: Visit, password: str) -> tuple[SignIn, Visit]:
        """The visit is identified when the centre knows the password. What follows says so, and claims no code; a new
        password needs one. Raises CentreUnreachable, CentreRefused.
        """
        answer = self.central.sign_in(visit.person, password)
        if answer.verdict is not SignInVerdict.CONFIRMED:
            return answer, visit
        key = password_key(visit.person, password, self.figures)
        return answer, replace(visit, session=answer.session, assurance=Assurance.PASSWORD, password_key=key)

    def witness(self, visit: Visit, clerk: str) -> Visit:
        """A clerk has seen the person and the card. Stands in every fact that follows, until confirmed."""
        witnessed = replace(visit, assurance=Assurance.WITNESSED, clerk=clerk)
        with self.store.work() as work:
            work.append(self.scribe.fact(witnessed, IdentityWitnessed(clerk)))
        return witnessed
