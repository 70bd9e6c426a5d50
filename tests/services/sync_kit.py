"""What the tests of sync share: a centre behind a bad line, and a kiosk with things to send."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import UUID, uuid4

from kiosk.central.memory import MemoryCentral, MemoryRows
from kiosk.domain.facts import (
    Actor,
    ApplicationSubmitted,
    Assurance,
    Body,
    DocumentAdded,
    Fact,
    IdentityWitnessed,
    Role,
)
from kiosk.services.centre_time import CentreTime
from kiosk.services.errors import CentreRefused, CentreUnreachable
from kiosk.services.ports import Chunk, Greeting, Pushed, StoredDocument, Verdict
from kiosk.services.sync import Sync
from kiosk.storage.memory import MemoryStore

NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
SALMA, HAMAD = "1000000008", "1000000016"


class StillClock:
    """It stands still; ``moment`` sets it."""

    def __init__(self, moment: datetime = NOW) -> None:
        self.moment = moment

    def now(self) -> datetime:
        return self.moment


class RoughCentral(MemoryCentral):
    """A centre behind a bad line. troubles: what befalls the next calls, one a call.

    "request" is lost before it arrives, "reply" after the centre has done it. Any other is a code by which it
    refuses. calls: what came, in order. outdated: it speaks another wire version.
    """

    outdated = False

    def __init__(self, *troubles: str) -> None:
        super().__init__(StillClock(), "0007")
        self.troubles = list(troubles)
        self.calls: list[str] = []

    def greet(self) -> Greeting:
        if self.outdated:
            raise CentreRefused("version")
        return super().greet()

    def lacking(self, facts: Sequence[UUID]) -> frozenset[UUID]:
        trouble = self._travel(f"lacking {len(facts)}")
        answer = super().lacking(facts)
        self._return(trouble)
        return answer

    def fail_over(self, kept: Sequence[Fact] = ()) -> None:
        """Another machine takes over, which has these facts only."""
        self.rows = MemoryRows()
        for fact in kept:
            super().push([fact])

    def push(self, facts: Sequence[Fact]) -> tuple[Pushed, ...]:
        trouble = self._travel(f"push {len(facts)}")
        answers = super().push(facts)
        self._return(trouble)
        return answers

    def put_chunk(self, chunk: Chunk) -> int:
        trouble = self._travel(f"chunk {chunk.offset}")
        arrived = super().put_chunk(chunk)
        self._return(trouble)
        return arrived

    def _travel(self, call: str) -> str:
        self.calls.append(call)
        trouble = self.troubles.pop(0) if self.troubles else ""
        if trouble == "request":
            raise CentreUnreachable("the request was lost")
        if trouble not in {"", "reply"}:
            raise CentreRefused(trouble)
        return trouble

    def _return(self, trouble: str) -> None:
        if trouble == "reply":
            raise CentreUnreachable("the reply was lost")

    def journal(self, person: str) -> list[Fact]:
        ticket = self.request_code(person, "0551234567")
        message = self.claim_message(NOW, NOW)
        assert message
        self.message_sent(message.id)
        answer = self.confirm_code(ticket.id, str(message.values["code"]))
        assert answer.verdict is Verdict.CONFIRMED
        return [entry.fact for entry in self.pull(answer.session, 0)]


def a_fact(person: str = SALMA, body: Body | None = None) -> Fact:
    actor = Actor(Role.APPLICANT) if body else Actor(Role.CLERK, "7")
    return Fact(uuid4(), person, NOW, "0007", actor, Assurance.CODE, body or IdentityWitnessed("7"))


def an_application(person: str, reference: str) -> Fact:
    return a_fact(person, ApplicationSubmitted(uuid4(), reference, "social_security", 1, {}, (), ()))


def a_document(content: bytes) -> StoredDocument:
    sha256 = hashlib.sha256(content).hexdigest()
    return StoredDocument(
        uuid4(), SALMA, "social_security", "rent", str(uuid4()), "application/pdf", 1, sha256, content
    )


def added(d: StoredDocument, application: UUID | None = None) -> Fact:
    body = DocumentAdded(d.id, application or uuid4(), d.kind, d.key, d.media_type, len(d.content), d.pages, d.sha256)
    return a_fact(d.person, body)


@dataclass
class Kiosk:
    """One kiosk's store with its sync to the centre. clock: the machine's own, which ``time`` puts right."""

    central: RoughCentral
    store: MemoryStore
    sync: Sync
    clock: StillClock
    time: CentreTime

    @classmethod
    def behind(cls, central: RoughCentral) -> Kiosk:
        store, clock = MemoryStore(), StillClock()
        time = CentreTime(clock)
        return cls(central, store, Sync(store, central, time), clock, time)

    def append(self, *facts: Fact) -> None:
        with self.store.work() as work:
            for fact in facts:
                work.append(fact)

    def hand_in(self, content: bytes) -> StoredDocument:
        document = a_document(content)
        with self.store.work() as work:
            work.put_document(document)
            work.append(added(document))
        return document
