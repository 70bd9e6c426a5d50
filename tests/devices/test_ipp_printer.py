"""A printer that is spoken to by IPP: what every printer keeps, and the truth about each of its troubles."""

from __future__ import annotations

import socket
from collections.abc import Iterator

import pytest
from ipp_peer import ABORTED, CANCELLED, IDLE, OUT, PROCESSING, STOPPED, IppPeer
from test_printers import PDF, PrinterContract

from kiosk.devices import ipp_printer
from kiosk.devices.ipp_printer import PATIENCE_S, IppAddress, IppPrinter
from kiosk.services.ports import Printer, PrinterFault


class HandClock:
    """A pause takes no time but its own."""

    def __init__(self) -> None:
        self.at = 0.0

    def now(self) -> float:
        return self.at

    def pause(self, seconds: float) -> None:
        self.at += seconds


@pytest.fixture
def peer() -> Iterator[IppPeer]:
    peer = IppPeer().start()
    yield peer
    peer.stop()


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


def at(peer: IppPeer, clock: HandClock, width_mm: int = 80) -> IppPrinter:
    return IppPrinter(IppAddress("127.0.0.1", peer.port, "/ipp/print", False), width_mm, clock.pause, clock.now)


class TestIppPrinter(PrinterContract):
    @pytest.fixture
    def printer(self, peer: IppPeer, clock: HandClock) -> IppPrinter:
        self.peer = peer
        return at(peer, clock)

    def take_away(self, printer: Printer) -> None:
        self.peer.stop()
        self.peer.stop = lambda: None  # type: ignore[method-assign]  # once is enough

    def printed(self, printer: Printer) -> list[bytes]:
        return self.peer.out


def test_paper_is_claimed_only_once_the_job_is_out(peer: IppPeer, clock: HandClock) -> None:
    peer.looks = 5
    printed = at(peer, clock).print(PDF, "Receipt")
    assert (printed.paper, printed.fault) == (True, None)
    assert peer.jobs[0].state == OUT
    assert clock.at > 0  # it waited


@pytest.mark.parametrize(
    ("reason", "fault"),
    [
        ("media-empty-error", PrinterFault.NO_PAPER),
        ("media-empty", PrinterFault.NO_PAPER),
        ("media-needed", PrinterFault.NO_PAPER),
        ("media-jam-error", PrinterFault.JAM),
        ("cover-open-error", PrinterFault.COVER_OPEN),
        ("door-open", PrinterFault.COVER_OPEN),
        ("shutdown", PrinterFault.GONE),
    ],
)
def test_what_the_printer_names_is_told_and_no_job_begun(
    peer: IppPeer, clock: HandClock, reason: str, fault: PrinterFault
) -> None:
    peer.says(STOPPED, reason)
    printer = at(peer, clock)
    printed = printer.print(PDF, "Receipt")
    assert printer.fault() is printed.fault is fault
    assert not printed.paper
    assert peer.jobs == []


@pytest.mark.parametrize("reason", ["toner-low-warning", "media-low-report", "media-empty-warning", "none"])
def test_a_warning_is_no_fault_while_the_printer_works(peer: IppPeer, clock: HandClock, reason: str) -> None:
    peer.says(IDLE, reason, "other-report")
    assert at(peer, clock).fault() is None
    assert at(peer, clock).print(PDF, "Receipt").paper


@pytest.mark.parametrize(("reason", "low"), [("media-low-warning", True), ("media-low", True), ("toner-low", False)])
def test_paper_that_runs_out_soon_is_told(peer: IppPeer, clock: HandClock, reason: str, low: bool) -> None:
    peer.says(IDLE, "other-report", reason)
    assert at(peer, clock).low() is low


def test_a_stopped_printer_that_names_nothing_is_as_good_as_gone(peer: IppPeer, clock: HandClock) -> None:
    peer.says(STOPPED, "paused")
    assert at(peer, clock).fault() is PrinterFault.GONE


@pytest.mark.parametrize("reason", ["media-empty-error", "media-jam", "cover-open-error"])
def test_trouble_in_the_middle_is_told_at_once_and_the_job_taken_back(
    peer: IppPeer, clock: HandClock, reason: str
) -> None:
    peer.looks, peer.on_job = None, lambda: peer.says(STOPPED, reason)
    printed = at(peer, clock).print(PDF, "Receipt")
    assert printed.fault is not None
    assert not printed.paper
    assert clock.at < 5  # the page that says so comes within five seconds
    assert peer.jobs[0].state == CANCELLED


