"""The clerk's PIN at this kiosk: opens the screen lock and stands for a witness. Only its argon2id hash is kept."""

from __future__ import annotations

from dataclasses import dataclass

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from kiosk.services.ports import SecretStore

SECRET = "clerk-pin"  # noqa: S105 (the name under which the hash is kept)
LEAST_DIGITS = 4


@dataclass(frozen=True, slots=True)
class ClerkPin:
    secrets: SecretStore
    hasher: PasswordHasher

    def set(self, pin: str) -> None:
        """Raises ValueError for a PIN that is too short or not of digits."""
        if not (pin.isascii() and pin.isdigit() and len(pin) >= LEAST_DIGITS):
            raise ValueError(f"a PIN has {LEAST_DIGITS} digits or more")
        self.secrets.set(SECRET, self.hasher.hash(pin))

    def check(self, typed: str) -> bool:
        """False also while no PIN has been set, or where its hash is damaged."""
        kept = self.secrets.get(SECRET)
        try:
            return kept is not None and self.hasher.verify(kept, typed)
        except (VerificationError, InvalidHashError):
            return False
