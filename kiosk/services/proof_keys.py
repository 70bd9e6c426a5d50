"""The keys by which papers prove themselves: a kiosk's own in its keyring, and the authority's that vouches for it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import structlog

from kiosk.domain.proof import Certificate, Proof, Statement, as_bytes, as_text, signed, vouched
from kiosk.services.errors import NoSecureStorage
from kiosk.services.ports import SecretStore
from kiosk.services.proofs import Trust, vouched_for

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

log = structlog.get_logger()

AUTHORITY = "receipt-authority"
"""The name in the keyring of the authority's key of a kiosk that is its own centre."""


@dataclass(frozen=True, slots=True)
class ProofKeys:
    """A kiosk's key and its certificate, by their names in the keyring; a desk on the same machine has its own.

    kiosk: four digits. own: this kiosk is its own centre, so it is its own authority too. trusted: as the settings
    say it. All raise NoSecureStorage but ``seal``.
    """

    secrets: SecretStore
    kiosk: str
    own: bool
    trusted: Trust

    def seal(self, statement: Statement) -> str:
        """What the paper's code says: a proof, or the bare number where this kiosk can give none. A paper is printed
        in any case.
        """
        try:
            certificate = self.certificate()
            if certificate is None:
                log.warning("paper without proof: this kiosk's key has no certificate")
                return statement.reference
            signature = _private(self._secret()).sign(signed(statement, certificate))
        except (NoSecureStorage, ValueError) as error:
            log.warning("paper without proof", kind=type(error).__name__)
            return statement.reference
        return Proof(statement, certificate, signature).text

    def public(self) -> bytes:
        """This kiosk's public key; made at the first asking."""
        return public_of(_private(self._secret()))

    def renew(self) -> bytes:
        """Another key in place of the one there was, for which nobody vouches yet; its public key."""
        self.secrets.set(self._name("key"), _new_secret())
        return self.public()

    def certificate(self) -> Certificate | None:
        """The one that fits key and number; None where nobody has vouched yet. Its own authority does at once."""
        kept = self._kept_certificate()
        if kept is not None and self._fits(kept):
            return kept
        if not self.own:
            return None
        made = certify(_private(self._authority()), self.kiosk, self.public())
        self.secrets.set(self._name("certificate"), made.text)
        return made

    def keep(self, text: str) -> Certificate:
        """Keep what an authority gave. Raises ValueError where it is none, another kiosk's, another key's, or of an
        authority that is not trusted here.
        """
        certificate = Certificate.parse(text.strip())
        if certificate.kiosk != self.kiosk:
            raise ValueError(f"the certificate is kiosk {certificate.kiosk}'s")
        if certificate.key != self.public():
            raise ValueError("the certificate is of another key")
        if not vouched_for(certificate, self.trusted.authorities):
            raise ValueError("the certificate is not of the authority named by `receipt_authority`")
        self.secrets.set(self._name("certificate"), certificate.text)
        return certificate

    def trust(self) -> Trust:
        """The settings' authorities, and this kiosk's own where it is one."""
        if not self.own:
            return self.trusted
        mine = public_of(_private(self._authority()))
        return Trust(self.trusted.authorities | {mine}, self.trusted.revoked, self.trusted.practice)

    def _kept_certificate(self) -> Certificate | None:
        try:
            return Certificate.parse(self.secrets.get(self._name("certificate")) or "")
        except ValueError:
            return None

    def _fits(self, certificate: Certificate) -> bool:
        right = certificate.kiosk == self.kiosk and certificate.key == self.public()
        return right and vouched_for(certificate, self.trust().authorities)

    def _secret(self) -> str:
        return self._kept(self._name("key"))

    def _authority(self) -> str:
        return self._kept(AUTHORITY)

    def _kept(self, name: str) -> str:
        """Read again after it was made: where two programs make it at once, both go on with the one that stayed."""
        if not self.secrets.get(name):
            self.secrets.set(name, _new_secret())
        return self.secrets.get(name) or ""

    def _name(self, what: str) -> str:
        return f"receipt-{what}-{self.kiosk}"


def certify(authority: Ed25519PrivateKey, kiosk: str, key: bytes) -> Certificate:
    """The authority's word that the key is the kiosk's."""
    return Certificate(kiosk, key, authority.sign(vouched(kiosk, key)))


def public_of(private: Ed25519PrivateKey) -> bytes:
    return private.public_key().public_bytes_raw()


def new_authority(passphrase: str) -> bytes:
    """An authority's private key as PEM, locked with the passphrase."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, Encoding, PrivateFormat

    locked = BestAvailableEncryption(passphrase.encode())
    return Ed25519PrivateKey.generate().private_bytes(Encoding.PEM, PrivateFormat.PKCS8, locked)


def open_authority(pem: bytes, passphrase: str) -> Ed25519PrivateKey:
    """Raises ValueError for another passphrase and for what is no such key."""
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    try:
        key = load_pem_private_key(pem, passphrase.encode())
    except (TypeError, UnsupportedAlgorithm) as error:
        raise ValueError("no locked key of an authority") from error
    if not isinstance(key, Ed25519PrivateKey):
        raise ValueError("no key of an authority")  # noqa: TRY004 - the file is wrong, not the program
    return key


def _new_secret() -> str:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    return as_text(Ed25519PrivateKey.generate().private_bytes_raw())


def _private(secret: str) -> Ed25519PrivateKey:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    return Ed25519PrivateKey.from_private_bytes(as_bytes(secret, 32))
