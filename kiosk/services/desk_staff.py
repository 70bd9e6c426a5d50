"""What an administrator writes about a member of the staff, and what is still wrong with it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from kiosk.domain.problems import Problem
from kiosk.domain.staff import Staff, StaffRole
from kiosk.domain.words import Words, tr
from kiosk.services.desk_ports import StaffEntry

NUMBER = re.compile(r"[0-9]{1,10}")
LEAST_PASSWORD, MOST_NAME = 8, 100
WRONG_NUMBER = tr("The staff number has 1 to 10 digits.")
TAKEN_NUMBER = tr("This number belongs to somebody already. Another one is needed.")
WRONG_NAME = tr("The name is needed, in 100 letters at most.")
WRONG_ROLE = tr("The role is needed.")
NO_PASSWORD = tr("A first password is needed.")
SHORT_PASSWORD = tr("The password is too short. 8 characters or more are needed.")
NOT_TWICE = tr("The two passwords differ.")


@dataclass(frozen=True, slots=True)
class StaffDraft:
    """As typed. known: a member who is there already, whose number stays. password: empty keeps the old one."""

    number: str = ""
    name: str = ""
    role: str = ""
    password: str = field(default="", repr=False)
    again: str = field(default="", repr=False)
    known: bool = False
    active: bool = True

    @classmethod
    def of(cls, entry: StaffEntry) -> StaffDraft:
        staff = entry.staff
        return cls(staff.number, staff.name, staff.role.value, known=True, active=entry.active)

    @property
    def staff(self) -> Staff:
        """Only of a draft without problems."""
        return Staff(self.number.strip(), self.name.strip(), StaffRole(self.role))


def problems(draft: StaffDraft, taken: frozenset[str]) -> tuple[Problem, ...]:
    """What is still to be mended. taken: the numbers of all who are there."""
    found = {
        "number": _number(draft, taken),
        "name": None if 0 < len(draft.name.strip()) <= MOST_NAME else WRONG_NAME,
        "role": None if draft.role in set(StaffRole) else WRONG_ROLE,
        "password": _password(draft),
        "again": None if draft.password == draft.again else NOT_TWICE,
    }
    return tuple(Problem(name, words) for name, words in found.items() if words)


def _number(draft: StaffDraft, taken: frozenset[str]) -> Words | None:
    number = draft.number.strip()
    if not NUMBER.fullmatch(number):
        return WRONG_NUMBER
    return TAKEN_NUMBER if not draft.known and number in taken else None


def _password(draft: StaffDraft) -> Words | None:
    if not draft.password:
        return None if draft.known else NO_PASSWORD
    return SHORT_PASSWORD if len(draft.password) < LEAST_PASSWORD else None
