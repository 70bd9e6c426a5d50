"""What the simplest application asks of a person stays below its limit, counted by a hand at the real pages."""

from __future__ import annotations

from burden import MOST_TAPS, alone, walked


def test_the_simplest_application_needs_no_more_taps_than_promised(qapp: object) -> None:
    assert walked(alone()).taps <= MOST_TAPS
