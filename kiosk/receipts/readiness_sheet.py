"""The daily report on a machine: each part with its state, and what to do; and the slip that tries a printer."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.health import State
from kiosk.domain.words import Say, Words, ltr, tr
from kiosk.receipts.blocks import Block, Framed, Gap, Rule
from kiosk.receipts.flow import over_pages
from kiosk.receipts.metadata import Metadata
from kiosk.receipts.ornaments import PRIMARY, PatternUnit, SaduBand, SaduLine
from kiosk.receipts.paragraph import Align
from kiosk.receipts.pen import Pen, Style
from kiosk.receipts.phrases import RIYADH, base_of, calendars, isolated
from kiosk.receipts.setting import BODY, SMALL, STRONG, Setting, stacked
from kiosk.receipts.sheet import ENTITY, FOOT, HEAD, HEIGHT, INNER, SIDE, WIDTH
from kiosk.receipts.slip import draw_column
from kiosk.services.place import Place
from kiosk.services.readiness import STATES, Check, ready

A4_WIDTH_MM = 210
REPORT = tr("Daily report on the machine")
TRIAL = tr("A trial of the printer")
LEGIBLE = tr("The printer is in order when this is black, whole and easy to read.")


@dataclass(frozen=True, slots=True)
class MachinePaper:
    """What is said of a machine on paper: where it stands and when that was seen."""

    place: Place
    at: datetime
    say: Say

    @property
    def put(self) -> Setting:
        return Setting(base_of(self.say(REPORT)))

    def metadata(self, title: Words) -> Metadata:
        language = "ar" if self.put.base else "en"
        entity = self.say(tr("Developed Social Security"))
        return Metadata(self.say(title), entity, self.at.astimezone(RIYADH), language)

    def dates(self) -> tuple[str, ...]:
        local = self.at.astimezone(RIYADH)
        return (*calendars(local.date(), self.say), ltr(f"{local:%H:%M}"))

    def where(self) -> Iterator[Block]:
        put, say = self.put, self.say
        if self.place.practice:
            practice = say(tr("Practice only: nothing on this paper is real"))
            yield from (Framed(put.text(practice, STRONG, Align.CENTER), margin=4, radius=6), Gap(6))
        yield put.pair(say(tr("Kiosk:")), ltr(self.place.kiosk))
        if self.place.office:
            yield put.pair(say(tr("Office:")), isolated(self.place.office))


def render_report(paper: MachinePaper, checks: Sequence[Check]) -> bytes:
    """An A4 PDF, the same bytes for the same report."""
    pen = Pen(paper.metadata(REPORT), WIDTH, HEIGHT)
    SaduBand().draw(pen, 0, HEIGHT, WIDTH)
    room = HEIGHT - HEAD - FOOT
    for number, page in enumerate(over_pages(stacked(_report(paper, checks)), INNER, room, room)):
        if number:
            pen.next_page()
        page.draw(pen, SIDE, HEIGHT - HEAD, INNER)
    return pen.finish()


def _report(paper: MachinePaper, checks: Sequence[Check]) -> Iterator[Block]:
    put, say = paper.put, paper.say
    entity, title = say(tr("Developed Social Security")), say(REPORT)
    name = stacked((put.text(entity, ENTITY, spacing=1.35), put.text(title, Style(16), spacing=1.4)))
    dates = stacked(put.text(line, BODY, put.end) for line in paper.dates())
    yield put.columns((PatternUnit(), 44), (name, 0.6), (dates, 0.4), gap=12, middle=True)
    yield Rule(1.4, 11, PRIMARY)
    yield from paper.where()
    well = tr("The machine is ready for persons.")
    ill = tr("The machine has to be seen to before persons are served.")
    summary = put.text(say(well if ready(tuple(checks)) else ill), STRONG, Align.CENTER)
    yield from (Gap(8), Framed(summary, margin=6, radius=8), Gap(8))
    for check in checks:
        yield from _row(check, put, say)
    yield put.text(say(tr("This model is not connected to the official platform.")), STRONG)


def _row(check: Check, put: Setting, say: Say) -> Iterator[Block]:
    """A part that is to be mended is told apart by a frame, in black too."""
    found = check.finding
    word = put.text(say(STATES[found.state]), STRONG, Align.CENTER)
    state: Block = Framed(word, 1.4, 2, 5) if found.state is State.FAULT else word
    told = [put.text(say(found.detail))]
    if found.remedy is not None:
        told.append(put.text(say(found.remedy), SMALL))
    name = put.text(say(check.name), STRONG)
    yield put.columns((name, 0.2), (state, 0.2), (stacked(told), 0.6), gap=12)
    yield Rule(0.5, 4)


def render_trial(paper: MachinePaper, width_mm: int) -> bytes:
    """A short paper that shows whether a printer prints well; on an A4 sheet it stands at the top."""
    put, say = paper.put, paper.say
    column = stacked(
        (
            SaduLine(),
            Gap(6),
            put.text(say(TRIAL), Style(16), spacing=1.4),
            *paper.where(),
            *map(put.text, paper.dates()),
            Rule(),
            put.text(say(LEGIBLE)),
            Gap(8),
            SaduLine(),
        )
    )
    if width_mm < A4_WIDTH_MM:
        return draw_column(column, paper.metadata(TRIAL))
    pen = Pen(paper.metadata(TRIAL), WIDTH, HEIGHT)
    column.draw(pen, SIDE, HEIGHT - HEAD, INNER)
    return pen.finish()
