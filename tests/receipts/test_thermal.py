"""The receipt as it leaves a thermal printer: every dot of the page, and a code that a phone reads."""

from __future__ import annotations

from collections.abc import Iterator

import pypdfium2
import pytest
import zxingcpp
from drawn import render_letter, render_receipt
from escpos_peer import EscPosPeer, OnTheNetwork
from PIL import Image, ImageChops
from sample import LETTER, RECEIPT, SAVED, say

from kiosk.devices.escpos_line import EscPosAddress
from kiosk.devices.escpos_printer import EscPosPrinter
from kiosk.domain.receipt import Receipt

DOTS_A_MM = 8


@pytest.fixture
def served() -> Iterator[OnTheNetwork]:
    served = OnTheNetwork(EscPosPeer()).start()
    yield served
    served.stop()


def printed(served: OnTheNetwork, pdf: bytes) -> Image.Image:
    printer = EscPosPrinter(EscPosAddress("127.0.0.1", served.port))
    assert printer.print(pdf, "Receipt").paper
    assert served.peer.strange == []
    return served.peer.picture()


@pytest.mark.parametrize("receipt", [RECEIPT, SAVED])
def test_every_dot_of_the_page_is_on_the_paper(served: OnTheNetwork, receipt: Receipt) -> None:
    pdf = render_receipt(receipt, 80, say)
    page = pypdfium2.PdfDocument(pdf)[0].render(scale=203 / 72, grayscale=True).to_pil()
    wanted = page.crop((32, 0, 608, page.height)).point(lambda grey: 0 if grey < 150 else 255)
    assert ImageChops.difference(printed(served, pdf), wanted).getbbox() is None


def test_no_more_than_a_dot_of_the_page_falls_beside_the_paper() -> None:
    page = pypdfium2.PdfDocument(render_receipt(RECEIPT, 80, say))[0].render(scale=203 / 72, grayscale=True).to_pil()
    beside = page.copy()
    beside.paste(255, (31, 0, 609, page.height))
    assert beside.point(lambda grey: 255 * (grey < 150)).getbbox() is None


@pytest.mark.parametrize("receipt", [RECEIPT, SAVED])
def test_its_code_is_read_and_is_25_mm_on_the_paper(served: OnTheNetwork, receipt: Receipt) -> None:
    (code,) = zxingcpp.read_barcodes(printed(served, render_receipt(receipt, 80, say)))
    assert code.text == receipt.code
    assert least_side(code) >= 25


def least_side(code: zxingcpp.Barcode) -> float:
    """Millimetres on a printer of eight dots a millimetre."""
    corners = code.position
    return min(corners.top_right.x - corners.top_left.x, corners.bottom_left.y - corners.top_left.y) / DOTS_A_MM


def test_a_letter_comes_out_as_one_slip_with_its_code(served: OnTheNetwork) -> None:
    (code,) = zxingcpp.read_barcodes(printed(served, render_letter(LETTER, 80, say)))
    assert code.text == LETTER.code
    assert least_side(code) >= 25
    assert len(served.peer.slips) == 1
