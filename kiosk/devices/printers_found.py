"""Which printers there are to choose from: those the settings name, those at a USB cable, and those that announce
themselves on the network by DNS-SD (RFC 6763). Asked for while somebody of the staff looks; nothing listens else.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from time import monotonic, sleep
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from zeroconf import ServiceInfo, Zeroconf

IPP = "_ipp._tcp.local."
"""Encrypted ones mostly announce themselves so too; for ``ipps`` a technician has to know the certificate's name."""
LISTEN_S = 3.0
ANSWER_MS = 1000
LOOK_S = 0.05
LONGEST_NAME = 60
PATH = re.compile(r"[\w./-]{1,100}", re.ASCII)
PDF = "application/pdf"


@dataclass(frozen=True, slots=True)
class FoundPrinter:
    """address: as it may stand in the setting ``printer``. name: what it calls itself, empty where it does not.

    named: the settings name it already.
    """

    address: str
    name: str
    named: bool = False


@dataclass(frozen=True, slots=True)
class Places:
    """Where to look. devices: of USB printers. about: what the machine knows of them. interfaces: addresses of this
    machine to listen at; none for all of them. seconds: so long the network is listened to.
    """

    devices: Path = Path("/dev/usb")
    about: Path = Path("/sys/class/usbmisc")
    interfaces: tuple[str, ...] = ()
    seconds: float = LISTEN_S


def printers_found(
    named: Sequence[str], cancelled: Callable[[], bool], places: Places | None = None
) -> tuple[FoundPrinter, ...]:
    """named: addresses in the settings; they come first, found or not. Takes some seconds, fewer once ``cancelled``."""
    places = places or Places()
    found = {printer.address: printer for printer in at_the_cable(places)}
    found |= {printer.address: printer for printer in on_the_network(cancelled, places)}
    known = {address: found.pop(address, FoundPrinter(address, "")) for address in named if address}
    return (*(replace(printer, named=True) for printer in known.values()), *found.values())


def at_the_cable(places: Places) -> Iterator[FoundPrinter]:
    """Device files of USB printers; any of them may turn out to be no thermal one."""
    for device in sorted(places.devices.glob("lp*")):
        yield FoundPrinter(str(device), _model(places.about / device.name / "device" / "ieee1284_id"))


def on_the_network(cancelled: Callable[[], bool], places: Places) -> tuple[FoundPrinter, ...]:
    """Those that take a PDF by IPP. None where this machine has no network."""
    from zeroconf import InterfaceChoice, ServiceBrowser, Zeroconf

    heard = _heard()
    try:
        ears = Zeroconf(interfaces=list(places.interfaces) or InterfaceChoice.All)
    except OSError:
        return ()
    with ears:
        browser = ServiceBrowser(ears, [IPP], heard)
        end = monotonic() + places.seconds
        while monotonic() < end and not cancelled():
            sleep(LOOK_S)
        browser.cancel()
    return tuple(heard.printers)


def _heard() -> Any:
    """A listener that keeps what it hears, one printer once. It is called by the library's own thread."""
    from zeroconf import ServiceListener

    class Heard(ServiceListener):
        def __init__(self) -> None:
            self.printers: list[FoundPrinter] = []

        def add_service(self, ears: Zeroconf, kind: str, name: str) -> None:
            told = ears.get_service_info(kind, name, timeout=ANSWER_MS)
            printer = printer_of(told, name) if told is not None else None
            if printer is not None:
                self.printers.append(printer)

        def update_service(self, ears: Zeroconf, kind: str, name: str) -> None:
            """What it was first is enough."""

        def remove_service(self, ears: Zeroconf, kind: str, name: str) -> None:
            """It may be back before anybody looks."""

    return Heard()


def printer_of(told: ServiceInfo, name: str) -> FoundPrinter | None:
    """Anybody on the network may announce anything: what does not read like a printer's address is none."""
    path, kinds = _text(told, "rp") or "ipp/print", _text(told, "pdl").split(",")
    addresses = [address for address in told.parsed_addresses() if ":" not in address]
    if not (addresses and told.port and PATH.fullmatch(path) and PDF in kinds):
        return None
    return FoundPrinter(f"ipp://{addresses[0]}:{told.port}/{path.lstrip('/')}", _plain(name.removesuffix(f".{IPP}")))


def _text(told: ServiceInfo, key: str) -> str:
    return (told.properties.get(key.encode()) or b"").decode(errors="replace")


def _model(file: Path) -> str:
    """Maker and model of an IEEE 1284 id such as ``MFG:EPSON;MDL:TM-T20II;…``."""
    try:
        said = file.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
    known = dict(pair.split(":", 1) for pair in said.split(";") if ":" in pair)
    return _plain(f"{known.get('MFG', '')} {known.get('MDL', '')}")


def _plain(text: str) -> str:
    """On one line, without signs that can't be seen or that turn text round."""
    return "".join(character for character in text if character.isprintable()).strip()[:LONGEST_NAME]
