"""The top of an open case: whose it is, which one, how it stands and how long there is; and its decision bar."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.domain.facts import ApplicationSubmitted
from kiosk.domain.reference import grouped
from kiosk.domain.statuses import Tone, status
from kiosk.domain.words import Words, ltr, tr, verbatim
from kiosk.domain.working_days import WorkingDays
from kiosk.services.desk_work import ReadCase
from kiosk.ui.desk.acts import Act
from kiosk.ui.desk.answers import declared, full_name
from kiosk.ui.desk.kit.button import DeskButton, Part
from kiosk.ui.desk.kit.card import Card
from kiosk.ui.desk.kit.opening import Opening
from kiosk.ui.desk.looks import GAP, GUTTER, RING, is_wide
from kiosk.ui.desk.notice import NoticeLine
from kiosk.ui.desk.queue_model import HELD, NOBODY
from kiosk.ui.desk.time_words import moment, time_left
from kiosk.ui.kit.chip import Chip
from kiosk.ui.kit.flow import Flow
from kiosk.ui.kit.panel import stack
from kiosk.ui.kit.text import Text
from kiosk.ui.look import Look, Role

HANDED_IN = tr("{programme} · {reference} · handed in {when}, place {place}")
WHICH = tr("{reference} · {programme}")
SIGNED = tr("What is decided is recorded with the officer's number.")
PARTS = (
    ("file", tr("File"), "list-checks"),
    ("documents", tr("Documents"), "files"),
    ("rules", tr("Rules", "a part of the case"), "calculator"),
    ("history", tr("History"), "clock"),
)


def case_head(
    look: Look, read: ReadCase, due: date | None, today: date, days: WorkingDays, close: Callable[[], None]
) -> Card:
    card, name = Card(look), Role.TITLE if is_wide(look) else Role.HEAD
    if not is_wide(look):
        card.column.setContentsMargins(GUTTER, 4, GUTTER, 6)
    row = QHBoxLayout()
    row.setSpacing(GAP)
    words = stack()
    words.addWidget(Text(look, full_name(read), name))
    words.addWidget(Text(look, _line(look, read), Role.BODY, "text2"))
    row.addLayout(words, 1)
    state = status(read.state.status)
    for chip in _chips(look, read, due, today, days):
        row.addWidget(chip)
    row.addWidget(Chip(look, state.tone, state.name))
    away = DeskButton(look, "close_case", "", Part.BARE, "x", height=36).does(close)
    away.setAccessibleName(look.say(tr("Put the case away")))
    away.setToolTip(away.accessibleName())
    row.addWidget(away)
    card.column.addLayout(row)
    return card


def _chips(look: Look, read: ReadCase, due: date | None, today: date, days: WorkingDays) -> Sequence[QWidget]:
    officer = read.case.officer
    held = Text(look, HELD.fill(officer=ltr(officer)) if officer else NOBODY, Role.BODY, "text2")
    if due is None:
        return (held,)
    tone, left = time_left(due, today, days)
    return (held, Chip(look, tone, left)) if tone is not Tone.NONE else (held, Text(look, left, Role.BODY_BOLD))


def _line(look: Look, read: ReadCase) -> Words:
    form, app = declared(read), read.state
    title, reference = form.title if form else verbatim(app.programme), ltr(grouped(app.reference))
    if not is_wide(look):
        return WHICH.fill(programme=title, reference=reference)
    submitted = next(
        e.fact
        for e in read.entries
        if isinstance(e.fact.body, ApplicationSubmitted) and e.fact.body.application == app.id
    )
    return HANDED_IN.fill(
        programme=title,
        reference=reference,
        when=moment(app.submitted_at),
        place=ltr(submitted.kiosk),
    )


class PartTabs(Opening):
    """The parts of the case, one shown at a time."""

    def __init__(self, look: Look, part: str, documents: int, chosen: Callable[[str], None]) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for number, (name, words, icon) in enumerate(PARTS, 1):
            title = f"{look.say(words)} {ltr(str(documents))}" if name == "documents" else look.say(words)
            seen = icon if is_wide(look) else ""
            tab = DeskButton(look, f"part_{name}", title, Part.TOGGLE, seen, shortcut=f"Alt+{number}", height=38)
            tab.setChecked(name == part)
            row.addWidget(tab.does(partial(chosen, name)))
            if name == part:
                self.first = tab
        row.addStretch(1)


class DecisionBar(Card):
    """What this role can do now. aside: what is to be known, or why nothing can be decided."""

    def __init__(self, look: Look, acts: Sequence[Act], aside: Words, chosen: Callable[[Act], None]) -> None:
        super().__init__(look)
        self.why = NoticeLine(look)
        self.column.setContentsMargins(12, 8, 12, 8)
        self.column.addWidget(self.why)
        row = QHBoxLayout()
        row.setSpacing(2)
        usual = [self._button(look, act, chosen) for act in acts if act.part is not Part.DESTRUCTIVE]
        row.addWidget(Flow(look, usual), 0 if is_wide(look) else 1)
        said = Text(look, aside if is_wide(look) or not acts else "", Role.FLOOR, "text2")
        said.setContentsMargins(GAP, 0, GAP, 0)
        if said.text():
            row.addWidget(said, 1, Qt.AlignmentFlag.AlignVCenter)
        for act in acts:
            if act.part is Part.DESTRUCTIVE:
                row.addWidget(self._button(look, act, chosen))
        self.column.addLayout(row)
        self.setMinimumHeight(44 + 2 * RING + 16)

    @staticmethod
    def _button(look: Look, act: Act, chosen: Callable[[Act], None]) -> DeskButton:
        button = DeskButton(look, f"act_{act.action}", act.words, act.part, act.icon, shortcut=act.key)
        return button.does(lambda: chosen(act))
