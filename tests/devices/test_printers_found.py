"""Printers to choose from: named, at a cable, and announced on this machine's loopback."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from zeroconf import ServiceInfo, Zeroconf

from kiosk.devices import printers_found as printers_found_module
from kiosk.devices.ipp_printer import IppAddress
from kiosk.devices.printers_found import IPP, FoundPrinter, Places, at_the_cable, printer_of, printers_found

LOOPBACK = "127.0.0.1"
OFFICE = FoundPrinter(f"ipp://{LOOPBACK}:8631/ipp/print", "طابعة المكتب")


def announced(name: str = "طابعة المكتب", **properties: str) -> ServiceInfo:
    told = {"rp": "ipp/print", "pdl": "image/urf,application/pdf", **properties}
    where = {"addresses": [socket.inet_aton(LOOPBACK)], "port": 8631, "server": "office.local."}
    return ServiceInfo(IPP, f"{name}.{IPP}", properties=told, **where)  # type: ignore[arg-type]


@pytest.fixture
def places(tmp_path: Path) -> Places:
    """A thermal printer at the cable, and no other network than the loopback, which is listened to for no time."""
    devices, about = tmp_path / "dev", tmp_path / "sys"
    (about / "lp0" / "device").mkdir(parents=True)
    devices.mkdir()
    for name in ("lp0", "lp1", "hiddev0"):
        (devices / name).touch()
    (about / "lp0" / "device" / "ieee1284_id").write_text("MFG:EPSON;CMD:ESC/POS;MDL:TM-T20II\u202e;CLS:PRINTER;")
    return Places(devices, about, (LOOPBACK,), 0)


@pytest.fixture
def office() -> Iterator[None]:
    with Zeroconf(interfaces=[LOOPBACK]) as network:
        network.register_service(announced())
        yield
        network.unregister_all_services()


def test_usb_printers_are_found_with_what_they_call_themselves(places: Places) -> None:
    one, other = (str(places.devices / name) for name in ("lp0", "lp1"))
    assert list(at_the_cable(places)) == [FoundPrinter(one, "EPSON TM-T20II"), FoundPrinter(other, "")]


def test_what_the_settings_name_comes_first_and_once(places: Places) -> None:
    one, other = (str(places.devices / name) for name in ("lp0", "lp1"))
    found = printers_found(["escpos://slip", "", other], lambda: False, places)
    assert [(printer.address, printer.named) for printer in found] == [
        ("escpos://slip", True),
        (other, True),
        (one, False),
    ]


@pytest.mark.usefixtures("office")
def test_a_printer_that_announces_itself_is_found(places: Places, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is listened to until something is heard, however long that takes."""
    heard: list[FoundPrinter | None] = []

    def hear(told: ServiceInfo, name: str) -> FoundPrinter | None:
        heard.append(printer_of(told, name))
        return heard[-1]

    monkeypatch.setattr(printers_found_module, "printer_of", hear)
    found = printers_found([], lambda: bool(heard), replace(places, seconds=30))
    assert OFFICE in found


def test_what_is_found_can_be_set() -> None:
    printer = printer_of(announced(), f"طابعة المكتب.{IPP}")
    assert printer == OFFICE
    assert IppAddress.parse(printer.address).path == "/ipp/print"


@pytest.mark.parametrize("told", [{"rp": "a b"}, {"rp": "ipp/print?x=1"}, {"pdl": "image/urf"}, {"pdl": ""}])
def test_what_is_no_printer_for_us_is_left_out(told: dict[str, str]) -> None:
    assert printer_of(announced(**told), f"x.{IPP}") is None


def test_a_name_can_neither_turn_text_round_nor_run_on() -> None:
    printer = printer_of(announced(), f"\u202efdp\n{'x' * 200}.{IPP}")
    assert printer is not None
    assert printer.name == "fdp" + "x" * 57
