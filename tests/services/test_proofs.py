"""Papers that prove themselves: keys in the keyring alone, and what a check says of every kind of paper."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.domain.proof import Certificate, PaperKind, Proof, Statement, as_text, signed
from kiosk.domain.reference import make_reference
from kiosk.services.errors import NoSecureStorage
from kiosk.services.proof_keys import ProofKeys, certify, new_authority, open_authority, public_of
from kiosk.services.proofs import Trust, Verdict, check, check_all, key_of
from kiosk.storage.keyrings import MemorySecrets

ROOT = Path(__file__).parents[2]
REFERENCE = make_reference("0007", 475_501)
STATEMENT = Statement(
    PaperKind.APPLICATION,
    False,
    REFERENCE,
    REFERENCE,
    "social_security",
    datetime(2026, 11, 22, 7, 31, tzinfo=UTC),
    1,
    False,
)
PASSPHRASE = "on a stick in a safe"
NOBODY = Trust(frozenset())


class Ministry:
    """An authority, and kiosks that it has vouched for."""

    def __init__(self) -> None:
        self.key = open_authority(new_authority(PASSPHRASE), PASSPHRASE)
        self.trust = Trust(frozenset({public_of(self.key)}))

    def kiosk(self, number: str = "0007") -> ProofKeys:
        keys = ProofKeys(MemorySecrets(), number, False, self.trust)
        keys.keep(certify(self.key, number, keys.public()).text)
        return keys


@pytest.fixture(scope="module")
def ministry() -> Ministry:
    return Ministry()


def own(secrets: MemorySecrets | None = None, number: str = "0007", trusted: Trust = NOBODY) -> ProofKeys:
    """A kiosk that is its own centre."""
    return ProofKeys(secrets or MemorySecrets(), number, True, trusted)


# ── what is right ───────────────────────────────────────────────────────────────────────────────────────────────


def test_a_paper_proves_itself_to_whoever_trusts_the_authority(ministry: Ministry) -> None:
    checked = check(ministry.kiosk().seal(STATEMENT), ministry.trust)
    assert (checked.verdict, checked.statement, checked.kiosk) == (Verdict.VALID, STATEMENT, "0007")


def test_a_kiosk_that_is_its_own_centre_proves_at_once() -> None:
    keys = own()
    assert check(keys.seal(STATEMENT), keys.trust()).valid


def test_white_space_around_it_is_no_part_of_it(ministry: Ministry) -> None:
    assert check(f" {ministry.kiosk().seal(STATEMENT)}\r\n", ministry.trust).valid


def test_other_codes_on_the_same_sheet_are_passed_over(ministry: Ministry) -> None:
    text = ministry.kiosk().seal(STATEMENT)
    assert check_all(["https://example.com", text, text, REFERENCE], ministry.trust).valid


def test_the_example_for_makers_of_other_readers_is_genuine() -> None:
    told = (ROOT / "docs" / "decisions" / "0019-a-receipt-proves-itself.md").read_text(encoding="utf-8")
    (authority,) = re.findall(r"`([A-Z2-7]{52})`", told)
    (example,) = re.findall(r"```\n(KSS1(?:\.[A-Z0-9-]+){6}\.[A-Z2-7\n]{150,}\.[A-Z2-7\n]{100,})```", told)
    assert check(example.replace("\n", ""), Trust(frozenset({key_of(authority)}))).valid


# ── what is not ─────────────────────────────────────────────────────────────────────────────────────────────────


def test_no_letter_of_it_can_be_another(ministry: Ministry) -> None:
    text = ministry.kiosk().seal(STATEMENT)
    for place, letter in enumerate(text):
        for other in {"A", "B", "0", "7", ".", "Q"} - {letter}:
            checked = check(text[:place] + other + text[place + 1 :], ministry.trust)
            assert not checked.valid
            assert checked.statement is None


def test_one_papers_signature_does_not_fit_anothers_words(ministry: Ministry) -> None:
    keys = ministry.kiosk()
    other = replace(STATEMENT, kind=PaperKind.LETTER)
    mixed = keys.seal(other).rpartition(".")[0] + "." + keys.seal(STATEMENT).rpartition(".")[2]
    assert check(mixed, ministry.trust).verdict is Verdict.ALTERED


def test_a_certificate_is_of_no_use_with_another_key(ministry: Ministry) -> None:
    """Whoever copies a real kiosk's certificate from a paper still can't sign."""
    real, forger = Proof.parse(ministry.kiosk().seal(STATEMENT)), own()
    forged = Proof.parse(forger.seal(STATEMENT))
    assert check(replace(forged, certificate=real.certificate).text, ministry.trust).verdict is Verdict.ALTERED


def test_another_kiosks_number_is_no_part_of_what_was_vouched_for(ministry: Ministry) -> None:
    real = Proof.parse(ministry.kiosk("0007").seal(STATEMENT))
    lifted = replace(real, certificate=replace(real.certificate, kiosk="0008"))
    assert check(lifted.text, ministry.trust).verdict is Verdict.UNKNOWN


def test_another_authority_is_not_believed(ministry: Ministry) -> None:
    assert check(own().seal(STATEMENT), ministry.trust).verdict is Verdict.UNKNOWN
    assert check(ministry.kiosk().seal(STATEMENT), NOBODY).verdict is Verdict.UNKNOWN


def test_a_kiosks_signature_is_not_taken_for_an_authoritys(ministry: Ministry) -> None:
    """A kiosk's key can't vouch for another, even where somebody trusts its key as an authority's by mistake."""
    kiosk = ministry.kiosk()
    proof = Proof.parse(kiosk.seal(STATEMENT))
    made = Certificate("0009", bytes(32), proof.signature)
    assert check(replace(proof, certificate=made).text, Trust(frozenset({kiosk.public()}))).verdict is Verdict.UNKNOWN


