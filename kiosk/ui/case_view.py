"""One application put into words for its page: requests, questions, decisions and appeals as threads."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime
from uuid import UUID

from kiosk.domain.acts import appeals, changes, complaints, inquiries
from kiosk.domain.amount_words import riyals
from kiosk.domain.case import Appeal, CaseFile, Question, Request
from kiosk.domain.dates import short_day
from kiosk.domain.deadlines import Terms
from kiosk.domain.facts import ChangeReported
from kiosk.domain.kinds import Option
from kiosk.domain.needs import needs
from kiosk.domain.person_file import ApplicationState
from kiosk.domain.reference import grouped
from kiosk.domain.refusal import month_outcome, newest_month
from kiosk.domain.timeline import MONTHLY, SAVED, timeline
from kiosk.domain.words import Words, ltr, tr, verbatim
from kiosk.domain.working_days import day_of
from kiosk.services.rulings import Ruling, Told
from kiosk.ui.case_words import (
    LINES,
    in_both,
    in_two_lines,
    month_chip,
    month_name,
    month_words,
    need_words,
    number_line,
    programme_of,
    programme_title,
    status_chip,
    step,
)
from kiosk.ui.kit.state_list import StateLine
from kiosk.ui.screens.case import CaseView, Row, Thread
from kiosk.ui.screens.decision import DecisionView

ON = tr("On", "the day of something")
NO_ANSWER = tr("No answer yet")
MENDED = tr("The reasons say how it is mended. An appeal is possible.")


def case_view(
    app: ApplicationState,
    notes: tuple[tuple[object, Words, Words | None], ...],
    papers: tuple[StateLine, ...],
    terms: Terms,
    today: date,
    unsent: frozenset[UUID],
) -> CaseView:
    """notes: on the page as a whole. unsent: as in ``Known``."""
    month = month_chip(app.case)
    wanted = tuple(need_words(need) for need in needs(app, terms, today))
    return CaseView(
        programme_title(app),
        (number_line(app), tr("Submitted on {day}").fill(day=in_both(day_of(app.submitted_at)))),
        (status_chip(app, sent=app.id not in unsent), *((month,) if month is not None else ())),
        (*notes, *wanted),  # type: ignore[arg-type]
        tuple(step(stage) for stage in timeline(app, terms, today, unsent)),
        papers,
        tuple(_threads(app.case, unsent)),
    )


def _threads(case: CaseFile, unsent: frozenset[UUID]) -> Iterator[Thread]:
    """The newest of each kind first: what was said last is read first."""
    for request in reversed(case.requests):
        yield _saved(_request(request), request.id in unsent)
    for appeal in reversed(case.appeals):
        yield _saved(_appeal(appeal), appeal.id in unsent)
    if months := tuple(_months(case)):
        yield Thread(MONTHLY, months)
    for decision in reversed(case.decisions):
        yield Thread(ruling_title(decision), _rows(Ruling.of(decision)))
    for question in reversed(case.questions):
        yield _saved(_question(question), question.id in unsent)
    for fact in reversed(case.history):
        if isinstance(fact.body, ChangeReported):
            yield _saved(_change(fact.body, fact.at), fact.body.change in unsent)


def _saved(thread: Thread, unsent: bool) -> Thread:
    """With what is said of something that is on this machine only (design rule 81)."""
    return replace(thread, rows=(*thread.rows, (tr("On its way"), SAVED))) if unsent else thread


def _request(request: Request) -> Thread:
    asked = _joined([*map(verbatim, request.items), *([verbatim(request.words)] if request.words else [])])
    answer: Row = (tr("Your answer"), NO_ANSWER)
    if request.answered_at is not None:
        given = verbatim(request.answer) if request.answer else tr("Documents were given.")
        answer = (tr("Your answer"), LINES.fill(first=moment(request.answered_at), second=given))
    rows = (
        (ON, moment(request.asked_at)),
        (tr("What is asked"), asked),
        (tr("Until"), short_day(request.due)),
        answer,
    )
    return Thread(tr("Request for information"), rows)


def _joined(parts: list[Words]) -> Words:
    said = parts[0] if parts else verbatim("")
    for part in parts[1:]:
        said = LINES.fill(first=said, second=part)
    return said


def _question(question: Question) -> Thread:
    answer = NO_ANSWER
    if question.answered_at is not None:
        answer = LINES.fill(first=moment(question.answered_at), second=verbatim(question.answer))
    rows = (
        *_numbered(question.reference),
        (ON, moment(question.asked_at)),
        (tr("What was asked"), verbatim(question.text)),
        (tr("The answer", "to a question"), answer),
    )
    return Thread(_about(question.kind), rows)


def _numbered(reference: str) -> tuple[Row, ...]:
    """None of a first version had a number."""
    return ((tr("Number"), verbatim(ltr(grouped(reference)))),) if reference else ()


def _about(kind: str) -> Words:
    """What a question is about; a complaint about a payment is told by its kinds."""
    if (complaint := label(complaints.KINDS, kind)) is not None:
        return tr("Payment complaint: {kind}").fill(kind=complaint)
    topic = label(inquiries.TOPICS, kind)
    return tr("Inquiry: {topic}").fill(topic=topic) if topic is not None else tr("Inquiry")


def label(options: Sequence[Option], code: str) -> Words | None:
    return next((option.label for option in options if option.code == code), None)


def _change(change: ChangeReported, at: datetime) -> Thread:
    rows: list[Row] = [(ON, moment(at)), (tr("Since", "a change"), in_two_lines(change.since))]
    if change.text:
        rows.append((tr("What was written"), verbatim(change.text)))
    kind = label(changes.CHANGES, change.kind)
    heading = tr("Change: {kind}").fill(kind=kind) if kind is not None else tr("Report of a change")
    return Thread(heading, tuple(rows))


def _appeal(appeal: Appeal) -> Thread:
    rows: list[Row] = [*_numbered(appeal.reference), (ON, moment(appeal.submitted_at))]
    if (ground := label(appeals.GROUNDS, appeal.ground)) is not None:
        rows.append((tr("The ground", "of an appeal"), ground))
    rows.append((tr("What it says"), verbatim(appeal.statement)))
    rows.append((tr("How it stands"), _standing(appeal)))
    if appeal.words:
        rows.append((tr("The officer's words"), verbatim(appeal.words)))
    return Thread(tr("Appeal"), tuple(rows))


def _standing(appeal: Appeal) -> Words:
    """The source's words (facts.md F35)."""
    if appeal.upheld is None:
        return tr("Being studied", "an appeal")
    return tr("Upheld", "an appeal") if appeal.upheld else tr("Dismissed", "an appeal")


