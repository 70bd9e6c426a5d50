"""One person's time at the kiosk: who it is, how surely we know, and who helps. Kept in memory only."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date

from kiosk.domain.answers import Applicant
from kiosk.domain.facts import Actor, Assurance, Role


@dataclass(frozen=True, slots=True)
class Visit:
    """helper: somebody helps the applicant at the screen. session: the centre's token, empty without one.

    clerk: the staff number of the clerk who witnessed or assists, empty without one. password_key: closes and opens
    this person's drafts on their way; empty where no password was typed in this visit.
    """

    helper: bool = False
    person: str = ""
    birth_date: date | None = None
    mobile: str = ""
    session: str = ""
    assurance: Assurance = Assurance.UNVERIFIED
    clerk: str = ""
    password_key: bytes = field(default=b"", repr=False)

    @property
    def actor(self) -> Actor:
        if self.clerk:
            return Actor(Role.CLERK, self.clerk)
        return Actor(Role.HELPER if self.helper else Role.APPLICANT)

    @property
    def identified(self) -> bool:
        """May this person's draft and file be shown? Only after a code or a clerk's witness (design rule 61)."""
        return self.assurance is not Assurance.UNVERIFIED

    @property
    def proven(self) -> bool:
        """Does the centre itself know who is here, by a code or a password, and not a clerk's word alone?"""
        return self.assurance in (Assurance.CODE, Assurance.PASSWORD)

    def applicant(self) -> Applicant:
        """What forms need to know. Raises ValueError before the birth date is known."""
        if self.birth_date is None:
            raise ValueError("the birth date is asked before a form begins")
        return Applicant(self.person, self.birth_date, self.mobile)

    def known_as(self, birth_date: date, mobile: str) -> Visit:
        return replace(self, birth_date=birth_date, mobile=mobile)
