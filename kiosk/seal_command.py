"""`kiosk seal`: makes what this kiosk needs to open, sealed to its machine. Once; it replaces nothing."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.settings import Settings, SettingsError, load_settings

if TYPE_CHECKING:
    from kiosk.storage.sealed import SealedSecrets

DONE, FAILED = 0, 2


def add_seal_verb(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    verb = verbs.add_parser("seal", help="make this kiosk's keys, sealed to its machine (root)")
    verb.add_argument("--settings", type=Path, metavar="FILE", help="a TOML file; see `kiosk settings`")


def run_seal(given: argparse.Namespace) -> int:
    """The store's key, and those of receipts; PIN and password of the centre have verbs of their own."""
    from kiosk.bootstrap import proof_keys
    from kiosk.services.errors import NoSecureStorage
    from kiosk.storage.sealed import SealedSecrets

    try:
        settings = load_settings(given.settings)
        secrets = SealedSecrets(_folder(settings))
        said = _store_key(settings, secrets)
        keys = proof_keys(settings, secrets, practice=False)
        keys.public()
        keys.certificate()
    except (NoSecureStorage, SettingsError) as error:
        sys.stderr.write(f"kiosk: {error}\n")
        return FAILED
    sys.stdout.write(f"{said} Next: `kiosk set-pin`{', `kiosk enrol`' if settings.centre else ''}.\n")
    return DONE


def _folder(settings: Settings) -> Path:
    if settings.sealed_folder == Path():
        raise SettingsError("sealed_folder names no folder, so secrets lie in the keyring")
    return settings.sealed_folder


def _store_key(settings: Settings, secrets: SealedSecrets) -> str:
    from kiosk.bootstrap import store_path
    from kiosk.storage.sealed import machines_key
    from kiosk.storage.store import KEY_NAME, new_key

    if secrets.get(KEY_NAME) is not None:
        return "The store's key is sealed already, and stays."
    if store_path(settings, practice=False).exists():
        raise SettingsError("there is a store already: its key is sealed, not a new one; see docs/operate.md")
    new_key(secrets)
    how = "by its TPM" if machines_key() != "host" else "by a key on its disk: it has no TPM"
    return f"The store's key is sealed to this machine, {how}."
