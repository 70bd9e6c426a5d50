"""What is typed for an act at a desk: what is still wrong with it, and the fact that it becomes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from uuid import UUID

from uuid_utils.compat import uuid7

from kiosk.domain.case import CaseFile
from kiosk.domain.dates import DateEntry
from kiosk.domain.deciding import NO_APPEAL, NO_REASON, objection_to_reasons
from kiosk.domain.eligibility import OUTCOMES
from kiosk.domain.facts import (
    AppealDecided,
    CaseAssigned,
    CaseBody,
    ComplaintAnswered,
    EligibilityJudged,
    FinallyApproved,
    InformationRequested,
    InitiallyApproved,
    InquiryAnswered,
    PaymentComplained,
    Rejected,
)
from kiosk.domain.person_file import ApplicationState
from kiosk.domain.problems import Problem
from kiosk.domain.staff import Action, Staff
from kiosk.domain.words import tr

NO_ITEMS = tr("At least one thing that is asked for is needed, each on its own line.")
NO_DAY = tr("The last day is needed as a day of the calendar.")
PAST_DAY = tr("The last day lies before tomorrow. A later day is needed.")
NO_WORDS = tr("A sentence for the person is needed.")
NOT_AN_AMOUNT = tr("The amount is a number in riyals, such as 1,320.50. It may stay empty.")
NO_CHOICE = tr("One of the two is needed: uphold or dismiss.")
NO_QUESTION = tr("There is no open question to answer in this case.")
NO_MONTH = tr("The month is needed as year and month, such as 2026-11.")
NO_OUTCOME = tr("The result of the month is needed.")
NO_OFFICER = tr("The officer who gets the case is needed.")
MOST_RIYALS = Decimal(1_000_000)


@dataclass(frozen=True, slots=True)
class Draft:
    """What stands in the fields of an act's form. All of it is text as typed; an act reads what it needs.

    items: what is asked for, one a line. due: a ``DateEntry``'s text. about: the question that is answered.
    upheld: ``yes``, ``no`` or nothing yet. officer: the number of whom the case is given to.
    """

    action: Action
    items: str = ""
    words: str = ""
    due: str = ""
    amount: str = ""
    reasons: tuple[str, ...] = ()
    upheld: str = ""
    about: UUID | None = None
    month: str = ""
    outcome: str = ""
    officer: str = ""

    @property
    def wanted(self) -> tuple[str, ...]:
        """What is asked for, without empty lines."""
        return tuple(line.strip() for line in self.items.splitlines() if line.strip())

    @property
    def riyals(self) -> Decimal | None:
        """The amount, None where it is empty or no amount."""
        try:
            value = Decimal(self.amount.replace(",", "").strip())
        except InvalidOperation:
            return None
        fits = value.is_finite() and 0 < value <= MOST_RIYALS
        return value.quantize(Decimal("0.01")) if fits else None

    @property
    def last_day(self) -> date | None:
        return DateEntry.parse(self.due).gregorian()


def problems(draft: Draft, case: CaseFile, today: date) -> tuple[Problem, ...]:
    """What is still to be mended, by field; none when the act can be confirmed. today: in Saudi Arabia."""
    return tuple(check for check in _CHECKS[draft.action](draft, case, today) if check)


def body(draft: Draft, application: ApplicationState, staff: Staff) -> CaseBody:
    """The fact that a draft without problems becomes."""
    return _BODIES[draft.action](draft, application, staff)


# ── checks ──────────────────────────────────────────────────────────────────────────────────────────────────

Found = tuple[Problem | None, ...]
Check = Callable[[Draft, CaseFile, date], Found]


def _nothing(_draft: Draft, _case: CaseFile, _today: date) -> Found:
    return ()


def _worded(draft: Draft) -> Problem | None:
    return None if draft.words.strip() else Problem("words", NO_WORDS)


def _request(draft: Draft, _case: CaseFile, today: date) -> Found:
    day = draft.last_day
    late = Problem("due", NO_DAY) if day is None else Problem("due", PAST_DAY) if day <= today else None
    return (None if draft.wanted else Problem("items", NO_ITEMS), _worded(draft), late)


def _rejection(draft: Draft, _case: CaseFile, _today: date) -> Found:
    objection = objection_to_reasons(draft.reasons)
    return (Problem("reasons", objection) if objection else None, _worded(draft))


def _final(draft: Draft, _case: CaseFile, _today: date) -> Found:
    wrong = draft.amount.strip() and draft.riyals is None
    return (Problem("amount", NOT_AN_AMOUNT) if wrong else None,)


def _appeal(draft: Draft, case: CaseFile, _today: date) -> Found:
    if case.open_appeal is None:
        return (Problem("upheld", NO_APPEAL),)
    return (None if draft.upheld else Problem("upheld", NO_CHOICE), _worded(draft))


def _answer(draft: Draft, case: CaseFile, _today: date) -> Found:
    known = draft.about in {q.id for q in case.questions if not q.answer}
    return (None if known else Problem("about", NO_QUESTION), _worded(draft))


def _month(draft: Draft, _case: CaseFile, _today: date) -> Found:
    outcome = next((o for o in OUTCOMES if o.code == draft.outcome), None)
    unsaid = outcome is not None and not outcome.paid and not draft.reasons
    return (
        None if is_month(draft.month) else Problem("month", NO_MONTH),
        None if outcome else Problem("outcome", NO_OUTCOME),
        Problem("reasons", NO_REASON) if unsaid else None,
    )


def _officer(draft: Draft, _case: CaseFile, _today: date) -> Found:
    return (None if draft.officer.strip() else Problem("officer", NO_OFFICER),)


def is_month(text: str) -> bool:
    """``2026-11``."""
    try:
        return date.fromisoformat(f"{text}-01").isoformat()[:7] == text
    except ValueError:
        return False


_CHECKS: dict[Action, Check] = {
    Action.TAKE_CASE: _nothing,
    Action.REASSIGN: _officer,
    Action.REQUEST_INFORMATION: _request,
    Action.APPROVE_INITIALLY: _nothing,
    Action.REJECT: _rejection,
    Action.APPROVE_FINALLY: _final,
    Action.DECIDE_APPEAL: _appeal,
    Action.ANSWER: _answer,
    Action.JUDGE_MONTH: _month,
}

# ── bodies ──────────────────────────────────────────────────────────────────────────────────────────────────


def _decided_appeal(draft: Draft, application: ApplicationState, _staff: Staff) -> CaseBody:
    appeal = application.case.open_appeal
    if appeal is None:
        raise LookupError("no open appeal")
    return AppealDecided(application.id, appeal.id, draft.upheld == "yes", draft.words.strip())


def _answered(draft: Draft, application: ApplicationState, _staff: Staff) -> CaseBody:
    if draft.about is None:
        raise LookupError("no question")
    complaints = {f.body.complaint for f in application.case.history if isinstance(f.body, PaymentComplained)}
    kind = ComplaintAnswered if draft.about in complaints else InquiryAnswered
    return kind(application.id, draft.about, draft.words.strip())


_BODIES: dict[Action, Callable[[Draft, ApplicationState, Staff], CaseBody]] = {
    Action.TAKE_CASE: lambda _draft, app, staff: CaseAssigned(app.id, staff.number),
    Action.REASSIGN: lambda draft, app, _staff: CaseAssigned(app.id, draft.officer.strip()),
    Action.REQUEST_INFORMATION: lambda draft, app, _staff: InformationRequested(
        app.id, uuid7(), draft.wanted, draft.words.strip(), draft.last_day or date.max
    ),
    Action.APPROVE_INITIALLY: lambda draft, app, _staff: InitiallyApproved(app.id, uuid7(), draft.words.strip()),
    Action.REJECT: lambda draft, app, _staff: Rejected(app.id, uuid7(), draft.reasons, draft.words.strip()),
    Action.APPROVE_FINALLY: lambda draft, app, _staff: FinallyApproved(
        app.id, uuid7(), "" if draft.riyals is None else str(draft.riyals), draft.words.strip()
    ),
    Action.DECIDE_APPEAL: _decided_appeal,
    Action.ANSWER: _answered,
    Action.JUDGE_MONTH: lambda draft, app, _staff: EligibilityJudged(
        app.id, uuid7(), draft.month, draft.outcome, draft.reasons
    ),
}
