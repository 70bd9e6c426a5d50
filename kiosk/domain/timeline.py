"""The way of an application in steps: what was done, what is now, what comes next and by when."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from itertools import chain
from uuid import UUID

from kiosk.domain.case import Appeal, Decision, MissedTerm, Request
from kiosk.domain.dates import short_day
from kiosk.domain.deadlines import Term, Terms, Waiting, waiting
from kiosk.domain.facts import ApplicationWithdrawn
from kiosk.domain.person_file import ApplicationState
from kiosk.domain.programmes import known_programme
from kiosk.domain.statuses import status
from kiosk.domain.words import Words, tr
from kiosk.domain.working_days import day_of

REVIEW, APPROVAL, FINAL = (status(code).name for code in ("under_review", "initial_approval", "final_approval"))
SUBMITTED = tr("Submission", "a step")
REQUEST = tr("Request for information", "a step")
OBJECTION = tr("Appeal", "a step")
STUDY = tr("Study of the appeal", "a step")
MONTHLY = tr("Monthly eligibility", "a step")
AFTERWARDS = tr("After the approval")
SAVED = tr("It is saved on this kiosk, and is sent once there is a connection.")


class StepState(StrEnum):
    DONE = "done"
    HERE = "here"
    AHEAD = "ahead"


@dataclass(frozen=True, slots=True)
class Step:
    """when: the day on which it was done, or until which it will be; None where there is none to tell. line: what it
    means, with the day in it. late: that day has passed.
    """

    state: StepState
    title: Words
    when: date | None
    line: Words
    late: bool = False


def timeline(
    app: ApplicationState, terms: Terms, today: date, unsent: frozenset[UUID] = frozenset()
) -> tuple[Step, ...]:
    """In order: all that was done, at most one that is now, and what lies ahead.

    unsent: what of it the centre does not have yet, as in ``Known``. Nobody reviews what waits on a kiosk.
    """
    if app.id in unsent:
        return (Step(StepState.HERE, SUBMITTED, day_of(app.submitted_at), SAVED), *_ahead_of_decision())
    done = sorted(chain(*_done(app, terms, today, unsent)), key=lambda moment: moment[0])
    return (*(step for _, step in done), *_from_now_on(app, terms, today, unsent))


# ── what was done: each with its moment, to be sorted by it ─────────────────────────────────────────────────────────

Done = tuple[datetime, Step]


def _done(app: ApplicationState, terms: Terms, today: date, unsent: frozenset[UUID]) -> Iterator[Iterator[Done]]:
    yield _submission(app, terms)
    yield from (_request(request, today, unsent) for request in app.case.requests)
    yield from (_decision(decision, app) for decision in app.case.decisions)
    yield from (_appeal(appeal, app, unsent) for appeal in app.case.appeals)
    withdrawn = (f.at for f in app.case.history if isinstance(f.body, ApplicationWithdrawn))
    if app.status == "withdrawn":
        line = tr("The application was taken back. A new one can be submitted at any time.")
        yield (_past(at, status("withdrawn").name, line) for at in [next(withdrawn)])


def _past(at: datetime, title: Words, line: Words, missed: MissedTerm | None = None) -> Done:
    """missed: by the centre's word it was done later than it should have been."""
    if missed:
        line = tr("It was to be done by {day}, and was done later.").fill(day=short_day(missed.due))
    return at, Step(StepState.DONE, title, day_of(at), line, late=missed is not None)


def _missed(app: ApplicationState, term: Term, about: UUID, before: datetime) -> MissedTerm | None:
    """Since the review began that led there: an upheld appeal begins another."""
    upheld = (a.decided_at for a in app.case.appeals if a.upheld and a.decided_at and a.decided_at < before)
    begun = max(upheld, default=app.submitted_at)
    found = (m for m in app.case.missed if (m.term, m.about) == (term, about) and begun <= m.at <= before)
    return next(found, None)


def _submission(app: ApplicationState, terms: Terms) -> Iterator[Done]:
    line = tr("The application has arrived.")
    if app.missing:
        until = short_day(terms.missing_documents(app.submitted_at))
        line = tr("%n document(s) are still missing. They can be brought until {day}.", "", 0).count(len(app.missing))
        line = line.fill(day=until)
    yield _past(app.submitted_at, SUBMITTED, line)


def _request(request: Request, today: date, unsent: frozenset[UUID]) -> Iterator[Done]:
    if request.answered_at:
        yield _past(request.answered_at, REQUEST, SAVED if request.id in unsent else tr("The answer has arrived."))
    elif request.lapsed or request.due < today:
        line = tr("Its time ended on {day}. An answer is still taken.").fill(day=short_day(request.due))
        yield _past(request.asked_at, REQUEST, line)


