"""What every LocalStore promises about transactions, drafts, documents and serials."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta, timezone

import pytest
from store_adapters import InAFile, InMemory, OfAStore
from store_samples import HAMAD, NOW, SALMA, a_document, a_draft, a_fact, added, stored

from kiosk.services.ports import LocalStore


class StoreContract(OfAStore):
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

    def test_all_drafts_of_a_person_are_dropped_with_their_documents(self, store: LocalStore) -> None:
        sent = a_document(key="sent")
        with store.work() as work:
            for draft in (a_draft(), replace(a_draft(), form="appeal:7"), a_draft(HAMAD)):
                work.save_draft(draft)
            for document in (a_document(), replace(a_document(), form="appeal:7"), a_document(HAMAD), sent):
                work.put_document(document)
            work.append(added(sent))
            work.drop_drafts(SALMA)
            assert [work.draft(SALMA, form) for form in ("social_security", "appeal:7")] == [None, None]
            assert [work.documents(SALMA, form) for form in ("social_security", "appeal:7")] == [(), ()]
            assert work.draft(HAMAD, "social_security") is not None
            assert len(work.documents(HAMAD, "social_security")) == 1
            assert [way.document for way in work.under_way(SALMA)] == [sent.id]

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

    # serials

    def test_the_serial_begins_at_zero_and_is_remembered(self, store: LocalStore) -> None:
        with store.work() as work:
            assert work.last_serial() == 0
            work.set_last_serial(7)
            work.set_last_serial(8)
        with store.work() as work:
            assert work.last_serial() == 8


class TestMemoryStore(StoreContract, InMemory):
    pass


class TestSqlStore(StoreContract, InAFile):
    pass
