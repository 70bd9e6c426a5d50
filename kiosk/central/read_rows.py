"""The rows of the read models: what each is for, and what stands in it. Their tables are ``read_models``."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from kiosk.domain.rules.figures import HouseholdFigures


@dataclass(frozen=True, slots=True)
class ApplicationRow:
    """One line of a desk's list.

    application: what a desk opens. reference: how a clerk finds it. programme, kiosk, submitted_at, status: what
    queues are filtered and sorted by. received_at: how long it was on its way. documents: announced by facts;
    how many of them have arrived is ``arrivals``. missing: asked for and not handed in. assurance, proven: how the
    person was verified, and whether the centre saw it itself. questions: unanswered ones.
    """

    person: int
    application: UUID
    reference: str
    programme: str
    kiosk: str
    submitted_at: datetime
    received_at: datetime
    status: str
    documents: int
    missing: int
    assurance: str
    proven: bool
    questions: int


@dataclass(frozen=True, slots=True)
class QueueRow:
    """An application in one queue, with all that the queue is filtered and sorted by: its page is read along one
    index, however long the queue is. due: ``case_queues.NEVER`` where there is none. office: of the kiosk. officer:
    who has the case, or empty.
    """

    person: int
    application: UUID
    queue: str
    due: date
    submitted_at: datetime
    office: str
    officer: str
    status: str
    reference: str


@dataclass(frozen=True, slots=True)
class CallRow:
    """What the deadline clock has to say of an application. kind: of fact. term, about: as in it. day: the first on
    which it is said, in Saudi Arabia.
    """

    person: int
    application: UUID
    kind: str
    term: str
    about: UUID
    day: date


@dataclass(frozen=True, slots=True)
class OutcomeRow:
    """How an application was decided, and of which groups it is, for the report of fairness and delay: see
    ``domain/fairness``. office: of the kiosk where it was handed in.
    """

    person: int
    application: UUID
    decided: date
    region: str
    gender: str
    age: str
    office: str
    approved: bool
    days: int
    late: bool
    returns: int
    appeal: str


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """Which documents belong to which application: their bytes arrive without a fact, so they are counted by it."""

    person: int
    application: UUID
    document: UUID


@dataclass(frozen=True, slots=True)
class AccountRow:
    """A registered person, by the registration that counts. contested: there are several, and none was chosen yet.

    The mobile on file stands in ``person``.
    """

    person: int
    registered_at: datetime
    assurance: str
    proven: bool
    contested: bool


@dataclass(frozen=True, slots=True)
class UnreadableRow:
    """A stored fact that this program can't read and went past, for somebody to look at.

    reason: ``kind`` for one of a kind it does not know, ``flood`` where a journal became too long to be true and is
    not read on, ``damaged`` for any other.
    """

    person: int
    fact: UUID
    number: int
    reason: str


@dataclass(frozen=True, slots=True)
class HouseholdRow:
    """A household in figures, for trying a change of the policy on. region: two digits, or empty. fit: false where it
    can't be put into figures; then the others are 0. The others are those of ``HouseholdFigures``.
    """

    person: int
    region: str
    fit: bool
    dependents: int
    earned: int
    unearned: int
    wealth: int
    age: int
    abroad: int
    report_age: int
    refused: int
    failed: bool
    unsettled: bool

    @classmethod
    def of(cls, person: int, region: str, figures: HouseholdFigures | None) -> HouseholdRow:
        if figures is None:
            return cls(person, region, False, 0, 0, 0, 0, 0, 0, 0, 0, False, False)
        return cls(person, region, True, *(getattr(figures, name) for name in HouseholdFigures.__slots__))

    @property
    def figures(self) -> HouseholdFigures | None:
        if not self.fit:
            return None
        return HouseholdFigures(*(getattr(self, name) for name in HouseholdFigures.__slots__))


PersonRow = ApplicationRow | QueueRow | CallRow | OutcomeRow | DocumentRow | AccountRow | HouseholdRow | UnreadableRow


@dataclass(frozen=True, slots=True)
class CaseKind:
    """What is counted in ``case_count``."""

    queue: str
    officer: str
    due: date


@dataclass(frozen=True, slots=True)
class DayKind:
    """What is counted in ``day_count``."""

    day: date
    kiosk: str
    kind: str
