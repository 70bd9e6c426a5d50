"""Unfinished forms: found again by the person they are of, and gone when they are old."""

from __future__ import annotations

from datetime import timedelta

import pytest
from services_kit import FORM, SALIM, Desk

from kiosk.domain.answers import Answers
from kiosk.domain.facts import Assurance
from kiosk.services.drafts import LIFETIME, Progress
from kiosk.services.errors import DiskFull
from kiosk.services.visit import Visit

HALF = Progress(Answers().with_(first_name="سالم"), "names", frozenset({"names"}), frozenset({"lease"}))
MORE = Progress(Answers().with_(first_name="سالم", gender="male"), "gender", frozenset({"names", "gender"}))
NEIGHBOUR = Visit(person="1000000024", assurance=Assurance.CODE)


@pytest.fixture
def desk() -> Desk:
    desk = Desk()
    desk.drafts.save(SALIM, FORM, 1, HALF)
    return desk


def test_a_draft_is_resumed_where_it_was_left(desk: Desk) -> None:
    assert desk.drafts.resume(SALIM, FORM, 1) == HALF


def test_saving_again_replaces(desk: Desk) -> None:
    desk.drafts.save(SALIM, FORM, 1, MORE)
    assert desk.drafts.resume(SALIM, FORM, 1) == MORE


def test_each_form_and_each_person_has_a_draft_of_its_own(desk: Desk) -> None:
    desk.drafts.save(SALIM, "registration", 1, MORE)
    desk.drafts.save(NEIGHBOUR, FORM, 1, MORE)
    assert desk.drafts.resume(SALIM, FORM, 1) == HALF


def test_there_may_be_nothing_to_resume(desk: Desk) -> None:
    assert desk.drafts.resume(NEIGHBOUR, FORM, 1) is None
    assert desk.drafts.resume(SALIM, "registration", 1) is None


@pytest.mark.parametrize("person", [SALIM.person, "1000000024"])
def test_nobody_unidentified_learns_even_whether_a_draft_exists(desk: Desk, person: str) -> None:
    with pytest.raises(PermissionError):
        desk.drafts.resume(Visit(person=person), FORM, 1)


@pytest.mark.parametrize("person", [SALIM.person, "1000000024"])
def test_nobody_unidentified_saves_or_drops_a_draft_whoever_s_number_they_type(desk: Desk, person: str) -> None:
    stranger = Visit(person=person, mobile="0559876543")
    with pytest.raises(PermissionError):
        desk.drafts.save(stranger, FORM, 1, MORE)
    with pytest.raises(PermissionError):
        desk.drafts.discard(stranger)
    assert desk.drafts.resume(SALIM, FORM, 1) == HALF
    assert desk.drafts.resume(NEIGHBOUR, FORM, 1) is None


@pytest.mark.parametrize("version", [0, 2])
def test_a_draft_of_another_form_version_keeps_its_answers_only(desk: Desk, version: int) -> None:
    assert desk.drafts.resume(SALIM, FORM, version) == Progress(HALF.answers, begun_in=1, seen=HALF.visited)


def test_discarding_drops_the_draft_and_what_was_handed_in_with_it(desk: Desk) -> None:
    desk.hand_in("lease")
    desk.drafts.save(SALIM, "appeal:7", 1, HALF)
    desk.drafts.save(NEIGHBOUR, FORM, 1, HALF)
    desk.drafts.discard(SALIM)
    desk.drafts.discard(SALIM)
    assert desk.drafts.resume(SALIM, "appeal:7", 1) is None
    assert desk.drafts.resume(NEIGHBOUR, FORM, 1) == HALF
    assert desk.drafts.resume(SALIM, FORM, 1) is None
    assert desk.documents.kept(SALIM, FORM) == ()


def test_a_draft_lives_thirty_days_and_no_longer(desk: Desk) -> None:
    assert timedelta(days=30) == LIFETIME
    desk.hand_in("lease")
    desk.clock.forward(days=30)
    assert desk.drafts.expire() == 0
    assert desk.drafts.resume(SALIM, FORM, 1) == HALF
    desk.clock.forward(seconds=1)
    assert desk.drafts.expire() == 1
    assert desk.drafts.resume(SALIM, FORM, 1) is None
    assert desk.documents.kept(SALIM, FORM) == ()


def test_expiring_twice_drops_once(desk: Desk) -> None:
    desk.clock.forward(days=31)
    assert [desk.drafts.expire(), desk.drafts.expire()] == [1, 0]


def test_a_page_turn_prolongs_the_draft(desk: Desk) -> None:
    desk.clock.forward(days=29)
    desk.drafts.save(SALIM, FORM, 1, MORE)
    desk.clock.forward(days=29)
    assert desk.drafts.expire() == 0


def test_a_full_disk_leaves_the_page_before(desk: Desk) -> None:
    for verb in ("save_draft", "commit"):
        desk.store.tear(verb)
        with pytest.raises(DiskFull):
            desk.drafts.save(SALIM, FORM, 1, MORE)
        desk.store.mend()
        assert desk.drafts.resume(SALIM, FORM, 1) == HALF
