"""Going on anywhere: the later one of what is here and what is at the centre, opened for its owner alone."""

from __future__ import annotations

from dataclasses import replace

import pytest
from samples import sample_answers, sample_registration
from services_kit import FORM, NOW, SALIM, Desk

from kiosk.domain.answers import Answers
from kiosk.domain.programmes.social_security import SOCIAL_SECURITY
from kiosk.services.centre_time import CentreTime
from kiosk.services.draft_box import DraftUnopened, NoSlip, slip_text
from kiosk.services.drafts import Progress
from kiosk.services.resuming import Resuming, Unfinished
from kiosk.services.sync import Sync
from kiosk.services.visit import Visit

VERSION = SOCIAL_SECURITY.version
FIRST = sample_answers()
LATER = FIRST.with_(first_name="غانم")


def beside(first: Desk) -> Desk:
    """Another kiosk on the same centre."""
    desk = Desk(clock=first.clock)
    desk.central = first.central
    desk.sync = Sync(desk.store, desk.central, CentreTime(desk.clock))
    return desk


def resuming(desk: Desk) -> Resuming:
    return Resuming(desk.drafts, desk.central)


@pytest.fixture
def first() -> Desk:
    return Desk()


@pytest.fixture
def other(first: Desk) -> Desk:
    return beside(first)


@pytest.fixture
def salim(first: Desk) -> Visit:
    return first.registration.register(first.sign_in(SALIM), sample_registration())[1]


def save(desk: Desk, visit: Visit, answers: Answers = FIRST, place: str = "names") -> None:
    desk.drafts.save(visit, FORM, VERSION, Progress(answers, place, frozenset({place})))
    desk.sync.round()
    desk.clock.forward(minutes=1)


def look(desk: Desk, visit: Visit) -> Unfinished:
    return resuming(desk).look(visit, FORM, VERSION)


def slip(desk: Desk) -> str:
    with desk.store.work() as work:
        travel = work.travel(SALIM.person, FORM)
    assert travel is not None
    return slip_text(travel.box.slip)


def test_by_password_it_goes_on_where_it_was_left(first: Desk, other: Desk, salim: Visit) -> None:
    save(first, salim)
    assert look(other, salim) == Unfinished(Progress(FIRST, "names", frozenset({"names"})), fetched=NOW)
    assert look(other, salim) == Unfinished(Progress(FIRST, "names", frozenset({"names"})))


def test_by_code_it_stays_closed_until_its_slip_is_there(first: Desk, other: Desk, salim: Visit) -> None:
    save(first, salim)
    coded = replace(salim, password_key=b"")
    found = look(other, coded)
    assert (found.progress, found.fetched) == (None, None)
    assert found.locked is not None
    with pytest.raises(NoSlip):
        resuming(other).open(coded, found.locked, ["https://example.org", ""])
    with pytest.raises(DraftUnopened):
        resuming(other).open(coded, found.locked, [slip_text(b"x" * 20)])
    assert look(other, coded).progress is None
    resuming(other).open(coded, found.locked, ["something else on it", slip(first)])
    assert look(other, coded).progress == Progress(FIRST, "names", frozenset({"names"}))


def test_the_slip_of_a_stranger_s_hand_opens_nothing_without_its_owner(first: Desk, other: Desk, salim: Visit) -> None:
    save(first, salim)
    kept = look(other, replace(salim, password_key=b"")).locked
    assert kept is not None
    stranger = Visit(person="1000000024", session="x", assurance=salim.assurance)
    for visit in (stranger, Visit(person=salim.person)):
        with pytest.raises(PermissionError):
            resuming(other).open(visit, kept, [slip(first)])


def test_back_at_the_first_kiosk_what_was_added_elsewhere_needs_neither(first: Desk, other: Desk, salim: Visit) -> None:
    """It knows the key already."""
    save(first, salim)
    look(other, salim)
    save(other, replace(salim, password_key=b""), LATER, "gender")
    found = look(first, replace(salim, password_key=b""))
    assert found.fetched is not None
    assert found.progress == Progress(LATER, "gender", frozenset({"gender"}))


def test_the_later_one_is_offered_wherever_it_is(first: Desk, other: Desk, salim: Visit) -> None:
    save(first, salim)
    look(other, salim)
    first.central.down = True
    save(other, salim, LATER, "gender")  # does not leave that kiosk yet
    first.central.down = False
    save(first, salim, FIRST.with_(first_name="سالم"), "education")
    assert look(other, salim).progress == look(first, salim).progress
    other.sync.round()  # comes late, and is the older one
    assert look(first, salim).progress == Progress(
        FIRST.with_(first_name="سالم"), "education", frozenset({"education"})
    )


def test_papers_handed_in_here_stay_with_what_comes(first: Desk, other: Desk, salim: Visit) -> None:
    save(other, salim)
    paper = other.hand_in("lease", salim)
    look(first, salim)
    save(first, salim, LATER)
    assert look(other, salim).progress == Progress(LATER, "names", frozenset({"names"}))
    assert other.documents.kept(salim, FORM) == (paper,)


def test_what_was_handed_in_elsewhere_is_dropped_here_and_never_comes_back(
    first: Desk, other: Desk, salim: Visit
) -> None:
    save(first, salim)
    look(other, salim)
    other.submit_saved(salim)
    other.sync.round()
    assert look(first, salim) == Unfinished()
    first.sync.round()
    assert [kept.sealed for kept in first.central.kept_drafts(salim.session)] == [b""]


def test_where_the_centre_cannot_be_asked_what_is_here_is_offered(first: Desk, other: Desk, salim: Visit) -> None:
    save(first, salim)
    first.central.down = True
    assert look(first, salim).progress == Progress(FIRST, "names", frozenset({"names"}))
    assert look(other, salim) == Unfinished()
    first.central.down = False
    assert look(other, replace(salim, session="ended")) == Unfinished()
    assert look(other, replace(salim, session="")) == Unfinished()


def test_a_form_of_another_version_comes_with_its_answers_and_what_was_seen(
    first: Desk, other: Desk, salim: Visit
) -> None:
    save(first, salim)
    found = resuming(other).look(salim, FORM, VERSION + 1)
    assert found.progress == Progress(FIRST, begun_in=VERSION, seen=frozenset({"names"}))


def test_after_a_new_password_the_slip_still_opens_it(first: Desk, other: Desk, salim: Visit) -> None:
    save(first, salim)
    found = look(other, replace(salim, password_key=b"of another password".ljust(32)))
    assert found.locked is not None
    resuming(other).open(salim, found.locked, [slip(first)])
    assert look(other, salim).progress is not None
