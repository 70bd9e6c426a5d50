"""The receipt on an 80 mm roll: one column, black only, as long as it needs (experience.md (c), Receipt)."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.receipts.blocks import Block, Framed, Gap, Rule, Stack
from kiosk.receipts.metadata import Metadata
from kiosk.receipts.ornaments import SaduLine
from kiosk.receipts.paragraph import Align
from kiosk.receipts.pen import MM, Pen, Style
from kiosk.receipts.qr import QrCode
from kiosk.receipts.setting import BODY, STRONG, Setting, stacked
from kiosk.receipts.shaping import Weight
from kiosk.receipts.wording import Wording

WIDTH, PRINTABLE = 80 * MM, 72 * MM
TITLE = Style(18, Weight.BOLD)
NUMBER = Style(22, Weight.BOLD)


def draw_slip(wording: Wording, code: str, metadata: Metadata) -> bytes:
    return draw_column(stacked(_slip(wording, code)), metadata)


def draw_column(column: Block, metadata: Metadata) -> bytes:
    """On a roll, as long as it needs."""
    margin = (WIDTH - PRINTABLE) / 2
    height = column.height(PRINTABLE) + 2 * margin
    pen = Pen(metadata, WIDTH, height)
    column.draw(pen, margin, height - margin, PRINTABLE)
    return pen.finish()


def _slip(wording: Wording, code: str) -> Iterator[Block]:
    put = Setting(wording.base)
    yield from (SaduLine(), Gap(6))
    yield from _head(wording, put)
    yield Rule()
    yield from (put.pair(pair.label, pair.value) for pair in wording.facts)
    yield from map(put.text, wording.dates)
    yield Rule()
    yield from _documents(wording, put)
    yield from _steps(wording, put)
    yield from (QrCode(code), put.text(wording.follow, align=Align.CENTER), Rule())
    yield from (put.pair(pair.label, pair.value, strong=BODY) for pair in wording.contact)
    yield from (put.text(wording.kiosk), Gap(8), SaduLine())


def _head(wording: Wording, put: Setting) -> Iterator[Block]:
    if wording.practice:
        yield from (Framed(put.text(wording.practice, STRONG, Align.CENTER), margin=4), Gap(4))
    yield put.text(wording.entity, STRONG)
    yield put.text(wording.title, TITLE, spacing=1.4)
    if wording.copy:
        yield put.text(wording.copy, STRONG)
    yield from (Gap(4), put.text(wording.number_label), put.text(wording.number, NUMBER, spacing=1.3))


def _documents(wording: Wording, put: Setting) -> Iterator[Block]:
    if wording.received.lines:
        yield put.text(wording.received.title, STRONG)
        yield from map(put.text, wording.received.lines)
    if wording.missing.lines:
        yield from (Gap(6), Framed(missing(wording, put)), Gap(2))
    if wording.received.lines or wording.missing.lines:
        yield Rule()


def missing(wording: Wording, put: Setting) -> Stack:
    """What is missing, and until when it may be brought."""
    until = (put.text(line, STRONG) for line in wording.until)
    return stacked((put.text(wording.missing.title, STRONG), *map(put.text, wording.missing.lines), *until))


def _steps(wording: Wording, put: Setting) -> Iterator[Block]:
    if wording.steps:
        yield put.text(wording.steps_title, STRONG)
        yield from (put.pair(step.label, step.value, STRONG, BODY) for step in wording.steps)