def test_a_printer_that_falls_silent_is_asked_no_more_than_the_page_has_time_for(
    monkeypatch: pytest.MonkeyPatch, peer: IppPeer, clock: HandClock
) -> None:
    """Once for the job, once to take it back: each further question would be seconds in front of an empty page."""
    monkeypatch.setattr(ipp_printer, "ANSWER_S", 0.3)
    monkeypatch.setattr(ipp_printer, "AGAIN_S", 0.1)
    peer.looks, peer.on_job = None, lambda: setattr(peer, "mute", True)
    printed = at(peer, clock).print(PDF, "Receipt")
    assert (printed.fault, printed.paper) == (PrinterFault.GONE, False)
    assert peer.unanswered == 2


def test_a_job_that_never_ends_is_given_up_and_its_likely_cause_told(peer: IppPeer, clock: HandClock) -> None:
    peer.looks, peer.on_job = None, lambda: peer.says(PROCESSING, "media-empty-warning")
    assert at(peer, clock).print(PDF, "Receipt").fault is PrinterFault.NO_PAPER
    assert clock.at >= PATIENCE_S
    assert peer.jobs[0].state == CANCELLED


def test_a_job_that_the_printer_gave_up_did_not_come_out(peer: IppPeer, clock: HandClock) -> None:
    peer.looks = None

    def give_up() -> None:
        peer.jobs[0].state = ABORTED

    peer.on_job = give_up
    assert at(peer, clock).print(PDF, "Receipt").fault is PrinterFault.GONE


def test_a_printer_that_takes_no_jobs_is_gone(peer: IppPeer, clock: HandClock) -> None:
    peer.accepts = False
    assert at(peer, clock).print(PDF, "Receipt").fault is PrinterFault.GONE


def test_a_printer_that_says_nothing_is_gone(monkeypatch: pytest.MonkeyPatch, clock: HandClock) -> None:
    monkeypatch.setattr(ipp_printer, "ANSWER_S", 0.2)
    with socket.create_server(("127.0.0.1", 0)) as mute:
        address = IppAddress("127.0.0.1", mute.getsockname()[1], "/ipp/print", False)
        assert IppPrinter(address, 80, clock.pause, clock.now).fault() is PrinterFault.GONE


@pytest.mark.parametrize("answer", [b"", b"\x02\x00", b"HTTP/1.0 500 no\r\n\r\n", b"HTTP/1.1 200 OK\r\n\r\nnonsense"])
def test_nonsense_is_no_printer(answer: bytes, clock: HandClock) -> None:
    from threading import Thread

    with socket.create_server(("127.0.0.1", 0)) as server:

        def once() -> None:
            line, _ = server.accept()
            with line:
                line.recv(65536)
                line.sendall(answer)

        thread = Thread(target=once)
        thread.start()
        address = IppAddress("127.0.0.1", server.getsockname()[1], "/ipp/print", False)
        assert IppPrinter(address, 80, clock.pause, clock.now).fault() is PrinterFault.GONE
        thread.join()


def test_the_printer_is_told_nothing_of_the_person(peer: IppPeer, clock: HandClock) -> None:
    at(peer, clock, 210).print(PDF, "000104766451 سالم")
    asked = peer.jobs[0].asked
    assert (asked["job-name"], asked["requesting-user-name"]) == ("kiosk", "kiosk")
    assert asked["media"] == "iso_a4_210x297mm"


@pytest.mark.parametrize(
    ("url", "address"),
    [
        ("ipp://printer.example", IppAddress("printer.example", 631, "/ipp/print", False)),
        ("ipps://10.0.0.7:8443/printers/a4", IppAddress("10.0.0.7", 8443, "/printers/a4", True)),
    ],
)
def test_an_address_is_read(url: str, address: IppAddress) -> None:
    assert IppAddress.parse(url) == address


@pytest.mark.parametrize("url", ["", "http://printer", "ipp:///ipp/print", "ipp://user:secret@printer/", "printer"])
def test_what_is_no_printers_address_is_refused(url: str) -> None:
    with pytest.raises(ValueError, match="printer's address"):
        IppAddress.parse(url)
