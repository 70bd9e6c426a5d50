"""`kiosk doctor`: is this machine locked down as a kiosk? A table for a technician, JSON for scripts."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.lockdown.findings import Check

LOCKED, OPEN, UNSURE = 0, 1, 2


def add_doctor_verb(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    verb = verbs.add_parser("doctor", help="ask whether this machine is locked down as a kiosk")
    verb.add_argument("--json", action="store_true", help="a line of JSON for each point instead of the table")
    verb.add_argument(
        "--root", type=Path, default=Path("/"), metavar="FOLDER", help="of another machine, such as an image being made"
    )


def run_doctor(given: argparse.Namespace) -> int:
    """0 where every point holds, 1 where one does not, 2 where none is open and something can't be told."""
    from kiosk.lockdown.findings import State, examine
    from kiosk.lockdown.machine import Machine
    from kiosk.lockdown.points import POINTS

    checks = tuple(examine(Machine(given.root), POINTS))
    sys.stdout.writelines(_as_json(checks) if given.json else _as_table(checks))
    states = {check.found.state for check in checks}
    if State.NOT in states:
        return OPEN
    return UNSURE if State.UNKNOWN in states else LOCKED


def _as_table(checks: Iterable[Check]) -> Iterator[str]:
    for check in checks:
        yield f"{check.found.state.upper():9}{check.key:14}{check.found.detail}\n"
        if check.remedy:
            yield f"{'':23}{check.remedy}\n"


def _as_json(checks: Iterable[Check]) -> Iterator[str]:
    for check in checks:
        told = {"check": check.key, "state": check.found.state, "detail": check.found.detail, "remedy": check.remedy}
        yield json.dumps(told) + "\n"
