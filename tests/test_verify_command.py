"""`kiosk verify`, `kiosk authority` and `kiosk receipt-key`, as somebody types them."""

from __future__ import annotations

import io
import json
import stat
import subprocess
import sys
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
import segno
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

import kiosk.bootstrap
from kiosk.__main__ import main
from kiosk.domain.orders import SettingsOrder
from kiosk.domain.proof import PaperKind, Statement, as_text
from kiosk.domain.reference import make_reference
from kiosk.fleet_bootstrap import order_shelf
from kiosk.services.orders import sign
from kiosk.services.proof_keys import ProofKeys, public_of
from kiosk.services.proofs import Trust
from kiosk.settings import load_settings
from kiosk.storage.keyrings import MemorySecrets, PracticeSecrets

REFERENCE = make_reference("0007", 475_501)
STATEMENT = Statement(
    PaperKind.STATUS,
    False,
    REFERENCE,
    REFERENCE,
    "social_security",
    datetime(2026, 11, 22, 7, 31, tzinfo=UTC),
    1,
    False,
)


@dataclass
class Typed:
    """Commands with what they print, in the place of a person with an empty home."""

    folder: Path
    capsys: pytest.CaptureFixture[str]
    monkeypatch: pytest.MonkeyPatch

    def __call__(self, *words: str, answer: str | bytes = "") -> tuple[int, str]:
        content = answer.encode() if isinstance(answer, str) else answer
        self.monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(content)))
        code = main(list(words))
        told = self.capsys.readouterr()
        self.error = told.err
        return code, told.out.strip()

    def verify(self, *words: str, answer: str | bytes = "") -> tuple[int, dict[str, object]]:
        code, line = self(*("verify", *words), answer=answer)
        return code, json.loads(line)