def moment(at: datetime) -> Words:
    """The day of it in both calendars."""
    return in_two_lines(day_of(at))


def told_of(case: CaseFile) -> tuple[Told, ...]:
    """What there is a letter of: the decisions and the newest month's result, the newest first."""
    month = newest_month(case)
    known = (month,) if month is not None and month_outcome(month) is not None else ()
    return tuple(sorted((*case.decisions, *known), key=lambda told: told.at, reverse=True))


def _months(case: CaseFile) -> Iterator[Row]:
    """The newest first; a result of a kind that came after this program is left out."""
    for result in sorted(case.months, key=lambda result: result.month, reverse=True):
        found = month_outcome(result)
        if found is not None:
            yield month_name(result.month), found.name


def ruling_title(told: Told) -> Words:
    ruling = Ruling.of(told)
    if ruling.month:
        return month_words(ruling.month, ruling.name)
    return tr("Decision: {outcome}").fill(outcome=ruling.name)


def _rows(ruling: Ruling) -> tuple[Row, ...]:
    rows: list[Row] = [(ON, moment(ruling.at))]
    if ruling.amount is not None:
        rows.append((tr("Amount each month"), riyals(ruling.amount)))
    if ruling.words:
        rows.append((tr("The officer's words"), verbatim(ruling.words)))
    return tuple(rows)


def decision_view(app: ApplicationState, told: Told) -> DecisionView:
    ruling = Ruling.of(told, programme_of(app))
    after = ruling.afterwards or (MENDED if ruling.reasons else None)
    rows = (*_rows(ruling), *(((tr("What comes next"), after),) if after is not None else ()))
    return DecisionView(ruling_title(told), app.reference, number_line(app), (ruling.tone, ruling.name), rows)
