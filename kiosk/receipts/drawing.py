"""Ink for a paper in words; and the program of its own that places it there for the kiosk, and ends (decision 39).

The parent, ``apart``, runs this file by path.
"""

from __future__ import annotations

import pickle
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.receipts.worded_paper import WordedPaper


def draw(paper: WordedPaper) -> bytes:
    """A ``Draw``, in this process."""
    from kiosk.receipts.draft_slip_sheet import draw_draft_slip
    from kiosk.receipts.draft_slip_wording import DraftSlipWording
    from kiosk.receipts.letter_sheet import draw_letter
    from kiosk.receipts.letter_slip import draw_letter_slip
    from kiosk.receipts.letter_wording import LetterWording
    from kiosk.receipts.machine_wording import TrialWording
    from kiosk.receipts.outlook_sheet import draw_outlook, draw_outlook_slip
    from kiosk.receipts.outlook_wording import OutlookWording
    from kiosk.receipts.sheet import draw_sheet
    from kiosk.receipts.slip import draw_slip
    from kiosk.receipts.trial_sheet import draw_trial
    from kiosk.receipts.why_sheet import draw_why, draw_why_slip
    from kiosk.receipts.why_wording import WhyWording
    from kiosk.receipts.wording import Wording

    metadata = paper.metadata
    match paper.wording:
        case Wording() as receipt:
            return (draw_slip if paper.roll else draw_sheet)(receipt, paper.code, metadata)
        case LetterWording() as letter:
            return (draw_letter_slip if paper.roll else draw_letter)(letter, paper.code, metadata)
        case DraftSlipWording() as slip:
            return draw_draft_slip(slip, paper.code, metadata, roll=paper.roll)
        case OutlookWording() as outlook:
            return (draw_outlook_slip if paper.roll else draw_outlook)(outlook, metadata)
        case WhyWording() as why:
            return (draw_why_slip if paper.roll else draw_why)(why, metadata)
        case TrialWording() as trial:
            return draw_trial(trial, metadata, roll=paper.roll)


def main() -> None:
    """A paper from standard input, its PDF to standard output."""
    sys.path.append(str(Path(__file__).parents[2]))
    paper = pickle.load(sys.stdin.buffer)  # noqa: S301 - it comes from the parent, which is trusted with all it holds
    sys.stdout.buffer.write(draw(paper))


if __name__ == "__main__":
    main()
