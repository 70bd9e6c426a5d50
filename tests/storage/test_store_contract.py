"""What every LocalStore promises, asked of the one in memory and of the encrypted file."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.domain.answers import Answers
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
from kiosk.services.ports import Draft, Fate, LocalStore, OutboxCounts, Pushed, StoredDocument, StoreWork
from kiosk.storage.keyrings import MemorySecrets
from kiosk.storage.memory import MemoryStore
from kiosk.storage.store import open_store

NOW = datetime(2026, 11, 22, 9, 30, 15, 123456, tzinfo=UTC)
SALMA, HAMAD = "1000000008", "1000000016"


def a_fact(person: str = SALMA, body: Body | None = None) -> Fact:
    body = body or IdentityWitnessed("clerk 7")
    return Fact(uuid4(), person, NOW, "0007", Actor(Role.APPLICANT), Assurance.CODE, body)


def a_draft(person: str = SALMA, saved_at: datetime = NOW) -> Draft:
    answers = Answers().with_(name="سلمى", needs=("rent", "food"), members=(Answers().with_(age="7"),))
    return Draft(
        person, "social_security", 3, answers, "home", frozenset({"you", "home"}), saved_at, frozenset({"iban"})
    )


def a_document(person: str = SALMA, key: str = "rent") -> StoredDocument:
    return StoredDocument(
        uuid4(), person, "social_security", "rent", key, "application/pdf", 2, "0" * 64, b"%PDF" * 9
    )


def added(document: StoredDocument) -> Fact:
    """The fact that speaks of the document."""
    d = document
    size = len(d.content)
    return a_fact(d.person, DocumentAdded(d.id, uuid4(), d.kind, d.key, d.media_type, size, d.pages, d.sha256))


def stored(fact: Fact) -> Pushed:
    return Pushed(fact.id, Fate.STORED)


def refused(fact: Fact) -> Pushed:
    return Pushed(fact.id, Fate.REFUSED, "unknown_person")


class StoreContract:
    def fresh(self, folder: Path) -> AbstractContextManager[LocalStore]:
        raise NotImplementedError

    @pytest.fixture
    def store(self, tmp_path: Path) -> Iterator[LocalStore]:
        with self.fresh(tmp_path) as store:
            yield store

    # transactions

    def test_what_one_work_wrote_the_next_one_reads(self, store: LocalStore) -> None:
        with store.work() as work:
            work.save_draft(a_draft())
        with store.work() as work:
            assert work.draft(SALMA, "social_security") == a_draft()

    def test_a_work_that_fails_leaves_nothing_behind(self, store: LocalStore) -> None:
        with pytest.raises(ZeroDivisionError), store.work() as work:
            work.save_draft(a_draft())
            work.put_document(a_document())
            work.append(a_fact())
            work.set_last_serial(9)
            _ = 1 / 0
        with store.work() as work:
            assert work.draft(SALMA, "social_security") is None
            assert work.documents(SALMA, "social_security") == ()
            assert (work.pending(9), work.last_serial()) == ((), 0)

    def test_threads_take_turns_and_none_is_lost(self, store: LocalStore) -> None:
        def count_up(_number: int) -> None:
            for _ in range(5):
                with store.work() as work:
                    work.set_last_serial(work.last_serial() + 1)
                    work.append(a_fact())

        with ThreadPoolExecutor(9) as pool:
            list(pool.map(count_up, range(9)))
        with store.work() as work:
            assert (work.last_serial(), len(work.pending(99))) == (45, 45)

    # drafts

    def test_a_later_draft_of_the_same_form_replaces_the_earlier_one(self, store: LocalStore) -> None:
        later = replace(a_draft(), place="income", saved_at=NOW + timedelta(minutes=1))
        with store.work() as work:
            work.save_draft(a_draft())
            work.save_draft(replace(a_draft(), form="registration"))
            work.save_draft(later)
            assert work.draft(SALMA, "social_security") == later
            assert work.draft(SALMA, "registration") is not None

    def test_a_moment_comes_back_in_utc_from_any_zone(self, store: LocalStore) -> None:
        in_riyadh = NOW.astimezone(timezone(timedelta(hours=3)))
        with store.work() as work:
            work.save_draft(a_draft(saved_at=in_riyadh))
            draft = work.draft(SALMA, "social_security")
        assert draft is not None
        assert draft.saved_at == NOW

    def test_nobody_gets_the_draft_of_somebody_else(self, store: LocalStore) -> None:
        with store.work() as work:
            work.save_draft(a_draft())
            assert work.draft(HAMAD, "social_security") is None

    def test_a_dropped_draft_takes_its_documents_along_and_nobody_elses(self, store: LocalStore) -> None:
        theirs = a_document(HAMAD)
        with store.work() as work:
            work.save_draft(a_draft())
            work.put_document(a_document())
            work.put_document(theirs)
            work.drop_draft(SALMA, "social_security")
            assert work.draft(SALMA, "social_security") is None
            assert work.documents(SALMA, "social_security") == ()
            assert work.documents(HAMAD, "social_security") == (theirs,)

    def test_only_drafts_older_than_the_moment_expire(self, store: LocalStore) -> None:
        with store.work() as work:
            work.save_draft(a_draft(SALMA, NOW - timedelta(seconds=1)))
            work.put_document(a_document(SALMA))
            work.save_draft(a_draft(HAMAD, NOW))
            work.put_document(a_document(HAMAD))
            assert work.drop_drafts_before(NOW) == 1
            assert work.draft(SALMA, "social_security") is None
            assert work.documents(SALMA, "social_security") == ()
            assert work.draft(HAMAD, "social_security") is not None
            assert len(work.documents(HAMAD, "social_security")) == 1

    # documents

    def test_a_retaken_document_replaces_the_first_one(self, store: LocalStore) -> None:
        first, again, other = a_document(), a_document(), a_document(key="iban")
        with store.work() as work:
            for document in (first, other, again):
                work.put_document(document)
            assert set(work.documents(SALMA, "social_security")) == {again, other}

    def test_a_document_put_twice_is_once(self, store: LocalStore) -> None:
        document = a_document()
        with store.work() as work:
            work.put_document(document)
            work.put_document(replace(document, pages=4))
            assert work.documents(SALMA, "social_security") == (replace(document, pages=4),)

    def test_a_removed_document_is_gone(self, store: LocalStore) -> None:
        document = a_document()
        with store.work() as work:
            work.put_document(document)
            work.remove_document(document.id)
            work.remove_document(document.id)
            assert work.documents(SALMA, "social_security") == ()

    def test_a_document_that_a_fact_speaks_of_outlives_draft_removal_and_retake(self, store: LocalStore) -> None:
        document = a_document()
        fact = added(document)
        with store.work() as work:
            work.put_document(document)
            work.append(fact)
            work.remove_document(document.id)
            work.put_document(a_document())
            work.put_document(replace(document, content=b"other"))
            work.drop_draft(SALMA, "social_security")
            work.record(stored(fact), NOW)
            work.drop_draft(SALMA, "social_security")
            assert work.departing_document() == document

    def test_a_submitted_document_is_no_longer_part_of_the_draft(self, store: LocalStore) -> None:
        document = a_document()
        with store.work() as work:
            work.put_document(document)
            work.append(added(document))
            assert work.documents(SALMA, "social_security") == ()

    def test_a_document_travels_only_after_its_fact_was_acknowledged(self, store: LocalStore) -> None:
        document = a_document()
        fact = added(document)
        with store.work() as work:
            work.put_document(a_document(HAMAD))
            work.put_document(document)
            work.append(fact)
            assert work.departing_document() is None
            work.record(stored(fact), NOW)
            assert work.departing_document() == document
            work.document_arrived(document.id)
            assert work.departing_document() is None
            assert len(work.documents(HAMAD, "social_security")) == 1

    def test_a_document_of_a_refused_fact_stays_and_waits(self, store: LocalStore) -> None:
        document = a_document()
        fact = added(document)
        with store.work() as work:
            work.put_document(document)
            work.append(fact)
            work.record(refused(fact), NOW)
            work.drop_draft(SALMA, "social_security")
            assert work.departing_document() is None
            assert work.counts() == OutboxCounts(waiting=0, parked=1, documents=1)

    def test_documents_depart_in_the_order_of_their_facts_acknowledgement(self, store: LocalStore) -> None:
        first, second = a_document(), a_document(HAMAD)
        facts = {d.id: added(d) for d in (first, second)}
        with store.work() as work:
            for document in (second, first):
                work.put_document(document)
                work.append(facts[document.id])
            work.record(stored(facts[first.id]), NOW)
            work.record(stored(facts[second.id]), NOW + timedelta(seconds=1))
            assert work.departing_document() == first
            work.document_arrived(first.id)
            assert work.departing_document() == second

    # the outbox

    def test_a_fact_comes_back_as_it_went_in(self, store: LocalStore) -> None:
        answers = {"name": "سلمى", "members": [{"age": "7"}], "needs": ["rent"]}
        body = ApplicationSubmitted(uuid4(), "000700000014", "social_security", 3, answers, ("true",), ("iban",))
        fact = a_fact(body=body)
        with store.work() as work:
            work.append(fact)
            assert work.pending(9) == work.facts_of(SALMA) == (fact,)

    def test_the_same_fact_twice_is_once_even_after_the_centre_has_it(self, store: LocalStore) -> None:
        fact = a_fact()
        with store.work() as work:
            work.append(fact)
            work.append(fact)
            assert work.pending(9) == (fact,)
            work.record(Pushed(fact.id, Fate.ALREADY_STORED), NOW)
            work.append(fact)
            assert work.pending(9) == work.facts_of(SALMA) == ()

    def test_a_repeated_answer_of_the_centre_changes_nothing(self, store: LocalStore) -> None:
        fact = a_fact()
        with store.work() as work:
            work.append(fact)
            for answer in (stored(fact), stored(fact), refused(fact), refused(a_fact())):
                work.record(answer, NOW)
            assert work.counts() == OutboxCounts()

    def test_facts_wait_behind_their_own_persons_parked_one_only(self, store: LocalStore) -> None:
        before, parked, behind, other = a_fact(), a_fact(), a_fact(), a_fact(HAMAD)
        with store.work() as work:
            for fact in (before, parked, behind, other):
                work.append(fact)
            work.record(refused(parked), NOW)
            assert work.pending(9) == (before, other)
            assert work.facts_of(SALMA) == (before, parked, behind)
            assert work.counts() == OutboxCounts(waiting=3, parked=1)

    def test_a_parked_fact_that_the_centre_takes_after_all_frees_the_ones_behind(self, store: LocalStore) -> None:
        parked, behind = a_fact(), a_fact()
        with store.work() as work:
            work.append(parked)
            work.append(behind)
            work.record(refused(parked), NOW)
            assert work.pending(9) == ()
            work.record(stored(parked), NOW)
            assert work.pending(9) == (behind,)

    def test_pending_gives_the_oldest_and_no_more_than_asked_for(self, store: LocalStore) -> None:
        facts = [a_fact(person) for person in (SALMA, HAMAD, SALMA)]
        with store.work() as work:
            for fact in facts:
                work.append(fact)
            assert work.pending(2) == tuple(facts[:2])
            assert work.pending(0) == ()

    @settings(
        max_examples=25,
        deadline=None,
        database=None,
        # The two stores ask the same inherited test, and each example opens its own store.
        suppress_health_check=[HealthCheck.differing_executors, HealthCheck.too_slow],
    )
    @given(
        persons=st.lists(st.sampled_from("ABC"), max_size=12),
        refusals=st.sets(st.integers(0, 11)),
        batch=st.integers(1, 5),
    )
    def test_each_persons_facts_arrive_in_order_up_to_a_refused_one_and_nobody_waits_for_another(
        self, persons: list[str], refusals: set[int], batch: int
    ) -> None:
        facts = [a_fact(person) for person in persons]
        refused_ids = {fact.id for n, fact in enumerate(facts) if n in refusals}
        with tempfile.TemporaryDirectory() as folder, self.fresh(Path(folder)) as store, store.work() as work:
            for fact in facts:
                work.append(fact)
            arrived = pushed_in_batches(work, batch, refused_ids)
        for person in "ABC":
            own = [fact.id for fact in facts if fact.person == person]
            cut = next((n for n, id in enumerate(own) if id in refused_ids), len(own))
            assert [id for id in arrived if id in own] == own[:cut]

    # serials

    def test_the_serial_begins_at_zero_and_is_remembered(self, store: LocalStore) -> None:
        with store.work() as work:
            assert work.last_serial() == 0
            work.set_last_serial(7)
            work.set_last_serial(8)
        with store.work() as work:
            assert work.last_serial() == 8


def pushed_in_batches(work: StoreWork, batch: int, refused_ids: set[UUID]) -> list[UUID]:
    """Push until nothing is pending, as the centre would answer: a person's facts behind a refused one are left."""
    arrived: list[UUID] = []
    while pending := work.pending(batch):
        stopped: set[str] = set()
        for fact in pending:
            if fact.person in stopped:
                continue
            if fact.id in refused_ids:
                stopped.add(fact.person)
                work.record(refused(fact), NOW)
            else:
                arrived.append(fact.id)
                work.record(stored(fact), NOW)
    return arrived


class TestMemoryStore(StoreContract):
    @contextmanager
    def fresh(self, folder: Path) -> Iterator[LocalStore]:
        yield MemoryStore()


class TestSqlStore(StoreContract):
    @contextmanager
    def fresh(self, folder: Path) -> Iterator[LocalStore]:
        store = open_store(folder / "store.db", MemorySecrets())
        yield store
        store.close()
