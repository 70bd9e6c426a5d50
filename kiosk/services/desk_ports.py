"""What a desk asks of the centre on behalf of a member of the staff. Each port has a real adapter for either centre and
a memory one beside it, and all pass the same inherited contract tests. All calls may block and are made off the
screen's thread.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Protocol
from uuid import UUID

from kiosk.domain.facts import Entry, Fact
from kiosk.domain.fairness import FairnessCounts, Quarter
from kiosk.domain.fleet import FleetLine, Orders
from kiosk.domain.rules.figures import Levers
from kiosk.domain.simulation import Tally
from kiosk.domain.staff import Staff
from kiosk.services.ports import SignInVerdict


@dataclass(frozen=True, slots=True)
class StaffSignIn:
    """session, staff: set when confirmed. attempts_left: when wrong. until: from when a locked one may try again."""

    verdict: SignInVerdict
    session: str = ""
    staff: Staff | None = None
    attempts_left: int = 0
    until: datetime | None = None


class Queue(StrEnum):
    """What waits for whom. An application may stand in several: one with an appeal may have a question too."""

    REVIEW = "review"
    SECOND = "second"
    APPEAL = "appeal"
    QUESTION = "question"
    PERSON = "person"
    CLOSED = "closed"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class QueueFilter:
    """officer: a staff number, or empty for whoever. unassigned: only what nobody has. late: only what is overdue.

    office, status: empty for all. reference: how it begins, digits only.
    """

    queue: Queue = Queue.REVIEW
    office: str = ""
    status: str = ""
    officer: str = ""
    unassigned: bool = False
    late: bool = False
    reference: str = ""


@dataclass(frozen=True, slots=True)
class QueueLine:
    """A case as a list shows it: no name, ID or answer, because a look at those is a fact (decision 13).

    due: the last day for what waits now, in Saudi Arabia; None when nothing has a term.
    missing: documents not handed in.
    """

    application: UUID
    reference: str
    programme: str
    office: str
    kiosk: str
    submitted_at: datetime
    status: str
    officer: str
    due: date | None
    missing: int
    questions: int
    late: bool


@dataclass(frozen=True, slots=True)
class QueuePage:
    """after: hand it in for the next page; empty at the end."""

    lines: tuple[QueueLine, ...]
    after: str = ""


@dataclass(frozen=True, slots=True)
class OpenedFile:
    """The whole journal of the person whose application was opened, chain and all, but for what can't be read.

    last: the number of its last entry, whether it can be read or not: by so much an act is judged.
    """

    person: str = field(repr=False)
    entries: tuple[Entry, ...] = field(repr=False)
    last: int


class ActFate(StrEnum):
    """CHANGED: the journal has grown since it was read, so nothing was stored: read it again and judge anew. Entries
    that change no judgement (``desk_facts.QUIET``: that a file was opened, that a notice was sent) do not count.
    """

    STORED = "stored"
    ALREADY_STORED = "already_stored"
    CHANGED = "changed"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Acted:
    """code: why it was refused, as ``refusals.ActRefusal``."""

    fate: ActFate
    code: str = ""


@dataclass(frozen=True, slots=True)
class OfficerLoad:
    """What an officer has in hand. officer: empty for what nobody has. oldest: the earliest due day among them."""

    officer: str
    name: str
    open: int
    late: int
    oldest: date | None


@dataclass(frozen=True, slots=True)
class Cell:
    """Households of one region and size, tried on a change. region: two digits, or empty for none that is known."""

    region: str
    size: int
    tally: Tally


@dataclass(frozen=True, slots=True)
class SimulatedSlice:
    """following: where the next slice begins, None after the last. last: about how far it goes."""

    cells: tuple[Cell, ...]
    following: int | None
    last: int


@dataclass(frozen=True, slots=True)
class StaffEntry:
    """A member of the staff as the administrator sees it."""

    staff: Staff
    active: bool
    locked_until: datetime | None = None


class Desk(Protocol):
    """The centre, as a desk sees it. Every call may raise CentreUnreachable or CentreRefused; with a session that has
    ended CentreRefused("session"), for what the role does not do CentreRefused("role").
    """

    def sign_in(self, number: str, password: str) -> StaffSignIn:
        """Known and unknown staff numbers can't be told apart. Too many wrong passwords lock the number for a while."""
        ...

    def sign_out(self, session: str) -> None: ...

    def queue(self, session: str, wanted: QueueFilter, after: str = "", limit: int = 50) -> QueuePage:
        """Soonest due first, then oldest. ``after``: from the page before."""
        ...

    def counts(self, session: str) -> dict[Queue, int]:
        """How many cases stand in each queue, for the rail."""
        ...

    def find(self, session: str, typed: str) -> tuple[QueueLine, ...]:
        """By the whole reference, or, for a clerk, the whole national ID of a person who is present. None for anything
        else. Raises CentreRefused("locked") after very many in one session.
        """
        ...

    def open(self, session: str, application: UUID, purpose: str) -> OpenedFile:
        """The file of the application's person. That it was opened becomes a fact of it, once in a session.

        purpose: a code, small letters and ``_``. Raises CentreRefused("application") for one that is not there.
        """
        ...

    def act(self, session: str, fact: Fact, known: int, grounds: Fact | None = None) -> Acted:
        """Store a fact by this member of the staff, who judged by the journal up to number ``known``.

        grounds: a CaseAssessed fact, which is stored right after its decision or with neither (``desk_facts.grounds``).

        The centre holds it to the table of roles and to four eyes, whatever the desk has shown. The fact's kiosk is
        the desk's number, its actor the member's (``desk_facts.actor_of``), its assurance never a code.
        """
        ...

    def document(self, session: str, document: UUID, offset: int) -> bytes:
        """As ``Central.get_chunk``, of a person whose file this session has opened."""
        ...

    def load(self, session: str) -> Sequence[OfficerLoad]:
        """Every active officer, also one with nothing in hand, and what nobody has; by number."""
        ...

    def fairness(self, session: str, quarter: Quarter) -> FairnessCounts:
        """How cases that were decided in the quarter ended, by groups; what is too small is left out by the centre.

        Raises CentreRefused("period") for a quarter that is not over.
        """
        ...

    def simulate(self, session: str, before: Levers, after: Levers, start: int = 0) -> SimulatedSlice:
        """A slice of all households under either set of figures: only how many and how much, of nobody by themselves.

        start: 0, then ``following`` of the slice before. Raises CentreRefused("malformed") for anything else.
        """
        ...

    def fleet(self, session: str) -> Sequence[FleetLine]:
        """Every kiosk that is let in, by number."""
        ...

    def fleet_orders(self, session: str) -> Orders:
        """What the centre carries for its kiosks."""
        ...

    def hold_update(self, session: str, serial: int, *, held: bool) -> None:
        """Give the update of that serial to no kiosk more, or go on with it. Who did it is written down.

        Raises CentreRefused("order") where it is not this update any more.
        """
        ...

    def staff(self, session: str) -> Sequence[StaffEntry]:
        """By number, retired ones too."""
        ...

    def put_staff(self, session: str, staff: Staff, password: str = "", *, active: bool = True) -> None:
        """Admit, change or retire a member of the staff; ``password``: a new one, or empty to keep it.

        Raises CentreRefused("self") for one's own role or retirement, ("malformed") for a number that is not 1 to 10
        digits, a name that is none, or a new member without a password.
        """
        ...
