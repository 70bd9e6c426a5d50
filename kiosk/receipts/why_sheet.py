"""The page behind the eye on paper, on A4 or on a roll: each reason with its arithmetic, then what would change it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kiosk.receipts.blocks import Block, Gap, Headed
from kiosk.receipts.metadata import Metadata
from kiosk.receipts.paper_frame import on_a4, on_a_roll
from kiosk.receipts.pen import Style
from kiosk.receipts.phrases import Listed
from kiosk.receipts.setting import STRONG, Setting, stacked
from kiosk.receipts.shaping import Weight
from kiosk.receipts.sheet import HEADING
from kiosk.receipts.sum_box import sum_box
from kiosk.receipts.why_wording import ReasonWording, WhyWording

REASON = Style(17, Weight.BOLD)


def draw_why_slip(wording: WhyWording, metadata: Metadata) -> bytes:
    return on_a_roll(wording.frame, lambda put: _matter(wording, put, STRONG), metadata)


def draw_why(wording: WhyWording, metadata: Metadata) -> bytes:
    return on_a4(wording.frame, lambda put: _matter(wording, put, HEADING), metadata)


def _matter(wording: WhyWording, put: Setting, heading: Style) -> Iterator[Block]:
    yield from (put.pair(wording.number_label, wording.number), put.text(wording.outcome, heading))
    for reason in wording.reasons:
        yield from _reason(reason, put)
    yield from _sections(wording.further, put, heading)


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
