"""A receipt, a letter, an outlook, a decision's reasons or a draft's slip as a PDF for the paper in the printer."""

from __future__ import annotations

from datetime import datetime

from kiosk.domain.draft_slip import DraftSlip
from kiosk.domain.letter import Letter
from kiosk.domain.outlook import Outlook
from kiosk.domain.receipt import Receipt
from kiosk.domain.reference import grouped
from kiosk.domain.why import WhyPaper
from kiosk.domain.words import Say
from kiosk.receipts.bidi import without_controls
from kiosk.receipts.draft_slip_sheet import draw_draft_slip, worded_draft_slip
from kiosk.receipts.letter_sheet import draw_letter
from kiosk.receipts.letter_slip import draw_letter_slip
from kiosk.receipts.letter_wording import LetterWording, worded_letter
from kiosk.receipts.outlook_sheet import draw_outlook, draw_outlook_slip
from kiosk.receipts.outlook_wording import worded_outlook
from kiosk.receipts.paper_frame import PaperFrame
from kiosk.receipts.pen import Metadata
from kiosk.receipts.phrases import RIYADH
from kiosk.receipts.sheet import draw_sheet
from kiosk.receipts.slip import draw_slip
from kiosk.receipts.why_sheet import draw_why, draw_why_slip
from kiosk.receipts.why_wording import worded_why
from kiosk.receipts.wording import Wording, worded

A4_WIDTH_MM = 210


def render_receipt(receipt: Receipt, width_mm: int, say: Say) -> bytes:
    """The PDF file, the same bytes for the same receipt. width_mm: 210 gives an A4 sheet, less an 80 mm slip."""
    wording = worded(receipt, say)
    draw = draw_sheet if width_mm >= A4_WIDTH_MM else draw_slip
    title = f"{wording.title} {wording.number}"
    return draw(wording, receipt.code, _metadata(title, wording, receipt.issued_at))


def render_letter(letter: Letter, width_mm: int, say: Say) -> bytes:
    """As ``render_receipt``, of a decision letter."""
    wording = worded_letter(letter, say)
    draw = draw_letter if width_mm >= A4_WIDTH_MM else draw_letter_slip
    title = f"{wording.title} {grouped(letter.reference)}"
    return draw(wording, letter.code, _metadata(title, wording, letter.printed_at))


def render_outlook(outlook: Outlook, width_mm: int, say: Say) -> bytes:
    """As ``render_receipt``, of what somebody may expect who has not applied yet."""
    wording = worded_outlook(outlook, say)
    draw = draw_outlook if width_mm >= A4_WIDTH_MM else draw_outlook_slip
    return draw(wording, _metadata(wording.frame.title, wording.frame, outlook.at))


def render_draft_slip(slip: DraftSlip, width_mm: int, say: Say) -> bytes:
    """As ``render_receipt``, of the slip by which an unfinished application opens elsewhere."""
    wording = worded_draft_slip(slip, say)
    metadata = _metadata(wording.frame.title, wording.frame, slip.at)
    return draw_draft_slip(wording, slip.code, metadata, roll=width_mm < A4_WIDTH_MM)


def render_why(paper: WhyPaper, width_mm: int, say: Say) -> bytes:
    """As ``render_receipt``, of why it was decided so."""
    wording = worded_why(paper, say)
    draw = draw_why if width_mm >= A4_WIDTH_MM else draw_why_slip
    title = f"{wording.frame.title} {grouped(paper.reference)}"
    return draw(wording, _metadata(title, wording.frame, paper.at))


def _metadata(title: str, wording: Wording | LetterWording | PaperFrame, at: datetime) -> Metadata:
    language = "ar" if wording.base else "en"
    return Metadata(without_controls(title), wording.entity, at.astimezone(RIYADH), language)
