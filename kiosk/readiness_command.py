"""`kiosk readiness`: is this machine ready for persons? A table for a technician, JSON for scripts, a report as PDF."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.settings import Settings, SettingsError, load_settings

if TYPE_CHECKING:
    from kiosk.domain.words import Say
    from kiosk.services.place import Place
    from kiosk.services.ports import Greeting, OutboxCounts, SecretStore
    from kiosk.services.readiness import Check, Probe

READY, NOT_READY, FAILED = 0, 1, 2
PRINT_FOLDER = Path()
"""Stands for no file: the report then lies beside the receipts."""


def add_readiness_verb(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    verb = verbs.add_parser("readiness", help="ask every part of this machine whether it is ready")
    verb.add_argument("--settings", type=Path, metavar="FILE", help="a TOML file; see `kiosk settings`")
    verb.add_argument("--or-practice", action="store_true", help="as practice where there is no secure keyring")
    verb.add_argument("--json", action="store_true", help="a line of JSON for each part instead of the table")
    verb.add_argument(
        "--pdf", type=Path, nargs="?", const=PRINT_FOLDER, metavar="FILE", help="a report too; no FILE: to the receipts"
    )


def run_readiness(given: argparse.Namespace) -> int:
    """0 when nothing is faulty, 1 when something is, 2 when it could not be found out or no report be written."""
    from kiosk.fleet_bootstrap import in_force
    from kiosk.services.readiness import look, ready
    from kiosk.ui.language import Language, speaking

    try:
        begun = in_force(given.settings, load_settings(given.settings))
        sys.stderr.write(begun.complaint)
        settings = begun.settings
        settings.folder().mkdir(parents=True, exist_ok=True, mode=0o700)
        machine = Machine(settings, or_practice=given.or_practice)
        checks = look(machine.probes())
        with speaking(Language.ENGLISH) as say:
            sys.stdout.writelines(as_json(checks, say) if given.json else as_table(checks, say))
        if given.pdf is not None:
            with speaking(Language.ARABIC) as say:
                machine.report(checks, given.pdf, say)
    except (SettingsError, OSError) as error:
        sys.stderr.write(f"kiosk: {error}\n")
        return FAILED
    return READY if ready(checks) else NOT_READY


class Machine:
    """What the settings name, opened for a look: the kiosk may be at work meanwhile."""

    def __init__(self, settings: Settings, *, or_practice: bool) -> None:
        from kiosk.bootstrap import secrets_for
        from kiosk.services.errors import NoSecureStorage
        from kiosk.services.place import Place

        self.settings = settings
        self.secrets: SecretStore | None = None
        practice = settings.practice
        with suppress(NoSecureStorage):  # it is one of the findings
            self.secrets, practice = secrets_for(settings, or_practice=or_practice)
        self.place: Place = Place(settings.kiosk_number, settings.office, settings.phone, settings.hours, practice)

    def probes(self) -> tuple[Probe, ...]:
        from kiosk.device_bootstrap import Devices, choose_printer, choose_scanner, letter_printer, probes
        from kiosk.devices.system_clock import SystemClock

        settings, place, clock = self.settings, self.place, SystemClock()
        printer = choose_printer(settings, place, clock, settings.printer, settings.paper_width_mm)
        letters = letter_printer(settings, place, clock) or printer
        devices = Devices(printer, letters, choose_scanner(settings, place))
        asked = probes(settings, devices, self._secrets, self._greet(), self._counts)
        return (*asked, *self._gateways())

    def _gateways(self) -> Iterator[Probe]:
        """Where messages are sent from and registries asked, the centre's worker beside this."""
        from kiosk.centre_bootstrap import credentials, gateways_answer
        from kiosk.registry_bootstrap import registries_answer
        from kiosk.services.readiness import GATEWAYS, gateway_probe, registry_probe

        named = gateways_answer(self.settings, credentials())
        for key in GATEWAYS:
            answers = named.get(key)
            yield gateway_probe(key, None if answers is None else _or_no(answers))
        for code, there in registries_answer(self.settings, credentials()).items():
            yield registry_probe(code, _or_no(there))

    def _secrets(self) -> SecretStore:
        from kiosk.services.errors import NoSecureStorage

        if self.secrets is None:
            raise NoSecureStorage("no secure keyring runs here")
        return self.secrets

    def _greet(self) -> Callable[[], Greeting] | None:
        """A way of its own for each question: they are asked side by side."""
        from kiosk.enrolment import central_elsewhere

        if not self.settings.centre or self.place.practice:
            return None

        def greet() -> Greeting:
            with closing(central_elsewhere(self.settings, self._secrets())) as central:
                return central.greet()

        return greet

    def _counts(self) -> OutboxCounts:
        from kiosk.bootstrap import store_path
        from kiosk.services.ports import OutboxCounts
        from kiosk.storage.store import open_store

        path = store_path(self.settings, practice=self.place.practice)
        if not path.exists():
            return OutboxCounts()  # the kiosk was never opened
        with closing(open_store(path, self._secrets())) as store, store.work() as work:
            return work.counts()

    def report(self, checks: tuple[Check, ...], file: Path, say: Say) -> None:
        """Raises OSError."""
        from kiosk.device_bootstrap import print_folder
        from kiosk.devices.folder_printer import FolderPrinter
        from kiosk.devices.system_clock import SystemClock
        from kiosk.receipts.readiness_sheet import render_report
        from kiosk.receipts.render import A4_WIDTH_MM

        clock = SystemClock()
        pdf = render_report(self.place, clock.now(), say, checks)
        if file != PRINT_FOLDER:
            file.write_bytes(pdf)
            return
        folder = print_folder(self.settings, practice=self.place.practice)
        if FolderPrinter(folder, A4_WIDTH_MM, clock).print(pdf, f"readiness-{self.place.kiosk}").fault is not None:
            raise OSError(f"the report can't be written to {folder.name}")


def as_table(checks: Iterable[Check], say: Say) -> Iterable[str]:
    for check in checks:
        found = check.finding
        yield f"{found.state.upper():7}{check.key:16}{_plain(say(found.detail))}\n"
        if found.remedy is not None:
            yield f"{'':23}{_plain(say(found.remedy))}\n"


def as_json(checks: Iterable[Check], say: Say) -> Iterable[str]:
    for check in checks:
        found = check.finding
        remedy = _plain(say(found.remedy)) if found.remedy is not None else ""
        told = {"check": check.key, "state": found.state, "detail": _plain(say(found.detail)), "remedy": remedy}
        yield json.dumps(told) + "\n"


def _plain(text: str) -> str:
    """Terminals and scripts have no use for marks of direction."""
    return "".join(character for character in text if character.isprintable())


def _or_no(answers: Callable[[], bool]) -> Callable[[], bool]:
    """What is set up by halves does not answer either."""

    def answer() -> bool:
        try:
            return answers()
        except SettingsError:
            return False

    return answer
