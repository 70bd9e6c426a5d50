"""Does a paper's code prove what it says? Needs neither network nor store: only whom to trust."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain.proof import Certificate, Proof, Statement, as_bytes, looks_like_proof
from kiosk.domain.reference import is_reference


class Verdict(StrEnum):
    """What a check comes to. Only VALID means that the paper is what it says.

    PRACTICE: of a practice kiosk, so it stands for nothing. ALTERED: not as it was signed. UNKNOWN: signed by a kiosk
    that no trusted authority vouches for. REVOKED: the kiosk's key was stolen or given up, so anybody could have signed
    it. UNSIGNED: only a number, from a paper without a proof. SEVERAL: codes of more than one paper. NOTHING: no code
    of ours.
    """

    VALID = "valid"
    PRACTICE = "practice"
    ALTERED = "altered"
    UNKNOWN = "unknown"
    REVOKED = "revoked"
    UNSIGNED = "unsigned"
    SEVERAL = "several"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Trust:
    """authorities: public keys whose word on kiosks' keys is taken. revoked: ids of keys of kiosks.

    practice: the authorities are of practice, so nothing under them is real.
    """

    authorities: frozenset[bytes]
    revoked: frozenset[str] = frozenset()
    practice: bool = False


@dataclass(frozen=True, slots=True)
class Checked:
    """statement: what the paper says, where that may be relied on; else None. kiosk, key: whose signature it bears, and
    the key's id; empty where that is not sure.
    """

    verdict: Verdict
    statement: Statement | None = None
    kiosk: str = ""
    key: str = ""

    @property
    def valid(self) -> bool:
        return self.verdict is Verdict.VALID

    def as_json(self, source: str) -> str:
        """A line for scripts."""
        told = {"file": source, "valid": self.valid, "reason": "" if self.valid else self.verdict.value}
        return json.dumps({**told, "says": self._says()})

    def _says(self) -> dict[str, object] | None:
        paper = self.statement
        if paper is None:
            return {"kiosk": self.kiosk, "key": self.key} if self.key else None
        return {
            "kind": paper.kind.value.lower(),
            "saved_only": paper.saved,
            "reference": paper.reference,
            "number": paper.number,
            "programme": paper.programme,
            "at": paper.at.isoformat(),
            "copy": paper.copy,
            "practice": paper.practice,
            "kiosk": self.kiosk,
            "key": self.key,
        }


def check_all(texts: Iterable[str], trust: Trust) -> Checked:
    """Of what was read from one sheet. Codes of something else beside a paper's own are passed over."""
    found = {text.strip() for text in texts}
    ours = {text for text in found if looks_like_proof(text)} or {text for text in found if is_reference(text)}
    if len(ours) > 1:
        return Checked(Verdict.SEVERAL)
    return check(ours.pop(), trust) if ours else Checked(Verdict.NOTHING)


def check(text: str, trust: Trust) -> Checked:
    """text: what a code says. White space around it is no part of it: readers end with a line break."""
    text = text.strip()
    if is_reference(text):
        return Checked(Verdict.UNSIGNED)
    try:
        proof = Proof.parse(text)
    except ValueError:
        return Checked(Verdict.ALTERED if looks_like_proof(text) else Verdict.NOTHING)
    return _checked(proof, trust)


def _checked(proof: Proof, trust: Trust) -> Checked:
    """What calls itself practice is practice, whoever signed it; what was not signed is not repeated."""
    practice = proof.statement.practice or trust.practice
    if not vouched_for(proof.certificate, trust.authorities):
        return Checked(Verdict.PRACTICE if proof.statement.practice else Verdict.UNKNOWN)
    if not is_signed(proof.certificate.key, proof.signature, proof.signed):
        return Checked(Verdict.ALTERED)
    kiosk, key = proof.certificate.kiosk, proof.certificate.key_id
    if key in trust.revoked and not practice:
        return Checked(Verdict.REVOKED, None, kiosk, key)
    return Checked(Verdict.PRACTICE if practice else Verdict.VALID, proof.statement, kiosk, key)


def vouched_for(certificate: Certificate, authorities: Iterable[bytes]) -> bool:
    return any(is_signed(key, certificate.signature, certificate.vouched) for key in authorities)


def is_signed(key: bytes, signature: bytes, content: bytes) -> bool:
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        Ed25519PublicKey.from_public_bytes(key).verify(signature, content)
    except (InvalidSignature, ValueError):
        return False
    return True


def key_of(text: str) -> bytes:
    """A public key as settings write it. Raises ValueError for what is none."""
    return as_bytes(text.strip(), 32)
