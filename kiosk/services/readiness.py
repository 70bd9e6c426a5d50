"""Is this machine ready for persons? One question to each of its parts, and what to do where the answer is no.

A further check is one more ``Probe``. Nothing here knows of a person.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import timedelta
from threading import Thread
from time import monotonic

import structlog

from kiosk.domain.health import State
from kiosk.domain.registries import registry_name
from kiosk.domain.words import Words, ltr, tr
from kiosk.services.centre_time import WRONG, CentreTime
from kiosk.services.clerk import SECRET as PIN
from kiosk.services.disk import Disk
from kiosk.services.errors import CentreRefused, CentreUnreachable, NoSecureStorage, StoreError
from kiosk.services.paper_ports import ScanFault, Scanner
from kiosk.services.ports import Clock, Greeting, OutboxCounts, Printed, Printer, PrinterFault, SecretStore
from kiosk.services.printing import print_then_note

PATIENCE_S = 12.0
"""The slowest part, a scanner that has to be woken, says within 8 seconds that it is there."""
ROOM_BYTES = 5 * 2**30
"""What the outbox may fill (``storage.store.LIMIT``) and a little for papers."""

log = structlog.get_logger()


STATES = {
    State.OK: tr("Ready", "a part of the machine"),
    State.WARN: tr("To watch", "a part of the machine"),
    State.FAULT: tr("To mend", "a part of the machine"),
    State.ABSENT: tr("Not set up", "a part of the machine"),
}


@dataclass(frozen=True, slots=True)
class Finding:
    """detail: what was seen. remedy: what somebody does about it; None where nothing has to be done."""

    state: State
    detail: Words
    remedy: Words | None = None


@dataclass(frozen=True, slots=True)
class Check:
    """key: one word for scripts."""

    key: str
    name: Words
    finding: Finding


@dataclass(frozen=True, slots=True)
class Probe:
    """ask: may take some seconds, and runs in a thread of its own."""

    key: str
    name: Words
    ask: Callable[[], Finding]


UNANSWERED = Finding(
    State.FAULT,
    tr("It gave no answer."),
    tr("It is switched off and on; if that is no help, a technician looks at it."),
)


@dataclass(frozen=True, slots=True)
class Offer:
    """A device that may be set up. kind: printer or scanner. name: its own words, maybe none. line: of the settings."""

    kind: str
    name: str
    line: str


@dataclass(frozen=True, slots=True)
class Readiness:
    """trial: draws a paper of so many mm that shows whether a printer prints well.

    search: looks for devices at the cable and on the network, for up to half a minute or until it is told to end.
    """

    probes: tuple[Probe, ...]
    trial: Callable[[int], bytes]
    search: Callable[[Callable[[], bool]], tuple[Offer, ...]]

    def look(self, *keys: str) -> tuple[Check, ...]:
        """At all of them, or at those of these keys."""
        return look(probe for probe in self.probes if not keys or probe.key in keys)

    def print_trial(self, printer: Printer) -> Printed:
        """Answers when the paper is out, as ``Printer.print``."""
        return print_then_note(printer, self.trial, "trial", lambda: None)


def look(probes: Iterable[Probe], patience: float = PATIENCE_S) -> tuple[Check, ...]:
    """Asked side by side; what has not answered after ``patience`` seconds is told as such, and left to itself."""
    asked, found = tuple(probes), dict[str, Finding]()
    threads = [Thread(target=_ask, args=(probe, found), name="readiness", daemon=True) for probe in asked]
    for thread in threads:
        thread.start()
    end = monotonic() + patience
    for thread in threads:
        thread.join(max(0.0, end - monotonic()))
    return tuple(Check(probe.key, probe.name, found.get(probe.key, UNANSWERED)) for probe in asked)


def ready(checks: Iterable[Check]) -> bool:
    return all(check.finding.state is not State.FAULT for check in checks)


def _ask(probe: Probe, found: dict[str, Finding]) -> None:
    """A part that fails in a way nobody foresaw has given no answer."""
    try:
        found[probe.key] = probe.ask()
    except Exception as error:  # noqa: BLE001 (one part must not hide the others)
        log.warning("a check failed", check=probe.key, kind=type(error).__name__)


# ── devices ─────────────────────────────────────────────────────────────────────────────────────────────────────

PRINTER_FAULTS = {
    PrinterFault.NO_PAPER: (tr("The printer is out of paper."), tr("Paper is put in.")),
    PrinterFault.JAM: (tr("Paper is stuck in the printer."), tr("The printer is opened and the paper is taken out.")),
    PrinterFault.COVER_OPEN: (tr("The printer's cover is open."), tr("The cover is closed.")),
    PrinterFault.GONE: (
        tr("The printer does not answer."),
        tr("Power, cable and network are looked at, then its address in the settings."),
    ),
}
SCANNER_FAULTS = {
    ScanFault.NO_PAPER: (tr("The scanner has no paper."), tr("Paper is put in.")),
    ScanFault.JAM: (tr("Paper is stuck in the scanner."), tr("The scanner is opened and the paper is taken out.")),
    ScanFault.COVER_OPEN: (tr("The scanner's cover is open."), tr("The cover is closed.")),
    ScanFault.BUSY: (tr("Somebody else is using the scanner."), tr("It is free again when they have finished.")),
}
SCANNER_GONE = (
    tr("The scanner does not answer."),
    tr("Power, cable and network are looked at, then its name in the settings."),
)
PRINTER = tr("Printer")
NOT_SET = tr("None is set up.")


def printer_probe(printer: Printer, key: str = "printer", name: Words = PRINTER) -> Probe:
    def ask() -> Finding:
        fault = printer.fault()
        if fault is not None:
            return Finding(State.FAULT, *PRINTER_FAULTS[fault])
        if printer.low():
            return Finding(State.WARN, tr("Paper runs out soon."), tr("A new roll or more paper is kept at hand."))
        ready = tr("The printer is ready. Paper width: {width} mm.")
        return Finding(State.OK, ready.fill(width=ltr(str(printer.width_mm))))

    return Probe(key, name, ask)


def scanner_probe(scanner: Scanner | None) -> Probe:
    def ask() -> Finding:
        if scanner is None:
            return Finding(State.ABSENT, NOT_SET)
        fault = scanner.fault()
        if fault is None:
            return Finding(State.OK, tr("The scanner is ready."))
        state = State.WARN if fault is ScanFault.BUSY else State.FAULT
        return Finding(state, *SCANNER_FAULTS.get(fault, SCANNER_GONE))

    return Probe("scanner", tr("Scanner"), ask)


def camera_probe(there: Callable[[], bool] | None) -> Probe:
    """there: is the one that is set plugged in? None where none is set."""

    def ask() -> Finding:
        if there is None:
            return Finding(State.ABSENT, NOT_SET)
        if there():
            return Finding(State.OK, tr("The camera is plugged in."))
        remedy = tr("Its cable is looked at, then its name in the settings.")
        return Finding(State.FAULT, tr("The camera is not there."), remedy)

    return Probe("camera", tr("Camera"), ask)


def virus_probe(answers: Callable[[], bool]) -> Probe:
    """A warning at most: uploads are redrawn with it or without."""

    def ask() -> Finding:
        if answers():
            return Finding(State.OK, tr("The virus scanner answers."))
        remedy = tr("A technician starts clamd again. Uploads are redrawn all the same.")
        return Finding(State.WARN, tr("The virus scanner does not answer."), remedy)

    return Probe("virus-scanner", tr("Virus scanner"), ask)


GATEWAYS = {"sms": tr("SMS gateway"), "mail": tr("Mail server")}


def gateway_probe(key: str, answers: Callable[[], bool] | None) -> Probe:
    """key: of ``GATEWAYS``. answers: None on a machine that sends no messages by it."""

    def ask() -> Finding:
        if answers is None:
            return Finding(State.ABSENT, NOT_SET)
        if answers():
            return Finding(State.OK, tr("It answers."))
        remedy = tr("The network is looked at, then its address, certificate and credential.")
        return Finding(State.FAULT, tr("It can't be reached, or does not take us."), remedy)

    return Probe(key, GATEWAYS[key], ask)


def registry_probe(code: str, answers: Callable[[], bool]) -> Probe:
    """Of a machine that asks registries. A warning at most: what a registry does not say is written by hand."""

    def ask() -> Finding:
        if answers():
            return Finding(State.OK, tr("It answers."))
        remedy = tr("The network is looked at, then its address, certificate and credential.")
        return Finding(State.WARN, tr("It can't be reached, or does not take us."), remedy)

    return Probe(f"registry-{code}", registry_name(code), ask)


# ── this machine ────────────────────────────────────────────────────────────────────────────────────────────────


def disk_probe(disk: Disk, least: int) -> Probe:
    """least: bytes without which no application is begun here."""

    def ask() -> Finding:
        room = disk.free()
        detail = tr("Free room: {room} GB.").fill(room=ltr(f"{room / 1e9:.1f}"))
        remedy = tr("Old papers and logs are removed, or a larger disk is put in.")
        if room < least:
            return Finding(State.FAULT, detail, remedy)
        return Finding(State.WARN, detail, remedy) if room < ROOM_BYTES else Finding(State.OK, detail)

    return Probe("disk", tr("Disk"), ask)


def keys_probe(secrets: Callable[[], SecretStore], store_key: str) -> Probe:
    """secrets: may raise NoSecureStorage. store_key: the name of the store's key there."""

    def ask() -> Finding:
        try:
            held = secrets()
            key, pin = held.get(store_key), held.get(PIN)
        except NoSecureStorage:
            closed = tr("The keyring can't be reached.")
            return Finding(State.FAULT, closed, tr("The user of the kiosk signs in to the machine again."))
        if key is None:
            return Finding(State.FAULT, tr("The store has no key here."), tr("A technician looks at the keyring."))
        if pin is None:
            return Finding(State.WARN, tr("No clerk's PIN is set."), tr("A technician sets it with `kiosk set-pin`."))
        return Finding(State.OK, tr("The keys and the clerk's PIN are there."))

    return Probe("keys", tr("Keys"), ask)


