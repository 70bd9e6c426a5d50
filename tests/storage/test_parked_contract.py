"""What every LocalStore promises about what the centre refused: counted by reason, and offered again when told to."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from store_adapters import InAFile, InMemory, OfAStore
from store_samples import HAMAD, NOW, SALMA, a_document, a_fact, added, stored

from kiosk.domain.facts import Fact
from kiosk.services.ports import Fate, LocalStore, OutboxCounts, Parked, Pushed, StoredDocument, StoreWork

LATER = NOW + timedelta(minutes=5)


def refused(fact: Fact, code: str) -> Pushed:
    return Pushed(fact.id, Fate.REFUSED, code)


def travelling(work: StoreWork, person: str = SALMA) -> StoredDocument:
    """A document whose fact the centre has."""
    document = a_document(person)
    fact = added(document)
    work.put_document(document)
    work.append(fact)
    work.record(stored(fact), LATER)
    return document


class ParkedContract(OfAStore):
    def test_nothing_is_parked_at_first(self, store: LocalStore) -> None:
        with store.work() as work:
            work.append(a_fact())
            assert work.all_parked() == ()

    def test_refused_facts_are_counted_by_reason_since_the_oldest(self, store: LocalStore) -> None:
        with store.work() as work:
            for person, code, minutes in ((SALMA, "role", 9), (HAMAD, "role", 3), (SALMA, "conflict", 1)):
                fact = replace(a_fact(person), at=NOW + timedelta(minutes=minutes))
                work.append(fact)
                work.record(refused(fact, code), LATER)
            assert work.all_parked() == (
                Parked("conflict", False, 1, NOW + timedelta(minutes=1)),
                Parked("role", False, 2, NOW + timedelta(minutes=3)),
            )

    def test_refused_documents_are_told_apart_from_facts(self, store: LocalStore) -> None:
        with store.work() as work:
            fact = a_fact()
            work.append(fact)
            work.record(refused(fact, "conflict"), LATER)
            work.park_document(travelling(work).id, "checksum")
            assert work.all_parked() == (Parked("conflict", False, 1, NOW), Parked("checksum", True, 1, LATER))

    def test_what_is_offered_again_travels_again(self, store: LocalStore) -> None:
        parked, behind = a_fact(HAMAD), a_fact(HAMAD)
        with store.work() as work:
            document = travelling(work)
            work.document_refused(document.id)
            work.park_document(document.id, "checksum")
            for fact in (parked, behind):
                work.append(fact)
            work.record(refused(parked, "role"), LATER)
            assert (work.pending(9), work.departing_document()) == ((), None)
            work.offer_again()
            assert (work.pending(9), work.departing_document()) == ((parked, behind), document)
            assert (work.all_parked(), work.counts()) == ((), OutboxCounts(waiting=2, documents=1))
            assert work.document_refused(document.id) == 1

    def test_what_has_gone_is_not_told_of(self, store: LocalStore) -> None:
        with store.work() as work:
            document = travelling(work)
            work.park_document(document.id, "checksum")
            work.document_arrived(document.id)
            assert work.all_parked() == ()


class TestParkedInMemory(ParkedContract, InMemory):
    pass


class TestParkedInAFile(ParkedContract, InAFile):
    pass
