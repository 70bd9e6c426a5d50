"""In which queues an application stands, and until when what waits there is due: pure functions of its state."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from kiosk.domain.case import CaseFile
from kiosk.domain.person_file import ApplicationState
from kiosk.services.desk_ports import Queue

NEVER = date.max
"""Stands for no due day, so that such lines come last and can be told apart from the page before."""

OVER = ("final_approval", "rejected", "withdrawn")


@dataclass(frozen=True, slots=True)
class Standing:
    """due: the last day in Saudi Arabia, NEVER where there is no term."""

    queue: Queue
    due: date


def standings(application: ApplicationState) -> tuple[Standing, ...]:
    """In ALL by what is due first."""
    found = tuple(_standings(application.case))
    return (*found, Standing(Queue.ALL, min(s.due for s in found)))


def unanswered(case: CaseFile) -> int:
    return sum(question.answered_at is None for question in case.questions)


def _standings(case: CaseFile) -> Iterator[Standing]:
    if case.open_appeal:
        yield Standing(Queue.APPEAL, NEVER)
    if unanswered(case):
        yield Standing(Queue.QUESTION, NEVER)
    if case.status in OVER:
        if case.open_appeal is None:
            yield Standing(Queue.CLOSED, NEVER)
    elif case.open_requests:
        yield Standing(Queue.PERSON, min(request.due for request in case.open_requests))
    else:
        yield Standing(Queue.SECOND if case.status == "initial_approval" else Queue.REVIEW, NEVER)
