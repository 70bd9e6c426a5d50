"""Which term runs in a case, told as tables of what happened when."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest
from deadlines_kit import APPLICATION, SUNDAY, TERMS, application, moment
from hypothesis import given
from hypothesis import strategies as st
from test_case import APPEALED, DISMISSED, FINAL, INITIAL, REJECTED, REQUEST, UPHELD, WITHDRAWN

from kiosk.domain.deadlines import Term, Whom, running, waiting
from kiosk.domain.facts import (
    CaseBody,
    DeadlineMissed,
    InformationProvided,
    InformationRequested,
    InquiryAnswered,
    InquiryAsked,
)
from kiosk.domain.policy import UndefinedPolicy

QUESTION = UUID(int=60)
IN_TIME = date(2026, 11, 3)
DUE = date(2026, 11, 29)  # twenty working days after Sunday, 1 November

ASKED = InformationRequested(APPLICATION, REQUEST, ("rent",), "", date(2026, 11, 12))
PROVIDED = InformationProvided(APPLICATION, REQUEST, "", ())
LAPSED = DeadlineMissed(APPLICATION, "request", REQUEST, ASKED.due)
INQUIRED = InquiryAsked(APPLICATION, QUESTION, "delay", "when?")
ANSWERED = InquiryAnswered(APPLICATION, QUESTION, "soon")

Told = tuple[tuple[date, CaseBody], ...]
TUESDAY, WEDNESDAY, NEXT_SUNDAY = date(2026, 11, 3), date(2026, 11, 4), date(2026, 11, 8)


@pytest.mark.parametrize(
    ("told", "whom", "what", "due"),
    [
        ((), Whom.OFFICER, Term.DECISION, DUE),
        (((TUESDAY, ASKED),), Whom.PERSON, Term.REQUEST, ASKED.due),
        # Tuesday to Sunday are three working days in which the officer waited.
        (((TUESDAY, ASKED), (NEXT_SUNDAY, PROVIDED)), Whom.OFFICER, Term.DECISION, date(2026, 12, 2)),
        (((TUESDAY, INITIAL),), Whom.SECOND, Term.FINAL_DECISION, date(2026, 11, 10)),
        (((TUESDAY, INITIAL), (WEDNESDAY, FINAL)), Whom.NOBODY, None, None),
        (((TUESDAY, REJECTED),), Whom.NOBODY, None, None),
        (((TUESDAY, REJECTED), (WEDNESDAY, APPEALED)), Whom.SECOND, Term.APPEAL, date(2027, 1, 27)),
        (((TUESDAY, REJECTED), (WEDNESDAY, APPEALED), (WEDNESDAY, DISMISSED)), Whom.NOBODY, None, None),
        # An upheld appeal starts the whole term anew.
        (
            ((TUESDAY, REJECTED), (WEDNESDAY, APPEALED), (NEXT_SUNDAY, UPHELD)),
            Whom.OFFICER,
            Term.DECISION,
            date(2026, 12, 6),
        ),
        (((TUESDAY, ASKED), (WEDNESDAY, WITHDRAWN)), Whom.NOBODY, None, None),
        (((TUESDAY, REJECTED), (WEDNESDAY, INQUIRED)), Whom.OFFICER, Term.QUESTION, date(2026, 11, 11)),
        (((TUESDAY, REJECTED), (WEDNESDAY, INQUIRED), (WEDNESDAY, ANSWERED)), Whom.NOBODY, None, None),
    ],
)
def test_the_term_that_runs(told: Told, whom: Whom, what: Term | None, due: date | None) -> None:
    now = waiting(application(*told), TERMS, NEXT_SUNDAY)
    assert (now.for_whom, now.what, now.due) == (whom, what, due)


def test_a_term_is_over_on_the_day_after_its_last() -> None:
    now = waiting(application(), TERMS, IN_TIME)
    assert not now.over(DUE)
    assert now.over(DUE + timedelta(days=1))
    assert not waiting(application((TUESDAY, REJECTED)), TERMS, IN_TIME).over(date.max)


def test_a_question_beside_a_review_has_its_own_term() -> None:
    terms = list(running(application((TUESDAY, INQUIRED)), TERMS, WEDNESDAY))
    assert [(w.what, w.about) for w in terms] == [(Term.DECISION, APPLICATION), (Term.QUESTION, QUESTION)]


def test_of_two_requests_the_one_that_is_due_first_is_told_first() -> None:
    later = replace(ASKED, request=UUID(int=61), due=date(2026, 11, 15))
    terms = running(application((TUESDAY, later), (TUESDAY, ASKED)), TERMS, WEDNESDAY)
    assert [w.due for w in terms] == [ASKED.due, later.due]


@pytest.mark.parametrize("told", [((TUESDAY, ASKED),), ((TUESDAY, ASKED), (date(2026, 11, 15), LAPSED))])
def test_after_a_request_has_ended_the_officer_goes_on_with_the_days_it_took(told: Told) -> None:
    """Seven working days from Tuesday to Thursday of the next week; what came after the last day does not count."""
    now = waiting(application(*told), TERMS, date(2026, 11, 20))
    assert (now.for_whom, now.what, now.due) == (Whom.OFFICER, Term.DECISION, date(2026, 12, 8))


def test_a_late_answer_gives_the_officer_no_more_than_the_request_had() -> None:
    late = application((TUESDAY, ASKED), (date(2026, 11, 20), PROVIDED))
    assert waiting(late, TERMS, date(2026, 11, 22)).due == date(2026, 12, 8)


def test_a_day_of_two_requests_counts_once() -> None:
    other = replace(ASKED, request=UUID(int=61))
    provided = replace(PROVIDED, request=other.request)
    both = application((TUESDAY, ASKED), (TUESDAY, other), (NEXT_SUNDAY, PROVIDED), (NEXT_SUNDAY, provided))
    assert waiting(both, TERMS, NEXT_SUNDAY).due == date(2026, 12, 2)


def test_what_is_submitted_in_the_evening_belongs_to_the_next_day_in_riyadh() -> None:
    late = replace(application(), submitted_at=moment(SUNDAY, 22))
    assert waiting(late, TERMS, IN_TIME).due == date(2026, 11, 30)


def test_days_of_the_calendar_end_on_an_open_day() -> None:
    """Sixty days after Tuesday, 3 November is Saturday, 2 January; a change has fifteen."""
    (decision,) = application((TUESDAY, REJECTED)).case.decisions
    assert TERMS.objection(decision) == date(2027, 1, 3)
    assert TERMS.change(date(2026, 11, 5)) == date(2026, 11, 22)  # the twentieth is a Friday


def test_a_payment_is_complained_of_until_thirty_days_after_the_tenth() -> None:
    assert TERMS.complaint(date(2026, 11, 1)) == date(2026, 12, 10)


def test_a_clock_that_was_set_wrong_breaks_nothing() -> None:
    """A kiosk whose battery is dead stamps facts of long ago: then the oldest figure holds."""
    assert TERMS.decision(moment(date(2001, 1, 7))) == date(2001, 2, 4)
    with pytest.raises(UndefinedPolicy):
        TERMS.last_day("deadline.of_nothing", SUNDAY)


def test_working_days_leave_out_a_holiday() -> None:
    assert TERMS.decision(moment(date(2026, 9, 22))) == date(2026, 10, 21)
    assert TERMS.reminder(date(2026, 9, 24)) == date(2026, 9, 21)
    assert TERMS.answer(date(2026, 9, 22)) == date(2026, 10, 7)


@given(st.dates(SUNDAY, date(2026, 11, 12)), st.dates(SUNDAY, date(2026, 12, 31)))
def test_an_answer_never_makes_the_officers_term_end_earlier(asked: date, today: date) -> None:
    request = replace(ASKED, due=date(2026, 12, 1))
    app = application((asked, request), (max(asked, today), PROVIDED))
    due = waiting(app, TERMS, max(asked, today)).due
    assert due is not None
    assert due >= DUE
    assert TERMS.days.is_open(due)
