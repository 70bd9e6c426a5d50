"""`kiosk update`: a newer program, as root and by a timer, where the fleet's owner ordered one for this kiosk."""

from __future__ import annotations

import argparse
import os
import stat
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.settings import Settings, SettingsError, load_settings

if TYPE_CHECKING:
    from kiosk.services.updating import Updater

FINE, LATER, FAILED = 0, 1, 2
STATE, RUNTIME, KIOSKS_RUNTIME = Path("/var/lib/kiosk-update"), Path("/run/kiosk-update"), Path("/run/kiosk")


def add_update_verb(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    update = verbs.add_parser("update", help="put a newer program in, as root, where the fleet's owner ordered one")
    update.add_argument("--settings", type=Path, metavar="FILE", required=True, help="root's file of this kiosk")
    update.add_argument("--once", action="store_true", help="one round, and no waiting for how the new one stands")


def run_update(given: argparse.Namespace) -> int:
    """0: nothing is left to do. 1: the next round goes on. 2: it can't be done."""
    from kiosk.domain.updating import Progress
    from kiosk.services.updating import LOOK_S, UpdateFault

    try:
        updater = choose_updater(given.settings)
        if updater is None:
            return FINE
        progress = updater.step()
        while progress is Progress.TRIAL and not given.once:
            # This process stays to watch: the new program may be too broken to take itself back.
            time.sleep(LOOK_S)
            progress = updater.step()
    except (SettingsError, UpdateFault, OSError) as error:
        sys.stderr.write(f"kiosk: {error}\n")
        return FAILED
    return FINE if progress is Progress.NONE else LATER


def choose_updater(path: Path) -> Updater | None:
    """None where no owner is named. Raises SettingsError, for a file too that others may change: it says
    whose programs are put in.
    """
    _require_own(path)
    settings = load_settings(path)
    if not settings.fleet_authority or settings.practice:
        return None
    from datetime import datetime

    from kiosk.devices.debian_machine import DebianMachine
    from kiosk.devices.lines import checking
    from kiosk.devices.order_file import OrderFile
    from kiosk.devices.package_folder import PackageFolder
    from kiosk.devices.update_book import UpdateBook
    from kiosk.fleet_bootstrap import update_notice
    from kiosk.services.proofs import key_of
    from kiosk.services.updating import Updater

    return Updater(
        settings.kiosk_number,
        key_of(settings.fleet_authority),
        OrderFile(update_notice(settings)).text,
        UpdateBook(STATE / "book", RUNTIME / "progress"),
        PackageFolder(STATE / "packages", checking(_authority(settings))),
        DebianMachine(KIOSKS_RUNTIME),
        datetime.now,
    )


def _authority(settings: Settings) -> Path | None:
    return None if settings.gateway_authority == Path() else settings.gateway_authority


def _require_own(path: Path) -> None:
    try:
        found = path.stat()
    except OSError as error:
        raise SettingsError(f"{path.name} can't be read: {type(error).__name__}") from error
    if found.st_uid != os.geteuid() or found.st_mode & (stat.S_IWGRP | stat.S_IWOTH):
        raise SettingsError(
            f"{path.name} is not this user's alone: whoever may write it says whose programs are put in"
        )
