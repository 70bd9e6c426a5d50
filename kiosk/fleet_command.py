"""`kiosk fleet …`: what the owner of a fleet signs, far from any centre: settings from afar, and updates in stages."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk.settings import PUBLIC_KEY, SettingsError, load_settings, require_afar

if TYPE_CHECKING:
    from kiosk.domain.orders import Order, Package, SettingsOrder

FINE, FAILED = 0, 2


def add_fleet_verbs(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    fleet = verbs.add_parser("fleet", help="sign what all kiosks of a centre are to do; see docs/operate.md")
    inner = fleet.add_subparsers(dest="fleet_verb", required=True)
    settings = inner.add_parser("sign-settings", help="sign settings from afar; prints the order")
    update = inner.add_parser("sign-update", help="sign a newer program, in stages; prints the order")
    for verb in (settings, update):
        verb.add_argument("file", type=Path, metavar="FILE", help="what is ordered, as TOML")
        verb.add_argument("--key", type=Path, required=True, help="of `kiosk authority new`; never on the centre")
    update.add_argument("--package", type=Path, required=True, metavar="DEB", help="the release")
    update.add_argument(
        "--back", type=Path, metavar="DEB", help="an older one that the newer one's store lets in, to go back to"
    )
    show = inner.add_parser("show", help="print what an order says, if the key signed it")
    show.add_argument("file", type=Path, metavar="ORDER")
    show.add_argument("--authority", required=True, metavar="KEY", help="the public key, as `fleet_authority`")


def run_fleet(given: argparse.Namespace) -> int:
    import subprocess
    import tomllib

    try:
        if given.fleet_verb == "show":
            return _show(given)
        told = tomllib.loads(given.file.read_text(encoding="utf-8"))
        order = _settings(told) if given.fleet_verb == "sign-settings" else _update(told, given)
        return _sign(order, given.key)
    except (OSError, ValueError, subprocess.SubprocessError) as error:
        sys.stderr.write(f"kiosk: {error}\n")
        return FAILED


def _settings(told: dict[str, Any]) -> SettingsOrder:
    """Raises ValueError, for values too that no kiosk with a file of defaults would take."""
    from kiosk.domain.orders import SettingsOrder

    _refuse_unknown(told, {"serial", "day", "all", "offices", "kiosks"})
    order = SettingsOrder.read({"day": _day(told), **told})
    for group in order.groups:
        require_afar(group)
        try:
            load_settings(None, {}, group)
        except SettingsError as error:
            raise ValueError(str(error)) from error
    return order


def _update(told: dict[str, Any], given: argparse.Namespace) -> Order:
    """Raises ValueError, SubprocessError."""
    from kiosk.domain.orders import UpdateOrder

    _refuse_unknown(told, {"serial", "day", "source", "stages", "hours"})
    folder = str(told.pop("source", ""))
    back = _package(given.back, folder).told() if given.back else None
    return UpdateOrder.read(
        {"day": _day(told), **told, "package": _package(given.package, folder).told(), "back": back}
    )


def _day(told: dict[str, Any]) -> str:
    """Today's, where the file has none. TOML has days of its own."""
    from datetime import date

    day = told.pop("day", None)
    return str(day) if day is not None else date.today().isoformat()  # noqa: DTZ011 (as a signature is dated)


def _package(path: Path, folder: str) -> Package:
    """Of a file as `make release` makes it; it will lie in that folder, an address."""
    import hashlib
    import subprocess

    from kiosk.domain.orders import Package

    asked = ["dpkg-deb", "--showformat=${Package} ${Version}", "--show", str(path)]
    name, _, version = subprocess.run(asked, check=True, capture_output=True, text=True).stdout.strip().partition(" ")
    if name != "kiosk":
        raise ValueError(f"{path.name} is no package of the kiosk")
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    return Package(version, digest, path.stat().st_size, f"{folder.rstrip('/')}/{path.name}")


def _refuse_unknown(told: dict[str, Any], known: set[str]) -> None:
    if unknown := sorted(set(told) - known):
        raise ValueError(f"unknown: {', '.join(unknown)}")


def _sign(order: Order, key: Path) -> int:
    from kiosk.services.orders import sign
    from kiosk.services.proof_keys import open_authority
    from kiosk.verify_command import passphrase

    text = sign(order, open_authority(key.read_bytes(), passphrase("The fleet's passphrase: ")))
    sys.stderr.write(f"Order {order.serial}, for `kiosk centre publish-order` at the centre:\n")
    sys.stdout.write(text + "\n")
    return FINE


def _show(given: argparse.Namespace) -> int:
    import json

    from kiosk.services.orders import checked
    from kiosk.services.proofs import key_of

    if not PUBLIC_KEY.fullmatch(given.authority):
        raise ValueError("--authority needs the 52 letters and digits that `kiosk authority new` printed")
    order = checked(given.file.read_text(encoding="utf-8"), key_of(given.authority))
    sys.stdout.write(json.dumps(order.told(), indent=2, ensure_ascii=False, sort_keys=True) + "\n")
    return FINE
