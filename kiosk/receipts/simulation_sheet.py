"""What came of a change that was tried, on A4: how many in each fate, what it costs, and both by region and by size."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from kiosk.domain.simulation import Group
from kiosk.domain.words import Say, Words, ltr, tr
from kiosk.receipts.blocks import Block, Framed, Gap, Headed, Rule, Together
from kiosk.receipts.desk_head import MODEL, ROOM, desk_head, over_sheets
from kiosk.receipts.paragraph import Align
from kiosk.receipts.pen import Style
from kiosk.receipts.phrases import base_of
from kiosk.receipts.setting import STRONG, Setting, stacked
from kiosk.receipts.shaping import Weight
from kiosk.receipts.sheet import HEADING
from kiosk.services import simulation_words as w
from kiosk.services.simulations import SimulationPaper

SMALL, SMALL_BOLD = Style(11), Style(11, Weight.BOLD)
FIGURES = Style(8.5)
NAMES = Style(10)
COLUMN = Style(8.5, Weight.BOLD)
NAME, COUNT, CHANGE = 0.15, 0.089, 0.138
"""Shares of the width: of a group's name, of a count, of the change in riyals."""


def render_simulation(paper: SimulationPaper, say: Say) -> bytes:
    """An A4 PDF, the same bytes for the same results."""
    title = say(w.TITLE)
    put = Setting(base_of(title))
    return over_sheets(_sheet(paper, put, say), put, say, f"{title} {paper.found.change.month:%Y-%m}", paper.at)


def _sheet(paper: SimulationPaper, put: Setting, say: Say) -> Iterator[Block]:
    found = paper.found
    name = say(w.label_of(paper.parameter, rtl=bool(put.base)))
    yield from desk_head(put, say, say(w.TITLE), put.text(name, STRONG), paper.place, paper.at, paper.by)
    yield Framed(put.text(say(w.NOT_A_DECISION), STRONG, Align.CENTER), margin=4, radius=6)
    yield Gap(6)
    yield put.text(say(w.tried_words(paper.parameter, found)), STRONG)
    yield put.text(say(w.since(found.old)), SMALL)
    yield put.text(say(w.AS_THEY_APPLIED), SMALL)
    if found.too_few:
        yield from (Gap(8), put.text(say(w.TOO_FEW), STRONG))
    else:
        counts = [(say(words), ltr(f"{getattr(found.whole, count):,}")) for count, words, _ in w.COUNTS]
        yield _pairs(put, say(w.HOUSEHOLDS), counts)
        yield _pairs(put, say(w.COSTS), [(say(label), say(said)) for label, said in w.cost_rows(found.whole)])
        yield from _table(put, say, say(w.BY_REGION), found.regions, w.region_words)
        yield from _table(put, say, say(w.BY_SIZE), found.sizes, w.size_words)
    yield from (Gap(12), put.text(say(MODEL), SMALL_BOLD))


def _pairs(put: Setting, title: str, pairs: Sequence[tuple[str, str]]) -> Block:
    lines = [put.columns((put.text(label, SMALL), 0.5), (put.text(said, SMALL_BOLD), 0.5)) for label, said in pairs]
    return Headed(stacked((Gap(8), put.text(title, HEADING))), stacked(lines))


def _table(
    put: Setting, say: Say, title: str, groups: Sequence[Group], named: Callable[[Group], Words]
) -> Iterator[Block]:
    heads = [say(words) for words in (*(short for _, _, short in w.COUNTS), w.RIYALS)]
    head = _line(put, say(tr("Group", "a column")), heads, COLUMN)
    rows = (_line(put, say(named(group)), w.cells_of(group.tally), FIGURES) for group in groups)
    lines = [Together(stacked((row, Rule(0.4, 2))), ROOM) for row in rows]
    heading = stacked((Gap(8), put.text(title, HEADING), head, Rule(1, 2)))
    yield Headed(heading, lines[0])
    yield from lines[1:]


def _line(put: Setting, name: str, cells: Sequence[str], style: Style) -> Block:
    """Figures end at the right in either language, so that their last digits stand one below the other."""
    last = len(cells) - 1
    figures = [(put.text(cell, style, Align.RIGHT), CHANGE if n == last else COUNT) for n, cell in enumerate(cells)]
    return put.columns((put.text(name, NAMES), NAME), *figures, gap=3, middle=True)
