"""What a clerk must see to: refused, lost, outdated, a wrong clock; and offering again what was refused."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sync_kit import HAMAD, NOW, SALMA, Kiosk, RoughCentral, a_fact, an_application

from kiosk.services.ports import OutboxCounts, Parked
from kiosk.services.sync import SyncState
from kiosk.services.upkeep import Matter, Upkeep, matters


@pytest.mark.parametrize(
    ("state", "told"),
    [
        (SyncState(True, OutboxCounts(waiting=3, documents=2)), ()),
        (SyncState(False, OutboxCounts(waiting=3)), ()),
        (SyncState(True, OutboxCounts(parked=1)), (Matter.REFUSED,)),
        (SyncState(True, OutboxCounts(parked_documents=1)), (Matter.REFUSED,)),
        (SyncState(True, OutboxCounts(lost=1)), (Matter.LOST,)),
        (SyncState(True, OutboxCounts(), outdated=True), (Matter.OUTDATED,)),
        (SyncState(True, OutboxCounts(), clock_off=timedelta(minutes=-9)), (Matter.CLOCK,)),
        (SyncState(True, OutboxCounts(parked=1, lost=2), True, timedelta(hours=1)), tuple(Matter)),
    ],
)
def test_only_what_does_not_mend_itself_is_a_matter(state: SyncState, told: tuple[Matter, ...]) -> None:
    assert matters(state) == told


def test_what_was_refused_is_told_by_reason_and_goes_once_the_cause_is_mended() -> None:
    kiosk, reference = Kiosk.behind(RoughCentral()), "000700000018"
    upkeep = Upkeep(kiosk.store)
    taken = an_application(HAMAD, reference)
    kiosk.central.push([taken])
    kiosk.append(an_application(SALMA, reference), a_fact(SALMA))
    kiosk.sync.round()
    assert upkeep.refused() == (Parked("reference_taken", False, 1, NOW),)

    kiosk.central.fail_over()
    upkeep.offer_again()
    assert kiosk.sync.round().counts.parked == 0
    assert upkeep.refused() == ()
    assert len(kiosk.central.journal(SALMA)) == 2
