"""What the person can do now about an application, and until when: the most pressing first."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from kiosk.domain.acts.appeals import AMOUNT, targets
from kiosk.domain.case import CaseFile
from kiosk.domain.deadlines import Terms
from kiosk.domain.person_file import ApplicationState
from kiosk.domain.working_days import day_of


class Act(StrEnum):
    """ANSWER: a request for information. APPEAL: against a rejection, or a month without entitlement.

    BRING: documents that were missing.
    """

    ANSWER = "answer"
    APPEAL = "appeal"
    BRING = "bring"


@dataclass(frozen=True, slots=True)
class Need:
    """about: the request or decision; the application itself where documents are missing. late: the day is over."""

    act: Act
    about: UUID
    due: date
    late: bool


def needs(app: ApplicationState, terms: Terms, today: date) -> tuple[Need, ...]:
    """None for an application that was withdrawn or finally approved, but for requests still open."""
    return (*_answers(app.case, today), *_appeal(app.case, terms, today), *_missing(app, terms, today))


def _answers(case: CaseFile, today: date) -> Iterator[Need]:
    if case.status in ("under_review", "initial_approval"):
        for request in sorted(case.open_requests, key=lambda request: request.due):
            yield Need(Act.ANSWER, request.id, request.due, request.due < today)


def _appeal(case: CaseFile, terms: Terms, today: date) -> Iterator[Need]:
    """Against what was refused; that an amount may be too small is no need."""
    against = next((target for target in targets(case) if target.grounds != (AMOUNT,)), None)
    if against is not None:
        until = terms.last_day("deadline.objection_window", day_of(against.at))
        yield Need(Act.APPEAL, against.decision, until, until < today)


def _missing(app: ApplicationState, terms: Terms, today: date) -> Iterator[Need]:
    if app.missing and app.status in ("under_review", "initial_approval"):
        until = terms.missing_documents(app.submitted_at)
        yield Need(Act.BRING, app.id, until, until < today)
