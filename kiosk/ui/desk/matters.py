"""What stands beside the answers: what is missing, requests, decisions, appeals, questions and monthly results."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.domain.case import Appeal, Decision, MonthResult, Question, Request
from kiosk.domain.eligibility import OUTCOMES
from kiosk.domain.facts import AppealSubmitted
from kiosk.domain.reference import grouped
from kiosk.domain.statuses import Tone, status
from kiosk.domain.words import Words, ltr, tr, verbatim
from kiosk.services.desk_work import ReadCase
from kiosk.ui.desk.answers import row_name
from kiosk.ui.desk.case_words import reason_words
from kiosk.ui.desk.fact_words import told
from kiosk.ui.desk.header import both_days
from kiosk.ui.desk.history import newest
from kiosk.ui.desk.kit.card import Card
from kiosk.ui.desk.time_words import moment
from kiosk.ui.kit.chip import Chip
from kiosk.ui.kit.marks import Mark
from kiosk.ui.kit.text import Text
from kiosk.ui.look import Look, Role

ANSWERED, OPEN = tr("Answered", "a request or question"), tr("Open", "a request or question")
BY_OFFICER = tr("Officer {number} · {when}")


def matter_cards(look: Look, read: ReadCase) -> Iterator[QWidget]:
    """The open ones first, then the newest; last the newest of the history."""
    case = read.case
    if read.state.missing:
        yield _missing(look, read)
    for appeal in sorted(case.appeals, key=lambda a: (a.upheld is not None, -a.submitted_at.timestamp())):
        yield appeal_card(look, read, appeal)
    for question in sorted(case.questions, key=lambda q: (bool(q.answer), -q.asked_at.timestamp())):
        yield _question(look, question)
    for request in sorted(case.requests, key=lambda r: (r.answered_at is not None, -r.asked_at.timestamp())):
        yield _request(look, request)
    for decision in reversed(case.decisions):
        yield _decision(look, decision)
    if case.months:
        yield _months(look, case.months)
    yield newest(look, read)


def _card(look: Look, title: Words, icon: str, chip: Chip, *lines: Words | str) -> Card:
    card = Card(look, title, icon)
    card.head.addWidget(chip, 0, Qt.AlignmentFlag.AlignTop)
    for line in lines:
        if line:
            card.column.addWidget(Text(look, line))
    return card


def _foot(look: Look, card: Card, words: Words) -> Card:
    card.column.addWidget(Text(look, words, Role.FLOOR, "text2"))
    return card


def _missing(look: Look, read: ReadCase) -> Card:
    keys = read.state.missing
    card = Card(look, tone=("warning_bg", "warning"), thick=True)
    card.head.addWidget(Mark(look, "warning", 22, "warning"))
    title = tr("%n document(s) missing", "", 0).count(len(keys))
    card.head.addWidget(Text(look, title, Role.BODY_BOLD, "warning"), 1)
    card.column.addLayout(card.head)
    for key in keys:
        card.column.addWidget(Text(look, row_name(read, key, key.partition(":")[0]), Role.BODY, "warning"))
    return card


def appeal_card(look: Look, read: ReadCase, appeal: Appeal) -> Card:
    """What it says, and how it was decided."""
    states = {None: (Tone.INFO, OPEN), True: (Tone.OK, tr("Upheld")), False: (Tone.ERROR, tr("Dismissed"))}
    title = tr("Appeal {number}").fill(number=ltr(grouped(appeal.reference)))
    body = next(
        e.fact for e in read.entries if isinstance(e.fact.body, AppealSubmitted) and e.fact.body.appeal == appeal.id
    )
    card = _card(look, title, "scales", Chip(look, *states[appeal.upheld]), *told(body).lines)
    if appeal.decided_at is not None:
        said = BY_OFFICER.fill(number=ltr(appeal.decided_by), when=moment(appeal.decided_at))
        card.column.addWidget(Text(look, verbatim(appeal.words), Role.BODY_BOLD))
        return _foot(look, card, said)
    return _foot(look, card, moment(appeal.submitted_at))


def _question(look: Look, question: Question) -> Card:
    chip = Chip(look, Tone.OK, ANSWERED) if question.answer else Chip(look, Tone.INFO, OPEN)
    card = _card(look, tr("Question of the applicant"), "chat-circle-text", chip, verbatim(question.text))
    if question.answer:
        card.column.addWidget(Text(look, verbatim(question.answer), Role.BODY_BOLD))
    return _foot(look, card, moment(question.answered_at or question.asked_at))


def _request(look: Look, request: Request) -> Card:
    done = request.answered_at is not None
    chip = Chip(look, Tone.OK, ANSWERED) if done else Chip(look, Tone.WARN, OPEN)
    items = tuple(verbatim(item) for item in request.items)
    card = _card(look, tr("Request for information"), "file-plus", chip, *items, verbatim(request.words))
    if request.answered_at is not None:
        card.column.addWidget(Text(look, verbatim(request.answer), Role.BODY_BOLD))
        return _foot(look, card, moment(request.answered_at))
    return _foot(look, card, tr("Last day: {day}").fill(day=both_days(request.due)))


def _decision(look: Look, decision: Decision) -> Card:
    state = status(decision.outcome)
    lines = (*reason_words(decision.reasons), verbatim(decision.words) if decision.words else "")
    card = _card(look, tr("Decision"), "scales", Chip(look, state.tone, state.name), *lines)
    return _foot(look, card, BY_OFFICER.fill(number=ltr(decision.by), when=moment(decision.at)))


def _months(look: Look, months: tuple[MonthResult, ...]) -> Card:
    card = Card(look, tr("Monthly eligibility"), "calendar-check")
    for result in sorted(months, key=lambda m: m.month, reverse=True):
        outcome = next((o for o in OUTCOMES if o.code == result.outcome), None)
        row = QHBoxLayout()
        row.addWidget(Text(look, ltr(result.month), Role.BODY_BOLD), 1)
        tone, name = (outcome.tone, outcome.name) if outcome else (Tone.NONE, verbatim(result.outcome))
        row.addWidget(Chip(look, tone, name))
        card.column.addLayout(row)
    return card
