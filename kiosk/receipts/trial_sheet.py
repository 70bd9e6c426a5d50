"""The slip that tries a printer: a short paper, on a roll or at the top of an A4 sheet."""

from __future__ import annotations

from kiosk.receipts.blocks import Gap, Rule
from kiosk.receipts.machine_wording import TrialWording
from kiosk.receipts.metadata import Metadata
from kiosk.receipts.ornaments import SaduLine
from kiosk.receipts.pen import Pen, Style
from kiosk.receipts.readiness_sheet import where
from kiosk.receipts.setting import Setting, stacked
from kiosk.receipts.sheet import HEAD, HEIGHT, INNER, SIDE, WIDTH
from kiosk.receipts.slip import draw_column


def draw_trial(wording: TrialWording, metadata: Metadata, *, roll: bool) -> bytes:
    frame = wording.frame
    put = Setting(frame.base)
    column = stacked(
        (
            SaduLine(),
            Gap(6),
            put.text(frame.title, Style(16), spacing=1.4),
            *where(frame, put),
            *map(put.text, frame.dates),
            Rule(),
            put.text(wording.legible),
            Gap(8),
            SaduLine(),
        )
    )
    if roll:
        return draw_column(column, metadata)
    pen = Pen(metadata, WIDTH, HEIGHT)
    column.draw(pen, SIDE, HEIGHT - HEAD, INNER)
    return pen.finish()
