"""The proof that a paper carries in its QR code: what it says of the paper, in whose name, and a signature.

A text of nine parts with dots between, in the 45 letters that a QR code packs tightly and every code reader types::

    KSS1.APPLICATION.000704755011.000704755011.SOCIAL-SECURITY.202611220731.1.CERTIFICATE.SIGNATURE

It names no person: whoever finds the paper learns a number and a day. What the signatures mean stands in
``docs/decisions/0019-a-receipt-proves-itself.md``.
"""

from __future__ import annotations

import re
from base64 import b32decode, b32encode
from binascii import Error
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from hashlib import sha256

from kiosk.domain.reference import is_reference

REAL, PRACTICE = "KSS1", "KSS1P"
SAVED = "-SAVED"
KEY_BYTES, SIGNATURE_BYTES = 32, 64  # Ed25519 (RFC 8032)
MOST = 700
"""Characters; a proof has about 360. Whatever is longer is not looked at."""

_MOMENT = "%Y%m%d%H%M"
_FORM = re.compile(
    r"(KSS1P?)\.([A-Z]{1,20})(-SAVED)?\.([0-9]{12})\.([0-9]{12})\.([A-Z0-9-]{1,40})\.([0-9]{12})\.([1-9][0-9]{0,3})"
    r"\.([A-Z2-7]{157})\.([A-Z2-7]{103})"
)


class PaperKind(StrEnum):
    """What was printed. Values stand on paper for years: none may change."""

    APPLICATION = "APPLICATION"
    APPEAL = "APPEAL"
    ANSWER = "ANSWER"
    BROUGHT = "BROUGHT"
    INQUIRY = "INQUIRY"
    COMPLAINT = "COMPLAINT"
    CHANGE = "CHANGE"
    WITHDRAWAL = "WITHDRAWAL"
    STATUS = "STATUS"
    LETTER = "LETTER"


@dataclass(frozen=True, slots=True)
class Statement:
    """What a proof says of its paper.

    saved: the centre had not acknowledged yet what the paper is about. reference: the application's number.
    number: the paper's own, the same unless the act has one. programme: its code. at: the time that stands on the
    paper, in whole minutes. copy: 1 for the first.
    """

    kind: PaperKind
    saved: bool
    reference: str
    number: str
    programme: str
    at: datetime
    copy: int
    practice: bool

    @property
    def text(self) -> str:
        parts = (
            PRACTICE if self.practice else REAL,
            self.kind.value + (SAVED if self.saved else ""),
            self.reference,
            self.number,
            self.programme.upper().replace("_", "-"),
            self.at.astimezone(UTC).strftime(_MOMENT),
            str(self.copy),
        )
        return ".".join(parts)


@dataclass(frozen=True, slots=True)
class Certificate:
    """An authority's word that a key is a kiosk's. kiosk: four digits. key: its public key."""

    kiosk: str
    key: bytes
    signature: bytes = field(repr=False)

    @property
    def text(self) -> str:
        return as_text(int(self.kiosk).to_bytes(2) + self.key + self.signature)

    @property
    def vouched(self) -> bytes:
        """What the authority signs."""
        return vouched(self.kiosk, self.key)

    @property
    def key_id(self) -> str:
        return key_id(self.key)

    @classmethod
    def parse(cls, text: str) -> Certificate:
        """Raises ValueError for what is none, and for another spelling of one."""
        content = as_bytes(text, 2 + KEY_BYTES + SIGNATURE_BYTES)
        number = int.from_bytes(content[:2])
        if number > 9999:
            raise ValueError("a kiosk's number has four digits")
        return cls(f"{number:04d}", content[2 : 2 + KEY_BYTES], content[2 + KEY_BYTES :])


@dataclass(frozen=True, slots=True)
class Proof:
    """signature: of ``signed``, by the certificate's key."""

    statement: Statement
    certificate: Certificate
    signature: bytes = field(repr=False)

    @property
    def signed(self) -> bytes:
        return signed(self.statement, self.certificate)

    @property
    def text(self) -> str:
        return f"{self.signed.decode()}.{as_text(self.signature)}"

    @classmethod
    def parse(cls, text: str) -> Proof:
        """Raises ValueError for what is no proof. One proof has one spelling: any other is refused."""
        found = _FORM.fullmatch(text) if len(text) <= MOST else None
        if found is None:
            raise ValueError("no proof")
        magic, kind, saved, reference, number, programme, moment, copy, certificate, signature = found.groups()
        proof = cls(
            Statement(
                kind=PaperKind(kind),
                saved=saved is not None,
                reference=reference,
                number=number,
                programme=programme.lower().replace("-", "_"),
                at=datetime.strptime(moment, _MOMENT).replace(tzinfo=UTC),
                copy=int(copy),
                practice=magic == PRACTICE,
            ),
            Certificate.parse(certificate),
            as_bytes(signature, SIGNATURE_BYTES),
        )
        if proof.text != text or not (is_reference(reference) and is_reference(number)):
            raise ValueError("no proof")
        return proof


def vouched(kiosk: str, key: bytes) -> bytes:
    """What an authority signs of a kiosk's key; the words before it keep that signature from passing for another."""
    return f"kiosk key {kiosk} ".encode() + key


def signed(statement: Statement, certificate: Certificate) -> bytes:
    """What a kiosk signs."""
    return f"{statement.text}.{certificate.text}".encode()


def key_id(key: bytes) -> str:
    """By which a key is revoked and talked about: sixteen letters of its hash."""
    return as_text(sha256(key).digest()[:10])


def looks_like_proof(text: str) -> bool:
    return text.startswith((REAL + ".", PRACTICE + "."))


def reference_in(text: str) -> str:
    """The application's number in what a code reader wrote, proved or not; empty where it is no proof."""
    parts = text.strip().split(".")
    return parts[2] if looks_like_proof(text.strip()) and len(parts) > 2 and is_reference(parts[2]) else ""


def as_text(content: bytes) -> str:
    """In capitals and digits, which a QR code holds in half the room of other letters."""
    return b32encode(content).decode().rstrip("=")


def as_bytes(text: str, count: int) -> bytes:
    """Raises ValueError unless the text is the one spelling of so many bytes."""
    try:
        content = b32decode(text + "=" * (-len(text) % 8))
    except Error as error:
        raise ValueError("not in base 32") from error
    if len(content) != count or as_text(content) != text:
        raise ValueError("another length or spelling")
    return content
