"""What every page says of the way to the centre: the truth, and nothing that would frighten an applicant."""

from __future__ import annotations

from datetime import timedelta

import pytest

from kiosk.services.ports import OutboxCounts
from kiosk.services.sync import SyncState
from kiosk.ui.status import CONNECTED, NOT_CONNECTED, SENT_LATER, TO_SEND, Status, status_of

THREE = OutboxCounts(waiting=2, documents=1)


def test_nothing_to_send_over_a_good_line_is_connected() -> None:
    assert status_of(SyncState(True, OutboxCounts())) == CONNECTED


def test_facts_and_documents_on_their_way_are_counted_together() -> None:
    assert status_of(SyncState(True, THREE)) == Status(TO_SEND.count(3), "hourglass-medium")


def test_without_a_connection_the_strip_says_what_is_safe_and_how_much_waits() -> None:
    told = status_of(SyncState(False, THREE))
    assert (told.words, told.strip, told.waiting) == (NOT_CONNECTED.words, NOT_CONNECTED.strip, 3)


def test_a_kiosk_that_must_be_updated_says_that_it_is_sent_later() -> None:
    told = status_of(SyncState(True, THREE, outdated=True))
    assert (told.words, told.strip, told.waiting) == (SENT_LATER.words, SENT_LATER.strip, 3)


@pytest.mark.parametrize(
    "state",
    [
        SyncState(True, OutboxCounts(parked=2, parked_documents=1)),
        SyncState(True, OutboxCounts(lost=9)),
        SyncState(True, OutboxCounts(), clock_off=timedelta(hours=3)),
    ],
    ids=["refused", "lost", "clock"],
)
def test_what_only_a_clerk_or_technician_mends_does_not_alarm_the_applicant(state: SyncState) -> None:
    assert status_of(state) == CONNECTED
