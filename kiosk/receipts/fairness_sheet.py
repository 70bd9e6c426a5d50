"""The report of fairness and delay on A4: for each dimension its bars and its figures, from the reading edge on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kiosk.domain.words import Say, ltr, tr
from kiosk.receipts.blocks import Block, Framed, Gap, Headed, Rule, Together, Whole
from kiosk.receipts.desk_head import MODEL, ROOM, desk_head, over_sheets
from kiosk.receipts.pen import Pen, Point, Style
from kiosk.receipts.phrases import base_of
from kiosk.receipts.setting import STRONG, Setting, stacked
from kiosk.receipts.shaping import Weight
from kiosk.receipts.sheet import HEADING
from kiosk.services import fairness_words as w
from kiosk.services.fairness import FOUR_FIFTHS, FairnessPaper, FairnessReport, GroupFigures, Section, Standing

SMALL, SMALL_BOLD = Style(11), Style(11, Weight.BOLD)
FINE, FINE_BOLD = Style(10), Style(10, Weight.BOLD)
COLUMN = Style(9, Weight.BOLD)
PALE = "#DCEBE2"
BAR, ROW = 11.0, 21.0
NAME, TRACK, FIGURE = 0.28, 0.58, 0.14
SHARES = (0.14, 0.09, 0.11, 0.11, 0.15, 0.08, 0.07, 0.09, 0.08, 0.08)
"""Of the columns."""


@dataclass(frozen=True, slots=True)
class Scale:
    """most: the value at the far end. limit: of the dashed line, if any. base: 1 where bars grow from the right."""

    most: float
    limit: float | None
    base: int


@dataclass(frozen=True, slots=True)
class PaperBar(Whole):
    """One bar with its interval. marked: filled with lines, so that it is told apart in black too."""

    scale: Scale
    value: float
    low: float
    high: float
    diamond: float | None = None
    marked: bool = False

    def height(self, width: float) -> float:
        return ROW

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        def place(value: float) -> float:
            along = width * min(1.0, max(0.0, value / self.scale.most))
            return x + width - along if self.scale.base else x + along

        middle, lower = top - ROW / 2, top - (ROW + BAR) / 2
        start, end = sorted((place(0), place(self.value)))
        if end - start > 0.5:
            pen.shapes([_corners(start, lower, end, lower + BAR)], PALE)
            pen.box((start, lower), (end - start, BAR), 1.4 if self.marked else 0.6)
        if self.marked:
            for stripe in _stripes(start, end, lower):
                pen.line(*stripe, 0.5)
        pen.line((place(0), top), (place(0), top - ROW), 0.8)
        if self.scale.limit is not None:
            pen.line((place(self.scale.limit), top), (place(self.scale.limit), top - ROW), 1, dashes=(3, 2))
        low, high = place(self.low), place(self.high)
        pen.line((low, middle), (high, middle), 1.2)
        for at in (low, high):
            pen.line((at, middle - 3), (at, middle + 3), 1.2)
        if self.diamond is not None:
            at = place(self.diamond)
            pen.shapes([((at, middle - 4), (at + 4, middle), (at, middle + 4), (at - 4, middle))])


def _corners(left: float, lower: float, right: float, upper: float) -> Sequence[Point]:
    return (left, lower), (right, lower), (right, upper), (left, upper)


def _stripes(start: float, end: float, lower: float) -> Iterator[tuple[Point, Point]]:
    """Slanting lines that stay within the bar."""
    at = start
    while at + BAR <= end:
        yield (at, lower), (at + BAR, lower + BAR)
        at += 4


def render_fairness(paper: FairnessPaper, say: Say) -> bytes:
    """An A4 PDF, the same bytes for the same report."""
    title, quarter = say(w.TITLE), paper.report.quarter
    put = Setting(base_of(title))
    return over_sheets(_sheet(paper, put, say), put, say, f"{title} {quarter.year}-{quarter.number}", paper.at)


def _sheet(paper: FairnessPaper, put: Setting, say: Say) -> Iterator[Block]:
    report = paper.report
    quarter = put.pair(say(tr("Decided in:")), say(w.quarter_words(report.quarter)))
    yield from desk_head(put, say, say(w.TITLE), quarter, paper.place, paper.at, paper.by)
    notes = stacked(put.text(say(words), SMALL) for words in w.MEANING)
    yield Headed(put.text(say(w.WHAT_IT_TELLS), HEADING), notes)
    if report.empty:
        yield from (Gap(12), put.text(say(w.NOTHING), STRONG))
    for section in report.sections:
        if section.groups or section.hiding:
            yield Together(stacked(_section(report, section, put, say)), ROOM)
    yield from (Gap(12), put.text(say(MODEL), SMALL_BOLD))


def _section(report: FairnessReport, section: Section, put: Setting, say: Say) -> Iterator[Block]:
    heading = stacked((Gap(8), put.text(say(w.DIMENSIONS[section.dimension]), HEADING)))
    hidden = w.hidden_words(section, report)
    if not section.groups:
        yield Headed(heading, put.text(say(w.ALL_HIDDEN), STRONG))
    else:
        yield Headed(heading, stacked((_charts(report, section, put, say), Gap(4))))
        head = _line(put, [say(words) for words in w.COLUMNS], COLUMN, COLUMN)
        lines: list[Block] = [stacked((head, Rule(1, 2)))]
        lines += [_figures(put, one, say) for one in section.groups]
        yield Headed(lines[0], lines[1])
        yield from lines[2:]
    if hidden is not None:
        yield from (Gap(3), put.text(say(hidden), FINE))
    yield Gap(8)


# ── bars ────────────────────────────────────────────────────────────────────────────────────────────────────────


def _charts(report: FairnessReport, section: Section, put: Setting, say: Say) -> Block:
    """Two side by side; each row of both is a group's."""
    highest = next((one.approval.value for one in section.groups if one.standing is Standing.HIGHEST), None)
    rates = Scale(1.0, None if highest is None else FOUR_FIFTHS * highest, put.base)
    most = 1.1 * max([report.term, *(max(one.tally.ninth, one.tally.high) for one in section.groups)])
    days = Scale(most, report.term, put.base)
    left, right = (
        [put.text(say(w.APPROVALS), SMALL_BOLD), *(_rate(one, rates, put, say) for one in section.groups)],
        [put.text(say(w.DAYS), SMALL_BOLD), *(_days(one, days, put, say) for one in section.groups)],
    )
    left += [put.text(say(words), FINE) for words in (w.FIFTHS, w.LINES)]
    term = w.TERM.fill(days=ltr(str(report.term)))
    right += [put.text(say(words), FINE) for words in (term, w.DIAMOND)]
    return put.columns((stacked(left), 0.5), (stacked(right), 0.5), gap=18)


