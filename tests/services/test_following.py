"""Following a file: bit by bit from the centre, checked, and forgotten with the person."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest
from samples import MOBILE, NATIONAL_ID
from services_kit import NOW, Desk
from uuid_utils.compat import uuid7

from kiosk.central import journal
from kiosk.domain.facts import (
    Actor,
    Assurance,
    CaseAssessed,
    CaseBody,
    Entry,
    Fact,
    FinallyApproved,
    InitiallyApproved,
    InquiryAsked,
    ReceiptPrinted,
    Role,
)
from kiosk.services.errors import CentreRefused, CentreUnreachable
from kiosk.services.following import Following
from kiosk.services.visit import Visit

OTHER = "1000000024"


class WatchedCentral:
    """The centre, and from which number on it was asked. meanwhile: happens while the answer is on its way.

    altered: makes another answer of it.
    """

    def __init__(self, desk: Desk) -> None:
        self._central = desk.central
        self.asked: list[int] = []
        self.meanwhile: Callable[[], object] = lambda: None
        self.altered: Callable[[tuple[Entry, ...]], tuple[Entry, ...]] = lambda entries: entries

    def pull(self, session: str, after: int) -> tuple[Entry, ...]:
        self.asked.append(after)
        entries = self._central.pull(session, after)
        self.meanwhile()
        return self.altered(entries)

    def __getattr__(self, name: str) -> object:
        return getattr(self._central, name)


class Followed:
    """A person who has submitted, whose application the centre has."""

    def __init__(self, *, sent: bool = True) -> None:
        self.desk = Desk()
        self.central = WatchedCentral(self.desk)
        self.following = Following(self.desk.store, self.central, self.desk.clock)  # type: ignore[arg-type]
        self.visit = self.desk.sign_in(Visit(person=NATIONAL_ID, mobile=MOBILE))
        self.application = self.desk.submit(self.visit.known_as(self.desk.clock.now().date(), MOBILE)).application
        if sent:
            self.desk.sync.round()

    def decide(self) -> None:
        self.note(InitiallyApproved(self.application, UUID(int=7), ""))

    def note(self, body: CaseBody, by: str = "11") -> None:
        """As the centre does for a desk."""
        at = self.desk.clock.now()
        fact = Fact(uuid7(), NATIONAL_ID, at, "desk", Actor(Role.OFFICER, by), Assurance.UNVERIFIED, body)
        journal.note(self.desk.central.rows, fact, at)

    def status(self) -> str:
        (application,) = self.following.last(self.visit).file.applications
        return application.status


def test_what_the_centre_tells_is_known_with_its_time() -> None:
    person = Followed()
    known = person.following.refresh(person.visit)
    assert [a.id for a in known.file.applications] == [person.application]
    assert (known.as_of, known.arrived, known.intact) == (NOW, True, True)


def test_what_is_known_is_not_asked_for_again() -> None:
    person = Followed()
    for _ in range(3):
        person.following.refresh(person.visit)
    many = len(person.desk.central.pull(person.visit.session, 0))
    assert person.central.asked == [0, many, many]


def test_a_decision_comes_with_the_next_refresh() -> None:
    person = Followed()
    person.following.refresh(person.visit)
    person.decide()
    assert person.status() == "under_review"
    person.following.refresh(person.visit)
    assert person.status() == "initial_approval"
    assert person.following.last(person.visit).intact


def test_offline_the_last_state_is_there_with_its_time() -> None:
    person = Followed()
    person.following.refresh(person.visit)
    person.desk.clock.forward(hours=1)
    person.desk.central.down = True
    with pytest.raises(CentreUnreachable):
        person.following.refresh(person.visit)
    assert person.following.last(person.visit).as_of == NOW
    assert person.status() == "under_review"


def test_before_the_centre_was_asked_this_machines_part_is_known() -> None:
    person = Followed(sent=False)
    known = person.following.last(person.visit)
    assert (known.as_of, known.arrived, known.unsent) == (None, False, {person.application})
    assert person.status() == "under_review"


def test_each_word_of_the_person_is_known_to_wait_until_it_was_sent() -> None:
    person = Followed()
    inquiry = uuid7()
    asked = InquiryAsked(person.application, inquiry, "status", "When?")
    with person.desk.store.work() as work:
        work.append(person.desk.scribe.fact(person.visit, asked))
    assert person.following.last(person.visit).unsent == {inquiry}
    person.desk.sync.round()
    assert person.following.refresh(person.visit).unsent == set()


def test_a_printed_receipt_that_waits_here_is_nothing_that_the_person_waits_for() -> None:
    person = Followed()
    with person.desk.store.work() as work:
        work.append(person.desk.scribe.fact(person.visit, ReceiptPrinted(person.application, 1)))
    assert person.following.last(person.visit).arrived


def test_what_travels_while_the_answer_comes_does_not_vanish() -> None:
    person = Followed(sent=False)
    person.following.refresh(person.visit)
    person.desk.sync.round()  # acknowledged: this machine has it no more, and the centre was not asked again yet
    known = person.following.last(person.visit)
    assert (known.arrived, [a.id for a in known.file.applications]) == (True, [person.application])
    assert person.following.refresh(person.visit).file.applications == known.file.applications


def test_a_changed_fact_is_noticed() -> None:
    person = Followed()
    person.decide()
    person.central.altered = lambda entries: (*entries[:-1], forged(entries[-1]))
    assert not person.following.refresh(person.visit).intact


def test_what_the_rules_found_is_held_to_the_chain_like_the_decision() -> None:
    person = Followed()
    person.decide()
    step = {"id": "pension", "finding": "noted", "said": {"ar": "المعاش"}, "figures": ["base.head"], "amount": "1.00"}
    kept = CaseAssessed(person.application, UUID(int=9), "2026-11", "eligible", "1.00", (), 1, "0" * 64, (), (step,))
    person.note(kept, by="11")
    assert person.following.refresh(person.visit).intact
    other = Followed()
    other.decide()
    other.note(replace(kept, application=other.application), by="11")
    other.central.altered = lambda entries: (*entries[:-1], dearer(entries[-1]))
    assert not other.following.refresh(other.visit).intact


def dearer(entry: Entry) -> Entry:
    """Its step has another amount."""
    body = entry.fact.body
    assert isinstance(body, CaseAssessed)
    steps = tuple({**step, "amount": "9.00"} for step in body.steps)
    return replace(entry, fact=replace(entry.fact, body=replace(body, steps=steps)))


def forged(entry: Entry) -> Entry:
    return replace(entry, fact=replace(entry.fact, at=entry.fact.at + timedelta(days=1)))


def test_a_missing_fact_is_noticed() -> None:
    person = Followed()
    person.decide()
    person.central.altered = lambda entries: entries[:-2] + entries[-1:]
    assert not person.following.refresh(person.visit).intact


def test_what_breaks_the_fold_hides_nothing_else() -> None:
    """A stolen kiosk may write what it likes into anybody's journal."""
    person = Followed()
    bad = FinallyApproved(person.application, UUID(int=8), "much", "")
    person.decide()
    person.note(bad, by="12")
    known = person.following.refresh(person.visit)
    assert [a.status for a in known.file.applications] == ["initial_approval"]