def _decision(decision: Decision, app: ApplicationState) -> Iterator[Done]:
    final = decision.outcome == "final_approval"
    missed = _missed(app, Term.FINAL_DECISION if final else Term.DECISION, app.id, decision.at)
    if not final:
        yield _past(decision.at, REVIEW, tr("An officer has studied the data and the documents."), missed)
    lines = {
        "initial_approval": tr("The officer found the application in order."),
        "final_approval": tr("A second officer has approved the application."),
        "rejected": tr("The eye shows each reason, and how to mend it."),
    }
    yield _past(decision.at, status(decision.outcome).name, lines[decision.outcome], missed if final else None)


def _appeal(appeal: Appeal, app: ApplicationState, unsent: frozenset[UUID]) -> Iterator[Done]:
    if appeal.id in unsent:
        return  # what waits on a kiosk is now, not done
    yield _past(appeal.submitted_at, OBJECTION, tr("The appeal has arrived."))
    if appeal.decided_at:
        missed = _missed(app, Term.APPEAL, appeal.id, appeal.decided_at)
        yield _past(appeal.decided_at, STUDY, tr("A second officer has studied the appeal."), missed)
    if appeal.decided_at and appeal.upheld:
        yield _past(appeal.decided_at, tr("Appeal upheld"), tr("The application is reviewed once more."))
    elif appeal.decided_at:
        yield _past(appeal.decided_at, tr("Appeal dismissed"), tr("The decision stands."))


# ── what is now, and what lies ahead ────────────────────────────────────────────────────────────────────────────────


def _from_now_on(app: ApplicationState, terms: Terms, today: date, unsent: frozenset[UUID]) -> Iterator[Step]:
    now = waiting(app, terms, today)
    match now.what:
        case Term.APPEAL if now.about in unsent:
            yield Step(StepState.HERE, OBJECTION, day_of(now.since), SAVED)
        case Term.APPEAL:
            yield _running(now, STUDY, tr("A second officer studies the appeal until {day}."), today)
        case Term.REQUEST:
            yield _running(now, REQUEST, tr("The review waits for an answer until {day}."), today)
            yield Step(StepState.AHEAD, REVIEW, None, tr("It goes on once the answer is there."))
            yield from _ahead_of_decision()
        case Term.DECISION:
            yield _running(now, REVIEW, tr("An officer studies the application until {day}."), today)
            yield from _ahead_of_decision()
        case Term.FINAL_DECISION:
            yield _running(now, FINAL, tr("A second officer studies the application until {day}."), today)
            yield from _approved(app, StepState.AHEAD, terms, max(today, now.due or today))
        case _:
            yield from _after_the_end(app, terms, today)


def _after_the_end(app: ApplicationState, terms: Terms, today: date) -> Iterator[Step]:
    if app.status == "rejected":
        yield _objection(app.case.decisions[-1], terms, today)
    elif app.status == "final_approval":
        yield from _approved(app, StepState.HERE, terms, today)


def _approved(app: ApplicationState, state: StepState, terms: Terms, today: date) -> Iterator[Step]:
    """What follows the final approval: a result each month, or what the programme says."""
    form = known_programme(app.programme)
    if form is not None and form.monthly:
        when = _results_day(terms, today) if state is StepState.HERE else None
        yield Step(state, MONTHLY, when, _announced(terms, today))
    elif form is not None and form.afterwards is not None:
        yield Step(state, AFTERWARDS, None, form.afterwards)


def _running(now: Waiting, title: Words, line: Words, today: date) -> Step:
    late = now.over(today)
    told = tr("It was to be done by {day}. It is late, and the supervisor sees that.") if late else line
    return Step(StepState.HERE, title, now.due, told.fill(day=short_day(now.due)) if now.due else told, late)


def _objection(decision: Decision, terms: Terms, today: date) -> Step:
    until = terms.objection(decision)
    late = until < today
    line = tr("The time for an appeal ended on {day}. A later one needs a reason.")
    line = line if late else tr("An appeal can be submitted until {day}.")
    return Step(StepState.HERE, OBJECTION, until, line.fill(day=short_day(until)), late)


def _ahead_of_decision() -> Iterator[Step]:
    yield Step(StepState.AHEAD, APPROVAL, None, tr("After the review."))
    yield Step(StepState.AHEAD, FINAL, None, tr("After a second officer has seen it."))


def _announced(terms: Terms, today: date) -> Words:
    return tr("It is announced on {day}.").fill(day=short_day(_results_day(terms, today)))


def _results_day(terms: Terms, today: date) -> date:
    """The next one from today on."""
    day = terms.figure("cycle.results_day", today)
    this, following = today.replace(day=day), (today.replace(day=1) + timedelta(days=31)).replace(day=day)
    return this if today <= this else following
