"""«ماذا أحتاج؟» on paper: the estimate, and the documents as a list to tick, on A4 or on a roll."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.receipts.blocks import Block, Framed, Gap, Headed, Rule, Whole
from kiosk.receipts.flow import over_pages
from kiosk.receipts.ornaments import PRIMARY, PatternUnit, SaduBand, SaduLine
from kiosk.receipts.outlook_wording import OutlookWording
from kiosk.receipts.paragraph import Align
from kiosk.receipts.pen import MM, Metadata, Pen, Style
from kiosk.receipts.setting import BODY, STRONG, Setting, stacked
from kiosk.receipts.shaping import Weight
from kiosk.receipts.sheet import ENTITY, FOOT, HEAD, HEADING, HEIGHT, INNER, SIDE, WIDTH
from kiosk.receipts.slip import TITLE, draw_column

VERDICT = Style(18, Weight.BOLD)
SMALL = Style(12)


@dataclass(frozen=True, slots=True)
class TickBox(Whole):
    """An empty square for a pen, beside the first line of what it stands for. side: points."""

    side: float = 4.2 * MM

    def height(self, width: float) -> float:
        return self.side + 5

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        pen.box((x, top - 5 - self.side), (self.side, self.side), 1.2, 2)


def draw_outlook_slip(wording: OutlookWording, metadata: Metadata) -> bytes:
    put = Setting(wording.base)
    head = (put.text(wording.entity, STRONG), put.text(wording.title, TITLE, spacing=1.4))
    dates = map(put.text, wording.dates)
    body = _body(wording, put, STRONG, beside=1)
    return draw_column(stacked((SaduLine(), Gap(6), *head, *dates, Rule(), *body, Gap(8), SaduLine())), metadata)


def draw_outlook(wording: OutlookWording, metadata: Metadata) -> bytes:
    pen, put = Pen(metadata, WIDTH, HEIGHT), Setting(wording.base)
    SaduBand().draw(pen, 0, HEIGHT, WIDTH)
    rule = Rule(1.4, 11, PRIMARY)
    whole = stacked((_head(wording, put), rule, *_body(wording, put, HEADING, beside=2)))
    room = HEIGHT - HEAD - FOOT
    for number, page in enumerate(over_pages(whole, INNER, room, room)):
        if number:
            pen.next_page()
        page.draw(pen, SIDE, HEIGHT - HEAD, INNER)
    return pen.finish()


def _head(wording: OutlookWording, put: Setting) -> Block:
    name = stacked((put.text(wording.entity, ENTITY, spacing=1.35), put.text(wording.title, Style(16), spacing=1.4)))
    dates = stacked(put.text(line, BODY, put.end) for line in wording.dates)
    return put.columns((PatternUnit(), 44), (name, 0.6), (dates, 0.4), gap=12, middle=True)


def _body(wording: OutlookWording, put: Setting, heading: Style, beside: int) -> Iterator[Block]:
    """beside: so many documents stand in a row."""
    for warning in filter(None, (wording.practice, wording.notice)):
        yield from (Framed(put.text(warning, STRONG, Align.CENTER), margin=4, radius=6), Gap(6))
    yield from (put.text(wording.verdict, VERDICT), Gap(2))
    yield from (put.pair(pair.label, pair.value) for pair in wording.sums)
    if wording.hurdles.lines:
        title = stacked((Gap(10), put.text(wording.hurdles.title, heading)))
        yield Headed(title, stacked(map(put.text, wording.hurdles.lines)))
    yield from _documents(wording, put, heading, beside)
    yield Gap(8)
    yield from (put.text(line, SMALL) for line in wording.more)
    yield Rule()
    yield from (put.pair(pair.label, pair.value, SMALL, SMALL) for pair in wording.contact)
    yield from (put.text(wording.kiosk, SMALL), put.text(wording.model, STRONG))


def _documents(wording: OutlookWording, put: Setting, heading: Style, beside: int) -> Iterator[Block]:
    documents: list[Block] = [_document(pair.label, pair.value, put) for pair in wording.documents]
    documents += [Gap(0)] * (-len(documents) % beside)
    rows = [
        put.columns(*((document, 1 / beside) for document in documents[place : place + beside]), gap=14)
        for place in range(0, len(documents), beside)
    ]
    if rows:
        yield Headed(stacked((Gap(10), put.text(wording.documents_title, heading), Gap(2))), rows[0])
        yield from rows[1:]


def _document(name: str, why: str, put: Setting) -> Block:
    said = stacked((put.text(name, STRONG, spacing=1.4), put.text(why, SMALL, spacing=1.35), Gap(3)))
    box = TickBox()
    return put.columns((box, box.side), (said, 1), gap=8)