def test_what_this_program_cannot_read_is_left_out_and_noticed() -> None:
    person = Followed()
    person.following.refresh(person.visit)
    person.decide()
    person.decide()
    person.central.altered = lambda entries: entries[1:]
    known = person.following.refresh(person.visit)
    assert ([a.status for a in known.file.applications], known.intact) == (["initial_approval"], False)
    person.following.refresh(person.visit)
    assert person.central.asked[-1] == person.desk.central.pull(person.visit.session, 0)[-1].number


def test_two_who_ask_at_once_add_nothing_twice() -> None:
    person = Followed()
    answer = person.desk.central.pull(person.visit.session, 0)
    person.central.meanwhile = lambda: len(person.central.asked) > 1 or person.following.refresh(person.visit)
    known = person.following.refresh(person.visit)
    assert person.central.asked == [0, 0]
    assert known.intact
    person.following.refresh(person.visit)
    assert person.central.asked[-1] == len(answer)


def test_the_next_person_finds_nothing_of_the_last() -> None:
    person = Followed()
    person.following.refresh(person.visit)
    other = person.desk.sign_in(Visit(person=OTHER, mobile="0559876543"))
    assert person.following.last(other).file.applications == ()


def test_an_answer_that_comes_after_the_person_left_is_not_remembered() -> None:
    person = Followed()
    person.central.meanwhile = person.following.forget
    person.following.refresh(person.visit)
    known = person.following.last(person.visit)
    assert (known.as_of, known.file.applications) == (None, ())


def test_another_session_of_the_same_person_begins_anew() -> None:
    """Whoever is here by a clerk's witness sees no more than this machine knows."""
    person = Followed()
    person.following.refresh(person.visit)
    witnessed = replace(person.visit, session="", assurance=Assurance.WITNESSED)
    assert person.following.refresh(witnessed).file.applications == ()
    assert person.central.asked == [0]


def test_an_ended_session_is_told() -> None:
    person = Followed()
    person.desk.clock.forward(days=1)
    with pytest.raises(CentreRefused, match="session"):
        person.following.refresh(person.visit)


def test_a_store_that_fails_adds_nothing_and_breaks_nothing() -> None:
    person = Followed()
    person.following.refresh(person.visit)
    person.desk.store.tear("facts_of")
    assert person.status() == "under_review"
