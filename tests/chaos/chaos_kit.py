"""A kiosk inside the test's own process, for what needs no kill: its store in memory, its line to the real centre."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from uuid import UUID, uuid4

from kiosk.central.postgres.connecting import ANSWER_WITHIN
from kiosk.central.postgres.wire import PostgresCentral
from kiosk.domain.facts import AccountRegistered, Actor, Assurance, Body, DocumentAdded, Fact, IdentityWitnessed, Role
from kiosk.domain.password_policy import PasswordPolicy
from kiosk.services.centre_time import CentreTime
from kiosk.services.passwords import hasher
from kiosk.services.ports import Clock, LocalStore, StoredDocument
from kiosk.services.sync import Sync, SyncState
from kiosk.storage.memory import MemoryStore

NOW = datetime(2026, 11, 22, 9, 30, 15, 123456, tzinfo=UTC)
SALMA, HAMAD, NOURA = "1000000008", "1000000016", "1000000024"

PASSWORD = "palm grove 7"
VERIFIER = hasher(PasswordPolicy(time_cost=1, memory_kib=8, lanes=1)).hash(PASSWORD)


class TrueClock:
    def now(self) -> datetime:
        return datetime.now(UTC)


def a_fact(number: str = "0007", person: str = SALMA, body: Body | None = None, at: datetime = NOW) -> Fact:
    body = body or IdentityWitnessed("7")
    actor = Actor(Role.CLERK, "7") if isinstance(body, IdentityWitnessed) else Actor(Role.APPLICANT)
    return Fact(uuid4(), person, at, number, actor, Assurance.UNVERIFIED, body)


def an_account(number: str, person: str, mobile: str) -> Fact:
    return a_fact(number, person, AccountRegistered(date(1960, 12, 19), mobile, "", VERIFIER, "2026-11"))


def a_document(content: bytes, person: str = SALMA) -> StoredDocument:
    sha256 = hashlib.sha256(content).hexdigest()
    return StoredDocument(
        uuid4(), person, "social_security", "rent", str(uuid4()), "application/pdf", 1, sha256, content
    )


def added(number: str, d: StoredDocument) -> Fact:
    body = DocumentAdded(d.id, uuid4(), d.kind, d.key, d.media_type, len(d.content), d.pages, d.sha256)
    return a_fact(number, d.person, body)


@dataclass
class InnerKiosk:
    """Not a process: made and thrown away in milliseconds."""

    number: str
    dsn: str
    password: str = field(repr=False)
    clock: Clock = field(default_factory=TrueClock)
    store: LocalStore = field(default_factory=MemoryStore)
    answer_within: float = ANSWER_WITHIN

    def __post_init__(self) -> None:
        self.central = PostgresCentral(self.dsn, self.password, self.answer_within)
        self.sync = Sync(self.store, self.central, CentreTime(self.clock))

    def append(self, *facts: Fact) -> list[UUID]:
        with self.store.work() as work:
            for fact in facts:
                work.append(fact)
        return [fact.id for fact in facts]

    def hand_in(self, content: bytes, person: str = SALMA) -> StoredDocument:
        document = a_document(content, person)
        with self.store.work() as work:
            work.put_document(document)
            work.append(added(self.number, document))
        return document

    def sync_until_all_has_left(self, rounds: int = 20) -> SyncState:
        for _ in range(rounds):
            state = self.sync.round()
            if state.connected and not (state.counts.waiting or state.counts.documents):
                return state
        raise AssertionError(f"after {rounds} rounds: {state}")

    def close(self) -> None:
        self.central.close()
        self.store.close()
