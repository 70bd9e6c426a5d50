"""The rules of signing in at a desk: tries are counted before they are judged, and known and unknown numbers are alike.

The password never leaves the desk: argon2id makes a key of it there, with a salt that follows from the number, so that
there is one for every number. The centre keeps a keyed hash of that key.
"""

from __future__ import annotations

import hmac
import re
import secrets
from collections.abc import Callable
from datetime import datetime, timedelta
from hashlib import sha256
from uuid import UUID, uuid4

from kiosk.central.staff_rows import Door, Member, StaffRows, StaffSession, StaffTry
from kiosk.domain.staff import Staff
from kiosk.domain.staff_policy import StaffPolicy
from kiosk.services.desk_ports import StaffSignIn
from kiosk.services.errors import CentreRefused
from kiosk.services.ports import SignInVerdict

KEPT = timedelta(days=1)
AN_HOUR = timedelta(hours=1)
NUMBER = re.compile(r"[0-9]{1,10}")
NAME = re.compile(r"(?=.*\S)[^\x00-\x1f\ud800-\udfff]{1,100}")

Derive = Callable[[str, bytes], bytes]
"""From a password and a salt to 32 bytes."""


def storable(typed: str) -> str:
    """Whatever was typed as a number, as a text that every database takes; what is no number matches nothing."""
    return typed[:64].encode(errors="replace").decode().replace("\0", "?")


def derive_key(password: str, salt: bytes) -> bytes:
    """argon2id with RFC 9106's second recommended figures. Others would make all passwords at a centre wrong."""
    from argon2.low_level import Type, hash_secret_raw

    typed = password.encode(errors="surrogatepass")
    return hash_secret_raw(typed, salt, time_cost=3, memory_cost=65536, parallelism=4, hash_len=32, type=Type.ID)


def salt_of(rows: StaffRows, number: str) -> bytes:
    """The same for a number at all times, whoever has it."""
    return hmac.digest(rows.pepper(), b"staff salt " + number.encode(), "sha256")[:16]


def seal_of(rows: StaffRows, number: str, key: bytes) -> bytes:
    return hmac.digest(rows.pepper(), b"staff seal " + number.encode() + b" " + key, "sha256")


def note_try(rows: StaffRows, number: str, key: bytes, desk: str, now: datetime, policy: StaffPolicy) -> UUID:
    """Count a try. It must be committed before ``judge``, so that no rollback undoes the count.

    Raises CentreRefused("locked") for a desk from which far too many came.
    """
    rows.forget_staff_before(now, now - KEPT)
    if rows.tries_since(desk, now - AN_HOUR) >= policy.tries_an_hour:
        raise CentreRefused("locked")
    tried = StaffTry(uuid4(), number, _count(rows, number, now, policy), seal_of(rows, number, key), now)
    rows.add_try(tried, desk)
    return tried.id


def judge(rows: StaffRows, id: UUID, desk: str, policy: StaffPolicy) -> StaffSignIn:
    """Judge a try that an earlier transaction counted."""
    tried = rows.take_try(id)
    if tried is None:
        raise CentreRefused("malformed")
    door, member = rows.door(tried.number), rows.member(tried.number)
    locked = StaffSignIn(SignInVerdict.LOCKED, until=door.locked_until if door else tried.at)
    if tried.wrong == 0:
        return locked
    fits = hmac.compare_digest(member.seal if member else secrets.token_bytes(32), tried.seal)
    if member and member.active and fits:
        rows.drop_door(tried.number)
        return _admitted(rows, member.staff, desk, tried.at, policy)
    if tried.wrong >= policy.tries:
        return locked
    return StaffSignIn(SignInVerdict.WRONG, attempts_left=policy.tries - tried.wrong)


def enter(rows: StaffRows, token: str, desk: str, now: datetime, policy: StaffPolicy) -> tuple[StaffSession, Staff]:
    """Whose session it is; each use prolongs it. Raises CentreRefused("session") when it has ended, and for one of
    another desk.
    """
    session = rows.staff_session(token_hash(token))
    member = rows.member(session.number) if session else None
    if session is None or member is None or not member.active or session.desk != desk or session.until <= now:
        raise CentreRefused("session")
    until = min(now + policy.idle, session.ends)
    session = StaffSession(session.token_hash, session.number, desk, until, session.ends, session.finds)
    rows.put_staff_session(session)
    return session, member.staff


def token_hash(token: str) -> bytes:
    return sha256(token.encode(errors="surrogatepass")).digest()


def _count(rows: StaffRows, number: str, now: datetime, policy: StaffPolicy) -> int:
    """Which wrong try in a row this would be; 0 while the door is locked. The last one locks it at once: should it be
    right, judging opens it again.
    """
    door = rows.door(number) or Door(number, 0, now)
    if door.locked_until is not None and now < door.locked_until:
        return 0
    wrong = 1 if door.locked_until is not None else door.wrong + 1
    rows.put_door(Door(number, wrong, now, now + policy.locked if wrong >= policy.tries else None))
    return wrong


def _admitted(rows: StaffRows, staff: Staff, desk: str, at: datetime, policy: StaffPolicy) -> StaffSignIn:
    token = secrets.token_urlsafe(32)
    rows.put_staff_session(StaffSession(token_hash(token), staff.number, desk, at + policy.idle, at + policy.longest))
    return StaffSignIn(SignInVerdict.CONFIRMED, session=token, staff=staff)


def new_member(rows: StaffRows, staff: Staff, key: bytes | None, *, active: bool) -> Member:
    """key: of the new password, or None to keep the old one. Raises CentreRefused("malformed")."""
    known = rows.member(staff.number)
    if not NUMBER.fullmatch(staff.number) or not NAME.fullmatch(staff.name):
        raise CentreRefused("malformed")
    if key is None and known is None:
        raise CentreRefused("malformed")
    seal = known.seal if key is None and known else seal_of(rows, staff.number, key or b"")
    return Member(staff, seal, active)