def test_a_key_does_not_vouch_for_itself(ministry: Ministry) -> None:
    forger = Ministry()  # its key is as good as any, and here it is a kiosk's too
    key = public_of(forger.key)
    alone = certify(forger.key, "0007", key)
    forged = Proof(STATEMENT, alone, forger.key.sign(signed(STATEMENT, alone)))
    assert check(forged.text, ministry.trust).verdict is Verdict.UNKNOWN


def test_papers_of_a_stolen_key_prove_nothing_any_more(ministry: Ministry) -> None:
    keys = ministry.kiosk()
    text, stolen = keys.seal(STATEMENT), Proof.parse(keys.seal(STATEMENT)).certificate.key_id
    checked = check(text, replace(ministry.trust, revoked=frozenset({stolen})))
    assert (checked.verdict, checked.statement, checked.key) == (Verdict.REVOKED, None, stolen)
    assert check(text, replace(ministry.trust, revoked=frozenset({"A" * 16}))).valid


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        (REFERENCE, Verdict.UNSIGNED),
        (REFERENCE[:-1] + "0", Verdict.NOTHING),
        ("", Verdict.NOTHING),
        ("https://example.com/KSS1.", Verdict.NOTHING),
        ("KSS1." + "A" * 1_000_000, Verdict.ALTERED),
        ("\0\ufffd\u202e", Verdict.NOTHING),
        ("KSS1.APPLICATION", Verdict.ALTERED),
    ],
)
def test_what_is_no_proof_is_told_apart(text: str, verdict: Verdict) -> None:
    assert check(text, NOBODY).verdict is verdict
    assert check_all([text], NOBODY).verdict is verdict


def test_papers_are_checked_one_by_one(ministry: Ministry) -> None:
    keys = ministry.kiosk()
    both = [keys.seal(STATEMENT), keys.seal(replace(STATEMENT, copy=2))]
    assert check_all(both, ministry.trust).verdict is Verdict.SEVERAL
    assert check_all([], ministry.trust).verdict is Verdict.NOTHING


# ── practice ────────────────────────────────────────────────────────────────────────────────────────────────────


def practising() -> ProofKeys:
    return own(trusted=Trust(frozenset(), practice=True))


def test_practice_never_passes_as_real_at_home(ministry: Ministry) -> None:
    keys = practising()
    paper = replace(STATEMENT, practice=True)
    checked = check(keys.seal(paper), keys.trust())
    assert (checked.verdict, checked.statement) == (Verdict.PRACTICE, paper)
    claims_to_be_real = keys.seal(STATEMENT)
    assert check(claims_to_be_real, keys.trust()).verdict is Verdict.PRACTICE
    assert check(claims_to_be_real, ministry.trust).verdict is Verdict.UNKNOWN


def test_practice_never_passes_as_real_elsewhere(ministry: Ministry) -> None:
    practice = practising().seal(replace(STATEMENT, practice=True))
    checked = check(practice, ministry.trust)
    assert (checked.verdict, checked.statement) == (Verdict.PRACTICE, None)
    assert check(practice.replace("KSS1P.", "KSS1."), ministry.trust).verdict is Verdict.UNKNOWN
    signed_by_a_real_kiosk = ministry.kiosk().seal(replace(STATEMENT, practice=True))
    assert check(signed_by_a_real_kiosk, ministry.trust).verdict is Verdict.PRACTICE