# ── the centre ──────────────────────────────────────────────────────────────────────────────────────────────────

Greet = Callable[[], Greeting]


def clock_probe(greet: Greet | None, machine: Clock) -> Probe:
    """greet: asks the centre elsewhere; None for one on this machine, which has no other clock."""

    def ask() -> Finding:
        if greet is None:
            return Finding(State.ABSENT, tr("There is no other clock to compare it with."))
        time, asked = CentreTime(machine), machine.now()
        try:
            greeting = greet()
        except (CentreUnreachable, CentreRefused):
            return Finding(State.WARN, tr("It can't be compared with the centre's now."))
        time.told(greeting.at, asked, machine.now())
        return _off(time.off)

    return Probe("clock", tr("Clock"), ask)


def _off(off: timedelta) -> Finding:
    seconds = round(abs(off.total_seconds()))
    if not seconds:
        return Finding(State.OK, tr("It goes with the centre's."))
    slow, fast = tr("It is {seconds} s slow."), tr("It is {seconds} s fast.")
    detail = (slow if off > timedelta() else fast).fill(seconds=ltr(str(seconds)))
    state = State.FAULT if abs(off) > WRONG else State.WARN
    return Finding(state, detail, tr("A technician sets the machine's clock."))


def centre_probe(greet: Greet | None, counts: Callable[[], OutboxCounts]) -> Probe:
    """greet: as for the clock. counts: of what is still on this machine; may raise StoreError."""

    def ask() -> Finding:
        try:
            if greet is not None:
                greet()
        except CentreUnreachable:
            remedy = tr("The network is looked at. Nothing is lost: what waits is sent later.")
            return Finding(State.FAULT, tr("The centre can't be reached now."), remedy)
        except CentreRefused:
            remedy = tr("A technician updates the program or enrols this machine again.")
            return Finding(State.FAULT, tr("The centre does not take this machine."), remedy)
        try:
            return _waiting(counts())
        except StoreError:
            return Finding(State.FAULT, tr("This machine's store can't be read."), tr("A technician looks at it."))

    return Probe("centre", tr("Centre"), ask)


def _waiting(counts: OutboxCounts) -> Finding:
    parked = counts.parked + counts.parked_documents
    if parked or counts.lost:
        detail = tr("Refused by the centre: {parked}. Missing there: {lost}.")
        filled = detail.fill(parked=ltr(str(parked)), lost=ltr(str(counts.lost)))
        return Finding(State.WARN, filled, tr("The clerk's page says why."))
    waiting = tr("Waiting to be sent: {records} records, {files} documents.")
    return Finding(State.OK, waiting.fill(records=ltr(str(counts.waiting)), files=ltr(str(counts.documents))))
