"""Chooses which device stands behind a port of this machine, and what is asked of it for the readiness report."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.settings import MEGABYTE, Settings, given_or, is_thermal

if TYPE_CHECKING:
    from kiosk.imaging.clamd import Clamd
    from kiosk.imaging.gate import Gate
    from kiosk.services.paper_ports import Camera, Scanner
    from kiosk.services.place import Place
    from kiosk.services.ports import Clock, FileSources, OutboxCounts, Printer, SecretStore
    from kiosk.services.readiness import Greet, Offer, Probe
    from kiosk.services.voice import Voice


def choose_printer(settings: Settings, place: Place, clock: Clock, address: str, width_mm: int) -> Printer:
    """A real one where there is an address, else one that writes files."""
    if is_thermal(address):
        from kiosk.devices.escpos_line import EscPosAddress
        from kiosk.devices.escpos_printer import EscPosPrinter

        return EscPosPrinter(EscPosAddress.parse(address))
    if address:
        from kiosk.devices.ipp_printer import IppAddress, IppPrinter

        return IppPrinter(IppAddress.parse(address), width_mm)
    from kiosk.devices.folder_printer import FolderPrinter

    return FolderPrinter(print_folder(settings, practice=place.practice), width_mm, clock)


def print_folder(settings: Settings, *, practice: bool) -> Path:
    """Practice and real persons never share a folder."""
    return given_or(settings.print_folder, settings.folder() / f"{'practice-' if practice else ''}receipts")


def letter_printer(settings: Settings, place: Place, clock: Clock) -> Printer | None:
    """None where letters come out of the receipts' printer."""
    if not (settings.letter_printer or settings.letter_width_mm):
        return None
    width = settings.letter_width_mm or settings.paper_width_mm
    return choose_printer(settings, place, clock, settings.letter_printer or settings.printer, width)


@dataclass(frozen=True, slots=True)
class Devices:
    """letter_printer: the same as ``printer`` where there is no other."""

    printer: Printer
    letter_printer: Printer
    scanner: Scanner | None


def probes(
    settings: Settings,
    devices: Devices,
    secrets: Callable[[], SecretStore],
    greet: Greet | None,
    counts: Callable[[], OutboxCounts],
) -> tuple[Probe, ...]:
    """What is asked at this machine. greet, counts, secrets: as for the probes."""
    from kiosk.devices.cameras_found import camera_there
    from kiosk.devices.system_clock import SystemClock
    from kiosk.devices.system_disk import SystemDisk
    from kiosk.domain.words import tr
    from kiosk.services import readiness
    from kiosk.storage.store import KEY_NAME

    clamd = choose_clamd(settings)
    camera, beside = settings.camera, devices.letter_printer is not devices.printer
    letters = readiness.printer_probe(devices.letter_printer, "letter-printer", tr("Letters' printer"))
    return (
        readiness.printer_probe(devices.printer),
        *((letters,) if beside else ()),
        readiness.scanner_probe(devices.scanner),
        readiness.camera_probe((lambda: camera_there(camera)) if camera else None),
        *((readiness.virus_probe(clamd.answers),) if clamd else ()),
        readiness.disk_probe(SystemDisk(settings.folder()), settings.disk_beginning_mb * MEGABYTE),
        readiness.clock_probe(greet, SystemClock()),
        readiness.keys_probe(secrets, KEY_NAME),
        readiness.centre_probe(greet, counts),
    )


def search_devices(settings: Settings, cancelled: Callable[[], bool]) -> tuple[Offer, ...]:
    from kiosk.devices.found_scanners import found_scanners
    from kiosk.devices.printers_found import printers_found
    from kiosk.services.readiness import Offer

    printers = printers_found((settings.printer, settings.letter_printer), cancelled)
    scanners = () if cancelled() else found_scanners()
    return (
        *(Offer("printer", one.name, f'printer = "{one.address}"') for one in printers),
        *(Offer("scan", one.description, f'scanner = "{one.name}"') for one in scanners),
    )


def choose_scanner(settings: Settings, place: Place) -> Scanner | None:
    """The one that is set. Drawn sheets are never handed in for a real person."""
    from kiosk.devices.private_room import clear_leftovers

    clear_leftovers()
    name, feeder = settings.scanner, settings.scanner_feeder
    if name == "practice":
        from kiosk.devices.practice_scanner import PracticeScanner

        return PracticeScanner(feeder=feeder) if place.practice else None
    if not name:
        return None
    from kiosk.devices.sane_scanner import SaneScanner, device_of

    return SaneScanner(device_of(name), feeder=feeder)


def choose_camera(settings: Settings) -> Camera | None:
    """The one that is set. It is asked for nothing before somebody looks through it."""
    from kiosk.ui.camera import QtCamera, device

    return QtCamera(device(settings.camera)) if settings.camera else None


def choose_voice(settings: Settings) -> Voice:
    """Recorded sentences where there are some; what speaks says the others."""
    from kiosk.devices.espeak_voice import EspeakVoice
    from kiosk.devices.recorded_voice import RecordedVoice
    from kiosk.paths import RESOURCES
    from kiosk.services.lexicons import load_lexicon

    arabic = load_lexicon(RESOURCES / "words" / "spoken_arabic.toml")
    voice = EspeakVoice(settings.voice_program, {"ar": arabic}, private=settings.headphones)
    return voice if settings.clips_folder == Path() else RecordedVoice(settings.clips_folder, voice)


def choose_sources(settings: Settings) -> FileSources:
    from kiosk.devices.file_sources import StickAndFolder

    folder = settings.documents_folder
    return StickAndFolder(None if folder == Path() else folder.expanduser())


def choose_intake(settings: Settings) -> Gate:
    """The quarantine, with ClamAV beside it where its socket is set."""
    from kiosk.imaging.gate import Gate

    return Gate(clamd=choose_clamd(settings))


def choose_clamd(settings: Settings) -> Clamd | None:
    from kiosk.imaging.clamd import Clamd

    return Clamd(settings.clamd_socket.expanduser()) if settings.clamd_socket != Path() else None
