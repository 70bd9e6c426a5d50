"""The command line: parse, then start. ``run`` watches over ``screen`` and brings it back when it falls."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from kiosk import __version__
from kiosk.centre_command import add_centre_verbs, run_centre
from kiosk.check_command import add_check_verb, run_check
from kiosk.doctor_command import add_doctor_verb, run_doctor
from kiosk.estimate_command import add_estimate_verb, run_estimate
from kiosk.fleet_command import add_fleet_verbs, run_fleet
from kiosk.prompts_command import add_prompts_verb, run_prompts
from kiosk.readiness_command import add_readiness_verb, run_readiness
from kiosk.replay_command import add_replay_verb, run_replay
from kiosk.seal_command import add_seal_verb, run_seal
from kiosk.settings import Settings, SettingsError, document_settings, given_where, load_settings
from kiosk.update_command import add_update_verb, run_update
from kiosk.verify_command import add_verify_verbs, run_authority, run_receipt_key, run_verify

RESTART_S = 1.0
HEALTHY_S = 10.0
QUICK_FALLS = 5  # so many falls in a row, each soon after its start, slow the restarts down


def parser() -> argparse.ArgumentParser:
    top = argparse.ArgumentParser(prog="kiosk", description="A kiosk for Developed Social Security.")
    top.add_argument("--version", action="version", version=__version__)
    verbs = top.add_subparsers(dest="verb", required=True)
    for name, text in VERBS.items():
        verb = verbs.add_parser(name, help=text)
        verb.add_argument("--settings", type=Path, metavar="FILE", help="a TOML file; see `kiosk settings`")
        verb.add_argument("--windowed", action="store_true", help="a window that may be closed, for development")
        verb.add_argument("--or-practice", action="store_true", help="practise where there is no secure keyring")
        if name == "enrol":
            verb.add_argument("--desk", action="store_true", help="the two passwords of a desk instead of a kiosk's")
        if name == "demo":
            verb.add_argument("--out", type=Path, default=Path("out"), help="where pictures and the receipt go")
    add_centre_verbs(verbs)
    add_check_verb(verbs)
    add_doctor_verb(verbs)
    add_estimate_verb(verbs)
    add_fleet_verbs(verbs)
    add_prompts_verb(verbs)
    add_readiness_verb(verbs)
    add_replay_verb(verbs)
    add_seal_verb(verbs)
    add_update_verb(verbs)
    add_verify_verbs(verbs)
    return top


VERBS = {
    "run": "open the kiosk, and bring it back if it falls",
    "desk": "open the desk, for the staff",
    "screen": "open the kiosk once (what `run` watches over)",
    "demo": "walk the whole journey through the real screens",
    "set-pin": "set the clerk's PIN of this kiosk",
    "enrol": "put this kiosk's password for the centre into the keyring",
    "set-aside": "put a store that can't be read aside, whole, so that the kiosk can open with a new one",
    "settings": "print every setting with its default; with --settings, what is in force and from where",
}


APART: dict[str, Callable[[argparse.Namespace], int]] = {
    "centre": run_centre,
    "check": run_check,
    "doctor": run_doctor,
    "estimate": run_estimate,
    "fleet": run_fleet,
    "prompts": run_prompts,
    "readiness": run_readiness,
    "replay": run_replay,
    "seal": run_seal,
    "update": run_update,
    "verify": run_verify,
    "authority": run_authority,
    "receipt-key": run_receipt_key,
}
"""Verbs of modules of their own."""

LOGGED = ("centre", "demo", "readiness", "update")
"""Verbs that log from their start. A screen does once its first page stands; the others say what they have to say."""


def main(arguments: list[str] | None = None) -> int:
    given = parser().parse_args(arguments)
    if given.verb in LOGGED:
        begin_log()
    if given.verb == "settings":
        return print_settings(given.settings)
    if given.verb in APART:
        return APART[given.verb](given)
    try:
        settings = load_settings(given.settings)
    except SettingsError as error:
        sys.stderr.write(f"kiosk: {error}\n")
        return rest(Settings(), "a setting is wrong") if given.verb == "run" and on_the_glass() else 2
    return start(given, settings)


def print_settings(path: Path | None) -> int:
    """Every setting with its default; or, of a machine's file, with what is in force and where it comes from."""
    if path is None:
        sys.stdout.write(document_settings())
        return 0
    from kiosk.fleet_bootstrap import in_force

    try:
        begun = in_force(path, load_settings(path))
        where = given_where(path, afar=begun.set_afar)
    except SettingsError as error:
        sys.stderr.write(f"kiosk: {error}\n")
        return 2
    sys.stderr.write(begun.complaint)
    afar = {"afar": f"order {begun.serial} from afar"}
    sources = {name: afar.get(place, place) for place, given in where.items() for name in given}
    sys.stdout.write(document_settings(begun.settings, sources))
    return 0


def on_the_glass() -> bool:
    """Does systemd start this, before persons? Then there is a page rather than a terminal for what is wrong."""
    return "NOTIFY_SOCKET" in os.environ


def begin_log() -> None:
    from kiosk.logs import begin_logging  # heavier than most verbs are

    begin_logging()


def start(given: argparse.Namespace, settings: Settings) -> int:
    """Do what the verb says; the exit code."""
    how = {"windowed": given.windowed, "or_practice": given.or_practice}
    begin: dict[str, Callable[[], int]] = {
        "run": lambda: watch_over(screen_command(given)),
        "screen": lambda: open_screen(settings, given.settings, **how),
        "desk": lambda: open_desk_window(settings, **how),
        "demo": lambda: walk(settings, given.out),
        "set-pin": lambda: set_pin(settings),
        "enrol": lambda: enrol(settings, desk=given.desk),
        "set-aside": lambda: set_aside_store(settings, or_practice=given.or_practice),
    }
    return begin[given.verb]()


