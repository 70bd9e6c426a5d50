"""What every SecretStore promises; which keyrings are refused; and a real one, on a message bus of its own."""

from __future__ import annotations

import base64
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from keyring.backend import KeyringBackend
from keyring.errors import InitError, KeyringLocked, NoKeyringError

from kiosk.services.errors import NoSecureStorage
from kiosk.services.ports import SecretStore
from kiosk.storage.keyrings import KeyringSecrets, MemorySecrets, PracticeSecrets
from kiosk.storage.sealed import CredentialSecrets, SealedSecrets


class DictKeyring(KeyringBackend):
    """A keyring that works, as far as this process goes."""

    priority = 1  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password


class BrokenKeyring(DictKeyring):
    """A keyring that answers every question with the same error."""

    def __init__(self, error: Exception) -> None:
        super().__init__()
        self.error = error

    def get_password(self, service: str, username: str) -> str | None:
        raise self.error

    def set_password(self, service: str, username: str, password: str) -> None:
        raise self.error


class SecretsContract:
    @pytest.fixture
    def secrets(self, tmp_path: Path) -> SecretStore:
        raise NotImplementedError

    def keep(self, secrets: SecretStore, _folder: Path, name: str, value: str) -> None:
        """The way by which a secret gets there."""
        secrets.set(name, value)

    def test_a_name_never_set_has_no_value(self, secrets: SecretStore) -> None:
        assert secrets.get("store-key") is None

    def test_what_was_set_comes_back(self, secrets: SecretStore, tmp_path: Path) -> None:
        self.keep(secrets, tmp_path, "store-key", "ab")
        self.keep(secrets, tmp_path, "other", "cd")
        self.keep(secrets, tmp_path, "store-key", "ef")
        assert (secrets.get("store-key"), secrets.get("other")) == ("ef", "cd")


class TestMemorySecrets(SecretsContract):
    @pytest.fixture
    def secrets(self, tmp_path: Path) -> SecretStore:
        return MemorySecrets()


class TestKeyringSecrets(SecretsContract):
    @pytest.fixture
    def secrets(self, tmp_path: Path) -> SecretStore:
        return KeyringSecrets(backend=DictKeyring())


class TestPracticeSecrets(SecretsContract):
    @pytest.fixture
    def secrets(self, tmp_path: Path) -> SecretStore:
        return PracticeSecrets(tmp_path / "deep" / "key")

    def test_they_are_there_after_a_restart_for_their_owner_only(self, tmp_path: Path) -> None:
        path = tmp_path / "key"
        PracticeSecrets(path).set("store-key", "ab")
        assert PracticeSecrets(path).get("store-key") == "ab"
        assert path.stat().st_mode & 0o777 == 0o600

    @pytest.mark.parametrize("content", [b"", b"[1]", b"\xff"])
    def test_a_file_that_holds_no_secrets_is_no_secure_storage(self, tmp_path: Path, content: bytes) -> None:
        path = tmp_path / "key"
        path.write_bytes(content)
        with pytest.raises(NoSecureStorage):
            PracticeSecrets(path).get("store-key")
        with pytest.raises(NoSecureStorage):
            PracticeSecrets(path).set("store-key", "ab")
        assert path.read_bytes() == content


class TestCredentialSecrets(SecretsContract):
    """What systemd unseals, here by its own hand."""

    @pytest.fixture
    def secrets(self, tmp_path: Path) -> SecretStore:
        return CredentialSecrets(tmp_path)

    def keep(self, secrets: SecretStore, folder: Path, name: str, value: str) -> None:
        (folder / f"kiosk_{name}").write_text(value + "\n")

    def test_nothing_can_be_kept_there_and_it_says_so(self, secrets: SecretStore, tmp_path: Path) -> None:
        with pytest.raises(NoSecureStorage, match="kiosk seal"):
            secrets.set("store-key", "ab")
        assert list(tmp_path.iterdir()) == []

    def test_what_cannot_be_read_is_no_secure_storage(self, secrets: SecretStore, tmp_path: Path) -> None:
        (tmp_path / "kiosk_store-key").write_bytes(b"\xff")
        with pytest.raises(NoSecureStorage):
            secrets.get("store-key")


