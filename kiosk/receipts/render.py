"""A receipt, a letter, an outlook, a decision's reasons, a draft's slip or a printer's trial as a PDF for the paper in
the printer: put into words here, where the language is known, and drawn where ``draw`` does it.
"""

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
from kiosk.receipts.draft_slip_wording import worded_draft_slip
from kiosk.receipts.frame_wording import PaperFrame
from kiosk.receipts.letter_wording import LetterWording, worded_letter
from kiosk.receipts.machine_wording import worded_trial
from kiosk.receipts.metadata import Metadata
from kiosk.receipts.outlook_wording import worded_outlook
from kiosk.receipts.phrases import RIYADH
from kiosk.receipts.why_wording import worded_why
from kiosk.receipts.worded_paper import Draw, WordedPaper
from kiosk.receipts.wording import Wording, worded
from kiosk.services.place import Place

A4_WIDTH_MM = 210


def render_receipt(receipt: Receipt, width_mm: int, say: Say, draw: Draw) -> bytes:
    """The PDF file, the same bytes for the same receipt. width_mm: 210 gives an A4 sheet, less an 80 mm slip."""
    wording = worded(receipt, say)
    metadata = _metadata(f"{wording.title} {wording.number}", wording, receipt.issued_at)
    return draw(WordedPaper(wording, metadata, _on_a_roll(width_mm), receipt.code))


def render_letter(letter: Letter, width_mm: int, say: Say, draw: Draw) -> bytes:
    """As ``render_receipt``, of a decision letter."""
    wording = worded_letter(letter, say)
    metadata = _metadata(f"{wording.title} {grouped(letter.reference)}", wording, letter.printed_at)
    return draw(WordedPaper(wording, metadata, _on_a_roll(width_mm), letter.code))


def render_outlook(outlook: Outlook, width_mm: int, say: Say, draw: Draw) -> bytes:
    """As ``render_receipt``, of what somebody may expect who has not applied yet."""
    wording = worded_outlook(outlook, say)
    metadata = _metadata(wording.frame.title, wording.frame, outlook.at)
    return draw(WordedPaper(wording, metadata, _on_a_roll(width_mm)))


def render_draft_slip(slip: DraftSlip, width_mm: int, say: Say, draw: Draw) -> bytes:
    """As ``render_receipt``, of the slip by which an unfinished application opens elsewhere."""
    wording = worded_draft_slip(slip, say)
    metadata = _metadata(wording.frame.title, wording.frame, slip.at)
    return draw(WordedPaper(wording, metadata, _on_a_roll(width_mm), slip.code))


def render_why(paper: WhyPaper, width_mm: int, say: Say, draw: Draw) -> bytes:
    """As ``render_receipt``, of why it was decided so."""
    wording = worded_why(paper, say)
    metadata = _metadata(f"{wording.frame.title} {grouped(paper.reference)}", wording.frame, paper.at)
    return draw(WordedPaper(wording, metadata, _on_a_roll(width_mm)))


def render_trial(place: Place, at: datetime, width_mm: int, say: Say, draw: Draw) -> bytes:
    """As ``render_receipt``, of a short paper that shows whether a printer prints well. at: when it was asked for."""
    wording = worded_trial(place, at, say)
    return draw(WordedPaper(wording, wording.frame.metadata(at), _on_a_roll(width_mm)))


def _on_a_roll(width_mm: int) -> bool:
    return width_mm < A4_WIDTH_MM


def _metadata(title: str, wording: Wording | LetterWording | PaperFrame, at: datetime) -> Metadata:
    language = "ar" if wording.base else "en"
    return Metadata(without_controls(title), wording.entity, at.astimezone(RIYADH), language)
