"""The daily report on a machine: each part with its state, and what to do."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

from kiosk.domain.health import State
from kiosk.domain.words import Say, tr
from kiosk.receipts.blocks import Block, Framed, Gap, Rule
from kiosk.receipts.flow import over_pages
from kiosk.receipts.machine_wording import MachineFrame
from kiosk.receipts.ornaments import PRIMARY, PatternUnit, SaduBand
from kiosk.receipts.paragraph import Align
from kiosk.receipts.pen import Pen, Style
from kiosk.receipts.setting import BODY, SMALL, STRONG, Setting, stacked
from kiosk.receipts.sheet import ENTITY, FOOT, HEAD, HEIGHT, INNER, SIDE, WIDTH
from kiosk.services.place import Place
from kiosk.services.readiness import STATES, Check, ready

REPORT = tr("Daily report on the machine")


def render_report(place: Place, at: datetime, say: Say, checks: Sequence[Check]) -> bytes:
    """An A4 PDF, the same bytes for the same report. at: when that was seen."""
    frame = MachineFrame.of(place, at, REPORT, say)
    pen = Pen(frame.metadata(at), WIDTH, HEIGHT)
    SaduBand().draw(pen, 0, HEIGHT, WIDTH)
    room = HEIGHT - HEAD - FOOT
    for number, page in enumerate(over_pages(stacked(_report(frame, say, checks)), INNER, room, room)):
        if number:
            pen.next_page()
        page.draw(pen, SIDE, HEIGHT - HEAD, INNER)
    return pen.finish()


def where(frame: MachineFrame, put: Setting) -> Iterator[Block]:
    """A warning of practice, and which machine it is."""
    if frame.practice:
        yield from (Framed(put.text(frame.practice, STRONG, Align.CENTER), margin=4, radius=6), Gap(6))
    yield from (put.pair(pair.label, pair.value) for pair in frame.where)


def _report(frame: MachineFrame, say: Say, checks: Sequence[Check]) -> Iterator[Block]:
    put = Setting(frame.base)
    name = stacked((put.text(frame.entity, ENTITY, spacing=1.35), put.text(frame.title, Style(16), spacing=1.4)))
    dates = stacked(put.text(line, BODY, put.end) for line in frame.dates)
    yield put.columns((PatternUnit(), 44), (name, 0.6), (dates, 0.4), gap=12, middle=True)
    yield Rule(1.4, 11, PRIMARY)
    yield from where(frame, put)
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
