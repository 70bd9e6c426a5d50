"""Sync: whatever is lost on the way, each fact and document ends up at the centre once, in order."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from queue import SimpleQueue
from threading import Event
from uuid import UUID, uuid4

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.central.memory import MemoryCentral
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
from kiosk.services.errors import CentreUnreachable, DiskFull
from kiosk.services.ports import Chunk, OutboxCounts, Pushed, StoredDocument, StoreWork, Verdict
from kiosk.services.sync import CHUNK, Pace, Sync, SyncState, SyncWorker
from kiosk.storage.memory import MemoryStore

NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
SALMA, HAMAD = "1000000008", "1000000016"


class StillClock:
    def now(self) -> datetime:
        return NOW


class RoughCentral(MemoryCentral):
    """A centre behind a bad line. troubles: what befalls the next calls, one a call.

    "request" is lost before it arrives, "reply" after the centre has done it. calls: what came, in order.
    """

    def __init__(self, *troubles: str) -> None:
        super().__init__(StillClock())
        self.troubles = list(troubles)
        self.calls: list[str] = []

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
    return Fact(uuid4(), person, NOW, "0007", Actor(Role.APPLICANT), Assurance.CODE, body or IdentityWitnessed("7"))


def an_application(person: str, reference: str) -> Fact:
    return a_fact(person, ApplicationSubmitted(uuid4(), reference, "social_security", 1, {}, (), ()))


def a_document(content: bytes) -> StoredDocument:
    sha256 = hashlib.sha256(content).hexdigest()
    return StoredDocument(
        uuid4(), SALMA, "social_security", "rent", str(uuid4()), "application/pdf", 1, sha256, content
    )


def added(d: StoredDocument) -> Fact:
    body = DocumentAdded(d.id, uuid4(), d.kind, d.key, d.media_type, len(d.content), d.pages, d.sha256)
    return a_fact(d.person, body)


@dataclass
class Kiosk:
    """One kiosk's store with its sync to the centre."""

    central: RoughCentral
    store: MemoryStore
    sync: Sync

    @classmethod
    def behind(cls, central: RoughCentral) -> Kiosk:
        store = MemoryStore()
        return cls(central, store, Sync(store, central, StillClock()))

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


def test_a_round_brings_everything_to_the_centre() -> None:
    kiosk = Kiosk.behind(RoughCentral())
    facts = [a_fact(), a_fact(), a_fact()]
    kiosk.append(*facts)
    assert kiosk.sync.round() == SyncState(True, OutboxCounts())
    assert kiosk.central.journal(SALMA) == facts


def test_a_round_with_nothing_to_do_still_tells_whether_the_centre_answers() -> None:
    kiosk = Kiosk.behind(RoughCentral())
    assert kiosk.sync.round().connected
    kiosk.central.down = True
    assert not kiosk.sync.round().connected


def test_an_unplugged_centre_loses_nothing() -> None:
    kiosk = Kiosk.behind(RoughCentral())
    kiosk.central.down = True
    facts = [a_fact(), a_fact()]
    kiosk.append(*facts)
    assert kiosk.sync.round() == SyncState(False, OutboxCounts(waiting=2))
    kiosk.central.down = False
    kiosk.sync.round()
    assert kiosk.central.journal(SALMA) == facts


def test_a_lost_reply_does_not_double_a_fact() -> None:
    kiosk = Kiosk.behind(RoughCentral("reply"))
    facts = [a_fact(), a_fact()]
    kiosk.append(*facts)
    assert kiosk.sync.round() == SyncState(False, OutboxCounts(waiting=2))
    assert kiosk.sync.round() == SyncState(True, OutboxCounts())
    assert kiosk.central.journal(SALMA) == facts


def test_facts_travel_by_the_hundred() -> None:
    kiosk = Kiosk.behind(RoughCentral())
    kiosk.append(*(a_fact() for _ in range(250)))
    assert kiosk.sync.round() == SyncState(True, OutboxCounts())
    assert kiosk.central.calls == ["push 100", "push 100", "push 50"]


