"""One application put into words for its page: requests, questions, decisions and appeals as threads."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime
from uuid import UUID

from kiosk.domain.acts import appeals, changes, complaints, inquiries
from kiosk.domain.amount_words import riyals
from kiosk.domain.case import Appeal, CaseFile, Decision, Question, Request
from kiosk.domain.dates import short_day
from kiosk.domain.deadlines import Terms
from kiosk.domain.facts import ChangeReported
from kiosk.domain.kinds import Option
from kiosk.domain.needs import needs
from kiosk.domain.person_file import ApplicationState
from kiosk.domain.reference import grouped
from kiosk.domain.statuses import status
from kiosk.domain.timeline import SAVED, timeline
from kiosk.domain.words import Words, ltr, tr, verbatim
from kiosk.ui.case_words import in_both, moment, month_chip, need_words, number_line, programme_title, status_chip, step
from kiosk.ui.kit.state_list import StateLine
from kiosk.ui.screens.case import CaseView, Row, Thread
from kiosk.ui.screens.decision import DecisionView

ON = tr("On", "the day of something")
NO_ANSWER = tr("No answer yet")
LINES = Words("{first}\n{second}")
NEXT = {
    "initial_approval": tr("A second officer has the last word."),
    "final_approval": tr("Eligibility is announced every month."),
    "rejected": tr("The reasons say how it is mended. An appeal is possible."),
}


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
        (number_line(app), tr("Submitted on {day}").fill(day=moment(app.submitted_at))),
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
    yield from map(_decision, reversed(case.decisions))
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
    rows = ((ON, moment(request.asked_at)), (tr("What is asked"), asked), (tr("Until"), short_day(request.due)), answer)
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
    rows: list[Row] = [(ON, moment(at)), (tr("Since", "a change"), in_both(change.since))]
    if change.text:
        rows.append((tr("What it says"), verbatim(change.text)))
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


def _decision(decision: Decision) -> Thread:
    return Thread(tr("Decision: {outcome}").fill(outcome=status(decision.outcome).name), _rows(decision))


def _rows(decision: Decision) -> tuple[Row, ...]:
    rows: list[Row] = [(ON, moment(decision.at))]
    if decision.amount is not None:
        rows.append((tr("Amount each month"), riyals(decision.amount)))
    if decision.words:
        rows.append((tr("The officer's words"), verbatim(decision.words)))
    return tuple(rows)


def decision_view(app: ApplicationState, decision: Decision) -> DecisionView:
    found = status(decision.outcome)
    rows = (*_rows(decision), (tr("What comes next"), NEXT[decision.outcome]))
    return DecisionView(app.reference, number_line(app), (found.tone, found.name), rows)
