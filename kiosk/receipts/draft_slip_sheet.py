"""The slip of an unfinished application on paper: its code, and how to go on with it; on A4 or on a roll."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.receipts.blocks import Block, Gap
from kiosk.receipts.draft_slip_wording import DraftSlipWording
from kiosk.receipts.metadata import Metadata
from kiosk.receipts.paper_frame import on_a4, on_a_roll
from kiosk.receipts.qr import QrCode
from kiosk.receipts.setting import STRONG, Setting


def draw_draft_slip(wording: DraftSlipWording, code: str, metadata: Metadata, *, roll: bool) -> bytes:
    put_on = on_a_roll if roll else on_a4
    return put_on(wording.frame, lambda put: _matter(wording, code, put), metadata)


def _matter(wording: DraftSlipWording, code: str, put: Setting) -> Iterator[Block]:
    yield from (put.text(wording.service, STRONG), put.text(wording.until), Gap(6))
    yield from (QrCode(code, side_mm=32), Gap(6))
    yield from (put.text(line) for line in wording.steps)
    yield Gap(4)
    yield from (put.text(line) for line in wording.more)
