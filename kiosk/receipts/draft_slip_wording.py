"""The sentences of an unfinished application's slip, said in a language."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.domain.dates import short_day
from kiosk.domain.draft_slip import ALONE, PAPERS, STEPS, TITLE, DraftSlip
from kiosk.domain.words import Say, tr
from kiosk.receipts.frame_wording import PaperFrame


@dataclass(frozen=True, slots=True)
class DraftSlipWording:
    """Every sentence of one."""

    frame: PaperFrame
    service: str
    until: str
    steps: tuple[str, ...]
    more: tuple[str, ...]


def worded_draft_slip(slip: DraftSlip, say: Say) -> DraftSlipWording:
    return DraftSlipWording(
        frame=PaperFrame.of(slip, TITLE, say),
        service=say(slip.service),
        until=say(tr("It can be completed until {day}.").fill(day=short_day(slip.until))),
        steps=tuple(map(say, STEPS)),
        more=(say(ALONE), say(PAPERS)),
    )
