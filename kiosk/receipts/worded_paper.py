"""A paper in words alone, as it goes to where it is drawn: nothing here needs ReportLab, or a language."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.receipts.draft_slip_wording import DraftSlipWording
from kiosk.receipts.letter_wording import LetterWording
from kiosk.receipts.machine_wording import TrialWording
from kiosk.receipts.metadata import Metadata
from kiosk.receipts.outlook_wording import OutlookWording
from kiosk.receipts.why_wording import WhyWording
from kiosk.receipts.wording import Wording

AnyWording = Wording | LetterWording | OutlookWording | DraftSlipWording | WhyWording | TrialWording


@dataclass(frozen=True, slots=True)
class WordedPaper:
    """roll: on a roll of 80 mm, else on A4. code: what its QR code says, where it bears one."""

    wording: AnyWording
    metadata: Metadata
    roll: bool
    code: str = ""


Draw = Callable[[WordedPaper], bytes]
"""Places a paper's ink: the PDF file, the same bytes for the same paper."""
