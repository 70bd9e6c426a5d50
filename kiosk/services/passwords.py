"""argon2id, as kiosk and centre share it: how a password becomes the hash by which it is known again."""

from __future__ import annotations

import re
from base64 import b64decode, b64encode
from dataclasses import dataclass, field

from argon2 import PasswordHasher
from argon2.low_level import Type, hash_secret_raw

from kiosk.domain.password_policy import PASSWORD_POLICY, PasswordPolicy

_ENCODED = re.compile(
    r"\$argon2id\$v=19\$m=([0-9]{1,6}),t=([0-9]{1,2}),p=([0-9]{1,2})\$([A-Za-z0-9+/]{11,86})\$([A-Za-z0-9+/]{22,86})"
)
_RECIPE = re.compile(
    r"(\$argon2id\$v=19\$m=([0-9]{1,6}),t=([0-9]{1,2}),p=([0-9]{1,2})\$([A-Za-z0-9+/]{11,86}))\$([0-9]{2})"
)
# What a fact can make a kiosk do for one password: more would hold it up. 256 MiB are four times today's.
MOST_KIB, MOST_ROUNDS, MOST_LANES = 262_144, 16, 16


@dataclass(frozen=True, slots=True)
class Recipe:
    """How one password is hashed. memory: KiB. size: bytes of the hash. Its text is that of an encoded hash, with the
    size in place of the hash; so it may be told to whoever wants to try a password.
    """

    memory: int
    rounds: int
    lanes: int
    salt: bytes = field(repr=False)
    size: int

    @classmethod
    def parse(cls, text: str) -> Recipe:
        """Raises ValueError for what is none, or asks for more than a kiosk does."""
        found = _RECIPE.fullmatch(text)
        if found is None:
            raise ValueError("no recipe of a password")
        memory, rounds, lanes, size = (int(found[n]) for n in (2, 3, 4, 6))
        if not (8 * lanes <= memory <= MOST_KIB and 1 <= rounds <= MOST_ROUNDS and 1 <= lanes <= MOST_LANES):
            raise ValueError("a recipe with figures out of bounds")
        return cls(memory, rounds, lanes, _bytes(found[5]), size)

    def __str__(self) -> str:
        salt = b64encode(self.salt).decode().rstrip("=")
        return f"$argon2id$v=19$m={self.memory},t={self.rounds},p={self.lanes}${salt}${self.size}"

    def derive(self, password: str) -> bytes:
        """The hash of this password; a tenth of a second, and ``memory``, are meant to be spent on it."""
        # surrogatepass: whatever was typed has a hash; it just matches nothing.
        secret = password.encode(errors="surrogatepass")
        return hash_secret_raw(secret, self.salt, self.rounds, self.memory, self.lanes, self.size, Type.ID)


def taken_apart(encoded: object) -> tuple[Recipe, bytes] | None:
    """The recipe and the hash of an argon2id encoded hash; None for what is none that this program would make."""
    if not isinstance(encoded, str) or not _ENCODED.fullmatch(encoded):
        return None
    head, _, end = encoded.rpartition("$")
    try:
        made = _bytes(end)
        return Recipe.parse(f"{head}${len(made)}"), made
    except ValueError:
        return None


def hasher(policy: PasswordPolicy = PASSWORD_POLICY) -> PasswordHasher:
    """For new passwords."""
    return PasswordHasher(
        time_cost=policy.time_cost,
        memory_cost=policy.memory_kib,
        parallelism=policy.lanes,
        hash_len=policy.hash_bytes,
        salt_len=policy.salt_bytes,
    )


def _bytes(text: str) -> bytes:
    """Base64 without its padding. Raises ValueError."""
    return b64decode(text + "=" * (-len(text) % 4), validate=True)
