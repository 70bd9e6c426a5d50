"""Arithmetic on paper, alike in a letter and beside a reason. Its words: sum_wording.py."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kiosk.receipts.blocks import Block, Framed, Gap, Rule
from kiosk.receipts.setting import SMALL, STRONG, Setting, stacked
from kiosk.receipts.sum_wording import SumWording

THIN = Rule(0.8, 3)


def sum_box(lines: Iterable[SumWording], put: Setting) -> Block:
    """In a frame, the results in a column of their own."""
    return Framed(stacked(block for line in lines for block in _sum(line, put)), 1, 8, 6)


def _sum(line: SumWording, put: Setting) -> Iterator[Block]:
    if line.last:
        yield THIN
    how = (put.text(line.how, SMALL, spacing=1.35),) if line.how else ()
    said = stacked((put.text(line.label, STRONG, spacing=1.4), *how, Gap(2)))
    yield put.columns((said, 0.64), (put.text(line.result, STRONG, put.end, spacing=1.4), 0.36), gap=8)
