"""Notices wait for the owner of a mobile, however it is written, and for so many of them."""

from __future__ import annotations

from kiosk.services.notices_waiting import MOST, NoticesWaiting, Waiting


def test_the_newest_waits_and_the_earlier_ones_are_counted_until_they_are_taken() -> None:
    notices = NoticesWaiting()
    assert notices.take("0551234567") is None
    for text in ("one", "two", "three"):
        notices.came("+966551234567", text)
    notices.came("0562345678", "another's")
    assert notices.take("0551234567") == Waiting("three", earlier=2)
    assert notices.take("0551234567") is None
    assert notices.take("00966562345678") == Waiting("another's")


def test_of_whom_nothing_has_come_for_the_longest_time_is_forgotten_first() -> None:
    notices = NoticesWaiting()
    for number in range(MOST):
        notices.came(f"055{number:07}", "one")
    notices.came("0550000000", "two")
    notices.came("0569999999", "one")
    assert notices.take("0550000001") is None
    assert notices.take("0550000000") == Waiting("two", earlier=1)