def test_a_refused_fact_is_parked_and_later_facts_of_the_person_wait_behind_it() -> None:
    kiosk = Kiosk.behind(RoughCentral())
    kiosk.central.push([an_application(HAMAD, "000700000018")])
    kiosk.append(an_application(SALMA, "000700000018"), a_fact(SALMA), a_fact(HAMAD))
    for _ in range(2):
        assert kiosk.sync.round() == SyncState(True, OutboxCounts(waiting=1, parked=1))
    assert len(kiosk.central.journal(HAMAD)) == 2


def test_a_document_travels_in_pieces_and_leaves_the_kiosk() -> None:
    kiosk = Kiosk.behind(RoughCentral())
    document = kiosk.hand_in(b"x" * (2 * CHUNK + 1))
    assert kiosk.sync.round() == SyncState(True, OutboxCounts())
    assert kiosk.central.calls == ["push 1", "chunk 0", f"chunk {CHUNK}", f"chunk {2 * CHUNK}"]
    assert kiosk.central.document_offset(document.id, document.sha256) == len(document.content)


def test_a_document_goes_on_where_it_broke_off() -> None:
    kiosk = Kiosk.behind(RoughCentral("", "", "reply", "request"))
    kiosk.hand_in(b"x" * (3 * CHUNK))
    assert kiosk.sync.round() == SyncState(False, OutboxCounts(documents=1))
    assert kiosk.sync.round() == SyncState(False, OutboxCounts(documents=1))
    assert kiosk.sync.round() == SyncState(True, OutboxCounts())
    assert kiosk.central.calls[1:] == ["chunk 0", f"chunk {CHUNK}", f"chunk {2 * CHUNK}", f"chunk {2 * CHUNK}"]


def test_a_new_fact_does_not_wait_behind_a_document() -> None:
    kiosk = Kiosk.behind(AppendingCentral())
    assert isinstance(kiosk.central, AppendingCentral)
    kiosk.central.during_a_chunk = lambda: kiosk.append(a_fact(HAMAD))
    kiosk.hand_in(b"x" * (2 * CHUNK))
    kiosk.sync.round()
    assert kiosk.central.calls == ["push 1", "chunk 0", "push 1", f"chunk {CHUNK}"]


class AppendingCentral(RoughCentral):
    """Something happens at the kiosk while the first piece is on its way."""

    during_a_chunk: Callable[[], None] | None = None

    def put_chunk(self, chunk: Chunk) -> int:
        if self.during_a_chunk and chunk.offset == 0:
            self.during_a_chunk()
        return super().put_chunk(chunk)


def test_a_document_that_the_centre_refuses_stays_here() -> None:
    kiosk = Kiosk.behind(RoughCentral())
    spoilt = replace(a_document(b"as it was"), content=b"as it is.")
    with kiosk.store.work() as work:
        work.put_document(spoilt)
        work.append(added(spoilt))
    assert kiosk.sync.round() == SyncState(True, OutboxCounts(documents=1))


def test_a_round_ends_soon_after_it_is_told_to() -> None:
    kiosk = Kiosk.behind(RoughCentral())
    kiosk.hand_in(b"x" * (9 * CHUNK))
    kiosk.sync.round(lambda: len(kiosk.central.calls) >= 3)
    assert kiosk.central.calls == ["push 1", "chunk 0", f"chunk {CHUNK}"]
    assert kiosk.sync.round() == SyncState(True, OutboxCounts())


steps = st.lists(
    st.tuples(st.sampled_from([SALMA, HAMAD]), st.sampled_from(["", "request", "reply"]), st.booleans()), max_size=25
)


