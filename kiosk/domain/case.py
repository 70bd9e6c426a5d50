"""An application after it was handed in: requests, decisions, appeals, questions, as the fold of their facts."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal
from functools import singledispatch
from uuid import UUID

from kiosk.domain import statuses
from kiosk.domain.facts import (
    AppealDecided,
    AppealSubmitted,
    ApplicationWithdrawn,
    CaseAssigned,
    CaseBody,
    ChangeReported,
    ComplaintAnswered,
    DeadlineMissed,
    DocumentsBrought,
    EligibilityJudged,
    Fact,
    FinallyApproved,
    InformationProvided,
    InformationRequested,
    InitiallyApproved,
    InquiryAnswered,
    InquiryAsked,
    PaymentComplained,
    Rejected,
)


@dataclass(frozen=True, slots=True)
class Request:
    """What the authority asked for. due: the last day in Saudi Arabia. answered_at: None while it is open.

    lapsed: its time ended without an answer, and nobody waits for one; what comes late is still taken.
    """

    id: UUID
    items: tuple[str, ...]
    words: str
    due: date
    asked_at: datetime
    answered_at: datetime | None = None
    answer: str = ""
    lapsed: bool = False
    documents: tuple[UUID, ...] = ()


@dataclass(frozen=True, slots=True)
class Decision:
    """outcome: the status it led to. by: the officer's staff number. amount: riyals a month, where one was set."""

    id: UUID
    outcome: str
    at: datetime
    by: str
    words: str
    reasons: tuple[str, ...] = ()
    amount: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Appeal:
    """upheld: None until it is decided. agreed, disputed, arguments: as in ``AppealSubmitted``."""

    id: UUID
    reference: str
    decision: UUID
    ground: str
    statement: str
    submitted_at: datetime
    late: bool
    upheld: bool | None = None
    decided_at: datetime | None = None
    decided_by: str = ""
    words: str = ""
    agreed: tuple[str, ...] = ()
    disputed: tuple[str, ...] = ()
    arguments: tuple[str, ...] = ()
    documents: tuple[UUID, ...] = ()
    late_because: str = ""


@dataclass(frozen=True, slots=True)
class Question:
    """An inquiry, or a complaint about a payment (``kind``), and its answer. reference: its number."""

    id: UUID
    kind: str
    text: str
    asked_at: datetime
    answer: str = ""
    answered_at: datetime | None = None
    reference: str = ""
    documents: tuple[UUID, ...] = ()


@dataclass(frozen=True, slots=True)
class MonthResult:
    """month: ``2026-11``. outcome: a code of ``eligibility.OUTCOMES``."""

    month: str
    outcome: str
    decision: UUID
    reasons: tuple[str, ...]
    at: datetime


@dataclass(frozen=True, slots=True)
class MissedTerm:
    """A term that the centre found over. term: a code of ``deadlines.Term``. about: what had waited."""

    term: str
    about: UUID
    due: date
    at: datetime


@dataclass(frozen=True, slots=True)
class CaseFile:
    """status: a code of ``statuses.STATUSES``. officer: who has the case, empty while nobody has.

    history: every fact about the application, in journal order, for the timeline.
    """

    status: str = "under_review"
    officer: str = ""
    requests: tuple[Request, ...] = ()
    decisions: tuple[Decision, ...] = ()
    appeals: tuple[Appeal, ...] = ()
    questions: tuple[Question, ...] = ()
    months: tuple[MonthResult, ...] = ()
    missed: tuple[MissedTerm, ...] = ()
    history: tuple[Fact, ...] = ()

    @property
    def open_requests(self) -> tuple[Request, ...]:
        return tuple(r for r in self.requests if r.answered_at is None)

    @property
    def awaited_requests(self) -> tuple[Request, ...]:
        """Those that the case stands still for."""
        return tuple(r for r in self.open_requests if not r.lapsed)

    @property
    def open_appeal(self) -> Appeal | None:
        return next((a for a in self.appeals if a.upheld is None), None)

    @property
    def decided_by(self) -> frozenset[str]:
        """Who has decided anything here: the next decision needs somebody else."""
        return frozenset(d.by for d in self.decisions) | {a.decided_by for a in self.appeals if a.decided_by}

    def decision(self, id: UUID) -> Decision | None:
        return next((d for d in self.decisions if d.id == id), None)

    def ruled(self, id: UUID) -> bool:
        """Is it the id of a decision or of a month's result?"""
        return self.decision(id) is not None or any(m.decision == id for m in self.months)

    def handed_in(self, act: UUID) -> CaseBody | None:
        """What the person handed in under that id, as in ``SlipPrinted``; None for the application's own."""
        return next((f.body for f in self.history if isinstance(f.body, CaseBody) and _act_of(f) == act), None)

    def after(self, fact: Fact) -> CaseFile:
        """With one fact more."""
        return replace(_after(fact.body, fact, self), history=(*self.history, fact))

    def moved(self, status: str, **changes: object) -> CaseFile:
        """In another status; unchanged where that may not follow (two officers who did not know of each other)."""
        if status not in statuses.status(self.status).followed_by:
            return self
        return replace(self, status=status, **changes)  # type: ignore[arg-type]


