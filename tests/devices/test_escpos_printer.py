"""A thermal printer: what every printer keeps, dots that are the page's own, and the truth about each trouble."""

from __future__ import annotations

import contextlib
import io
import socket
from collections.abc import Callable, Iterator
from dataclasses import replace
from io import BytesIO
from threading import Event

import pypdfium2
import pytest
from escpos_peer import AtTheCable, EscPosPeer, OnTheNetwork
from PIL import Image
from reportlab.pdfgen.canvas import Canvas
from test_printers import PrinterContract

from kiosk.devices.escpos_line import EscPosAddress
from kiosk.devices.escpos_printer import AHEAD, EscPosPrinter, Patience
from kiosk.devices.escpos_words import CUT, PIECE_ROWS, ROW, pieces
from kiosk.devices.slip_dots import dots
from kiosk.services.ports import Printer, PrinterFault

QUICK = Patience(answer=10, again=5, look=0.005, stands=0.02, piece=10)
SHORT = Patience(answer=0.2, again=0.2, look=0.005, stands=0.02, piece=0.2)
"""For printers that say nothing."""
MM = 72 / 25.4


def slip(*lines: str, millimetres: int = 60) -> bytes:
    file = BytesIO()
    page = Canvas(file, (80 * MM, millimetres * MM))
    page.setFillGray(0.3)
    page.circle(40 * MM, 30 * MM, 14 * MM)
    page.rect(4 * MM, 2 * MM, 72 * MM, 8 * MM, fill=1)
    for number, line in enumerate(lines):
        page.drawString(10 * MM, (15 + 6 * number) * MM, line)
    page.save()
    return file.getvalue()


def seen(pdf: bytes) -> bytes:
    """The page in black and white as the paper should show it: 72 mm of it, a byte a dot."""
    page = pypdfium2.PdfDocument(pdf)[0].render(scale=203 / 72, grayscale=True).to_pil()
    return page.crop((32, 0, 608, page.height)).point(lambda grey: 0 if grey < 150 else 255).tobytes()


@pytest.fixture
def peer() -> EscPosPeer:
    return EscPosPeer()


@pytest.fixture
def served(peer: EscPosPeer) -> Iterator[OnTheNetwork]:
    served = OnTheNetwork(peer).start()
    yield served
    served.stop()


@pytest.fixture
def printer(served: OnTheNetwork) -> EscPosPrinter:
    return EscPosPrinter(EscPosAddress("127.0.0.1", served.port), QUICK)


class ThermalContract(PrinterContract):
    jobs = (slip("one"), slip("two", millimetres=40))

    def seen(self, pdf: bytes) -> bytes:
        return seen(pdf)

    def printed(self, printer: Printer) -> list[bytes]:
        assert self.peer.strange == []
        return [self.peer.picture(number).tobytes() for number in range(len(self.peer.slips))]


class TestOnTheNetwork(ThermalContract):
    @pytest.fixture
    def printer(self, peer: EscPosPeer, served: OnTheNetwork) -> EscPosPrinter:
        self.peer, self.served = peer, served
        return EscPosPrinter(EscPosAddress("127.0.0.1", served.port), QUICK)

    def take_away(self, printer: Printer) -> None:
        self.served.stop()


class TestAtTheCable(ThermalContract):
    """A pair of terminals stands for the device file: written to and read from, without being told of an end."""

    @pytest.fixture
    def printer(self, peer: EscPosPeer) -> Iterator[EscPosPrinter]:
        self.peer, self.cable = peer, AtTheCable(peer).start()
        yield EscPosPrinter(EscPosAddress(device=self.cable.path), QUICK)
        self.cable.stop()

    def take_away(self, printer: Printer) -> None:
        self.cable.stop()

    def test_a_file_that_gives_nothing_back_is_no_printer(self) -> None:
        """As one that can only be written to, or one where another program holds the reading."""
        assert EscPosPrinter(EscPosAddress(device="/dev/null"), SHORT).fault() is PrinterFault.GONE

    @pytest.mark.usefixtures("printer")
    def test_what_an_earlier_job_left_in_the_line_counts_for_nothing(self, peer: EscPosPeer) -> None:
        peer.unasked, peer.nods = b"\x37\x25\x00\x00\x00\x00\x00\x00", b""
        weary = EscPosPrinter(EscPosAddress(device=self.cable.path), replace(QUICK, piece=0.05))
        assert not weary.print(self.jobs[0], "Receipt").paper


# ── what comes out ──────────────────────────────────────────────────────────────────────────────────────────────


