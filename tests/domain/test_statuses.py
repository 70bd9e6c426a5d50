"""The statuses and what may follow them."""

from __future__ import annotations

import pytest

from kiosk.domain.facts import Role
from kiosk.domain.statuses import STATUSES, status


def test_the_four_statuses_of_the_source_document_are_there() -> None:
    codes = ["under_review", "initial_approval", "final_approval", "rejected"]
    assert [s.code for s in STATUSES if s.code != "withdrawn"] == codes


def test_what_follows_a_status_is_a_status() -> None:
    for each in STATUSES:
        for following in each.followed_by:
            assert status(following).code == following != each.code


def test_every_status_is_reached_from_review() -> None:
    reached, new = set[str](), {"under_review"}
    while new:
        reached |= new
        new = {following for code in new for following in status(code).followed_by} - reached
    assert reached == {s.code for s in STATUSES}


def test_what_was_granted_or_taken_back_is_over() -> None:
    assert [s.code for s in STATUSES if not s.followed_by] == ["final_approval", "withdrawn"]


def test_only_an_officer_decides() -> None:
    deciders = {s.code: s.set_by for s in STATUSES if s.code not in ("under_review", "withdrawn")}
    assert set(deciders.values()) == {(Role.OFFICER,)}
    assert status("under_review").set_by == (Role.SYSTEM,)
    assert Role.OFFICER not in status("withdrawn").set_by


def test_an_unknown_status_is_an_error() -> None:
    with pytest.raises(StopIteration):
        status("lost")
