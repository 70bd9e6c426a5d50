"""``kiosk centre add-desk …``, ``add-staff …``: what whoever runs the centre types about desks and their staff."""

from __future__ import annotations

import argparse
import json
import secrets
import sys
from collections.abc import Callable, Mapping
from dataclasses import asdict
from typing import TYPE_CHECKING

from kiosk.domain.staff import Staff, StaffRole

if TYPE_CHECKING:
    from kiosk.services.desk_ports import StaffEntry

Tell = Callable[[str, argparse.Namespace], str]
"""Does it, and gives what is to stand on the standard output. May raise CentreFault."""

LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"
"""None of them looks like another; a first password of sixteen can't be guessed."""


def add_options(verb: argparse.ArgumentParser, name: str) -> None:
    if name in ("add-desk", "revoke-desk"):
        verb.add_argument("number", help="the desk's four digits")
    if name in ("add-staff", "retire-staff"):
        verb.add_argument("number", help="the staff number, 1 to 10 digits")
    if name == "add-desk":
        verb.add_argument("--office", default="", help="where the desk stands")
    if name == "add-staff":
        verb.add_argument("--name", required=True, help="as the screen says it")
        verb.add_argument("--role", required=True, choices=[role.value for role in StaffRole])
        verb.add_argument("--read-password", action="store_true", help="from the standard input, instead of a new one")
    if name == "staff":
        verb.add_argument("--json", action="store_true", help="for programs")


def _add_desk(dsn: str, given: argparse.Namespace) -> str:
    from kiosk.central.postgres import admin

    password = admin.add_desk(dsn, given.number, given.office)
    sys.stderr.write(f"Desk {given.number} is let in. Its password, for `kiosk enrol --desk` there; shown only now:\n")
    return password


def _revoke_desk(dsn: str, given: argparse.Namespace) -> str:
    from kiosk.central.postgres import admin

    admin.revoke_desk(dsn, given.number)
    return f"Desk {given.number} is shut out; its connections and sessions are cut."


def _add_staff(dsn: str, given: argparse.Namespace) -> str:
    from kiosk.central.postgres.staff_admin import put_staff

    password = sys.stdin.readline().strip() if given.read_password else first_password()
    put_staff(dsn, Staff(given.number, given.name, StaffRole(given.role)), password)
    if given.read_password:
        return f"{given.number} is admitted."
    sys.stderr.write(f"{given.number} is admitted. The first password, shown only now:\n")
    return password


def _retire_staff(dsn: str, given: argparse.Namespace) -> str:
    from kiosk.central.postgres.staff_admin import retire_staff

    retire_staff(dsn, given.number)
    return f"{given.number} signs in no more. What was done under this number stays."


def _staff(dsn: str, given: argparse.Namespace) -> str:
    from kiosk.central.postgres.staff_admin import all_staff

    entries = all_staff(dsn)
    if given.json:
        return json.dumps([asdict(entry) for entry in entries], ensure_ascii=False, default=str)
    return "\n".join(map(_told, entries)) or "There is no staff yet: `kiosk centre add-staff` admits the first."


def _told(entry: StaffEntry) -> str:
    state = "active" if entry.active else "retired"
    locked = f", locked until {entry.locked_until:%Y-%m-%d %H:%M %Z}" if entry.locked_until else ""
    return f"{entry.staff.number:<11}{entry.staff.role.value:<15}{state + locked:<9} {entry.staff.name}"


def first_password() -> str:
    """To be typed once: four groups of four."""
    return "-".join("".join(secrets.choice(LETTERS) for _ in range(4)) for _ in range(4))


STAFF_VERBS: Mapping[str, tuple[str, Tell]] = {
    "add-desk": ("let a desk in, or in anew, and print its password once", _add_desk),
    "revoke-desk": ("shut a desk out at once", _revoke_desk),
    "add-staff": ("admit or change a member of the staff, and print a first password once", _add_staff),
    "retire-staff": ("let a member of the staff sign in no more", _retire_staff),
    "staff": ("tell who is on the staff", _staff),
}
