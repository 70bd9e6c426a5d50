"""What the centre in memory keeps of passwords."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from kiosk.central.sign_in_rows import KeptPassword, PasswordTry


class MemorySignInRows:
    """The rows as dictionaries, each in the order in which it was filled."""

    def __init__(self) -> None:
        self._passwords: dict[str, KeptPassword | None] = {}
        self._password_tries: dict[UUID, PasswordTry] = {}

    def kept_password(self, person: str) -> KeptPassword | None:
        return self._passwords.get(person)

    def keep_password(self, person: str, password: KeptPassword | None) -> None:
        self._passwords[person] = password

    def last_password_try(self, person: str) -> PasswordTry | None:
        mine = (t for t in self._password_tries.values() if t.person == person)
        return max(mine, key=lambda t: (t.at, t.number), default=None)

    def tries_of_kiosk(self, kiosk: str, moment: datetime) -> Sequence[datetime]:
        times = (t.at for t in self._password_tries.values() if t.kiosk == kiosk and t.at > moment)
        return sorted(times, reverse=True)

    def add_password_try(self, attempt: PasswordTry) -> None:
        self._password_tries[attempt.id] = attempt

    def password_try(self, id: UUID) -> PasswordTry:
        return self._password_tries[id]

    def drop_password_try(self, id: UUID) -> None:
        del self._password_tries[id]

    def end_row_of_tries(self, person: str) -> None:
        for id, tried in self._password_tries.items():
            if tried.person == person:
                self._password_tries[id] = replace(tried, number=0)

    def forget_tries_before(self, moment: datetime) -> None:
        self._password_tries = {id: t for id, t in self._password_tries.items() if t.at >= moment}
