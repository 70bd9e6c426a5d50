"""The decision letter on A4 (mock-up 20): the decision in a frame, its sections, and at the foot how to check it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kiosk.domain.statuses import Tone
from kiosk.receipts.blocks import Block, Framed, Gap, Headed, Rule
from kiosk.receipts.flow import over_pages
from kiosk.receipts.letter_wording import LetterWording
from kiosk.receipts.metadata import Metadata
from kiosk.receipts.ornaments import PRIMARY, PatternUnit, SaduBand
from kiosk.receipts.paragraph import Align
from kiosk.receipts.pen import BLACK, MM, Pen, Style
from kiosk.receipts.phrases import Listed
from kiosk.receipts.qr import QrCode
from kiosk.receipts.setting import BODY, SMALL, STRONG, Setting, stacked
from kiosk.receipts.shaping import Weight
from kiosk.receipts.sum_box import sum_box
from kiosk.receipts.sum_wording import Reckoned

WIDTH, HEIGHT = 210 * MM, 297 * MM
SIDE, HEAD, FOOT = 18 * MM, 17 * MM, 18 * MM
INNER = WIDTH - 2 * SIDE
ROOM = HEIGHT - HEAD - FOOT
ENTITY = Style(18, Weight.BOLD)
TITLE = Style(16)
HEADING = Style(16, Weight.BOLD, PRIMARY)
NUMBER = Style(24, Weight.BOLD)
GREEN_RULE = Rule(1.4, 10, PRIMARY)
TONES = {Tone.ERROR: "#7A0B07", Tone.OK: "#06361F"}
"""Dark enough to be black on a printer without colour; the frame and the word say it, never the colour."""


def draw_letter(wording: LetterWording, code: str, metadata: Metadata) -> bytes:
    pen, pages = Pen(metadata, WIDTH, HEIGHT), _pages(wording, code)
    put = Setting(wording.base)
    SaduBand().draw(pen, 0, HEIGHT, WIDTH)
    for number, page in enumerate(pages, 1):
        if number > 1:
            pen.next_page()
        page.draw(pen, SIDE, HEIGHT - HEAD, INNER)
        put.text(wording.page_of(number, len(pages)), SMALL, put.end).draw(pen, SIDE, FOOT - 4 * MM, INNER)
    return pen.finish()


def _pages(wording: LetterWording, code: str) -> list[Block]:
    """The foot stands at the bottom of the last page; where the text leaves it no room, some text goes over with it."""
    continued, foot = _continued(wording), _foot(wording, code)
    room, left = ROOM - continued.height(INNER), foot.height(INNER)
    first, *further = over_pages(stacked(_letter(wording)), INNER, ROOM, room)
    pages: list[Block] = [first, *(stacked((continued, page)) for page in further)]
    if pages[-1].height(INNER) + left > ROOM and (parts := pages[-1].split(INNER, ROOM - left)):
        pages = [*pages[:-1], parts[0], stacked((continued, parts[1]))]
    space = Gap(ROOM - pages[-1].height(INNER) - left)
    return [*pages[:-1], stacked((pages[-1], space, foot))]


def _continued(wording: LetterWording) -> Block:
    """A loose second page still says whose it is, and that it is practice."""
    put = Setting(wording.base)
    practice = (put.text(wording.practice, STRONG),) if wording.practice else ()
    return stacked((*practice, put.text(wording.title), put.text(wording.number, STRONG), GREEN_RULE))


def _letter(wording: LetterWording) -> Iterator[Block]:
    put = Setting(wording.base)
    yield from (_head(wording, put), GREEN_RULE)
    if wording.practice:
        yield from (Framed(put.text(wording.practice, STRONG, Align.CENTER), margin=3, radius=6), Gap(10))
    yield put.columns((_about(wording, put), 0.66), (decision(wording, put), 0.34), gap=14)
    yield from sections(wording.sections, put, HEADING)


def _head(wording: LetterWording, put: Setting) -> Block:
    name = stacked((put.text(wording.entity, ENTITY, spacing=1.35), put.text(wording.title, TITLE, spacing=1.4)))
    dates = stacked(put.text(line, BODY, put.end) for line in wording.dates)
    return put.columns((PatternUnit(), 44), (name, 0.6), (dates, 0.4), gap=12, middle=True)


def _about(wording: LetterWording, put: Setting) -> Block:
    """The number on a line of its own, where every reader of PDF files finds it as it is read."""
    number = (put.text(wording.number_label, spacing=1.3), put.text(wording.number, NUMBER, spacing=1.3), Gap(4))
    copy = (put.text(wording.copy, STRONG),) if wording.copy else ()
    return stacked((*number, *copy, *(put.pair(pair.label, pair.value) for pair in wording.facts)))


def decision(wording: LetterWording, put: Setting) -> Block:
    """The word of the decision in its frame."""
    colour = TONES.get(wording.tone, BLACK)
    label = put.text(wording.outcome_label, Style(14, Weight.REGULAR, colour), Align.CENTER, spacing=1.3)
    word = put.text(wording.outcome, Style(22, Weight.BOLD, colour), Align.CENTER, spacing=1.3)
    return Framed(stacked((label, word)), 2.4, 10, 8, colour)


def sections(told: Iterable[Listed | Reckoned], put: Setting, heading: Style) -> Iterator[Block]:
    for section in told:
        title = stacked((Gap(13), put.text(section.title, heading, spacing=1.4)))
        if isinstance(section, Reckoned):
            yield Headed(stacked((title, Gap(3))), sum_box(section.lines, put))
            if section.note:
                yield put.text(section.note, SMALL)
        else:
            yield Headed(title, stacked(map(put.text, section.lines)))


def _foot(wording: LetterWording, code: str) -> Block:
    put = Setting(wording.base)
    contact = (put.pair(pair.label, pair.value, SMALL, SMALL) for pair in wording.contact)
    lines = (put.text(wording.check, SMALL), *contact, put.text(wording.kiosk, SMALL), put.text(wording.model, STRONG))
    qr = QrCode(code, 26, put.start)
    return stacked((Rule(1.4, 6, PRIMARY), put.columns((qr, qr.side), (stacked(lines), 1), gap=14, middle=True)))
