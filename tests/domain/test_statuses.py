"""The statuses and what may follow them."""

from __future__ import annotations

import pytest

from kiosk.domain.facts import Role
from kiosk.domain.statuses import STATUSES, status


def test_the_four_statuses_of_the_source_document_are_there() -> None:
    assert [s.code for s in STATUSES] == ["under_review", "initial_approval", "final_approval", "rejected"]


def test_what_follows_a_status_is_a_status() -> None:
    for each in STATUSES:
        for following in each.followed_by:
            assert status(following).code == following != each.code


def test_every_status_is_reached_from_review_and_every_way_ends() -> None:
    def reach(code: str, way: tuple[str, ...]) -> set[str]:
        assert code not in way, "a circle never ends"
        return {code}.union(*(reach(f, (*way, code)) for f in status(code).followed_by))

    assert reach("under_review", ()) == {s.code for s in STATUSES}


def test_only_an_officer_decides() -> None:
    for each in STATUSES:
        assert each.set_by == ((Role.SYSTEM,) if each.code == "under_review" else (Role.OFFICER,))


def test_an_unknown_status_is_an_error() -> None:
    with pytest.raises(StopIteration):
        status("lost")
