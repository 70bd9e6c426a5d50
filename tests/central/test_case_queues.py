"""In which queue a case waits, and until when: the terms of the policy, as lists have them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

from desk_kit import OFFICER, SECOND, appealed, approved, asked, asked_for, rejected, said

from kiosk.central.case_queues import IN_HAND, NEVER, QUEUE_OF, standings
from kiosk.central.terms import terms_in_force
from kiosk.domain.answers import Answers
from kiosk.domain.deadlines import Term
from kiosk.domain.facts import (
    AppealDecided,
    ApplicationWithdrawn,
    Assurance,
    CaseBody,
    DeadlineMissed,
    FinallyApproved,
    InformationProvided,
)
from kiosk.domain.person_file import ApplicationState
from kiosk.services.desk_ports import Queue

TERMS = terms_in_force()
BEGUN = datetime(2026, 11, 1, 8, tzinfo=UTC)
APPLICATION, DECISION = UUID(int=1), UUID(int=2)
INQUIRED, WITHDRAWN = asked(APPLICATION), ApplicationWithdrawn(APPLICATION)
ASKED = asked_for(APPLICATION, date(2026, 11, 20))
PROVIDED = InformationProvided(APPLICATION, ASKED.request, "here", ())
INITIAL, FINAL = approved(APPLICATION), FinallyApproved(APPLICATION, UUID(int=3), "1320.50", "")
REJECTED = rejected(APPLICATION, DECISION)
APPEALED = appealed(APPLICATION, DECISION)
UPHELD = AppealDecided(APPLICATION, APPEALED.appeal, True, "")


def dues(*bodies: CaseBody, submitted_at: datetime = BEGUN) -> dict[Queue, date]:
    state = ApplicationState(
        APPLICATION, "000700000018", "social_security", 3, Answers.from_data({}), submitted_at, Assurance.CODE
    )
    for minutes, body in enumerate(bodies):
        by = SECOND if body in (FINAL, UPHELD) else OFFICER
        fact = replace(said(by, body), at=BEGUN + timedelta(minutes=minutes))
        state = replace(state, case=state.case.after(fact))
    return {s.queue: s.due for s in standings(state, TERMS)}


def test_a_review_is_due_when_the_receipt_says() -> None:
    day = TERMS.decision(BEGUN)
    assert dues() == {Queue.REVIEW: day, Queue.ALL: day}


def test_a_request_is_due_on_its_own_day_and_the_review_waits() -> None:
    assert dues(ASKED) == {Queue.PERSON: ASKED.due, Queue.ALL: ASKED.due}
    assert dues(ASKED, PROVIDED).keys() == {Queue.REVIEW, Queue.ALL}


def test_a_request_whose_time_is_over_gives_the_case_back_to_the_officer() -> None:
    missed = DeadlineMissed(APPLICATION, Term.REQUEST, ASKED.request, ASKED.due)
    assert dues(ASKED, missed)[Queue.REVIEW] > TERMS.decision(BEGUN)  # by the days that were waited
    assert Queue.PERSON not in dues(ASKED, missed)


def test_a_second_officer_and_an_appeal_have_terms_of_their_own() -> None:
    assert dues(INITIAL).keys() == {Queue.SECOND, Queue.ALL}
    assert dues(REJECTED, APPEALED)[Queue.APPEAL] == TERMS.study(BEGUN)
    assert dues(REJECTED, APPEALED, UPHELD).keys() == {Queue.REVIEW, Queue.ALL}


def test_what_is_due_first_counts_where_everything_stands() -> None:
    found = dues(INQUIRED)
    assert found[Queue.ALL] == min(found[Queue.REVIEW], found[Queue.QUESTION]) < NEVER


def test_what_is_over_is_due_never() -> None:
    for bodies in ((WITHDRAWN,), (REJECTED,), (INITIAL, FINAL)):
        assert dues(*bodies) == {Queue.CLOSED: NEVER, Queue.ALL: NEVER}


def test_a_question_about_a_closed_case_waits_beside_it() -> None:
    assert dues(REJECTED, INQUIRED).keys() == {Queue.CLOSED, Queue.QUESTION, Queue.ALL}


def test_a_day_that_no_term_can_be_counted_from_holds_nobody_up() -> None:
    """A stolen kiosk may say any day; the case stands in its queue without one."""
    the_end = datetime(9999, 12, 30, tzinfo=UTC)
    assert dues(submitted_at=the_end) == {Queue.REVIEW: NEVER, Queue.ALL: NEVER}
    assert dues(INQUIRED, submitted_at=the_end) == dict.fromkeys((Queue.REVIEW, Queue.QUESTION, Queue.ALL), NEVER)


def test_every_term_has_its_queue() -> None:
    assert set(QUEUE_OF) == set(Term)
    assert set(QUEUE_OF.values()) == {*IN_HAND, Queue.QUESTION}