# ── keys ────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_keys_survive_a_restart() -> None:
    secrets = MemorySecrets()
    before = own(secrets).seal(STATEMENT)
    again = own(secrets)
    assert again.seal(STATEMENT) == before
    assert check(before, again.trust()).valid


def test_a_desk_on_the_same_machine_has_a_key_of_its_own_under_the_same_authority() -> None:
    secrets = MemorySecrets()
    kiosk, desk = own(secrets, "0007"), own(secrets, "9001")
    assert kiosk.public() != desk.public()
    assert check(desk.seal(STATEMENT), kiosk.trust()).kiosk == "9001"


def test_without_a_certificate_a_paper_bears_its_number_and_claims_nothing(ministry: Ministry) -> None:
    keys = ProofKeys(MemorySecrets(), "0007", False, ministry.trust)
    assert keys.seal(STATEMENT) == REFERENCE


def test_a_keyring_that_fails_stops_no_paper() -> None:
    class Locked(MemorySecrets):
        def get(self, name: str) -> str | None:
            raise NoSecureStorage(name)

    assert own(Locked()).seal(STATEMENT) == REFERENCE


@pytest.mark.parametrize("kept", ["receipt-key-0007", "receipt-certificate-0007", "receipt-authority"])
def test_what_was_damaged_in_the_keyring_stops_no_paper(kept: str) -> None:
    secrets = MemorySecrets()
    own(secrets).seal(STATEMENT)
    secrets.set(kept, "damaged")
    assert own(secrets).seal(STATEMENT).startswith(("KSS1.", REFERENCE))


def test_a_new_key_needs_a_new_certificate(ministry: Ministry) -> None:
    keys = ministry.kiosk()
    before = keys.public()
    assert keys.renew() != before
    assert keys.seal(STATEMENT) == REFERENCE
    keys.keep(certify(ministry.key, "0007", keys.public()).text)
    assert check(keys.seal(STATEMENT), ministry.trust).valid


def test_only_the_right_certificate_is_kept(ministry: Ministry) -> None:
    keys = ProofKeys(MemorySecrets(), "0007", False, ministry.trust)
    wrong: list[Callable[[], str]] = [
        lambda: "no certificate",
        lambda: certify(ministry.key, "0008", keys.public()).text,
        lambda: certify(ministry.key, "0007", bytes(32)).text,
        lambda: certify(Ministry().key, "0007", keys.public()).text,
    ]
    for made in wrong:
        with pytest.raises(ValueError):
            keys.keep(made())
    assert keys.seal(STATEMENT) == REFERENCE


def test_a_kiosk_of_another_number_does_not_sign_with_the_old_certificate() -> None:
    secrets = MemorySecrets()
    own(secrets, "0007").seal(STATEMENT)
    proof = Proof.parse(own(secrets, "0008").seal(STATEMENT))
    assert proof.certificate.kiosk == "0008"


def test_an_authoritys_key_opens_with_its_passphrase_alone() -> None:
    pem = new_authority(PASSPHRASE)
    assert b"ENCRYPTED" in pem
    for content, passphrase in ((pem, "another"), (pem, ""), (b"", PASSPHRASE), (b"-----BEGIN", PASSPHRASE)):
        with pytest.raises(ValueError):
            open_authority(content, passphrase)


# ── for scripts ─────────────────────────────────────────────────────────────────────────────────────────────────


def test_the_line_for_scripts_says_all_and_nobody(ministry: Ministry) -> None:
    told = json.loads(check(ministry.kiosk().seal(STATEMENT), ministry.trust).as_json("-"))
    key = told["says"].pop("key")
    assert len(key) == 16
    assert told == {
        "file": "-",
        "valid": True,
        "reason": "",
        "says": {
            "kind": "application",
            "saved_only": False,
            "reference": REFERENCE,
            "number": REFERENCE,
            "programme": "social_security",
            "at": "2026-11-22T07:31:00+00:00",
            "copy": 1,
            "practice": False,
            "kiosk": "0007",
        },
    }
    assert json.loads(check(REFERENCE, NOBODY).as_json("x")) == {
        "file": "x",
        "valid": False,
        "reason": "unsigned",
        "says": None,
    }


def test_a_public_key_is_read_as_settings_write_it() -> None:
    assert key_of(as_text(bytes(range(32)))) == bytes(range(32))
