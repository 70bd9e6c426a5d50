"""What stands around the matter of a paper, on A4 and on a roll. Its words: frame_wording.py."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from kiosk.receipts.blocks import Block, Framed, Gap, Rule
from kiosk.receipts.flow import over_pages
from kiosk.receipts.frame_wording import PaperFrame
from kiosk.receipts.metadata import Metadata
from kiosk.receipts.ornaments import PRIMARY, PatternUnit, SaduBand, SaduLine
from kiosk.receipts.paragraph import Align
from kiosk.receipts.pen import Pen, Style
from kiosk.receipts.setting import BODY, SMALL, STRONG, Setting, stacked
from kiosk.receipts.sheet import ENTITY, FOOT, HEAD, HEIGHT, INNER, SIDE, WIDTH
from kiosk.receipts.slip import TITLE, draw_column

Matter = Callable[[Setting], Iterable[Block]]
"""What stands between head and foot."""


def on_a_roll(frame: PaperFrame, matter: Matter, metadata: Metadata) -> bytes:
    put = Setting(frame.base)
    head = (put.text(frame.entity, STRONG), put.text(frame.title, TITLE, spacing=1.4))
    dates, body = map(put.text, frame.dates), _between(frame, matter, put)
    return draw_column(stacked((SaduLine(), Gap(6), *head, *dates, Rule(), *body, Gap(8), SaduLine())), metadata)


def on_a4(frame: PaperFrame, matter: Matter, metadata: Metadata) -> bytes:
    """As many pages as it needs."""
    pen, put = Pen(metadata, WIDTH, HEIGHT), Setting(frame.base)
    SaduBand().draw(pen, 0, HEIGHT, WIDTH)
    whole = stacked((_head(frame, put), Rule(1.4, 11, PRIMARY), *_between(frame, matter, put)))
    room = HEIGHT - HEAD - FOOT
    for number, page in enumerate(over_pages(whole, INNER, room, room)):
        if number:
            pen.next_page()
        page.draw(pen, SIDE, HEIGHT - HEAD, INNER)
    return pen.finish()


def warning(text: str, put: Setting) -> Iterator[Block]:
    """In a box; nothing where there is none."""
    if text:
        yield from (Framed(put.text(text, STRONG, Align.CENTER), margin=4, radius=6), Gap(6))


def _head(frame: PaperFrame, put: Setting) -> Block:
    name = stacked((put.text(frame.entity, ENTITY, spacing=1.35), put.text(frame.title, Style(16), spacing=1.4)))
    dates = stacked(put.text(line, BODY, put.end) for line in frame.dates)
    return put.columns((PatternUnit(), 44), (name, 0.6), (dates, 0.4), gap=12, middle=True)


def _between(frame: PaperFrame, matter: Matter, put: Setting) -> Iterator[Block]:
    yield from warning(frame.practice, put)
    yield from matter(put)
    yield Rule()
    yield from (put.pair(pair.label, pair.value, SMALL, SMALL) for pair in frame.contact)
    yield from (put.text(frame.kiosk, SMALL), put.text(frame.model, STRONG))
