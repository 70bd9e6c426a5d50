"""The decision letter on an 80 mm roll, where a kiosk has no other printer: one column, black only."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from kiosk.domain.statuses import Tone
from kiosk.receipts.blocks import Block, Framed, Gap, Rule
from kiosk.receipts.letter_sheet import decision, sections
from kiosk.receipts.letter_wording import LetterWording
from kiosk.receipts.metadata import Metadata
from kiosk.receipts.ornaments import SaduLine
from kiosk.receipts.paragraph import Align
from kiosk.receipts.qr import QrCode
from kiosk.receipts.setting import BODY, STRONG, Setting, stacked
from kiosk.receipts.slip import NUMBER, TITLE, draw_column


def draw_letter_slip(wording: LetterWording, code: str, metadata: Metadata) -> bytes:
    return draw_column(stacked(_slip(replace(wording, tone=Tone.NONE), code)), metadata)


def _slip(wording: LetterWording, code: str) -> Iterator[Block]:
    put = Setting(wording.base)
    yield from (SaduLine(), Gap(6))
    if wording.practice:
        yield from (Framed(put.text(wording.practice, STRONG, Align.CENTER), margin=4), Gap(4))
    yield from (put.text(wording.entity, STRONG), put.text(wording.title, TITLE, spacing=1.4))
    yield from (put.text(line, STRONG) for line in (wording.copy,) if line)
    yield from (Gap(4), put.text(wording.number_label), put.text(wording.number, NUMBER, spacing=1.3))
    yield from (Gap(6), decision(wording, put), Rule())
    yield from (put.pair(pair.label, pair.value) for pair in wording.facts)
    yield from map(put.text, wording.dates)
    yield Rule()
    yield from sections(wording.sections, put, STRONG)
    yield from (Gap(8), QrCode(code), put.text(wording.check, align=Align.CENTER), Rule())
    yield from (put.pair(pair.label, pair.value, strong=BODY) for pair in wording.contact)
    yield from (put.text(wording.kiosk), put.text(wording.model, STRONG), Gap(8), SaduLine())