def walk(settings: Settings, out: Path) -> int:
    from kiosk.demo_bootstrap import run_demo

    return run_demo(settings, out)


def screen_command(given: argparse.Namespace) -> list[str]:
    command = [sys.executable, "-m", "kiosk", "screen"]
    if given.settings is not None:
        command += ["--settings", str(given.settings)]
    command += ["--windowed"] if given.windowed else []
    return command + (["--or-practice"] if given.or_practice else [])


def watch_over(command: list[str]) -> int:
    """Start the screen again whenever it ends otherwise than by a clerk: within seconds, and for ever."""
    falls = 0
    while True:
        begun = time.monotonic()
        try:
            code = subprocess.run(command, check=False).returncode
        except KeyboardInterrupt:
            return 130
        if code in (0, 2):
            return code
        falls = falls + 1 if time.monotonic() - begun < HEALTHY_S else 0
        time.sleep(RESTART_S if falls < QUICK_FALLS else 3 * RESTART_S)


def open_screen(settings: Settings, path: Path | None, *, windowed: bool, or_practice: bool) -> int:
    """settings: this machine's own, of the file at ``path``; what was ordered from afar counts beside them."""
    from kiosk.bootstrap import Running, make_app
    from kiosk.falls import MOST, Falls, Screen, falls_folder
    from kiosk.fleet_bootstrap import in_force

    folder = falls_folder(settings.folder())
    falls, screen = Falls(folder), Screen(folder, __version__)
    screen.starts()
    if falls.begin() >= MOST:
        code = rest(settings, "it fell several times", windowed=windowed)
        falls.stood() if code == 0 else falls.rested()  # who ended it looks after it
        return code
    running, begun = Running(), in_force(path, settings)
    app = make_app(begun.settings, running, windowed=windowed, or_practice=or_practice, begun=begun, screen=screen)
    code = app.run(falls.stood)
    falls.stood()
    app.stop()
    running.close()
    return code


def rest(settings: Settings, why: str, *, windowed: bool = False) -> int:
    """A calm page for some minutes; the code then asks for another try. why: a few words for a technician."""
    from kiosk.bootstrap import screen_settings
    from kiosk.ui.recovery import RecoveryApp

    return RecoveryApp(screen_settings(settings, windowed=windowed), settings.phone).run(f"resting: {why}")


def open_desk_window(settings: Settings, *, windowed: bool, or_practice: bool) -> int:
    from kiosk.bootstrap import Running
    from kiosk.desk_bootstrap import make_desk

    running = Running()
    app = make_desk(settings, running, windowed=windowed, or_practice=or_practice)
    code = app.run()
    app.stop()
    running.close()
    return code


def set_aside_store(settings: Settings, *, or_practice: bool) -> int:
    """Nothing is deleted: the old store keeps its date in its name, for whoever can still read it."""
    from kiosk.bootstrap import store_path
    from kiosk.devices.system_clock import SystemClock
    from kiosk.services.errors import StoreError
    from kiosk.storage.store import set_aside

    try:
        kept = set_aside(store_path(settings, practice=settings.practice or or_practice), SystemClock().now())
    except StoreError as error:
        sys.stderr.write(f"kiosk: the store can't be set aside: {error}\n")
        return 2
    sys.stdout.write(f"The store is kept as {kept.name}; the next start makes a new one.\n")
    return 0


def set_pin(settings: Settings) -> int:
    import getpass

    from argon2 import PasswordHasher

    from kiosk.bootstrap import secrets_for
    from kiosk.services.clerk import ClerkPin
    from kiosk.services.errors import NoSecureStorage

    try:
        secrets, _ = secrets_for(settings, or_practice=False)
        ClerkPin(secrets, PasswordHasher()).set(getpass.getpass("New clerk's PIN (4 digits or more): "))
    except (NoSecureStorage, ValueError) as error:
        sys.stderr.write(f"kiosk: {error}\n")
        return 2
    return 0


def enrol(settings: Settings, *, desk: bool) -> int:
    """Keep the password that `kiosk centre add-kiosk` printed, and try it: from a person, or through a pipe. A desk has
    one of `add-desk` too, which is asked for first.
    """
    from kiosk.bootstrap import proof_keys, secrets_for
    from kiosk.central.postgres.operators import CentreFault
    from kiosk.enrolment import keep_password, logins
    from kiosk.services.errors import CentreError, NoSecureStorage

    try:
        secrets, _ = secrets_for(settings, or_practice=False)
        for login in logins(settings, desk=desk):
            keep_password(settings, secrets, ask_password(login.whose), login.name)
            login.greet(secrets)
        number = settings.desk_number if desk else settings.kiosk_number
        proves = proof_keys(replace(settings, kiosk_number=number), secrets, practice=False).certificate() is not None
    except (NoSecureStorage, SettingsError) as error:
        sys.stderr.write(f"kiosk: {error}\n")
        return 2
    except (CentreError, CentreFault) as error:
        sys.stderr.write(f"kiosk: the password is kept, but the centre did not take it: {error}\n")
        return 1
    sys.stdout.write(f"The centre knows this {'desk' if desk else 'kiosk'}.\n")
    if not proves:
        sys.stderr.write("Papers from here bear no proof yet: `kiosk receipt-key` prints the key to be certified.\n")
    return 0


def ask_password(whose: str) -> str:
    import getpass

    asked = f"The centre's password for {whose}: "
    return (getpass.getpass(asked) if sys.stdin.isatty() else sys.stdin.readline()).strip()


if __name__ == "__main__":
    sys.exit(main())
