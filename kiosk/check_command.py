"""`kiosk check FILE…`: what the quarantine says to files, for scripts and for whoever wonders why one was refused."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, TextIO

from kiosk.settings import SettingsError, load_settings

if TYPE_CHECKING:
    from kiosk.services.ports import Intake

ALL_ACCEPTED, SOME_REFUSED, FAILED = 0, 1, 2


@dataclass(frozen=True, slots=True)
class FileVerdict:
    """One line of the answer. file: the path as it was given. kind: ``pdf``, ``jpeg``, ``png``, or empty for anything
    else. pages: as they would be kept, 0 for a refused file. reason: a code of ``ports.Refusal``, empty when accepted.
    """

    file: str
    accepted: bool
    kind: str
    pages: int
    reason: str
    milliseconds: int


def add_check_verb(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    check = verbs.add_parser("check", help="say of each file whether the quarantine takes it, as a line of JSON")
    check.add_argument("files", nargs="+", type=Path, metavar="FILE")
    check.add_argument("--settings", type=Path, metavar="FILE", help="a TOML file; see `kiosk settings`")


def run_check(given: argparse.Namespace) -> int:
    """0 when all were accepted, 1 when one was refused, 2 for settings that can't be used."""
    from kiosk.device_bootstrap import choose_intake

    try:
        intake = choose_intake(load_settings(given.settings))
    except SettingsError as error:
        sys.stderr.write(f"kiosk: {error}\n")
        return FAILED
    return report(given.files, intake, sys.stdout)


def report(files: Iterable[Path], intake: Intake, out: TextIO, now: Callable[[], float] = monotonic) -> int:
    """A line a file, written as soon as it is known. Names that are no text come as JSON's escapes."""
    code = ALL_ACCEPTED
    for file in files:
        verdict = judge(file, intake, now)
        out.write(json.dumps(asdict(verdict)) + "\n")
        out.flush()
        code = code if verdict.accepted else SOME_REFUSED
    return code


def judge(file: Path, intake: Intake, now: Callable[[], float] = monotonic) -> FileVerdict:
    from kiosk.services.ports import TakenIn

    began = now()
    answer = intake.take_in(file, lambda: False)
    milliseconds = round(1000 * (now() - began))
    kind = answer.kind.value if answer.kind else ""
    if isinstance(answer, TakenIn):
        return FileVerdict(str(file), True, kind, answer.pages, "", milliseconds)
    return FileVerdict(str(file), False, kind, 0, answer.refusal.value, milliseconds)
