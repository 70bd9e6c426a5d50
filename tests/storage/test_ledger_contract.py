"""What every LocalStore promises about acknowledged facts and about documents that the centre won't have."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID, uuid4

from store_adapters import InAFile, InMemory, OfAStore
from store_samples import HAMAD, NOW, SALMA, a_document, a_fact, added, refused, stored

from kiosk.domain.facts import DocumentAdded
from kiosk.services.ports import LocalStore, OutboxCounts, Pushed, StoredDocument, StoreWork, UnderWay


def acknowledge(work: StoreWork, *days: int) -> list[UUID]:
    """A fact acknowledged on each of these days; in the order of their ids."""
    ids = []
    for day in days:
        fact = a_fact()
        work.append(fact)
        work.record(stored(fact), NOW + timedelta(days=day))
        ids.append(fact.id)
    return sorted(ids)


def departed(work: StoreWork, *documents: StoredDocument) -> list[UUID]:
    """Documents that may travel; the applications they are of."""
    facts = [added(document) for document in documents]
    for document, fact in zip(documents, facts, strict=True):
        work.put_document(document)
        work.append(fact)
        work.record(stored(fact), NOW)
    return [fact.body.application for fact in facts if isinstance(fact.body, DocumentAdded)]


class LedgerContract(OfAStore):
    def test_acknowledged_facts_are_given_page_by_page(self, store: LocalStore) -> None:
        with store.work() as work:
            ids = acknowledge(work, 0, 1, 2, 3, 4)
            assert work.acknowledged(NOW, None, 2) == tuple(ids[:2])
            assert work.acknowledged(NOW, ids[1], 9) == tuple(ids[2:])
            assert work.acknowledged(NOW, ids[4], 9) == ()

    def test_only_what_was_acknowledged_since_then_is_given(self, store: LocalStore) -> None:
        with store.work() as work:
            assert work.last_acknowledged() is None
            acknowledge(work, 0, 1)
            late = acknowledge(work, 2, 3)
            assert work.last_acknowledged() == NOW + timedelta(days=3)
            assert work.acknowledged(NOW + timedelta(days=2), None, 9) == tuple(late)

    def test_what_the_centre_has_lost_is_counted_until_it_has_it_again(self, store: LocalStore) -> None:
        with store.work() as work:
            ids = acknowledge(work, 0, 0, 0)
            work.note_lost(ids, frozenset(ids[1:]))
            assert work.counts() == OutboxCounts(lost=2)
            work.note_lost(ids[:2], frozenset())
            assert work.counts() == OutboxCounts(lost=1)

    def test_old_entries_are_forgotten_and_lost_ones_are_not(self, store: LocalStore) -> None:
        with store.work() as work:
            lost = acknowledge(work, 0)
            work.note_lost(lost, frozenset(lost))
            acknowledge(work, 0, 1)
            kept = acknowledge(work, 2)
            work.forget_acknowledged_before(NOW + timedelta(days=2))
            assert work.acknowledged(NOW, None, 9) == tuple(sorted(lost + kept))

    def test_the_epoch_is_remembered(self, store: LocalStore) -> None:
        with store.work() as work:
            assert work.epoch() == ""
        for epoch in ("first", "second"):
            with store.work() as work:
                work.set_epoch(epoch)
            with store.work() as work:
                assert work.epoch() == epoch

    def test_a_person_s_refused_facts_are_given_with_their_reasons(self, store: LocalStore) -> None:
        facts = [a_fact(), a_fact(), a_fact(HAMAD)]
        with store.work() as work:
            for fact in facts:
                work.append(fact)
            for fact in (facts[1], facts[2]):
                work.record(refused(fact), NOW)
            assert work.parked(SALMA) == (refused(facts[1]),)
            assert work.parked("1000000024") == ()

    def test_scrubbing_changes_nothing_that_is_there(self, store: LocalStore) -> None:
        with store.work() as work:
            work.append(a_fact())
        store.scrub()
        with store.work() as work:
            assert work.counts() == OutboxCounts(waiting=1)


class DocumentsUnderWayContract(OfAStore):
    def test_documents_under_way_tell_how_far_they_are(self, store: LocalStore) -> None:
        first, second = sorted((a_document(key="rent"), a_document(key="bill")), key=lambda d: d.id)
        with store.work() as work:
            applications = departed(work, first, second)
            departed(work, a_document(HAMAD))
            work.put_document(a_document(key="draft"))
            work.document_progress(second.id, 12)
            assert work.under_way(SALMA) == (
                UnderWay(first.id, applications[0], first.kind, first.key, len(first.content)),
                UnderWay(second.id, applications[1], second.kind, second.key, len(second.content), arrived=12),
            )
            work.document_arrived(first.id)
            assert [way.document for way in work.under_way(SALMA)] == [second.id]

    def test_a_document_is_under_way_before_its_fact_was_acknowledged(self, store: LocalStore) -> None:
        document = a_document()
        fact = added(document)
        with store.work() as work:
            work.put_document(document)
            work.append(fact)
            [way] = work.under_way(SALMA)
            assert isinstance(fact.body, DocumentAdded)
            assert (way.document, way.application) == (document.id, fact.body.application)

    def test_a_document_often_refused_goes_after_the_others(self, store: LocalStore) -> None:
        first, second = a_document(), a_document(HAMAD)
        with store.work() as work:
            departed(work, first)
            departed(work, second)
            ahead = work.departing_document()
            assert ahead is not None
            behind = second if ahead.id == first.id else first
            assert [work.document_refused(ahead.id) for _ in range(2)] == [1, 2]
            assert work.departing_document() == behind
            work.document_arrived(behind.id)
            assert work.departing_document() == ahead

    def test_a_parked_document_stays_and_travels_no_more(self, store: LocalStore) -> None:
        document = a_document()
        with store.work() as work:
            departed(work, document)
            work.park_document(document.id, "too_large")
            work.drop_draft(SALMA, document.form)
            assert work.departing_document() is None
            assert [way.parked for way in work.under_way(SALMA)] == ["too_large"]
            assert work.counts() == OutboxCounts(parked_documents=1)

    def test_what_is_said_of_a_document_that_is_not_here_changes_nothing(self, store: LocalStore) -> None:
        gone = uuid4()
        with store.work() as work:
            work.document_progress(gone, 5)
            work.document_arrived(gone)
            work.record(Pushed(gone, stored(a_fact()).fate), NOW)
            assert work.counts() == OutboxCounts()


class TestMemoryLedger(LedgerContract, InMemory):
    pass


class TestSqlLedger(LedgerContract, InAFile):
    pass


class TestMemoryDocumentsUnderWay(DocumentsUnderWayContract, InMemory):
    pass


class TestSqlDocumentsUnderWay(DocumentsUnderWayContract, InAFile):
    pass
