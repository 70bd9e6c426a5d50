"""A kiosk whose secrets are sealed to its machine: made once, opened by what systemd unsealed, no keyring beside it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.__main__ import main
from kiosk.bootstrap import proof_keys, secrets_for, store_path
from kiosk.services.errors import NoSecureStorage
from kiosk.settings import load_settings
from kiosk.storage.sealed import PREFIX, CredentialSecrets, SealedSecrets, machines_key
from kiosk.storage.store import KEY_NAME, open_store

Say = Callable[..., int]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where they are sealed, by a key of this installation: a machine that tests may have no TPM."""
    try:
        SealedSecrets(tmp_path / "trial", key="host").set("trial", "ab")
    except NoSecureStorage:
        pytest.skip("systemd-creds can't seal here")
    monkeypatch.setattr(SealedSecrets.__init__, "__defaults__", ("host",))
    monkeypatch.setenv("KIOSK_SEALED_FOLDER", str(tmp_path / "sealed"))
    monkeypatch.setenv("KIOSK_DATA_FOLDER", str(tmp_path / "data"))
    monkeypatch.delenv("CREDENTIALS_DIRECTORY", raising=False)
    return tmp_path / "sealed"


def unseal(folder: Path, into: Path) -> Path:
    """As systemd does for the service."""
    into.mkdir()
    for file in folder.iterdir():
        (into / f"{PREFIX}{file.name}").write_text(SealedSecrets(folder).get(file.name) or "")
    return into


def test_the_kiosk_opens_with_what_was_sealed(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert main(["seal"]) == 0
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(unseal(folder, tmp_path / "given")))
    settings = load_settings(None)
    secrets, practice = secrets_for(settings, or_practice=True)
    assert (type(secrets), practice) == (CredentialSecrets, False)
    with closing(open_store(store_path(settings, practice=False), secrets)) as store, store.work() as work:
        assert work.counts().waiting == 0
    keys = proof_keys(settings, secrets, practice=False)
    assert keys.certificate() is not None
    assert len(keys.trust().authorities) == 1


def test_a_tpm_is_used_where_there_is_one(tmp_path: Path) -> None:
    assert machines_key(tmp_path / "tpmrm0") == "host"
    (tmp_path / "tpmrm0").touch()
    assert machines_key(tmp_path / "tpmrm0") == "host+tpm2"


def test_a_second_time_nothing_is_replaced(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["seal"])
    first = SealedSecrets(folder).get(KEY_NAME)
    assert main(["seal"]) == 0
    assert SealedSecrets(folder).get(KEY_NAME) == first
    assert "stays" in capsys.readouterr().out


def test_the_pin_is_sealed_beside_it(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("getpass.getpass", lambda _asked: "4711")
    assert main(["set-pin"]) == 0
    assert (SealedSecrets(folder).get("clerk-pin") or "").startswith("$argon2id$")


def test_no_new_key_is_made_for_a_store_that_is_there(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    store = store_path(load_settings(None), practice=False)
    store.parent.mkdir()
    store.touch()
    assert main(["seal"]) == 2
    assert "there is a store already" in capsys.readouterr().err
    assert not (folder / KEY_NAME).exists()


def test_without_a_folder_there_is_nothing_to_seal(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["seal"]) == 2
    assert "sealed_folder" in capsys.readouterr().err


def test_a_store_whose_key_was_not_given_makes_none_of_its_own(tmp_path: Path) -> None:
    with pytest.raises(NoSecureStorage):
        open_store(tmp_path / "store.db", CredentialSecrets(tmp_path))
    assert not (tmp_path / "store.db").exists()


def test_where_a_folder_is_named_no_keyring_is_asked(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What it can't open is an end, not a reason to look elsewhere."""
    monkeypatch.setattr("kiosk.storage.keyrings.KeyringSecrets.__init__", lambda *_: pytest.fail("asked"))
    secrets, _ = secrets_for(load_settings(None), or_practice=True)
    assert isinstance(secrets, SealedSecrets)