def _rate(one: GroupFigures, scale: Scale, put: Setting, say: Say) -> Block:
    rate = one.approval
    bar = PaperBar(scale, rate.value, rate.low, rate.high, marked=one.standing is Standing.LOOK)
    return _barred(put, say(w.group_name(one)), bar, w.percent(rate.value))


def _days(one: GroupFigures, scale: Scale, put: Setting, say: Say) -> Block:
    tally = one.tally
    bar = PaperBar(scale, tally.median, tally.low, tally.high, tally.ninth)
    return _barred(put, say(w.group_name(one)), bar, ltr(str(tally.median)))


def _barred(put: Setting, name: str, bar: PaperBar, figure: str) -> Block:
    words, number = put.text(name, FINE), put.text(figure, FINE_BOLD)
    return put.columns((words, NAME), (bar, TRACK), (number, FIGURE), gap=6, middle=True)


# ── figures ─────────────────────────────────────────────────────────────────────────────────────────────────────


def _figures(put: Setting, one: GroupFigures, say: Say) -> Block:
    texts = [(say(main) if not isinstance(main, str) else main, below) for main, below in w.cells(one)]
    told = _line(put, [f"{main}\n{below}" if below else main for main, below in texts], FINE, FINE_BOLD)
    framed = Framed(told, 1.2, 3, 4) if one.standing is Standing.LOOK else told
    return stacked((framed, Rule(0.4, 2)))


def _line(put: Setting, texts: Sequence[str], style: Style, first: Style) -> Block:
    cells = [
        (put.text(text, first if place in (0, 4) else style, spacing=1.3), share)
        for place, (text, share) in enumerate(zip(texts, SHARES, strict=True))
    ]
    return put.columns(*cells, gap=5, middle=True)
