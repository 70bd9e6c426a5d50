"""What every LocalStore promises about facts and documents on their way to the centre."""

from __future__ import annotations

import tempfile
from datetime import timedelta
from pathlib import Path
from uuid import UUID, uuid4

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from store_adapters import InAFile, InMemory, OfAStore
from store_samples import HAMAD, NOW, SALMA, a_document, a_fact, added, refused, stored

from kiosk.domain.facts import ApplicationSubmitted
from kiosk.services.ports import Fate, LocalStore, OutboxCounts, Pushed, StoreWork


class OutboxContract(OfAStore):
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


class TestMemoryOutbox(OutboxContract, InMemory):
    pass


class TestSqlOutbox(OutboxContract, InAFile):
    pass
