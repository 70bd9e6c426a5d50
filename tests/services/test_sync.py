"""Sync: whatever is lost on the way, each fact and document ends up at the centre once, in order."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from hypothesis import given, settings
from hypothesis import strategies as st
from sync_kit import HAMAD, SALMA, Kiosk, RoughCentral, a_fact, an_application

from kiosk.services.ports import CHUNK, Chunk, OutboxCounts
from kiosk.services.sync import SyncState


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


def test_a_line_that_does_not_carry_many_facts_is_given_fewer() -> None:
    kiosk = Kiosk.behind(RoughCentral("request", "request"))
    kiosk.append(*(a_fact() for _ in range(100)))
    for _ in range(3):
        state = kiosk.sync.round()
    assert state == SyncState(True, OutboxCounts())
    assert kiosk.central.calls == ["push 100", "push 50", "push 25", "push 50", "push 25"]


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
    # In smaller pieces after each failure, and in larger ones again once they come through.
    offsets = [0, CHUNK, 2 * CHUNK, 2 * CHUNK, 2 * CHUNK + CHUNK // 4, 2 * CHUNK + 3 * CHUNK // 4]
    assert kiosk.central.calls[1:] == [f"chunk {offset}" for offset in offsets]


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