class TestSealedSecrets(SecretsContract):
    """By the real systemd-creds, with the key of this installation."""

    @pytest.fixture
    def secrets(self, tmp_path: Path) -> SecretStore:
        sealed = SealedSecrets(tmp_path / "sealed", key="host")
        try:
            sealed.set("trial", "ab")
        except NoSecureStorage:
            pytest.skip("systemd-creds can't seal here")
        return sealed

    def test_nobody_reads_them_in_their_files(self, secrets: SecretStore, tmp_path: Path) -> None:
        secrets.set("store-key", "a" * 64)
        file = tmp_path / "sealed" / "store-key"
        assert b"a" * 8 not in base64.b64decode(file.read_bytes())
        assert file.stat().st_mode & 0o777 == 0o600

    def test_one_in_the_place_of_another_is_no_secure_storage(self, secrets: SecretStore, tmp_path: Path) -> None:
        (tmp_path / "sealed" / "trial").rename(tmp_path / "sealed" / "store-key")
        with pytest.raises(NoSecureStorage):
            secrets.get("store-key")


@pytest.mark.parametrize(
    "error", [NoKeyringError(), InitError(), KeyringLocked(), EOFError(), ConnectionError("1000000008")]
)
def test_whatever_a_keyring_complains_of_means_no_secure_storage(error: Exception) -> None:
    secrets = KeyringSecrets(backend=BrokenKeyring(error))
    for ask in (lambda: secrets.get("store-key"), lambda: secrets.set("store-key", "ab")):
        with pytest.raises(NoSecureStorage) as raised:
            ask()
        assert str(raised.value) == type(error).__name__


# ── a real keyring ──────────────────────────────────────────────────────────────────────────────────────────────

UNLOCK = "printf test | gnome-keyring-daemon --unlock --components=secrets --daemonize > /dev/null"
NOBODY_THERE = "unix:path=/nonexistent"


def in_session(home: Path, before: str, program: str) -> str:
    """What a Python program prints on a message bus of its own, after the shell command ``before``."""
    for needed in ("dbus-run-session", "gnome-keyring-daemon"):
        if shutil.which(needed) is None:
            pytest.skip(f"{needed} is not installed")
    return run(home, ["dbus-run-session", "--", "sh", "-c", f'{before}; exec "$0" -c "$1"', sys.executable, program])


def run(home: Path, command: list[str]) -> str:
    """Its standard output. The session's own bus, display and keyring choice are kept from it."""
    kept = {name: value for name, value in os.environ.items() if name in ("PATH", "LANG", "LD_LIBRARY_PATH")}
    # A backend named here would be taken by the library itself; the kiosk must not care.
    plain = {"PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring", "DBUS_SESSION_BUS_ADDRESS": NOBODY_THERE}
    places = {"HOME": str(home), "XDG_RUNTIME_DIR": str(home), "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    ran = subprocess.run(
        command, env={**kept, **plain, **places}, capture_output=True, text=True, timeout=60, check=False
    )
    assert ran.returncode == 0, ran.stderr
    return ran.stdout.strip()


ASK = """
from kiosk.services.errors import NoSecureStorage
from kiosk.storage.keyrings import KeyringSecrets
try:
    secrets = KeyringSecrets('kiosk-test')
    print(secrets.get('store-key'))
    secrets.set('store-key', 'ab')
    print(secrets.get('store-key'))
except NoSecureStorage:
    print('refused')
"""


def test_the_desktops_keyring_keeps_a_key_over_two_sessions(tmp_path: Path) -> None:
    tmp_path.chmod(0o700)
    assert in_session(tmp_path, UNLOCK, ASK).split() == ["None", "ab"]
    assert in_session(tmp_path, UNLOCK, ASK).split() == ["ab", "ab"]


def test_a_locked_keyring_is_no_secure_storage(tmp_path: Path) -> None:
    tmp_path.chmod(0o700)
    in_session(tmp_path, UNLOCK, ASK)
    wrong = UNLOCK.replace("printf test", "printf wrong")
    assert in_session(tmp_path, wrong, ASK) == "refused"


def test_a_machine_without_a_keyring_is_no_secure_storage(tmp_path: Path) -> None:
    assert run(tmp_path, [sys.executable, "-c", ASK]) == "refused"
