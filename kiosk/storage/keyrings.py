"""Where the store's key lies: the desktop's keyring, or memory for tests, or a file for practice."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from kiosk.services.errors import NoSecureStorage

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

T = TypeVar("T")


class KeyringSecrets:
    """SecretStore in the keyring of the person or service that runs the kiosk.

    backend: one that the caller vouches for; otherwise the first secure one that runs here. Never what ``keyring``
    itself would choose: that may be a plaintext file, or ask for a password on the console.
    Raises NoSecureStorage, from the constructor too.
    """

    def __init__(self, service: str = "kiosk", backend: KeyringBackend | None = None) -> None:
        self._service = service
        self._backend = backend or _asked(_secure_backend)

    def get(self, name: str) -> str | None:
        return _asked(lambda: self._backend.get_password(self._service, name))

    def set(self, name: str, value: str) -> None:
        _asked(lambda: self._backend.set_password(self._service, name, value))


def _secure_backend() -> KeyringBackend:
    """Imported here: with a key that systemd unsealed, or in practice, nobody asks (decision 39)."""
    from keyring.backends import SecretService, kwallet, libsecret

    for kind in (SecretService.Keyring, libsecret.Keyring, kwallet.DBusKeyring):
        if kind.viable:
            return kind()
    raise NoSecureStorage("no secure keyring runs here")


def _asked(question: Callable[[], T]) -> T:
    """The keyring's answer. Its libraries raise errors of many families, and each means: no key, so do not open."""
    try:
        return question()
    except NoSecureStorage:
        raise
    except Exception as error:
        raise NoSecureStorage(type(error).__name__) from error


class MemorySecrets:
    """SecretStore for tests."""

    def __init__(self) -> None:
        self._values: dict[str, str] = {}

    def get(self, name: str) -> str | None:
        return self._values.get(name)

    def set(self, name: str, value: str) -> None:
        self._values[name] = value


class PracticeSecrets:
    """SecretStore in a file, readable by its owner only. PRACTICE DATA ONLY, NEVER A REAL PERSON'S.

    Who takes the machine takes the key with the store. It is there so that a newcomer without a keyring can try
    the kiosk. Raises NoSecureStorage where the file can't be read or written.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    def get(self, name: str) -> str | None:
        return self._values().get(name)

    def set(self, name: str, value: str) -> None:
        new = self._path.with_name(self._path.name + ".new")
        try:
            text = json.dumps(self._values() | {name: value})
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            new.unlink(missing_ok=True)
            with os.fdopen(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
                file.write(text)
                file.flush()
                os.fsync(file.fileno())
            new.rename(self._path)
        except OSError as error:
            raise NoSecureStorage(type(error).__name__) from error

    def _values(self) -> dict[str, str]:
        try:
            return dict(json.loads(self._path.read_text()))
        except FileNotFoundError:
            return {}
        except (OSError, TypeError, ValueError) as error:
            raise NoSecureStorage(type(error).__name__) from error
