"""Documents that the centre won't have: set aside with the reason, in nobody's way, and never thrown away."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

import pytest
from sync_kit import HAMAD, SALMA, Kiosk, RoughCentral, a_document, a_fact, added

from kiosk.services.ports import OutboxCounts, StoredDocument
from kiosk.services.sync import SyncState


def spoilt(kiosk: Kiosk) -> StoredDocument:
    """A document that is not what its fact says."""
    document = replace(a_document(b"as it was"), content=b"as it is.")
    with kiosk.store.work() as work:
        work.put_document(document)
        work.append(added(document))
    return document


def here(kiosk: Kiosk) -> list[tuple[UUID, str]]:
    with kiosk.store.work() as work:
        return [(way.document, way.parked) for way in work.under_way(SALMA)]


def test_a_wrong_checksum_is_tried_three_times_and_then_set_aside() -> None:
    kiosk = Kiosk.behind(RoughCentral())
    document = spoilt(kiosk)
    for _ in range(2):
        assert kiosk.sync.round() == SyncState(True, OutboxCounts(parked_documents=1))
    assert kiosk.central.calls == ["push 1", "chunk 0", "chunk 0", "chunk 0"]
    assert here(kiosk) == [(document.id, "checksum")]


def test_a_line_that_spoils_a_document_once_does_not_set_it_aside() -> None:
    kiosk = Kiosk.behind(RoughCentral("", "checksum", "checksum"))
    kiosk.hand_in(b"a lease")
    assert kiosk.sync.round() == SyncState(True, OutboxCounts())


@pytest.mark.parametrize("code", ["document", "too_large", "chunk"])
def test_what_the_centre_will_never_take_is_set_aside_at_once(code: str) -> None:
    kiosk = Kiosk.behind(RoughCentral("", code))
    document = kiosk.hand_in(b"a lease")
    assert kiosk.sync.round() == SyncState(True, OutboxCounts(parked_documents=1))
    assert here(kiosk) == [(document.id, code)]


def test_a_refusal_of_the_whole_kiosk_sets_nothing_aside() -> None:
    kiosk = Kiosk.behind(RoughCentral("", "quota"))
    kiosk.hand_in(b"a lease")
    assert kiosk.sync.round() == SyncState(True, OutboxCounts(documents=1))
    assert kiosk.sync.round() == SyncState(True, OutboxCounts())


def test_a_refused_document_blocks_neither_the_next_one_nor_facts() -> None:
    kiosk = Kiosk.behind(RoughCentral())
    first, second = spoilt(kiosk), kiosk.hand_in(b"a lease")
    kiosk.append(a_fact(HAMAD))
    assert kiosk.sync.round() == SyncState(True, OutboxCounts(parked_documents=1))
    assert kiosk.central.document_offset(second.id, second.sha256) == 7
    assert here(kiosk) == [(first.id, "checksum")]
    kiosk.append(a_fact(SALMA))
    third = kiosk.hand_in(b"a bill")
    assert kiosk.sync.round() == SyncState(True, OutboxCounts(parked_documents=1))
    assert kiosk.central.document_offset(third.id, third.sha256) == 6


def test_a_document_refused_once_lets_the_others_pass_before_it() -> None:
    kiosk = Kiosk.behind(RoughCentral("", "checksum", "", "request"))
    first, second = kiosk.hand_in(b"a lease"), kiosk.hand_in(b"a bill")
    assert kiosk.sync.round() == SyncState(False, OutboxCounts(documents=1))
    arrived = [kiosk.central.document_offset(d.id, d.sha256) for d in (first, second)]
    assert sorted(arrived) == [0, 6] or sorted(arrived) == [0, 7]
    assert kiosk.sync.round() == SyncState(True, OutboxCounts())
