"""An unfinished form as it travels: closed on the kiosk, and opened by its owner's password or by what stands in the
QR of the slip. The centre keeps what comes out of here and can read nothing of it.
"""

from __future__ import annotations

import json
import secrets
from base64 import b32decode, b32encode, b64decode, b64encode
from dataclasses import replace
from datetime import datetime
from hashlib import sha256
from typing import Any

from argon2.low_level import Type, hash_secret_raw

from kiosk.domain.answers import Answers
from kiosk.domain.password_policy import PASSWORD_POLICY, PasswordPolicy
from kiosk.services.errors import KioskError
from kiosk.services.ports import Box, Draft, KeptDraft, Travel

_CONTEXT = "kiosk draft 1"
KEY_BYTES, SLIP_BYTES, NONCE_BYTES = 32, 20, 12
BLOCK = 4096
"""Contents are filled up to a multiple of so many bytes: their size then hardly tells how far the form has come."""

SLIP_HEAD = "KSD1"
_CHECK_BYTES = 5


class DraftUnopened(KioskError):
    """This key does not open it, or it was changed on the way."""


class NoSlip(KioskError):
    """What was read is no slip of an unfinished application, or not whole."""


def password_key(person: str, password: str, policy: PasswordPolicy = PASSWORD_POLICY) -> bytes:
    """What a password closes and opens this person's drafts by; a tenth of a second is meant to be spent on it.

    It is none of what the centre is told in signing in, whatever salt the centre asks a password to be hashed with:
    what is hashed here begins with other bytes. The salt is the person's number, so that one derivation while the
    password is typed both opens what waits and closes what follows, and the password need not be kept.
    """
    salt = sha256(f"{_CONTEXT} salt\n{person}".encode()).digest()[:16]
    secret = f"{_CONTEXT} password\n".encode() + password.encode(errors="surrogatepass")
    return hash_secret_raw(secret, salt, policy.time_cost, policy.memory_kib, policy.lanes, KEY_BYTES, Type.ID)


def new_box(person: str, form: str) -> Box:
    """A key and a slip's secret that no draft had before."""
    key, slip = secrets.token_bytes(KEY_BYTES), secrets.token_bytes(SLIP_BYTES)
    return Box(key, slip, b"", _wrapped(_slip_key(slip), key, _about("slip", person, form)))


def with_password(box: Box, person: str, form: str, password: bytes) -> Box:
    """The same draft's box, which this password's key opens too from now on, in place of an earlier one."""
    return replace(box, by_password=_wrapped(password, box.key, _about("password", person, form)))


# ── closing and opening ─────────────────────────────────────────────────────────────────────────────────────────


def closed(draft: Draft, travel: Travel, edition: int) -> KeptDraft:
    """The draft as the centre is given it, under this edition."""
    inner = {
        "answers": draft.answers.to_data(),
        "place": draft.place,
        "visited": sorted(draft.visited),
        "not_at_hand": sorted(draft.not_at_hand),
        "saved_at": draft.saved_at.isoformat(),
        "slip": _text(travel.box.slip),
    }
    contents = json.dumps(inner, ensure_ascii=False).encode()
    contents += b" " * (-len(contents) % BLOCK)
    about = _about("contents", draft.person, draft.form, draft.version, edition)
    outer = {
        "form_version": draft.version,
        "by_password": _text(travel.box.by_password),
        "by_slip": _text(travel.box.by_slip),
        "contents": _text(_wrapped(travel.box.key, contents, about)),
    }
    return KeptDraft(draft.person, draft.form, edition, json.dumps(outer).encode())


def by_key(kept: KeptDraft, key: bytes) -> tuple[Draft, Box]:
    """What it holds, by the key of its own contents. Raises DraftUnopened."""
    outer = _outer(kept)
    try:
        version = int(outer["form_version"])
        about = _about("contents", kept.person, kept.form, version, kept.edition)
        inner = json.loads(_unwrapped(key, _bytes(outer["contents"]), about))
        draft = Draft(
            person=kept.person,
            form=kept.form,
            version=version,
            answers=Answers.from_data(inner["answers"]),
            place=str(inner["place"]),
            visited=frozenset(inner["visited"]),
            saved_at=datetime.fromisoformat(inner["saved_at"]),
            not_at_hand=frozenset(inner["not_at_hand"]),
        )
        return draft, Box(key, _bytes(inner["slip"]), _bytes(outer["by_password"]), _bytes(outer["by_slip"]))
    except (ValueError, KeyError, TypeError, AttributeError):
        raise DraftUnopened from None


def by_password(kept: KeptDraft, password: bytes) -> tuple[Draft, Box]:
    """By what ``password_key`` made. Raises DraftUnopened."""
    return by_key(kept, _key_within(kept, "password", password))


def by_slip(kept: KeptDraft, slip: bytes) -> tuple[Draft, Box]:
    """By the secret on the slip. Raises DraftUnopened."""
    return by_key(kept, _key_within(kept, "slip", _slip_key(slip)))


def _key_within(kept: KeptDraft, way: str, opener: bytes) -> bytes:
    try:
        return _unwrapped(opener, _bytes(_outer(kept)[f"by_{way}"]), _about(way, kept.person, kept.form))
    except (ValueError, KeyError):
        raise DraftUnopened from None


def _outer(kept: KeptDraft) -> dict[str, Any]:
    """What the centre gives back is judged like anything else from outside."""
    try:
        outer = json.loads(kept.sealed)
    except ValueError:
        raise DraftUnopened from None
    if not isinstance(outer, dict):
        raise DraftUnopened
    return outer


# ── the slip ────────────────────────────────────────────────────────────────────────────────────────────────────


def slip_text(slip: bytes) -> str:
    """What stands in the slip's QR: letters and figures alone, so that a code reader's keyboard can type it."""
    body = b32encode(slip + sha256(slip).digest()[:_CHECK_BYTES]).decode()
    return f"{SLIP_HEAD}{body}"


def slip_of(text: str) -> bytes:
    """The secret in what was read. Raises NoSlip."""
    text = text.strip().upper()
    if not text.startswith(SLIP_HEAD):
        raise NoSlip
    try:
        read = b32decode(text.removeprefix(SLIP_HEAD))
    except ValueError:
        raise NoSlip from None
    slip, check = read[:SLIP_BYTES], read[SLIP_BYTES:]
    if check != sha256(slip).digest()[:_CHECK_BYTES]:
        raise NoSlip
    return slip


# ── inside ──────────────────────────────────────────────────────────────────────────────────────────────────────


def _about(*what: object) -> bytes:
    """What a closed thing is bound to: it opens as nothing else, for nobody else, in no other form."""
    return "\n".join((_CONTEXT, *map(str, what))).encode()


def _slip_key(slip: bytes) -> bytes:
    return sha256(f"{_CONTEXT} slip key\n".encode() + slip).digest()  # the secret is random and long


def _wrapped(key: bytes, plain: bytes, about: bytes) -> bytes:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    nonce = secrets.token_bytes(NONCE_BYTES)
    return nonce + AESGCM(key).encrypt(nonce, plain, about)


def _unwrapped(key: bytes, wrapped: bytes, about: bytes) -> bytes:
    """Raises ValueError."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    nonce, rest = wrapped[:NONCE_BYTES], wrapped[NONCE_BYTES:]
    try:
        return AESGCM(key).decrypt(nonce, rest, about)
    except InvalidTag:
        raise ValueError("another key, or changed") from None


def _text(value: bytes) -> str:
    return b64encode(value).decode()


def _bytes(text: str) -> bytes:
    return b64decode(text, validate=True)
