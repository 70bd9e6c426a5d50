"""The facts of following up: what authority and applicant do about an application once it has been handed in.

``decision``, ``request``, ``appeal``, ``inquiry``, ``complaint``: ids made where the fact happened, by which later
facts speak of it. ``words`` is what the person is told, in the officer's own words. ``documents`` are ids that
DocumentAdded facts announced.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from kiosk.domain.facts.journal import AUTHORITY, CENTRE, CLERK, PERSON, Body, fact, upcast


@dataclass(frozen=True, slots=True)
class CaseBody(Body):
    """A fact about one application."""

    application: UUID


@fact(1, by=AUTHORITY)
@dataclass(frozen=True, slots=True)
class CaseAssigned(CaseBody):
    """An officer took the application, or a supervisor gave it to one. ``officer``: a staff number."""

    officer: str


@fact(1, by=AUTHORITY)
@dataclass(frozen=True, slots=True)
class InformationRequested(CaseBody):
    """The authority needs more. ``items``: what is asked, a sentence each. ``due``: the last day in Saudi Arabia."""

    request: UUID
    items: tuple[str, ...]
    words: str
    due: date


@fact(1, by=PERSON)
@dataclass(frozen=True, slots=True)
class InformationProvided(CaseBody):
    """The person's answer to a request."""

    request: UUID
    text: str
    documents: tuple[UUID, ...]


@fact(1, by=PERSON)
@dataclass(frozen=True, slots=True)
class DocumentsBrought(CaseBody):
    """The person brought what was missing; DocumentAdded facts say which rows of the checklist it answers."""

    documents: tuple[UUID, ...]


@fact(1, by=AUTHORITY)
@dataclass(frozen=True, slots=True)
class InitiallyApproved(CaseBody):
    """«موافقة مبدئية»: an officer found the application in order; a second person has the last word."""

    decision: UUID
    words: str


@fact(1, by=AUTHORITY)
@dataclass(frozen=True, slots=True)
class FinallyApproved(CaseBody):
    """«موافقة نهائية». ``amount``: riyals a month as decimal text, empty while it is not known."""

    decision: UUID
    amount: str
    words: str


@fact(1, by=AUTHORITY)
@dataclass(frozen=True, slots=True)
class Rejected(CaseBody):
    """«رفض». ``reasons``: codes of the reason catalogue, at least one."""

    decision: UUID
    reasons: tuple[str, ...]
    words: str


@fact(1, by=PERSON)
@dataclass(frozen=True, slots=True)
class ApplicationWithdrawn(CaseBody):
    """The person took the application back."""


@fact(1, by=AUTHORITY | CENTRE)
@dataclass(frozen=True, slots=True)
class EligibilityJudged(CaseBody):
    """A month's result (facts.md F30). ``month``: ``2026-11``. ``outcome``: a code of ``eligibility.OUTCOMES``."""

    decision: UUID
    month: str
    outcome: str
    reasons: tuple[str, ...]


@fact(1, by=AUTHORITY)
@dataclass(frozen=True, slots=True)
class CaseAssessed(CaseBody):
    """What the rules found of the case when it was decided: made by them, beside the officer's word (decision 22).

    It comes with its ``decision`` or not at all. month: the one that was judged, ``2026-11``. outcome: as
    ``rules.Verdict``. amount: riyals a month as decimal text, empty where the programme weighs no income.
    figures, steps: as ``rules.record`` writes and reads them.
    """

    decision: UUID
    month: str
    outcome: str
    amount: str
    reasons: tuple[str, ...]
    rules_version: int
    policy_hash: str
    figures: tuple[dict[str, Any], ...]
    steps: tuple[dict[str, Any], ...]


@fact(1, by=PERSON)
@dataclass(frozen=True, slots=True)
class AppealSubmitted(CaseBody):
    """«تقديم اعتراض» against one decision. ``ground``: a code of ``appeals.GROUNDS``.

    agreed, disputed: the decision's reasons, sorted by the person; ``arguments`` says why, in the order of disputed.
    late_because: why it comes after its time, empty for one in time.
    """

    appeal: UUID
    reference: str
    decision: UUID
    ground: str
    agreed: tuple[str, ...]
    disputed: tuple[str, ...]
    arguments: tuple[str, ...]
    statement: str
    documents: tuple[UUID, ...]
    late_because: str


