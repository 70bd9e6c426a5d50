"""A receipt as a PDF for the paper in the printer."""

from __future__ import annotations

from kiosk.domain.receipt import Receipt
from kiosk.domain.words import Say
from kiosk.receipts.bidi import without_controls
from kiosk.receipts.pen import Metadata
from kiosk.receipts.sheet import draw_sheet
from kiosk.receipts.slip import draw_slip
from kiosk.receipts.wording import RIYADH, Wording, worded

A4_WIDTH_MM = 210


def render_receipt(receipt: Receipt, width_mm: int, say: Say) -> bytes:
    """The PDF file, the same bytes for the same receipt. width_mm: 210 gives an A4 sheet, less an 80 mm slip."""
    wording = worded(receipt, say)
    draw = draw_sheet if width_mm >= A4_WIDTH_MM else draw_slip
    return draw(wording, receipt.code, _metadata(receipt, wording))


def _metadata(receipt: Receipt, wording: Wording) -> Metadata:
    title = without_controls(f"{wording.title} {wording.number}")
    language = "ar" if wording.base else "en"
    return Metadata(title, wording.entity, receipt.issued_at.astimezone(RIYADH), language)