@settings(deadline=None, max_examples=60)
@given(steps)
def test_on_any_line_every_fact_arrives_once_and_in_order(steps: list[tuple[str, str, bool]]) -> None:
    kiosk = Kiosk.behind(RoughCentral())
    happened: dict[str, list[UUID]] = {SALMA: [], HAMAD: []}
    for person, trouble, sync_now in steps:
        fact = a_fact(person)
        happened[person].append(fact.id)
        kiosk.append(fact)
        kiosk.central.troubles.append(trouble)
        if sync_now:
            kiosk.sync.round()
    kiosk.central.troubles.clear()
    assert kiosk.sync.round() == SyncState(True, OutboxCounts())
    for person, ids in happened.items():
        assert [fact.id for fact in kiosk.central.journal(person)] == ids


# the worker


class Turnstile:
    """Stands for waiting: tells how long the worker wants to wait, and lets it on when the test says so."""

    def __init__(self) -> None:
        self.asked: SimpleQueue[float] = SimpleQueue()
        self._on: SimpleQueue[None] = SimpleQueue()

    def __call__(self, woken: Event, seconds: float) -> None:
        self.asked.put(seconds)
        self._on.get(timeout=10)

    def next_wait(self) -> float:
        return self.asked.get(timeout=10)

    def let_on(self) -> None:
        self._on.put(None)


def test_the_worker_keeps_a_steady_beat_while_connected_and_backs_off_while_not() -> None:
    kiosk, gate, states = Kiosk.behind(RoughCentral()), Turnstile(), list[SyncState]()
    worker = SyncWorker(kiosk.sync, states.append, wait=gate, chance=lambda: 1.0)
    worker.start()
    waits = []
    for down in (True, True, False, False):
        waits.append(gate.next_wait())
        kiosk.central.down = down
        gate.let_on()
    waits.append(gate.next_wait())
    gate.let_on()
    assert worker.stop()
    assert waits == [15, 2, 4, 15, 15]
    assert [s.connected for s in states[:5]] == [True, False, False, True, True]


def test_pauses_grow_to_a_minute_and_differ_between_kiosks() -> None:
    pace = Pace()
    assert [pace.pause(n, 1.0) for n in (0, 1, 2, 3, 4, 5, 6, 99)] == [15, 2, 4, 8, 16, 32, 60, 60]
    assert [pace.pause(n, 0.0) for n in (0, 1, 6)] == [15, 1, 30]


def test_a_woken_worker_begins_a_round_at_once() -> None:
    kiosk, states = Kiosk.behind(RoughCentral()), SimpleQueue[SyncState]()
    worker = SyncWorker(kiosk.sync, states.put, Pace(beat=3600))
    worker.start()
    states.get(timeout=10)
    fact = a_fact()
    kiosk.append(fact)
    worker.wake()
    assert states.get(timeout=10) == SyncState(True, OutboxCounts())
    assert worker.stop()
    assert kiosk.central.journal(SALMA) == [fact]


def test_a_stopped_worker_does_not_wait_for_its_beat() -> None:
    kiosk, states = Kiosk.behind(RoughCentral()), SimpleQueue[SyncState]()
    worker = SyncWorker(kiosk.sync, states.put, Pace(beat=3600))
    worker.start()
    states.get(timeout=10)
    assert worker.stop()


class FullOnceStore(MemoryStore):
    """Its disk is full at the first saving."""

    full = True

    def work(self) -> AbstractContextManager[StoreWork]:
        if self.full:
            self.full = False
            raise DiskFull("no room")
        return super().work()


def test_a_full_disk_does_not_end_the_worker() -> None:
    gate, states = Turnstile(), SimpleQueue[SyncState]()
    worker = SyncWorker(
        Sync(FullOnceStore(), RoughCentral(), StillClock()), states.put, wait=gate, chance=lambda: 1.0
    )
    worker.start()
    assert gate.next_wait() == 2
    gate.let_on()
    assert gate.next_wait() == 15
    gate.let_on()
    assert states.get(timeout=10).connected
    assert worker.stop()
