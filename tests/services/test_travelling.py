"""Unfinished applications reach the centre behind everything else, closed, and end there with the draft."""

from __future__ import annotations

from dataclasses import replace

import pytest
from samples import sample_answers, sample_registration
from services_kit import FORM, SALIM, Desk

from kiosk.domain.facts import Assurance
from kiosk.domain.registration import FORM as REGISTRATION
from kiosk.domain.registration import VERSION
from kiosk.services.draft_box import by_password, by_slip
from kiosk.services.drafts import Progress
from kiosk.services.errors import CentreRefused, CentreUnreachable
from kiosk.services.ports import KeptDraft, Travel
from kiosk.services.registration import storable
from kiosk.services.visit import Visit

NAME = sample_answers().text("first_name")


@pytest.fixture
def desk() -> Desk:
    return Desk()


@pytest.fixture
def salim(desk: Desk) -> Visit:
    """Registered at this kiosk in this visit, by a code."""
    return desk.registration.register(desk.sign_in(SALIM), sample_registration())[1]


def kept(desk: Desk, visit: Visit) -> KeptDraft:
    (draft,) = desk.central.kept_drafts(visit.session)
    return draft


def travel(desk: Desk) -> Travel | None:
    with desk.store.work() as work:
        return work.travel(SALIM.person, FORM)


def test_a_saved_application_waits_at_the_centre_for_password_and_slip(desk: Desk, salim: Visit) -> None:
    desk.save_draft(salim)
    desk.sync.round()
    here = travel(desk)
    assert here is not None
    there = kept(desk, salim)
    with desk.store.work() as work:
        draft = work.draft(SALIM.person, FORM)
    assert by_password(there, salim.password_key)[0] == by_slip(there, here.box.slip)[0] == draft
    assert NAME.encode() not in there.sealed


def test_each_edition_replaces_the_one_before_and_nothing_is_sent_twice(desk: Desk, salim: Visit) -> None:
    desk.save_draft(salim)
    desk.sync.round()
    first = kept(desk, salim)
    desk.sync.round()
    assert kept(desk, salim) == first
    desk.save_draft(salim, sample_answers().with_(first_name="غانم"))
    desk.sync.round()
    assert kept(desk, salim).edition > first.edition
    assert by_password(kept(desk, salim), salim.password_key)[0].answers.text("first_name") == "غانم"


def test_what_was_saved_while_the_network_was_down_follows_when_it_is_back(desk: Desk, salim: Visit) -> None:
    desk.central.down = True
    desk.save_draft(salim)
    desk.sync.round()
    desk.central.down = False
    desk.clock.forward(hours=5)  # whoever it was has long gone, and the session with them
    desk.sync.round()
    assert kept(desk, desk.sign_in(SALIM)).sealed


@pytest.mark.parametrize("end", ["submit", "discard"])
def test_with_its_end_here_it_ends_there_and_leaves_nothing_behind(desk: Desk, salim: Visit, end: str) -> None:
    desk.save_draft(salim)
    desk.sync.round()
    late = kept(desk, salim)
    desk.submit_saved(salim) if end == "submit" else desk.drafts.discard(salim)
    desk.sync.round()
    assert kept(desk, salim).sealed == b""
    assert travel(desk) is None
    assert not desk.central.keep_draft(late)


def test_what_may_have_arrived_though_no_reply_came_is_ended_there_too(
    desk: Desk, salim: Visit, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep = desk.central.keep_draft

    def lose_the_reply(draft: KeptDraft) -> bool:
        keep(draft)
        raise CentreUnreachable("no reply")

    desk.save_draft(salim)
    with monkeypatch.context() as patched:
        patched.setattr(desk.central, "keep_draft", lose_the_reply)
        assert not desk.sync.round().connected
    desk.drafts.discard(salim)
    desk.sync.round()
    assert kept(desk, salim).sealed == b""


def test_a_new_application_after_that_has_a_key_and_a_slip_of_its_own(desk: Desk, salim: Visit) -> None:
    desk.save_draft(salim)
    desk.sync.round()
    before = travel(desk)
    desk.drafts.discard(salim)
    desk.save_draft(salim)
    after = travel(desk)
    assert before is not None
    assert after is not None
    assert before.box.key != after.box.key
    assert before.box.slip != after.box.slip
    assert after.edition > before.edition
    desk.sync.round()
    assert by_password(kept(desk, salim), salim.password_key)


def test_who_came_by_code_alone_opens_it_by_the_slip_alone(desk: Desk) -> None:
    visit = desk.sign_in(SALIM)
    desk.save_draft(visit)
    here = travel(desk)
    assert here is not None
    assert here.box.by_password == b""


def test_a_later_visit_by_code_leaves_the_password_good(desk: Desk, salim: Visit) -> None:
    desk.save_draft(salim)
    desk.save_draft(replace(salim, password_key=b""))
    desk.sync.round()
    assert by_password(kept(desk, salim), salim.password_key)


def test_whom_a_clerk_has_seen_and_what_is_no_application_do_not_travel(desk: Desk, salim: Visit) -> None:
    desk.save_draft(replace(salim, assurance=Assurance.WITNESSED))
    progress = Progress(storable(sample_registration()), "email")
    desk.drafts.save(salim, REGISTRATION, VERSION, progress)
    desk.drafts.save(salim, "appeal:7", 1, progress)
    with desk.store.work() as work:
        assert work.departing_travels(9) == ()


def test_what_the_centre_refuses_holds_up_nothing_and_is_offered_when_it_is_saved_again(
    desk: Desk, salim: Visit, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[KeptDraft] = []

    def refuse(draft: KeptDraft) -> bool:
        asked.append(draft)
        raise CentreRefused("unproven")

    desk.save_draft(salim)
    with monkeypatch.context() as patched:
        patched.setattr(desk.central, "keep_draft", refuse)
        assert [desk.sync.round().connected for _ in range(3)] == [True] * 3
        assert len(asked) == 1
    desk.save_draft(salim)
    desk.sync.round()
    assert kept(desk, salim)


@pytest.mark.parametrize("code", ["quota", "version"])
def test_what_it_cannot_take_just_now_is_tried_again(
    desk: Desk, salim: Visit, monkeypatch: pytest.MonkeyPatch, code: str
) -> None:
    def refuse(_draft: KeptDraft) -> bool:
        raise CentreRefused(code)

    desk.save_draft(salim)
    with monkeypatch.context() as patched:
        patched.setattr(desk.central, "keep_draft", refuse)
        assert not desk.sync.round().outdated
    desk.sync.round()
    assert kept(desk, salim)


def test_a_clock_that_was_ahead_keeps_nothing_from_travelling(desk: Desk, salim: Visit) -> None:
    right = desk.clock.now()
    desk.clock.forward(days=1)
    desk.save_draft(salim)
    desk.clock.moment = right
    desk.sync.round()
    first = kept(desk, salim)
    desk.clock.forward(seconds=1)
    desk.save_draft(salim)
    desk.sync.round()
    assert kept(desk, salim).edition > first.edition


def test_thirty_days_and_neither_here_nor_there_is_anything_left(desk: Desk, salim: Visit) -> None:
    desk.save_draft(salim)
    desk.clock.forward(days=31)
    desk.drafts.expire()
    assert travel(desk) is None
    desk.sync.round()
    assert desk.central.kept_drafts(desk.sign_in(SALIM).session) == ()
