"""Everything that ever happened to the file, newest first, each with who, where and when; and whether it is whole."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.domain.facts import Entry
from kiosk.domain.statuses import Tone
from kiosk.domain.words import Words, ltr, tr
from kiosk.services.desk_work import ReadCase
from kiosk.ui.desk.case_words import who
from kiosk.ui.desk.fact_words import told
from kiosk.ui.desk.kit.card import Card, Column, Line
from kiosk.ui.desk.looks import GAP, is_wide
from kiosk.ui.desk.time_words import moment
from kiosk.ui.kit.chip import Chip
from kiosk.ui.kit.marks import Mark
from kiosk.ui.kit.panel import stack
from kiosk.ui.kit.text import Text
from kiosk.ui.look import Look, Role

WHOLE = tr("The chain is intact: %n entry(s)", "", 0)
UNREAD = tr("The chain has %n entry(s) that this desk can't read", "", 0)
BROKEN = tr("The chain is broken from entry {number} on")
BY = tr("{who} · place {place} · {when}", "who did something, where and when")
SHORT = 6


def chain_chip(look: Look, read: ReadCase) -> Chip:
    """Whether each entry follows from the one before it, reckoned anew from what was read."""
    if read.broken is None and read.unread:
        return Chip(look, Tone.WARN, UNREAD.count(read.unread))
    if read.broken is None:
        return Chip(look, Tone.OK, WHOLE.count(len(read.entries)))
    return Chip(look, Tone.ERROR, BROKEN.fill(number=ltr(str(read.broken))))


def entry_row(look: Look, entry: Entry, *, numbered: bool = True) -> QWidget:
    fact = entry.fact
    said = told(fact)
    row = QWidget()
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 2, 0, 2)
    line.setSpacing(GAP + 4)
    line.addWidget(Mark(look, said.icon, 22, "primary"), 0, Qt.AlignmentFlag.AlignTop)
    words = stack()
    words.addWidget(Text(look, said.title, Role.BODY_BOLD))
    for detail in said.lines:
        words.addWidget(Text(look, detail, Role.BODY))
    words.addWidget(Text(look, _by(entry), Role.FLOOR, "text2"))
    line.addLayout(words, 1)
    if numbered:
        line.addWidget(_number(look, entry.number), 0, Qt.AlignmentFlag.AlignTop)
    return row


def _by(entry: Entry) -> Words:
    fact = entry.fact
    return BY.fill(who=who(fact), place=ltr(fact.kiosk), when=moment(fact.at))


def _number(look: Look, number: int) -> Text:
    text = Text(look, ltr(str(number)), Role.FLOOR, "text2")
    text.setMinimumWidth(30)
    return text


def history_part(look: Look, read: ReadCase) -> Column:
    """The whole journal of the person, in one card."""
    column = Column(look, "history")
    card = Card(look, tr("History"), "clock")
    _add_chain(look, card, read)
    _fill(look, card, tuple(reversed(read.entries)))
    column.add(card)
    column.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return column


def newest(look: Look, read: ReadCase) -> Card:
    """The last few, beside the answers."""
    card = Card(look, tr("Newest in the history"), "clock")
    _add_chain(look, card, read)
    _fill(look, card, tuple(reversed(read.entries))[:SHORT])
    return card


def _add_chain(look: Look, card: Card, read: ReadCase) -> None:
    """Beside the heading, or below it where there is little room."""
    if is_wide(look):
        card.head.addWidget(chain_chip(look, read))
        return
    row = QHBoxLayout()
    row.addWidget(chain_chip(look, read))
    row.addStretch(1)
    card.column.addLayout(row)


def news_card(look: Look, entries: Sequence[Entry]) -> Card:
    """What came in while somebody was writing."""
    card = Card(look, tr("New in this case"), "warning", tone=("warning_bg", "warning"), thick=True)
    _fill(look, card, entries)
    return card


def _fill(look: Look, card: Card, entries: Sequence[Entry]) -> None:
    for place, entry in enumerate(entries):
        if place:
            card.column.addWidget(Line(look))
        card.column.addWidget(entry_row(look, entry))
