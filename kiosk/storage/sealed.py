"""A kiosk's secrets sealed to its machine by systemd: as the service is given them, and as an administrator seals them.

Each lies in a file of its own name, as the credential ``kiosk_NAME`` (systemd-creds(1)); the TPM holds the key where
there is one.
"""

from __future__ import annotations

import subprocess
from pathlib import Path

from kiosk.services.errors import NoSecureStorage

PREFIX = "kiosk_"


class CredentialSecrets:
    """SecretStore in the folder that systemd unseals for the service (``$CREDENTIALS_DIRECTORY``), in memory and for
    its user alone. Nothing can be kept there, so ``set`` raises NoSecureStorage.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def get(self, name: str) -> str | None:
        try:
            return (self._folder / (PREFIX + name)).read_text(encoding="utf-8").strip()
        except FileNotFoundError:
            return None
        except (OSError, ValueError) as error:
            raise NoSecureStorage(type(error).__name__) from error

    def set(self, name: str, value: str) -> None:
        raise NoSecureStorage(f"{name} can't be kept: it is sealed by an administrator, see `kiosk seal`")


class SealedSecrets:
    """SecretStore for an administrator, in the files from which systemd makes those of ``CredentialSecrets``. Only root
    can open them. folder: named in the unit's LoadCredentialEncrypted. key: systemd's word for what seals.
    """

    def __init__(self, folder: Path, key: str = "") -> None:
        self._folder, self._key = folder, key or machines_key()

    def get(self, name: str) -> str | None:
        file = self._folder / name
        if not file.exists():
            return None
        return _systemd_creds(["decrypt", f"--name={PREFIX}{name}", str(file), "-"], b"").decode().strip()

    def set(self, name: str, value: str) -> None:
        seal = ["encrypt", f"--with-key={self._key}", f"--name={PREFIX}{name}", "-", "-"]
        sealed = _systemd_creds(seal, value.encode())
        new = self._folder / f".{name}.new"
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            new.write_bytes(sealed)
            new.chmod(0o600)
            new.rename(self._folder / name)
        except OSError as error:
            raise NoSecureStorage(type(error).__name__) from error


def machines_key(device: Path = Path("/dev/tpmrm0")) -> str:
    """The machine's TPM, where there is one, together with a key of this installation. systemd's own choice (auto) goes
    by the firmware, and leaves a TPM out that it can't speak to; here that is a fault to be seen.
    """
    return "host+tpm2" if device.exists() else "host"


def _systemd_creds(arguments: list[str], told: bytes) -> bytes:
    """A secret goes through pipes, never through a list of processes."""
    try:
        return subprocess.run(["systemd-creds", *arguments], input=told, capture_output=True, check=True).stdout
    except (OSError, subprocess.CalledProcessError) as error:
        raise NoSecureStorage(
            f"systemd-creds did not {arguments[0]}: only root can, on this machine, by its TPM if it has one"
        ) from error
