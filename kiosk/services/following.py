"""What became of a person's file: pulled from the centre bit by bit, checked, and remembered for this visit only."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from threading import Lock
from uuid import UUID

import structlog

from kiosk.domain.facts import (
    GENESIS,
    AppealSubmitted,
    ApplicationSubmitted,
    Body,
    ChangeReported,
    Entry,
    Fact,
    IdentityWitnessed,
    InformationProvided,
    InquiryAsked,
    LanguageChosen,
    LetterPrinted,
    NoticeAttempted,
    NumberRequested,
    PaymentComplained,
    ReceiptPrinted,
    RegistryConsented,
    RegistryConsentWithdrawn,
    SlipPrinted,
    digest,
    fact_kinds,
    to_json,
)
from kiosk.domain.person_file import PersonFile, foldable
from kiosk.services.errors import CentreError, StoreError
from kiosk.services.ports import Central, Clock, LocalStore
from kiosk.services.visit import Visit

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Known:
    """as_of: when the centre last told its part of it, None while it has not. arrived: nothing that this person gave
    waits on this machine. intact: the centre's facts chain as they should, and all of them could be read.
    unsent: applications, answers (by their request), appeals, questions, complaints and changes that the centre does
    not have yet.
    """

    file: PersonFile
    as_of: datetime | None
    arrived: bool
    unsent: frozenset[UUID] = frozenset()
    intact: bool = True


@dataclass(slots=True)
class _Memory:
    """Of one session. here: facts seen on this machine; those that leave it between two looks stay known."""

    person: str = ""
    session: str = ""
    journal: list[Entry] = field(default_factory=list)
    here: dict[UUID, Fact] = field(default_factory=dict)
    as_of: datetime | None = None
    intact: bool = True

    @property
    def last(self) -> int:
        """The number of the last fact that is known of the journal."""
        return self.journal[-1].number if self.journal else 0


class Following:
    """May be asked by any thread. What it remembers is one session's, in memory alone, until ``forget``."""

    def __init__(self, store: LocalStore, central: Central, clock: Clock) -> None:
        self._store = store
        self._central = central
        self._clock = clock
        self._memory = _Memory()
        self._lock = Lock()

    def refresh(self, visit: Visit) -> Known:
        """Ask the centre for what is new since the last time. Raises CentreError; ``last`` still tells what is known.

        Without a session, as after a clerk's witness, there is nothing to ask with: the same as ``last``.
        """
        memory = self._of(visit)
        here = self._facts_here(visit)  # looked at first: what travels meanwhile is then in one of the two
        if visit.session:
            self._add(memory, self._central.pull(visit.session, memory.last))
        return self._known(memory, here)

    def notice(self, visit: Visit, about: UUID) -> str:
        """What came of telling the person of a fact by SMS, as in ``NoticeAttempted``; empty while nothing is known.

        about: the fact's id. Raises CentreError.
        """
        self.refresh(visit)
        with self._lock:
            bodies = [entry.fact.body for entry in self._memory.journal]
        tries = [b for b in bodies if isinstance(b, NoticeAttempted) and (b.about, b.channel) == (about, "sms")]
        return tries[-1].outcome if tries else ""

    def file(self, visit: Visit) -> PersonFile:
        """With what the centre has now, if it can be asked; the person goes on without, and nothing is lost by that."""
        return self.look(visit)[0]

    def look(self, visit: Visit) -> tuple[PersonFile, bool]:
        """As ``file``, and whether nothing stood in the way to the centre."""
        try:
            return self.refresh(visit).file, True
        except CentreError:
            return self.last(visit).file, False

    def last(self, visit: Visit) -> Known:
        """What this machine knows by now. Never raises: a store that can't be read adds nothing."""
        return self._known(self._of(visit), self._facts_here(visit))

    def forget(self) -> None:
        """The person has left. Whoever is still asking for them keeps the answer to himself."""
        with self._lock:
            self._memory = _Memory()

    def _of(self, visit: Visit) -> _Memory:
        with self._lock:
            if (self._memory.person, self._memory.session) != (visit.person, visit.session):
                self._memory = _Memory(visit.person, visit.session)
            return self._memory

    def _facts_here(self, visit: Visit) -> Sequence[Fact]:
        try:
            with self._store.work() as work:
                return work.facts_of(visit.person)
        except StoreError as error:
            log.warning("what waits here can't be read", kind=type(error).__name__)
            return ()

    def _add(self, memory: _Memory, pulled: Sequence[Entry]) -> None:
        with self._lock:
            for entry in (e for e in pulled if e.number > memory.last):
                memory.intact = memory.intact and _follows(entry, memory.journal)
                memory.journal.append(entry)
            memory.as_of = self._clock.now()

    def _known(self, memory: _Memory, here: Sequence[Fact]) -> Known:
        with self._lock:
            memory.here |= {fact.id: fact for fact in here}
            facts = [*(entry.fact for entry in memory.journal), *memory.here.values()]
            return Known(PersonFile.of(foldable(facts)), memory.as_of, not _given(here), _unsent(here), memory.intact)


# By which id later facts speak of what the person did.
_SAID: dict[type[Body], str] = {
    ApplicationSubmitted: "application",
    InformationProvided: "request",
    AppealSubmitted: "appeal",
    InquiryAsked: "inquiry",
    PaymentComplained: "complaint",
    ChangeReported: "change",
}


# What the kiosk itself writes down of a visit: nothing that a person waits for.
_NOTES = (
    ReceiptPrinted,
    SlipPrinted,
    LetterPrinted,
    IdentityWitnessed,
    LanguageChosen,
    NumberRequested,
    RegistryConsented,
    RegistryConsentWithdrawn,
)


def _given(here: Sequence[Fact]) -> bool:
    """Is there anything among these that the person gave?"""
    return any(not isinstance(fact.body, _NOTES) for fact in here)


def _unsent(here: Sequence[Fact]) -> frozenset[UUID]:
    return frozenset(getattr(fact.body, _SAID[type(fact.body)]) for fact in here if type(fact.body) in _SAID)


def _follows(entry: Entry, journal: Sequence[Entry]) -> bool:
    """Is it the link after the journal's last? Of a kind that has changed since only the place in the chain is told:
    its text was another when it was sealed.
    """
    number, previous = (journal[-1].number, journal[-1].digest) if journal else (0, GENESIS)
    placed = (entry.number, entry.previous) == (number + 1, previous)
    changed = fact_kinds()[type(entry.fact.body).__name__][1] > 1
    return placed and (changed or entry.digest == digest(previous, to_json(entry.fact)))