def _act_of(fact: Fact) -> UUID | None:
    match fact.body:
        case AppealSubmitted(appeal=id) | InformationProvided(request=id) | InquiryAsked(inquiry=id):
            return id
        case PaymentComplained(complaint=id) | ChangeReported(change=id):
            return id
        case DocumentsBrought():
            return fact.id
        case _:
            return None


@singledispatch
def _after(body: object, fact: Fact, case: CaseFile) -> CaseFile:
    return case


@_after.register
def _(body: CaseAssigned, fact: Fact, case: CaseFile) -> CaseFile:
    return replace(case, officer=body.officer)


@_after.register
def _(body: InformationRequested, fact: Fact, case: CaseFile) -> CaseFile:
    request = Request(body.request, body.items, body.words, body.due, fact.at)
    return replace(case, requests=(*case.requests, request))


@_after.register
def _(body: InformationProvided, fact: Fact, case: CaseFile) -> CaseFile:
    """The first answer counts: one that came later, from a kiosk that did not know of it, changes nothing."""
    given = {"answered_at": fact.at, "answer": body.text, "documents": body.documents}
    open_ones = {r.id for r in case.open_requests} & {body.request}
    answered = (replace(r, **given) if r.id in open_ones else r for r in case.requests)  # type: ignore[arg-type]
    return replace(case, requests=tuple(answered))


@_after.register
def _(body: DeadlineMissed, fact: Fact, case: CaseFile) -> CaseFile:
    over = MissedTerm(body.term, body.about, body.due, fact.at)
    requests = (replace(r, lapsed=True) if r in case.open_requests and r.id == body.about else r for r in case.requests)
    return replace(case, missed=(*case.missed, over), requests=tuple(requests))


@_after.register
def _(body: InitiallyApproved, fact: Fact, case: CaseFile) -> CaseFile:
    decision = Decision(body.decision, "initial_approval", fact.at, fact.actor.name, body.words)
    return case.moved("initial_approval", decisions=(*case.decisions, decision))


@_after.register
def _(body: FinallyApproved, fact: Fact, case: CaseFile) -> CaseFile:
    """By somebody who has decided here before it counts for nothing: four eyes, whoever stored it."""
    if fact.actor.name in case.decided_by:
        return case
    amount = Decimal(body.amount) if body.amount else None
    decision = Decision(body.decision, "final_approval", fact.at, fact.actor.name, body.words, amount=amount)
    return case.moved("final_approval", decisions=(*case.decisions, decision))


@_after.register
def _(body: Rejected, fact: Fact, case: CaseFile) -> CaseFile:
    decision = Decision(body.decision, "rejected", fact.at, fact.actor.name, body.words, body.reasons)
    return case.moved("rejected", decisions=(*case.decisions, decision))


@_after.register
def _(body: ApplicationWithdrawn, fact: Fact, case: CaseFile) -> CaseFile:
    return case.moved("withdrawn")


@_after.register
def _(body: EligibilityJudged, fact: Fact, case: CaseFile) -> CaseFile:
    result = MonthResult(body.month, body.outcome, body.decision, body.reasons, fact.at)
    return replace(case, months=(*(m for m in case.months if m.month != body.month), result))


@_after.register
def _(body: AppealSubmitted, fact: Fact, case: CaseFile) -> CaseFile:
    if case.open_appeal is not None or not case.ruled(body.decision):
        return case
    appeal = Appeal(
        id=body.appeal,
        reference=body.reference,
        decision=body.decision,
        ground=body.ground,
        statement=body.statement,
        submitted_at=fact.at,
        late=bool(body.late_because),
        agreed=body.agreed,
        disputed=body.disputed,
        arguments=body.arguments,
        documents=body.documents,
        late_because=body.late_because,
    )
    return replace(case, appeals=(*case.appeals, appeal))


@_after.register
def _(body: AppealDecided, fact: Fact, case: CaseFile) -> CaseFile:
    if case.open_appeal is None or case.open_appeal.id != body.appeal or fact.actor.name in case.decided_by:
        return case
    decided = replace(
        case.open_appeal, upheld=body.upheld, decided_at=fact.at, decided_by=fact.actor.name, words=body.words
    )
    appeals = tuple(decided if a.id == body.appeal else a for a in case.appeals)
    reopened = case.moved("under_review") if body.upheld else case
    return replace(reopened, appeals=appeals)


@_after.register
def _(body: InquiryAsked, fact: Fact, case: CaseFile) -> CaseFile:
    return _asked(case, Question(body.inquiry, body.topic, body.text, fact.at, reference=body.reference))


@_after.register
def _(body: PaymentComplained, fact: Fact, case: CaseFile) -> CaseFile:
    about = Question(body.complaint, body.kind, body.text, fact.at)
    return _asked(case, replace(about, reference=body.reference, documents=body.documents))


@_after.register
def _(body: InquiryAnswered, fact: Fact, case: CaseFile) -> CaseFile:
    return _answered(case, body.inquiry, body.text, fact)


@_after.register
def _(body: ComplaintAnswered, fact: Fact, case: CaseFile) -> CaseFile:
    return _answered(case, body.complaint, body.text, fact)


def _asked(case: CaseFile, question: Question) -> CaseFile:
    return replace(case, questions=(*case.questions, question))


def _answered(case: CaseFile, id: UUID, text: str, fact: Fact) -> CaseFile:
    answered = (replace(q, answer=text, answered_at=fact.at) if q.id == id else q for q in case.questions)
    return replace(case, questions=tuple(answered))
