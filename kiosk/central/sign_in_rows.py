"""What the centre keeps of passwords, as rows, and the access to them that the rules of signing in need."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol
from uuid import UUID


@dataclass(frozen=True, slots=True)
class KeptPassword:
    """recipe: how the kiosk hashes what is typed. seal: the keyed hash of that hash, which leaves the centre never."""

    recipe: str = field(repr=False)
    seal: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class PasswordTry:
    """An attempt to sign in, counted before anything is judged. number: which one in a row of the person's wrong or
    unfinished ones; 0 once a right one or a code ended the row.
    """

    id: UUID
    person: str = field(repr=False)
    kiosk: str
    at: datetime
    number: int


class SignInRows(Protocol):
    def kept_password(self, person: str) -> KeptPassword | None: ...

    def keep_password(self, person: str, password: KeptPassword | None) -> None:
        """Of a person who has an account; None: of one whose verifier can't be read, until it is changed."""
        ...

    def last_password_try(self, person: str) -> PasswordTry | None:
        """The newest; of several at one moment the one that was counted last."""
        ...

    def tries_of_kiosk(self, kiosk: str, moment: datetime) -> Sequence[datetime]:
        """When, after ``moment``, this kiosk tried passwords that were not right; newest first."""
        ...

    def add_password_try(self, attempt: PasswordTry) -> None: ...

    def password_try(self, id: UUID) -> PasswordTry: ...

    def drop_password_try(self, id: UUID) -> None: ...

    def end_row_of_tries(self, person: str) -> None:
        """The person's tries so far lead to no lock; they still count for their kiosks."""
        ...

    def forget_tries_before(self, moment: datetime) -> None: ...
