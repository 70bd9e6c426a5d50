"""«ماذا أحتاج؟» on paper: the estimate, and the documents as a list to tick, on A4 or on a roll."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.receipts.blocks import Block, Gap, Headed, Whole
from kiosk.receipts.metadata import Metadata
from kiosk.receipts.outlook_wording import OutlookWording
from kiosk.receipts.paper_frame import on_a4, on_a_roll, warning
from kiosk.receipts.pen import MM, Pen, Style
from kiosk.receipts.setting import SMALL, STRONG, Setting, stacked
from kiosk.receipts.shaping import Weight
from kiosk.receipts.sheet import HEADING

VERDICT = Style(18, Weight.BOLD)


@dataclass(frozen=True, slots=True)
class TickBox(Whole):
    """An empty square for a pen, beside the first line of what it stands for. side: points."""

    side: float = 4.2 * MM

    def height(self, width: float) -> float:
        return self.side + 5

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        pen.box((x, top - 5 - self.side), (self.side, self.side), 1.2, 2)


def draw_outlook_slip(wording: OutlookWording, metadata: Metadata) -> bytes:
    return on_a_roll(wording.frame, lambda put: _matter(wording, put, STRONG, beside=1), metadata)


def draw_outlook(wording: OutlookWording, metadata: Metadata) -> bytes:
    return on_a4(wording.frame, lambda put: _matter(wording, put, HEADING, beside=2), metadata)


def _matter(wording: OutlookWording, put: Setting, heading: Style, beside: int) -> Iterator[Block]:
    """beside: so many documents stand in a row."""
    yield from warning(wording.notice, put)
    yield from (put.text(wording.verdict, VERDICT), Gap(2))
    yield from (put.pair(pair.label, pair.value) for pair in wording.sums)
    if wording.hurdles.lines:
        title = stacked((Gap(10), put.text(wording.hurdles.title, heading)))
        yield Headed(title, stacked(map(put.text, wording.hurdles.lines)))
    yield from _documents(wording, put, heading, beside)
    yield Gap(8)
    yield from (put.text(line, SMALL) for line in wording.more)


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
