"""What a clerk sees of a person: the status, the timeline, what is missing, and what can be done. Not more."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.domain.dates import short_day
from kiosk.domain.deadlines import Terms
from kiosk.domain.masking import masked_name, tail
from kiosk.domain.person_file import ApplicationState
from kiosk.domain.reference import grouped
from kiosk.domain.refusal import month_outcome, newest_month
from kiosk.domain.statuses import Tone, status
from kiosk.domain.timeline import timeline
from kiosk.domain.words import Words, by_itself, ltr, tr, verbatim
from kiosk.domain.working_days import day_of
from kiosk.services.clerk_work import Helped
from kiosk.services.receipts import discreet, named
from kiosk.services.rulings import Ruling, Told
from kiosk.ui.case_words import programme_title, step
from kiosk.ui.desk.header import both_days
from kiosk.ui.desk.kit.button import DeskButton, Part
from kiosk.ui.desk.kit.card import Card
from kiosk.ui.desk.kit.rows import Rows
from kiosk.ui.desk.looks import GAP, is_wide
from kiosk.ui.desk.time_words import moment
from kiosk.ui.kit.chip import Chip
from kiosk.ui.kit.text import Text
from kiosk.ui.kit.timeline import Timeline
from kiosk.ui.look import Look, Role

WITNESSED = tr("The person and the card were seen")
NOT_WITNESSED = tr("Not verified yet")
COMPARE = tr("The card is compared with the name and the last digits of the ID.")


@dataclass(frozen=True, slots=True)
class PersonRoutes:
    pages: Callable[[], None]
    witness: Callable[[], None]
    receipt: Callable[[], None]
    status: Callable[[], None]
    letter: Callable[[Told], None]


def person_cards(look: Look, helped: Helped, terms: Terms, today: date, routes: PersonRoutes) -> Iterator[QWidget]:
    yield _head(look, helped)
    yield _help(look, helped, routes)
    yield _paper(look, helped, routes)
    if helped.missing:
        yield _missing(look, helped, terms)
    card = Card(look, tr("Where the application is"), "list-checks")
    card.column.addWidget(Timeline(look, [step(stage) for stage in timeline(helped.app, terms, today)]))
    yield card


def _head(look: Look, helped: Helped) -> Card:
    app, state = helped.app, status(helped.app.status)
    card = Card(look, programme_title(app), "identification-card")
    card.head.addWidget(Chip(look, state.tone, state.name), 0, Qt.AlignmentFlag.AlignTop)
    rows = Rows(look)
    name = masked_name(app.answers.text("first_name"), app.answers.text("family_name"))
    rows.add(tr("Name"), verbatim(by_itself(name)))
    ends = tr("ends in {digits}", "national ID").fill(digits=ltr(tail(helped.visit.person)))
    rows.add(tr("National ID", "a row at the desk"), ends)
    rows.add(tr("Application number"), verbatim(ltr(grouped(app.reference))))
    rows.add(tr("Submitted"), moment(app.submitted_at))
    card.column.addWidget(rows)
    return card


def _help(look: Look, helped: Helped, routes: PersonRoutes) -> Card:
    """After a witness the pages open at the person's applications; else they ask for the code first."""
    card = Card(look, tr("Help with the application"), "hand-tap")
    seen = (Tone.OK, WITNESSED) if helped.witnessed else (Tone.NONE, NOT_WITNESSED)
    card.head.addWidget(Chip(look, *seen), 0, Qt.AlignmentFlag.AlignTop)
    pages = DeskButton(look, "pages", tr("Open the person's pages"), Part.PRIMARY, "hand-tap", shortcut="F7")
    card.column.addWidget(pages.does(routes.pages))
    if not helped.witnessed:
        card.column.addWidget(Text(look, COMPARE))
        words = tr("I see the person and the card")
        card.column.addWidget(DeskButton(look, "witness", words, icon_name="eye", shortcut="F8").does(routes.witness))
    return card


def _paper(look: Look, helped: Helped, routes: PersonRoutes) -> Card:
    card = Card(look, tr("Print again"), "printer")
    receipt = DeskButton(look, "print_receipt", tr("The receipt"), icon_name="printer", shortcut="F9")
    slip = DeskButton(look, "print_status", tr("The status"), icon_name="printer", shortcut="F10")
    both = QHBoxLayout()
    both.setSpacing(GAP)
    both.addWidget(receipt.does(routes.receipt), 1)
    both.addWidget(slip.does(routes.status), 1)
    card.column.addLayout(both)
    for place, told in enumerate(letters(helped.app)):
        button = DeskButton(look, f"print_letter_{place}", letter_words(look, told), icon_name="printer")
        card.column.addWidget(button.does(partial(routes.letter, told)))
    return card


def letters(app: ApplicationState) -> list[Told]:
    """What has a letter, newest first: each decision, and the newest month that is known to this program."""
    newest = newest_month(app.case)
    months = [newest] if newest is not None and month_outcome(newest) is not None else []
    return sorted([*app.case.decisions, *months], key=lambda told: told.at, reverse=True)


def letter_words(look: Look, told: Told) -> Words:
    said = tr("The letter: {decision}, {day}")
    ruling = Ruling.of(told)
    day = day_of(ruling.at)
    return said.fill(decision=ruling.name, day=both_days(day) if is_wide(look) else short_day(day))


def _missing(look: Look, helped: Helped, terms: Terms) -> Card:
    card = Card(look, tone=("warning_bg", "warning"), thick=True)
    count = tr("%n document(s) still missing", "", 0).count(len(helped.missing))
    card.column.addWidget(Text(look, count, Role.BODY_BOLD, "warning"))
    for row in helped.missing:
        card.column.addWidget(Text(look, named(discreet(row)), Role.BODY, "warning"))
    until = tr("Last day: {day}").fill(day=both_days(terms.missing_documents(helped.app.submitted_at)))
    card.column.addWidget(Text(look, until, Role.FLOOR, "warning"))
    return card
