"""The figures of signing in by password, as of 2026-11: the centre keeps to them and the screen says them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta


@dataclass(frozen=True, slots=True)
class PasswordPolicy:
    """How often a password may be tried, and how it is hashed.

    tries, lock: after so many wrong ones in a row nothing is judged for a person until ``lock`` after the last, like
    the codes' five tries and fifteen minutes (facts.md (d) 1, experience.md R4). A confirmed code ends it.
    kiosk_tries, kiosk_window: so many wrong ones a kiosk may send, for whomever: more than a full office would, and
    too few for one password after another of ten million persons.
    change_within: how old the confirmed code behind a new password may be when it reaches the centre. Codes confirmed
    at a kiosk that was stolen since are worth nothing to the thief.
    time_cost, memory_kib, lanes, salt_bytes, hash_bytes: argon2id for new passwords, as RFC 9106 advises for machines
    with little memory (its second choice, with a hash of 32 bytes).
    """

    tries: int = 5
    lock: timedelta = timedelta(minutes=15)
    kiosk_tries: int = 60
    kiosk_window: timedelta = timedelta(hours=1)
    change_within: timedelta = timedelta(hours=1)
    time_cost: int = 3
    memory_kib: int = 65536
    lanes: int = 4
    salt_bytes: int = 16
    hash_bytes: int = 32

    @property
    def lock_minutes(self) -> int:
        """For the sentence on the screen."""
        return self.lock // timedelta(minutes=1)


PASSWORD_POLICY = PasswordPolicy()