def test_the_bytes_are_those_of_another_program_that_prints_this_way() -> None:
    """python-escpos, which thousands of printers understand."""
    with contextlib.redirect_stdout(io.StringIO()):
        from escpos.printer import Dummy

        other = Dummy(profile="TM-T20II")
        rows = dots(slip("one"))
        picture = Image.frombytes("1", (576, len(rows) // ROW), bytes(byte ^ 0xFF for byte in rows))
        other.image(picture, impl="bitImageRaster", fragment_height=PIECE_ROWS)
        other.cut(feed=False)
    assert other.output == b"".join((*pieces(rows), CUT))


def test_several_pages_come_out_as_one_slip(printer: EscPosPrinter, peer: EscPosPeer) -> None:
    both = pypdfium2.PdfDocument(slip("one"))
    both.import_pages(pypdfium2.PdfDocument(slip("two", millimetres=40)))
    file = BytesIO()
    both.save(file)
    assert printer.print(file.getvalue(), "Letter").paper
    assert peer.slips == [dots(slip("one")) + dots(slip("two", millimetres=40))]


def test_grey_becomes_black_and_no_specks() -> None:
    row = dots(slip())[-5 * 8 * ROW :][:ROW]  # 5 mm above the foot, through the grey bar
    assert row[1:-1] == b"\xff" * (ROW - 2)


# ── troubles ────────────────────────────────────────────────────────────────────────────────────────────────────


def out_of_paper(peer: EscPosPeer) -> None:
    peer.paper = "out"


def opened(peer: EscPosPeer) -> None:
    peer.cover_open = True


def stuck(peer: EscPosPeer) -> None:
    peer.stuck = True


def offline(peer: EscPosPeer) -> None:
    peer.offline = True


def silent(peer: EscPosPeer) -> None:
    peer.answers, peer.nods, peer.offline = False, b"", True


TROUBLES = [
    (out_of_paper, PrinterFault.NO_PAPER),
    (opened, PrinterFault.COVER_OPEN),
    (stuck, PrinterFault.JAM),
    (offline, PrinterFault.GONE),
]


@pytest.mark.parametrize(("happens", "fault"), TROUBLES)
def test_trouble_before_is_told_and_no_job_begun(
    printer: EscPosPrinter, peer: EscPosPeer, happens: Callable[[EscPosPeer], None], fault: PrinterFault
) -> None:
    happens(peer)
    assert printer.fault() is fault
    printed = printer.print(slip("one"), "Receipt")
    assert (printed.fault, printed.paper) == (fault, False)
    assert (peer.slips, peer.partly) == ([], b"")


@pytest.mark.parametrize("rows", [1, 200, 479])
@pytest.mark.parametrize(("happens", "fault"), TROUBLES)
def test_trouble_in_the_middle_is_told_and_the_rest_is_dropped(
    printer: EscPosPrinter, peer: EscPosPeer, happens: Callable[[EscPosPeer], None], fault: PrinterFault, rows: int
) -> None:
    peer.rows_left, peer.then = rows, happens
    printed = printer.print(slip("one"), "Receipt")
    assert (printed.fault, printed.paper) == (fault, False)
    assert peer.forgot == 1
    peer.paper, peer.cover_open, peer.stuck, peer.offline, peer.answers, peer.nods = "there", *[False] * 3, True, b"\0"
    assert printer.fault() is None
    assert peer.slips == []
    assert len(peer.partly) == rows * ROW


@pytest.mark.parametrize("rows", [0, 200])
def test_a_printer_that_falls_silent_is_gone(served: OnTheNetwork, peer: EscPosPeer, rows: int) -> None:
    impatient = EscPosPrinter(EscPosAddress("127.0.0.1", served.port), SHORT)
    peer.rows_left, peer.then = rows, silent
    printed = impatient.print(slip("one"), "Receipt")
    assert (printed.fault, printed.paper) == (PrinterFault.GONE, False)
    assert impatient.fault() is PrinterFault.GONE
    assert len(peer.partly) == rows * ROW


def test_little_waits_in_the_printer_when_it_stops(printer: EscPosPrinter, peer: EscPosPeer) -> None:
    left: list[int] = []

    def stops(peer: EscPosPeer) -> None:
        left.append(peer.waiting)
        peer.paper = "out"

    peer.rows_left, peer.then = 1, stops
    printer.print(slip("one", millimetres=290), "Receipt")
    assert left
    assert peer.waiting <= (AHEAD + 1) * (PIECE_ROWS * ROW + 16)


@pytest.mark.parametrize("bytes_", [1, 30, 20_000, 33_000])
def test_a_connection_cut_in_the_middle_claims_no_paper(printer: EscPosPrinter, peer: EscPosPeer, bytes_: int) -> None:
    peer.torn = bytes_
    printed = printer.print(slip("one"), "Receipt")
    assert (printed.fault, printed.paper) == (PrinterFault.GONE, False)
    assert peer.slips == []


def test_a_fault_that_passes_is_waited_for(served: OnTheNetwork, peer: EscPosPeer) -> None:
    """As of somebody who presses the feed button."""
    looks = iter(range(3))

    def pressed(peer: EscPosPeer) -> None:
        peer.offline, peer.looked = True, lambda: next(looks, None) is None and setattr(peer, "offline", False)

    peer.rows_left, peer.then = 200, pressed
    patient = EscPosPrinter(EscPosAddress("127.0.0.1", served.port), Patience(look=0.005, stands=5))
    assert patient.print(slip("one"), "Receipt").paper
    assert peer.slips == [dots(slip("one"))]


def test_a_roll_near_its_end_is_no_fault(printer: EscPosPrinter, peer: EscPosPeer) -> None:
    assert not printer.low()
    peer.paper = "low"
    assert printer.fault() is None
    assert printer.print(slip("one"), "Receipt").paper
    assert printer.low()


def test_a_printer_that_never_comes_to_the_end_is_given_up(served: OnTheNetwork, peer: EscPosPeer) -> None:
    """It answers what it is asked, says that all is well, and does nothing."""
    peer.nods = b""
    weary = EscPosPrinter(EscPosAddress("127.0.0.1", served.port), replace(QUICK, piece=0.05))
    assert weary.print(slip("one"), "Receipt").fault is PrinterFault.GONE


def test_paper_that_runs_out_with_the_last_row_is_not_called_ready(printer: EscPosPrinter, peer: EscPosPeer) -> None:
    peer.at_the_end = out_of_paper
    assert printer.print(slip("one"), "Receipt").fault is PrinterFault.NO_PAPER


def test_what_a_printer_says_unasked_is_no_answer(served: OnTheNetwork, peer: EscPosPeer) -> None:
    """GS a: four bytes at each change, of which the last three look like answers to GS r."""
    peer.unasked, peer.nods = bytes((0x14, 0, 0, 0)) * 3, b""
    weary = EscPosPrinter(EscPosAddress("127.0.0.1", served.port), replace(QUICK, piece=0.05))
    assert not weary.print(slip("one"), "Receipt").paper


@pytest.mark.parametrize("nonsense", [b"HTTP/1.1 400 Bad Request\r\n\r\n", b"\xff" * 64, b"\x80\x92\xb2"])
def test_something_else_behind_the_port_is_no_printer(nonsense: bytes, peer: EscPosPeer, served: OnTheNetwork) -> None:
    peer.answers, peer.unasked = False, nonsense
    assert EscPosPrinter(EscPosAddress("127.0.0.1", served.port), SHORT).fault() is PrinterFault.GONE


# ── addresses ───────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("escpos://printer.example", EscPosAddress("printer.example", 9100)),
        ("escpos://10.0.0.7:9101", EscPosAddress("10.0.0.7", 9101)),
        ("/dev/usb/lp0", EscPosAddress(device="/dev/usb/lp0")),
    ],
)
def test_an_address_is_read(text: str, address: EscPosAddress) -> None:
    assert EscPosAddress.parse(text) == address


@pytest.mark.parametrize(
    "text",
    ["", "ipp://printer", "escpos://", "escpos://user:secret@printer", "escpos://printer/queue", "/dev/../etc/x"],
)
def test_what_is_no_thermal_printers_address_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="thermal printer's address"):
        EscPosAddress.parse(text)


def test_a_name_server_that_says_nothing_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    over = Event()

    def waits(*_asked: object) -> list[object]:
        over.wait()
        raise OSError

    monkeypatch.setattr(socket, "getaddrinfo", waits)
    assert EscPosPrinter(EscPosAddress("slip.example"), SHORT).fault() is PrinterFault.GONE
    over.set()


def test_a_name_is_looked_up(served: OnTheNetwork) -> None:
    assert EscPosPrinter(EscPosAddress("localhost", served.port), QUICK).fault() is None


def test_a_printer_that_is_switched_off_is_gone_at_once() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    assert EscPosPrinter(EscPosAddress("127.0.0.1", port)).fault() is PrinterFault.GONE
