"""The page behind the eye on paper, on A4 or on a roll: each reason with its arithmetic, then what would change it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kiosk.receipts.blocks import Block, Framed, Gap, Headed, Rule
from kiosk.receipts.flow import over_pages
from kiosk.receipts.ornaments import PRIMARY, PatternUnit, SaduBand, SaduLine
from kiosk.receipts.paragraph import Align
from kiosk.receipts.pen import Metadata, Pen, Style
from kiosk.receipts.phrases import Listed
from kiosk.receipts.setting import BODY, STRONG, Setting, stacked
from kiosk.receipts.shaping import Weight
from kiosk.receipts.sheet import ENTITY, FOOT, HEAD, HEADING, HEIGHT, INNER, SIDE, WIDTH
from kiosk.receipts.slip import TITLE, draw_column
from kiosk.receipts.sum_box import SMALL, sum_box
from kiosk.receipts.why_wording import ReasonWording, WhyWording

REASON = Style(17, Weight.BOLD)


def draw_why_slip(wording: WhyWording, metadata: Metadata) -> bytes:
    put = Setting(wording.base)
    head = (put.text(wording.entity, STRONG), put.text(wording.title, TITLE, spacing=1.4))
    dates = map(put.text, wording.dates)
    body = _body(wording, put, STRONG)
    return draw_column(stacked((SaduLine(), Gap(6), *head, *dates, Rule(), *body, Gap(8), SaduLine())), metadata)


def draw_why(wording: WhyWording, metadata: Metadata) -> bytes:
    pen, put = Pen(metadata, WIDTH, HEIGHT), Setting(wording.base)
    SaduBand().draw(pen, 0, HEIGHT, WIDTH)
    whole = stacked((_head(wording, put), Rule(1.4, 11, PRIMARY), *_body(wording, put, HEADING)))
    room = HEIGHT - HEAD - FOOT
    for number, page in enumerate(over_pages(whole, INNER, room, room)):
        if number:
            pen.next_page()
        page.draw(pen, SIDE, HEIGHT - HEAD, INNER)
    return pen.finish()


def _head(wording: WhyWording, put: Setting) -> Block:
    name = stacked((put.text(wording.entity, ENTITY, spacing=1.35), put.text(wording.title, Style(16), spacing=1.4)))
    dates = stacked(put.text(line, BODY, put.end) for line in wording.dates)
    return put.columns((PatternUnit(), 44), (name, 0.6), (dates, 0.4), gap=12, middle=True)


def _body(wording: WhyWording, put: Setting, heading: Style) -> Iterator[Block]:
    if wording.practice:
        yield from (Framed(put.text(wording.practice, STRONG, Align.CENTER), margin=4, radius=6), Gap(6))
    yield from (put.pair(wording.number_label, wording.number), put.text(wording.outcome, heading))
    for reason in wording.reasons:
        yield from _reason(reason, put)
    yield from _sections(wording.further, put, heading)
    yield Rule()
    yield from (put.pair(pair.label, pair.value, SMALL, SMALL) for pair in wording.contact)
    yield from (put.text(wording.kiosk, SMALL), put.text(wording.model, STRONG))


def _reason(reason: ReasonWording, put: Setting) -> Iterator[Block]:
    yield Headed(Gap(8), put.text(reason.title, REASON))
    yield from _sections(reason.before, put, STRONG)
    if reason.sums:
        yield Headed(stacked((Gap(5), put.text(reason.sums_title, STRONG), Gap(3))), sum_box(reason.sums, put))
    yield from _sections(reason.after, put, STRONG)


def _sections(told: Iterable[Listed], put: Setting, heading: Style) -> Iterator[Block]:
    for section in told:
        title = stacked((Gap(5), put.text(section.title, heading, spacing=1.4)))
        yield Headed(title, stacked(map(put.text, section.lines)))
