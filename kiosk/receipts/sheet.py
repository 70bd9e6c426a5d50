"""The receipt on A4: on the upper half where it fits, above a line to tear along; a long one runs on over pages."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.receipts.blocks import Block, Framed, Gap, Rule
from kiosk.receipts.flow import over_pages
from kiosk.receipts.metadata import Metadata
from kiosk.receipts.ornaments import PRIMARY, PatternUnit, SaduBand
from kiosk.receipts.paragraph import Align
from kiosk.receipts.pen import MM, Pen, Style
from kiosk.receipts.qr import QrCode
from kiosk.receipts.setting import BODY, STRONG, Setting, stacked
from kiosk.receipts.shaping import Weight
from kiosk.receipts.slip import missing
from kiosk.receipts.wording import Wording

WIDTH, HEIGHT = 210 * MM, 297 * MM
SIDE, HEAD, FOOT = 18 * MM, 15 * MM, 14 * MM
INNER = WIDTH - 2 * SIDE
ENTITY = Style(18, Weight.BOLD)
TITLE = Style(16)
HEADING = Style(15, Weight.BOLD, PRIMARY)
NUMBER = Style(30, Weight.BOLD)


def draw_sheet(wording: Wording, code: str, metadata: Metadata) -> bytes:
    pen = Pen(metadata, WIDTH, HEIGHT)
    SaduBand().draw(pen, 0, HEIGHT, WIDTH)
    foot = _draw_pages(pen, stacked(_sheet(wording, code)), _continued(wording))
    tear = min(HEIGHT / 2, foot - 7 * MM)
    if tear > FOOT:
        pen.line((0, tear), (WIDTH, tear), 0.9, dashes=(4, 4))
    return pen.finish()


def _draw_pages(pen: Pen, whole: Block, continued: Block) -> float:
    """Each further page is headed by ``continued``; the height where the last one ended."""
    room = HEIGHT - HEAD - FOOT
    first, *further = over_pages(whole, INNER, room, room - continued.height(INNER))
    first.draw(pen, SIDE, HEIGHT - HEAD, INNER)
    foot = HEIGHT - HEAD - first.height(INNER)
    for page in further:
        pen.next_page()
        headed = stacked((continued, page))
        headed.draw(pen, SIDE, HEIGHT - HEAD, INNER)
        foot = HEIGHT - HEAD - headed.height(INNER)
    return foot


def _continued(wording: Wording) -> Block:
    """A loose second page still says whose it is, and that it is practice."""
    put = Setting(wording.base)
    practice = (put.text(wording.practice, STRONG),) if wording.practice else ()
    return stacked((*practice, put.text(wording.title), put.text(wording.number, STRONG), Rule(1.4, 11, PRIMARY)))


def _sheet(wording: Wording, code: str) -> Iterator[Block]:
    put = Setting(wording.base)
    rule = Rule(1.4, 11, PRIMARY)
    yield from (_head(wording, put), rule)
    if wording.practice:
        yield from (Framed(put.text(wording.practice, STRONG, Align.CENTER), margin=3, radius=6), Gap(8))
    yield put.columns((_about(wording, put), 0.64), (_scan(wording, put, code), 0.36), gap=12)
    yield from _documents(wording, put)
    yield from _steps(wording, put)
    yield from (rule, _contact(wording, put))


def _head(wording: Wording, put: Setting) -> Block:
    name = stacked((put.text(wording.entity, ENTITY, spacing=1.35), put.text(wording.title, TITLE, spacing=1.4)))
    dates = stacked(put.text(line, BODY, put.end) for line in wording.dates)
    return put.columns((PatternUnit(), 44), (name, 0.6), (dates, 0.4), gap=12, middle=True)


def _about(wording: Wording, put: Setting) -> Block:
    number = (put.text(wording.number_label, spacing=1.3), put.text(wording.number, NUMBER, spacing=1.3), Gap(4))
    copy = (put.text(wording.copy, STRONG),) if wording.copy else ()
    return stacked((*number, *copy, *(put.pair(pair.label, pair.value) for pair in wording.facts)))


def _scan(wording: Wording, put: Setting, code: str) -> Block:
    return stacked((QrCode(code, 28), put.text(wording.follow, Style(12), Align.CENTER)))


def _documents(wording: Wording, put: Setting) -> Iterator[Block]:
    received = stacked((put.text(wording.received.title, HEADING), *map(put.text, wording.received.lines)))
    lacking = Framed(missing(wording, put), 1.6, 9, 8)
    both = bool(wording.received.lines and wording.missing.lines)
    if both:
        yield from (Gap(12), put.columns((received, 0.5), (lacking, 0.5), gap=18))
    elif wording.received.lines:
        yield from (Gap(12), received)
    elif wording.missing.lines:
        yield from (Gap(12), lacking)


def _steps(wording: Wording, put: Setting) -> Iterator[Block]:
    if wording.steps:
        yield from (Gap(12), put.text(wording.steps_title, HEADING))
        yield from (put.pair(step.label, step.value, STRONG, BODY) for step in wording.steps)


def _contact(wording: Wording, put: Setting) -> Block:
    lines = [*(put.pair(pair.label, pair.value, strong=BODY) for pair in wording.contact), put.text(wording.kiosk)]
    half = (len(lines) + 1) // 2
    return put.columns((stacked(lines[:half]), 0.5), (stacked(lines[half:]), 0.5), gap=18)
