"""In which queues an application stands, and until when what waits there is due: pure functions of its state.

They ask no clock, so that a list filled anew is the same list: that a term is over stands in the journal
(DeadlineMissed), and whether something is late is seen when the list is read.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from kiosk.domain.case import CaseFile
from kiosk.domain.deadlines import Term, Terms, Waiting, running
from kiosk.domain.person_file import ApplicationState
from kiosk.services.desk_ports import Queue

NEVER = date.max
"""Stands for no due day, so that such lines come last and can be told apart from the page before."""

QUEUE_OF: Mapping[Term, Queue] = {
    Term.DECISION: Queue.REVIEW,
    Term.FINAL_DECISION: Queue.SECOND,
    Term.REQUEST: Queue.PERSON,
    Term.APPEAL: Queue.APPEAL,
    Term.QUESTION: Queue.QUESTION,
}
IN_HAND = (Queue.REVIEW, Queue.SECOND, Queue.PERSON, Queue.APPEAL)
"""An open case stands in one of these; what an officer has in hand is counted by them."""


@dataclass(frozen=True, slots=True)
class Standing:
    """due: the last day in Saudi Arabia, NEVER where there is no term."""

    queue: Queue
    due: date


def standings(application: ApplicationState, terms: Terms) -> tuple[Standing, ...]:
    """One a queue; in ALL by what is due first."""
    dues = _dues(application, terms)
    if dues.keys().isdisjoint(IN_HAND):
        dues[Queue.CLOSED] = NEVER
    return (*(Standing(*pair) for pair in dues.items()), Standing(Queue.ALL, min(dues.values())))


def unanswered(case: CaseFile) -> int:
    return sum(question.answered_at is None for question in case.questions)


def _dues(application: ApplicationState, terms: Terms) -> dict[Queue, date]:
    try:
        found = [(QUEUE_OF[w.what], w.due or NEVER) for w in _running(application, terms) if w.what]
    except Exception:  # noqa: BLE001 (a day that no policy covers, from a stolen kiosk: it must hold up nobody else)
        found = [(queue, NEVER) for queue in _without_terms(application.case)]
    dues: dict[Queue, date] = {}
    for queue, due in found:
        dues[queue] = min(due, dues.get(queue, NEVER))
    return dues


def _running(application: ApplicationState, terms: Terms) -> Iterable[Waiting]:
    """On the day that the journal has reached: a request waits until an answer or the end of its term stands there."""
    today = min((request.due for request in application.case.awaited_requests), default=date.max)
    return running(application, terms, today)


def _without_terms(case: CaseFile) -> Iterable[Queue]:
    if case.open_appeal and case.status != "withdrawn":
        yield Queue.APPEAL
    if case.status in ("under_review", "initial_approval"):
        review = Queue.SECOND if case.status == "initial_approval" else Queue.REVIEW
        yield Queue.PERSON if case.awaited_requests else review
    if unanswered(case):
        yield Queue.QUESTION