@pytest.fixture
def typed(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Typed:
    monkeypatch.setenv("KIOSK_DATA_FOLDER", str(tmp_path / "data"))
    monkeypatch.setenv("KIOSK_KIOSK_NUMBER", "0007")
    return Typed(tmp_path, capsys, monkeypatch)


@pytest.fixture
def keyring(monkeypatch: pytest.MonkeyPatch) -> MemorySecrets:
    secrets = MemorySecrets()
    monkeypatch.setattr(kiosk.bootstrap, "secrets_for", lambda _settings, *, or_practice: (secrets, False))
    return secrets


def test_an_authority_vouches_and_a_stranger_with_its_public_key_checks(typed: Typed, keyring: MemorySecrets) -> None:
    """The whole way: the authority's key, a kiosk's, the certificate, a paper, and a check without anything else."""
    key = str(typed.folder / "authority.pem")
    code, public = typed("authority", "new", key, answer="a passphrase\n")
    assert (code, stat.S_IMODE(Path(key).stat().st_mode)) == (0, 0o600)
    typed.monkeypatch.setenv("KIOSK_CENTRE", "postgresql://centre.example/centre")
    typed.monkeypatch.setenv("KIOSK_RECEIPT_AUTHORITY", public)
    _, own = typed("receipt-key")
    code, certificate = typed("authority", "certify", key, "0007", own, answer="a passphrase\n")
    assert code == 0
    assert typed("receipt-key", "--certificate", certificate)[0] == 0

    settings = kiosk.bootstrap.Settings(
        kiosk_number="0007", centre="postgresql://centre.example/centre", receipt_authority=public
    )
    text = kiosk.bootstrap.proof_keys(settings, keyring, practice=False).seal(STATEMENT)
    for name in ("KIOSK_CENTRE", "KIOSK_RECEIPT_AUTHORITY"):
        typed.monkeypatch.delenv(name)
    code, told = typed.verify(text, "--authority", public)
    assert (code, told["valid"], told["reason"]) == (0, True, "")
    revoked = str(told["says"]["key"])  # type: ignore[index]
    typed.monkeypatch.setenv("KIOSK_RECEIPT_REVOKED", f"{'A' * 16} {revoked}")
    code, told = typed.verify(text, "--authority", public)
    assert (code, told["valid"], told["reason"]) == (1, False, "revoked")
    typed.monkeypatch.delenv("KIOSK_RECEIPT_REVOKED")
    given_up_from_afar(typed, revoked)
    code, told = typed.verify(text, "--authority", public)
    assert (code, told["valid"], told["reason"]) == (1, False, "revoked")


def given_up_from_afar(typed: Typed, key: str) -> None:
    """What the fleet's owner ordered lies where the kiosk keeps it."""
    owner = Ed25519PrivateKey.generate()
    typed.monkeypatch.setenv("KIOSK_CENTRE", "postgresql://centre.example/centre")
    typed.monkeypatch.setenv("KIOSK_FLEET_AUTHORITY", as_text(public_of(owner)))
    order = SettingsOrder(3, date(2026, 11, 28), {"receipt_revoked": key}, {}, {})
    order_shelf(load_settings(None)).keep(sign(order, owner))


def test_no_authoritys_key_is_written_over_and_no_passphrase_is_guessed(typed: Typed) -> None:
    key = str(typed.folder / "authority.pem")
    assert typed("authority", "new", key, answer="\n")[0] == 2
    typed("authority", "new", key, answer="a passphrase\n")
    before = Path(key).read_bytes()
    assert typed("authority", "new", key, answer="a passphrase\n")[0] == 2
    assert Path(key).read_bytes() == before
    for number, public, passphrase in (
        ("0007", "A" * 52, "x"),
        ("7", "A" * 52, "a passphrase"),
        ("0007", "A", "a passphrase"),
    ):
        assert typed("authority", "certify", key, number, public, answer=passphrase) == (2, "")


def test_a_wrong_certificate_is_not_kept(typed: Typed, keyring: MemorySecrets) -> None:
    assert typed("receipt-key", "--certificate", "A" * 157) == (2, "")
    assert "certificate" in typed.error


def test_a_new_key_is_another(typed: Typed, keyring: MemorySecrets) -> None:
    before = typed("receipt-key")[1]
    assert typed("receipt-key")[1] == before
    assert typed("receipt-key", "--renew")[1] != before
    assert typed("receipt-key", "--desk")[1] != before


@pytest.fixture
def paper(typed: Typed, keyring: MemorySecrets) -> str:
    """Of a kiosk that is its own centre."""
    return ProofKeys(keyring, "0007", True, Trust(frozenset())).seal(STATEMENT)


@pytest.mark.parametrize("form", ["text", "text file", "picture", "piped text", "piped picture"])
def test_a_paper_is_read_in_every_form(typed: Typed, paper: str, form: str) -> None:
    out = io.BytesIO()
    segno.make_qr(paper, error="q").save(out, kind="png", scale=4)
    (typed.folder / "text file").write_text(paper + "\n")
    (typed.folder / "picture").write_bytes(out.getvalue())
    what = {"text": paper}.get(form, "-" if form.startswith("piped") else str(typed.folder / form))
    answer = {"piped text": (paper + "\n").encode(), "piped picture": out.getvalue()}.get(form, b"")
    code, told = typed.verify(what, answer=answer)
    assert (code, told["valid"], told["file"]) == (0, True, what)


def test_what_is_not_genuine_is_one_and_what_cannot_be_read_is_two(typed: Typed, paper: str) -> None:
    (typed.folder / "cut.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    (typed.folder / "long.txt").write_text("A" * 100_000)
    cases = {
        REFERENCE: (1, "unsigned"),
        paper[:-1] + ("A" if paper[-1] != "A" else "E"): (1, "altered"),
        "hello": (1, "nothing"),
        str(typed.folder / "cut.png"): (2, "damaged"),
        str(typed.folder / "long.txt"): (2, "not_a_document"),
        str(typed.folder): (2, "unreadable"),
    }
    for what, expected in cases.items():
        code, told = typed.verify(what)
        assert (code, told["reason"], told["valid"]) == (*expected, False)


def test_a_practice_paper_is_called_so(typed: Typed) -> None:
    typed.monkeypatch.setenv("KIOSK_PRACTICE", "yes")
    secrets = PracticeSecrets(typed.folder / "data" / "practice.key")
    text = ProofKeys(secrets, "0007", True, Trust(frozenset(), practice=True)).seal(STATEMENT)
    code, told = typed.verify(text)
    assert (code, told["valid"], told["reason"]) == (1, False, "practice")


def test_a_key_that_is_none_is_an_error_not_an_answer(typed: Typed) -> None:
    assert typed("verify", REFERENCE, "--authority", "x") == (2, "")
    typed.monkeypatch.setenv("KIOSK_RECEIPT_REVOKED", "short")
    assert typed("verify", REFERENCE, "--authority", "A" * 52) == (2, "")


def test_with_an_authority_it_needs_neither_store_nor_keyring_nor_screen() -> None:
    script = (
        "import sys; from kiosk.__main__ import main\n"
        f"main(['verify', '{REFERENCE}', '--authority', 'A' * 52])\n"
        "print(*sys.modules, file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert json.loads(done.stdout)["reason"] == "unsigned"
    assert not {"keyring", "sqlcipher3", "sqlalchemy", "PySide6", "zxingcpp"} & set(done.stderr.split())
