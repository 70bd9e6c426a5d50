"""Which term runs in a case: for whom, since when, until which day. One source for receipt, timeline, queue and clock.

The figures stand in ``resources/policy/deadlines.toml``, and each says by its unit which days it counts (decision 14).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from kiosk.domain.case import Appeal, CaseFile, Decision, Request
from kiosk.domain.person_file import ApplicationState
from kiosk.domain.policy import Policy
from kiosk.domain.working_days import A_DAY, WorkingDays, day_of

WORKING_DAYS = "working days"
"""The unit of a term that counts only days on which the authority works."""


class Whom(StrEnum):
    """Whose turn it is."""

    OFFICER = "officer"
    SECOND = "second"
    PERSON = "person"
    NOBODY = "nobody"


class Term(StrEnum):
    """What has a last day."""

    DECISION = "decision"
    FINAL_DECISION = "final_decision"
    REQUEST = "request"
    APPEAL = "appeal"
    QUESTION = "question"


@dataclass(frozen=True, slots=True)
class Waiting:
    """what: None, as due, when nothing runs. since: when the turn began. due: the last day, in Saudi Arabia.

    about: the request, appeal or question that waits; of the application where that itself does.
    """

    for_whom: Whom
    what: Term | None
    since: datetime
    due: date | None
    about: UUID

    def over(self, today: date) -> bool:
        return self.due is not None and self.due < today


@dataclass(frozen=True, slots=True)
class Terms:
    """The terms of the policy, in the authority's days."""

    policy: Policy
    days: WorkingDays

    def last_day(self, id: str, since: date, more: int = 0) -> date:
        """The last day of a term that begins on the day after ``since``; never a closed one.

        more: working days added. Errors as of ``figure``.
        """
        count = self.figure(id, since)
        if self.policy.parameter(id).unit == WORKING_DAYS:
            return self.days.after(since, count + more)
        return self.days.after(since + A_DAY * count, more)

    def figure(self, id: str, on: date) -> int:
        """The policy's number for that day; the oldest, for a day before it that a wrong clock has made.

        Raises UndefinedPolicy for an unknown figure, and for one that has ended.
        """
        return self.policy.days(id, max(on, self.policy.parameter(id).figures[0].valid_from))

    def decision(self, submitted_at: datetime) -> date:
        """Until when an application submitted then is decided, if nothing has to be asked for."""
        return self.last_day("deadline.application_decision", day_of(submitted_at))

    def study(self, submitted_at: datetime) -> date:
        """Until when an appeal is decided."""
        return self.last_day("deadline.objection_study", day_of(submitted_at))

    def missing_documents(self, submitted_at: datetime) -> date:
        """Until when what was missing may be brought."""
        return self.last_day("deadline.missing_documents", day_of(submitted_at))

    def answer(self, asked: date) -> date:
        """The last day that is proposed for the answer to a request."""
        return self.last_day("deadline.request_answer", asked)

    def reminder(self, due: date) -> date:
        """The day on which a person is reminded of what is due then."""
        return self.days.before(due, self.figure("deadline.request_reminder", due))

    def objection(self, decision: Decision) -> date:
        """Until when an appeal against it is in time. Later ones are let through with a reason."""
        return self.last_day("deadline.objection_window", day_of(decision.at))

    def complaint(self, month: date) -> date:
        """Until when a payment of that month is complained of (facts.md F38): counted from its tenth day."""
        return self.last_day("deadline.financial_complaint", month.replace(day=10))

    def change(self, since: date) -> date:
        """Until when a change since that day is reported (facts.md F41)."""
        return self.last_day("deadline.notify_change", since)


def waiting(app: ApplicationState, terms: Terms, today: date) -> Waiting:
    """Whose turn it is, and until when: of several terms the one that the others wait for.

    today: in Saudi Arabia; a request whose day is over waits for the officer again.
    """
    nobody = Waiting(Whom.NOBODY, None, _last_moment(app), None, app.id)
    return next(running(app, terms, today), nobody)


def running(app: ApplicationState, terms: Terms, today: date | None = None) -> Iterator[Waiting]:
    """All terms that run, the most important first.

    today: None goes by the journal alone: a request waits until its answer or the end of its term stands there.
    """
    case = app.case
    if case.open_appeal and case.status != "withdrawn":
        yield _appeal(case.open_appeal, terms)
    if case.status in ("under_review", "initial_approval"):
        asked = sorted((r for r in case.awaited_requests if today is None or r.due >= today), key=lambda r: r.due)
        yield from (Waiting(Whom.PERSON, Term.REQUEST, r.asked_at, r.due, r.id) for r in asked)
        if not asked:
            yield _decision(app, terms, today or date.max)
    for question in case.questions:
        if question.answered_at is None:
            due = terms.last_day("deadline.question_answer", day_of(question.asked_at))
            yield Waiting(Whom.OFFICER, Term.QUESTION, question.asked_at, due, question.id)


def decided_late(app: ApplicationState, decision: Decision, terms: Terms) -> bool:
    """Was a term of the authority over before this decision, the first that closed the case, or before the initial
    approval that it follows?

    Time in which the case stood still for an answer counts for nobody. Errors as of ``Terms.figure``.
    """
    begun, id = app.submitted_at, "deadline.application_decision"
    for step in app.case.decisions[: app.case.decisions.index(decision) + 1]:
        waited = _waited(app.case, begun, terms.days, day_of(step.at))
        if day_of(step.at) > terms.last_day(id, day_of(begun), waited):
            return True
        begun, id = step.at, "deadline.final_decision"
    return False


def _appeal(appeal: Appeal, terms: Terms) -> Waiting:
    return Waiting(Whom.SECOND, Term.APPEAL, appeal.submitted_at, terms.study(appeal.submitted_at), appeal.id)


def _decision(app: ApplicationState, terms: Terms, today: date) -> Waiting:
    """The officer's term, or after an initial approval the second one's."""
    final = app.status == "initial_approval"
    since = app.case.decisions[-1].at if final else _review_began(app)
    whom, what = (Whom.SECOND, Term.FINAL_DECISION) if final else (Whom.OFFICER, Term.DECISION)
    id = "deadline.final_decision" if final else "deadline.application_decision"
    waited = _waited(app.case, since, terms.days, today)
    return Waiting(whom, what, since, terms.last_day(id, day_of(since), waited), app.id)


def _review_began(app: ApplicationState) -> datetime:
    """With the submission, or once more with the appeal that was upheld."""
    upheld = (a.decided_at for a in app.case.appeals if a.upheld and a.decided_at)
    return max(upheld, default=app.submitted_at)


def _waited(case: CaseFile, since: datetime, days: WorkingDays, today: date) -> int:
    """Working days since then in which the case stood still for an answer; a day of two requests counts once."""
    spans = sorted((day_of(r.asked_at), _ended(r, today)) for r in case.requests if r.asked_at >= since)
    return sum(days.between(begin, end) for begin, end in _apart(spans))


def _ended(request: Request, today: date) -> date:
    """No later than its last day, and none of the future."""
    answered = day_of(request.answered_at) if request.answered_at else today
    return max(day_of(request.asked_at), min(answered, request.due, today))


def _apart(spans: Iterable[tuple[date, date]]) -> Iterator[tuple[date, date]]:
    """Sorted spans without what lies in an earlier one."""
    reached = date.min
    for begin, end in spans:
        if end > reached:
            yield max(begin, reached), end
            reached = end


def _last_moment(app: ApplicationState) -> datetime:
    return app.case.history[-1].at if app.case.history else app.submitted_at
