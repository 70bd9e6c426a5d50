"""The rules of signing in by password: counted, locked and judged here, at the centre. No SQL.

An unknown ID goes the same way as a known one, so that neither the answer nor the time it takes tells who has an
account: its recipe is made up from the pepper, and stays the same.
"""

from __future__ import annotations

import hmac
import re
from datetime import datetime
from typing import Protocol
from uuid import UUID, uuid4

from kiosk.central import codes
from kiosk.central.rows import CodeRows, Proof
from kiosk.central.sign_in_rows import KeptPassword, PasswordTry, SignInRows
from kiosk.domain.code_policy import CodePolicy
from kiosk.domain.facts import Assurance
from kiosk.domain.password_policy import PasswordPolicy
from kiosk.services.errors import CentreRefused
from kiosk.services.passwords import Recipe, taken_apart
from kiosk.services.ports import SignIn, SignInVerdict


class Rows(CodeRows, SignInRows, Protocol):
    """What these rules need."""


def begin(rows: Rows, person: str, kiosk: str, now: datetime, policy: PasswordPolicy) -> UUID | SignIn:
    """Count an attempt, which must be committed before it is judged; or say that nothing is judged now.

    Raises CentreRefused("malformed") for what is no ID number.
    """
    if not re.fullmatch(r"[0-9]{10}", person):
        raise CentreRefused("malformed")
    rows.forget_tries_before(now - codes.KEPT)
    last = rows.last_password_try(person)
    until = _locked(last, now, policy) or _kiosk_locked(rows, kiosk, now, policy)
    if until is not None:
        return SignIn(SignInVerdict.LOCKED, until=until)
    number = last.number + 1 if last is not None and now < last.at + policy.lock else 1
    attempt = PasswordTry(uuid4(), person, kiosk, now, number)
    rows.add_password_try(attempt)
    return attempt.id


def recipe(rows: Rows, attempt: UUID, policy: PasswordPolicy) -> Recipe:
    """How the password of this attempt is to be hashed."""
    person = rows.password_try(attempt).person
    made_up = hmac.digest(rows.pepper(), b"salt " + person.encode(), "sha256")[: policy.salt_bytes]
    unknown = Recipe(policy.memory_kib, policy.time_cost, policy.lanes, made_up, policy.hash_bytes)
    kept = rows.kept_password(person)
    return Recipe.parse(kept.recipe) if kept else unknown


def judge(rows: Rows, attempt: UUID, derived: bytes, policy: PasswordPolicy, sessions: CodePolicy) -> SignIn:
    """Judge what an earlier transaction counted; the last wrong one locks."""
    tried = rows.password_try(attempt)
    kept = rows.kept_password(tried.person)
    right = hmac.compare_digest(seal_of(rows.pepper(), tried.person, derived), kept.seal if kept else b"")
    if right:
        return _confirm(rows, tried, sessions)
    left = policy.tries - max(tried.number, 1)
    if left <= 0:
        return SignIn(SignInVerdict.LOCKED, until=tried.at + policy.lock)
    return SignIn(SignInVerdict.WRONG, attempts_left=left)


def sealed(pepper: bytes, person: str, verifier: str) -> KeptPassword | None:
    """A fact's verifier, as the centre keeps it beside the person; None for one that nobody could sign in with."""
    parts = taken_apart(verifier)
    return KeptPassword(str(parts[0]), seal_of(pepper, person, parts[1])) if parts else None


def seal_of(pepper: bytes, person: str, derived: bytes) -> bytes:
    return hmac.digest(pepper, b"password " + person.encode() + derived, "sha256")


def _confirm(rows: Rows, tried: PasswordTry, sessions: CodePolicy) -> SignIn:
    """As with a code; but what is proven by it is only that the password was known."""
    rows.drop_password_try(tried.id)
    rows.end_row_of_tries(tried.person)
    rows.prove(Proof(tried.person, tried.kiosk, tried.at, Assurance.PASSWORD))
    return SignIn(SignInVerdict.CONFIRMED, session=codes.open_session(rows, tried.person, tried.at, sessions))


def _locked(last: PasswordTry | None, now: datetime, policy: PasswordPolicy) -> datetime | None:
    if last is None or last.number < policy.tries or now >= last.at + policy.lock:
        return None
    return last.at + policy.lock


def _kiosk_locked(rows: SignInRows, kiosk: str, now: datetime, policy: PasswordPolicy) -> datetime | None:
    tries = rows.tries_of_kiosk(kiosk, now - policy.kiosk_window)
    return tries[policy.kiosk_tries - 1] + policy.kiosk_window if len(tries) >= policy.kiosk_tries else None