@fact(1, by=AUTHORITY)
@dataclass(frozen=True, slots=True)
class AppealDecided(CaseBody):
    """«مقبول نهائي» or «مرفوض نهائي» (facts.md F35)."""

    appeal: UUID
    upheld: bool
    words: str


@fact(2, by=PERSON)
@dataclass(frozen=True, slots=True)
class InquiryAsked(CaseBody):
    """A question on an application. ``topic``: a code of ``inquiries.TOPICS``.

    contact: how the answer is to be told, a code of ``inquiries.CONTACTS``; reference: its number. Both are empty in
    the first version.
    """

    inquiry: UUID
    topic: str
    text: str
    reference: str = ""
    contact: str = ""


@upcast("InquiryAsked", 1)
def _(data: dict[str, Any]) -> dict[str, Any]:
    return {**data, "reference": "", "contact": ""}


@fact(1, by=AUTHORITY)
@dataclass(frozen=True, slots=True)
class InquiryAnswered(CaseBody):
    inquiry: UUID
    text: str


@fact(1, by=PERSON)
@dataclass(frozen=True, slots=True)
class PaymentComplained(CaseBody):
    """«شكوى مالية» (facts.md (d) 13). month: ``2026-11``. kind: a code. expected, received: riyals as decimal text."""

    complaint: UUID
    reference: str
    month: str
    kind: str
    expected: str
    received: str
    text: str
    documents: tuple[UUID, ...]


@fact(1, by=AUTHORITY)
@dataclass(frozen=True, slots=True)
class ComplaintAnswered(CaseBody):
    complaint: UUID
    text: str


@fact(1, by=PERSON)
@dataclass(frozen=True, slots=True)
class ChangeReported(CaseBody):
    """Something changed that may change the entitlement (facts.md F41). ``kind``: a code. ``since``: from which day."""

    change: UUID
    kind: str
    since: date
    text: str
    documents: tuple[UUID, ...]


@fact(1, by=CENTRE)
@dataclass(frozen=True, slots=True)
class DeadlineNear(CaseBody):
    """The centre reminds of a term that soon ends. Fields as of DeadlineMissed."""

    term: str
    about: UUID
    due: date


@fact(1, by=CENTRE)
@dataclass(frozen=True, slots=True)
class DeadlineMissed(CaseBody):
    """The centre found a term over. ``term``: a code of ``deadlines.Term``. ``due``: its last day in Saudi Arabia.

    about: the id of what waited, a request or an appeal; of the application where that itself did.
    """

    term: str
    about: UUID
    due: date


@fact(1, by=CENTRE)
@dataclass(frozen=True, slots=True)
class NoticeAttempted(Body):
    """The messenger tried to tell the person. about: the id of the fact that is told. channel: ``sms`` or ``email``.

    destination: masked. outcome: ``sent``, or why it was not. attempt: from 1.
    """

    about: UUID
    channel: str
    destination: str
    outcome: str
    attempt: int


@fact(1, by=AUTHORITY | CLERK, at_a_kiosk=False)
@dataclass(frozen=True, slots=True)
class FileOpened(Body):
    """Somebody of the staff looked into the file. ``purpose``: a code."""

    purpose: str


@fact(1, by=PERSON | AUTHORITY)
@dataclass(frozen=True, slots=True)
class LetterPrinted(CaseBody):
    """The decision letter came out of the printer; ``copy`` counts from 1."""

    decision: UUID
    copy: int


@fact(1, by=PERSON)
@dataclass(frozen=True, slots=True)
class SlipPrinted(CaseBody):
    """A receipt of something handed in later came out, or a slip of the status; ``copy`` counts from 1.

    act: the id of the appeal, request, inquiry, complaint or change; of the fact where documents were brought; the
    application's own for the rest.
    """

    act: UUID
    copy: int
