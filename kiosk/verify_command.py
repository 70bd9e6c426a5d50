"""`kiosk verify …`: is a paper what it says? And the keys behind it: `kiosk authority …`, `kiosk receipt-key`."""

from __future__ import annotations

import argparse
import json
import os
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.settings import PUBLIC_KEY, SettingsError, load_settings

if TYPE_CHECKING:
    from kiosk.services.proof_keys import ProofKeys
    from kiosk.services.proofs import Checked, Trust

VALID, NOT_VALID, FAILED = 0, 1, 2
TEXT_BYTES = 4096  # a proof has about 360
PICTURE_BYTES = 25 * 1024 * 1024


def add_verify_verbs(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    verify = verbs.add_parser("verify", help="say whether a receipt or letter is genuine, as a line of JSON")
    verify.add_argument(
        "what", metavar="TEXT|FILE|-", help="what its code says, or a picture or PDF of it; - reads one"
    )
    verify.add_argument("--authority", metavar="KEY", help="whose word counts, instead of the settings' authorities")
    _with_settings(verify)
    verify.add_argument("--or-practice", action="store_true", help="trust a practice kiosk's own keys too")

    authority = verbs.add_parser("authority", help="vouch for the keys with which kiosks sign their papers")
    inner = authority.add_subparsers(dest="authority_verb", required=True)
    new = inner.add_parser("new", help="make the authority's key, locked with a passphrase; prints its public key")
    new.add_argument("key", type=Path, metavar="FILE", help="a new file; keep it off every kiosk")
    vouch = inner.add_parser("certify", help="vouch for a kiosk's key; prints the certificate for `kiosk receipt-key`")
    vouch.add_argument("key", type=Path, metavar="FILE", help="the authority's key")
    vouch.add_argument("number", help="the kiosk's four digits")
    vouch.add_argument("public", help="what `kiosk receipt-key` printed there")

    own = verbs.add_parser("receipt-key", help="print this kiosk's public receipt key, or keep a certificate for it")
    own.add_argument("--certificate", help="what `kiosk authority certify` printed")
    own.add_argument(
        "--renew", action="store_true", help="make another key; papers then bear no proof until it is certified"
    )
    own.add_argument("--desk", action="store_true", help="the key of the counter beside a desk")
    _with_settings(own)


def _with_settings(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("--settings", type=Path, metavar="FILE", help="a TOML file; see `kiosk settings`")


def run_verify(given: argparse.Namespace) -> int:
    """0 when the paper is genuine, 1 when it is not, 2 when that could not be found out."""
    from kiosk.services.errors import NoSecureStorage
    from kiosk.services.paper_check import CodesUnread

    try:
        checked = _checked(given.what, _trust(given))
    except (SettingsError, NoSecureStorage) as error:
        return _failed(str(error))
    except CodesUnread as unread:
        sys.stdout.write(
            json.dumps({"file": given.what, "valid": False, "reason": unread.refusal, "says": None}) + "\n"
        )
        return FAILED
    sys.stdout.write(checked.as_json(given.what) + "\n")
    return VALID if checked.valid else NOT_VALID


def _trust(given: argparse.Namespace) -> Trust:
    """From the line, or the settings in force; a kiosk that is its own centre, or practises, asks its keyring too."""
    from kiosk.bootstrap import proof_keys, secrets_for, trusted
    from kiosk.fleet_bootstrap import in_force

    settings = in_force(given.settings, load_settings(given.settings)).settings
    if given.authority is not None:
        if not PUBLIC_KEY.fullmatch(given.authority):
            raise SettingsError("--authority needs the 52 letters and digits that `kiosk authority new` printed")
        return trusted(replace(settings, receipt_authority=given.authority))
    if settings.receipt_authority and not settings.practice:
        return trusted(settings)
    secrets, practice = secrets_for(settings, or_practice=given.or_practice)
    return proof_keys(settings, secrets, practice=practice).trust()


def _checked(what: str, trust: Trust) -> Checked:
    """Raises CodesUnread."""
    from kiosk.domain.uploads import HEAD_BYTES, upload_type
    from kiosk.imaging.codes import CodeReader
    from kiosk.services.proofs import check, check_all

    if what == "-":
        content = sys.stdin.buffer.read(PICTURE_BYTES + 1)
        if upload_type(content[:HEAD_BYTES]):
            return check_all(CodeReader().in_picture(content, _never), trust)
        return check(_text(content), trust)
    path = Path(what)
    if not _is_file(path):
        return check(what, trust)
    content = _beginning(path)
    if content is not None and not upload_type(content[:HEAD_BYTES]) and len(content) <= TEXT_BYTES:
        return check(_text(content), trust)
    return check_all(CodeReader().in_file(path, _never), trust)


def _is_file(path: Path) -> bool:
    """Long texts and odd letters are no paths."""
    try:
        return path.exists()
    except (OSError, ValueError):
        return False


def _beginning(path: Path) -> bytes | None:
    """Enough to see whether it is a text; None for what can't be read so, such as a pipe."""
    try:
        if not path.is_file():
            return None
        with path.open("rb") as file:
            return file.read(TEXT_BYTES + 1)
    except OSError:
        return None


def _text(content: bytes) -> str:
    return content[: TEXT_BYTES + 1].decode(errors="replace")


def _never() -> bool:
    return False


# ── keys ────────────────────────────────────────────────────────────────────────────────────────────────────────


def run_authority(given: argparse.Namespace) -> int:
    try:
        return _new(given.key) if given.authority_verb == "new" else _certify(given)
    except (OSError, ValueError) as error:
        return _failed(str(error))


def _new(path: Path) -> int:
    """The file is its owner's alone, and never one that is there already."""
    from kiosk.domain.proof import as_text
    from kiosk.services.proof_keys import new_authority, open_authority, public_of

    secret = passphrase("A new passphrase for the authority's key: ")
    pem = new_authority(secret)
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(pem)
    sys.stderr.write(
        "The authority's public key, for `receipt_authority` or `fleet_authority` in the settings of every kiosk:\n"
    )
    sys.stdout.write(as_text(public_of(open_authority(pem, secret))) + "\n")
    return VALID


def _certify(given: argparse.Namespace) -> int:
    from kiosk.services.proof_keys import certify, open_authority
    from kiosk.services.proofs import key_of

    if not (len(given.number) == 4 and given.number.isascii() and given.number.isdigit()):
        raise ValueError("a kiosk's number has four digits")
    authority = open_authority(given.key.read_bytes(), passphrase("The authority's passphrase: "))
    certificate = certify(authority, given.number, key_of(given.public))
    sys.stderr.write(
        f"For `kiosk receipt-key --certificate` at kiosk {given.number}; its key's id is {certificate.key_id}:\n"
    )
    sys.stdout.write(certificate.text + "\n")
    return VALID


def run_receipt_key(given: argparse.Namespace) -> int:
    from kiosk.bootstrap import proof_keys, secrets_for
    from kiosk.services.errors import NoSecureStorage

    try:
        settings = load_settings(given.settings)
        number = settings.desk_number if given.desk else settings.kiosk_number
        secrets, practice = secrets_for(settings, or_practice=False)
        keys = proof_keys(replace(settings, kiosk_number=number), secrets, practice=practice)
        return _own_key(keys, given)
    except (NoSecureStorage, SettingsError, ValueError) as error:
        return _failed(str(error))


def _own_key(keys: ProofKeys, given: argparse.Namespace) -> int:
    from kiosk.domain.proof import as_text, key_id

    if given.certificate:
        sys.stdout.write(f"Kept: papers from here bear a proof by key {keys.keep(given.certificate).key_id}.\n")
        return VALID
    public = keys.renew() if given.renew else keys.public()
    sys.stderr.write(f"Kiosk {keys.kiosk}'s receipt key, of the id {key_id(public)}, for `kiosk authority certify`:\n")
    sys.stdout.write(as_text(public) + "\n")
    return VALID


def passphrase(asked: str) -> str:
    """From a person, or through a pipe. Raises ValueError where none is given."""
    import getpass

    given = (getpass.getpass(asked) if sys.stdin.isatty() else sys.stdin.readline()).strip()
    if not given:
        raise ValueError("no passphrase was given")
    return given


def _failed(text: str) -> int:
    sys.stderr.write(f"kiosk: {text}\n")
    return FAILED
