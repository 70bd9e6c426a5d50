"""How a desk's papers about nobody in particular begin: whose they are, and when and where they were made."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from kiosk.domain.receipt_kinds import NOT_REAL
from kiosk.domain.words import Say, ltr, tr
from kiosk.receipts.blocks import Block, Framed, Gap, Rule
from kiosk.receipts.flow import over_pages
from kiosk.receipts.metadata import Metadata
from kiosk.receipts.ornaments import PRIMARY, PatternUnit, SaduBand
from kiosk.receipts.paragraph import Align
from kiosk.receipts.pen import Pen, Style
from kiosk.receipts.phrases import RIYADH, calendars, isolated
from kiosk.receipts.setting import BODY, STRONG, Setting, stacked
from kiosk.receipts.sheet import ENTITY, FOOT, HEAD, HEIGHT, INNER, SIDE, WIDTH
from kiosk.services.place import Place

ROOM = HEIGHT - HEAD - FOOT
MODEL = tr("This model is not connected to the official platform.")


def over_sheets(blocks: Iterator[Block], put: Setting, say: Say, named: str, at: datetime) -> bytes:
    """An A4 PDF, the same bytes for the same blocks. named: the document's title, for whoever lists files."""
    language, entity = "ar" if put.base else "en", say(tr("Developed Social Security"))
    pen = Pen(Metadata(named, entity, at.astimezone(RIYADH), language), WIDTH, HEIGHT)
    SaduBand().draw(pen, 0, HEIGHT, WIDTH)
    for number, page in enumerate(over_pages(stacked(blocks), INNER, ROOM, ROOM)):
        if number:
            pen.next_page()
        page.draw(pen, SIDE, HEIGHT - HEAD, INNER)
    return pen.finish()


def desk_head(put: Setting, say: Say, title: str, first: Block, place: Place, at: datetime, by: str) -> Iterator[Block]:
    """first: what the paper is about, beside where it was made. by: the staff number of whoever made it."""
    entity = say(tr("Developed Social Security"))
    name = stacked((put.text(entity, ENTITY, spacing=1.35), put.text(title, Style(16), spacing=1.4)))
    dates = stacked(put.text(line, BODY, put.end) for line in calendars(at.astimezone(RIYADH).date(), say))
    yield put.columns((PatternUnit(), 44), (name, 0.6), (dates, 0.4), gap=12, middle=True)
    yield Rule(1.4, 11, PRIMARY)
    if place.practice:
        practice = say(NOT_REAL)
        yield from (Framed(put.text(practice, STRONG, Align.CENTER), margin=4, radius=6), Gap(6))
    about = stacked((first, put.pair(say(tr("Made by employee:")), isolated(by))))
    where = [put.pair(say(tr("Made at desk:")), ltr(place.kiosk))]
    where += [put.pair(say(tr("Office:")), isolated(place.office))] if place.office else []
    yield put.columns((about, 0.6), (stacked(where), 0.4), gap=12)
    yield Gap(6)
