"""The steps of an application: what was done, what is now, what comes next."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from deadlines_kit import APPLICATION, SUNDAY, TERMS, application
from hypothesis import given
from hypothesis import strategies as st
from test_case import APPEAL, APPEALED, DISMISSED, FINAL, INITIAL, REJECTED, UPHELD, WITHDRAWN
from test_deadline_calls import MISSED
from test_deadlines import ASKED, DUE, INQUIRED, LAPSED, NEXT_SUNDAY, PROVIDED, TUESDAY, WEDNESDAY, Told

from kiosk.domain.dates import short_day
from kiosk.domain.facts import CaseBody
from kiosk.domain.forms import Programme
from kiosk.domain.programmes.education_support import EDUCATION_SUPPORT
from kiosk.domain.programmes.empowerment import EMPOWERMENT
from kiosk.domain.timeline import SAVED, Step, StepState, timeline
from kiosk.domain.working_days import A_DAY

# Short for the titles, in the tables below: done, >here, (ahead).
APPROVALS = "(Initial approval) (Final approval)"


def told(steps: tuple[Step, ...]) -> str:
    """The titles with their states, in one line."""
    marks = {StepState.DONE: "{}", StepState.HERE: ">{}", StepState.AHEAD: "({})"}
    return " ".join(marks[step.state].format(step.title.source) for step in steps)


@pytest.mark.parametrize(
    ("happened", "line"),
    [
        ((), f"Submission >Under review {APPROVALS}"),
        (((TUESDAY, ASKED),), f"Submission >Request for information (Under review) {APPROVALS}"),
        (
            ((TUESDAY, ASKED), (WEDNESDAY, PROVIDED)),
            f"Submission Request for information >Under review {APPROVALS}",
        ),
        (((TUESDAY, ASKED), (TUESDAY, LAPSED)), f"Submission Request for information >Under review {APPROVALS}"),
        (((TUESDAY, INITIAL),), "Submission Under review Initial approval >Final approval (Monthly eligibility)"),
        (
            ((TUESDAY, INITIAL), (WEDNESDAY, FINAL)),
            "Submission Under review Initial approval Final approval >Monthly eligibility",
        ),
        (((TUESDAY, REJECTED),), "Submission Under review Rejected >Appeal"),
        (((TUESDAY, REJECTED), (WEDNESDAY, INQUIRED)), "Submission Under review Rejected >Appeal"),
        (
            ((TUESDAY, REJECTED), (WEDNESDAY, APPEALED)),
            "Submission Under review Rejected Appeal >Study of the appeal",
        ),
        (
            ((TUESDAY, REJECTED), (WEDNESDAY, APPEALED), (NEXT_SUNDAY, UPHELD)),
            f"Submission Under review Rejected Appeal Study of the appeal Appeal upheld >Under review {APPROVALS}",
        ),
        (
            ((TUESDAY, REJECTED), (WEDNESDAY, APPEALED), (NEXT_SUNDAY, DISMISSED)),
            "Submission Under review Rejected Appeal Study of the appeal Appeal dismissed >Appeal",
        ),
        (((TUESDAY, WITHDRAWN),), "Submission Withdrawn"),
        (((TUESDAY, ASKED), (WEDNESDAY, WITHDRAWN)), "Submission Withdrawn"),
    ],
)
def test_the_way_so_far_and_ahead(happened: Told, line: str) -> None:
    assert told(timeline(application(*happened), TERMS, NEXT_SUNDAY)) == line


def here(*happened: tuple[date, CaseBody], today: date = NEXT_SUNDAY) -> Step:
    (step,) = (s for s in timeline(application(*happened), TERMS, today) if s.state is StepState.HERE)
    return step


def test_what_is_now_says_by_when() -> None:
    step = here()
    assert (step.when, step.late) == (DUE, False)
    assert dict(step.line.values)["day"] == short_day(DUE)


def test_what_should_have_been_done_says_so() -> None:
    step = here(today=date(2026, 12, 1))
    assert step.late
    assert "late" in step.line.source


def test_what_was_done_late_stays_told_as_late() -> None:
    december = date(2026, 12, 1)
    happened = (MISSED.due + A_DAY, MISSED), (december, REJECTED), (december, APPEALED), (december, UPHELD)
    steps = timeline(application(*happened, (december, INITIAL)), TERMS, december)
    reviews = [(step.when, step.late) for step in steps if step.title.source == "Under review"]
    assert reviews == [(december, True), (december, False)]  # the second one began with the appeal
    assert dict(steps[1].line.values)["day"] == short_day(DUE)


def test_an_appeal_after_its_time_needs_a_reason() -> None:
    assert not here((TUESDAY, REJECTED)).late
    late = here((TUESDAY, REJECTED), today=date(2027, 1, 4))
    assert late.late
    assert late.line.source == "The time for an appeal ended on {day}. A later one needs a reason."


def test_a_request_whose_time_is_over_is_told_before_anybody_wrote_it_down() -> None:
    steps = timeline(application((TUESDAY, ASKED)), TERMS, date(2026, 11, 15))
    assert told(steps) == f"Submission Request for information >Under review {APPROVALS}"
    assert "An answer is still taken" in steps[1].line.source


def test_missing_documents_are_told_with_their_last_day() -> None:
    first = timeline(replace(application(), missing=("lease", "iban")), TERMS, SUNDAY)[0]
    assert first.line.n == 2
    assert dict(first.line.values)["day"] == short_day(date(2026, 11, 10))


@pytest.mark.parametrize(
    ("today", "announced"), [(date(2026, 11, 27), date(2026, 11, 27)), (date(2026, 12, 28), date(2027, 1, 27))]
)
def test_monthly_eligibility_is_announced_on_the_next_of_its_days(today: date, announced: date) -> None:
    assert here((TUESDAY, INITIAL), (WEDNESDAY, FINAL), today=today).when == announced


def test_before_the_last_decision_eligibility_is_announced_after_its_last_day() -> None:
    """The second officer has until Sunday, 29 November."""
    ahead = timeline(application((date(2026, 11, 22), INITIAL)), TERMS, date(2026, 11, 23))[-1]
    assert dict(ahead.line.values)["day"] == short_day(date(2026, 12, 27))


@pytest.mark.parametrize("form", [EMPOWERMENT, EDUCATION_SUPPORT], ids=lambda p: p.code)
def test_a_programme_that_pays_no_pension_announces_no_month(form: Programme) -> None:
    decided = replace(application((TUESDAY, INITIAL), (WEDNESDAY, FINAL)), programme=form.code)
    (here,) = (step for step in timeline(decided, TERMS, NEXT_SUNDAY) if step.state is StepState.HERE)
    assert (here.title.source, here.line, here.when) == ("After the approval", form.afterwards, None)
    waiting = replace(application((TUESDAY, INITIAL)), programme=form.code)
    assert told(timeline(waiting, TERMS, WEDNESDAY)).endswith(">Final approval (After the approval)")


def test_nobody_reviews_what_has_not_arrived() -> None:
    assert told(timeline(application(), TERMS, SUNDAY, frozenset({APPLICATION}))) == f">Submission {APPROVALS}"


def test_an_appeal_or_answer_that_waits_here_is_saved_and_has_not_arrived() -> None:
    appealed = application((TUESDAY, REJECTED), (WEDNESDAY, APPEALED))
    steps = timeline(appealed, TERMS, NEXT_SUNDAY, frozenset({APPEAL}))
    assert (told(steps), steps[-1].line) == ("Submission Under review Rejected >Appeal", SAVED)
    answered = application((TUESDAY, ASKED), (WEDNESDAY, PROVIDED))
    lines = [step.line for step in timeline(answered, TERMS, NEXT_SUNDAY, frozenset({ASKED.request}))]
    assert SAVED in lines


@given(st.lists(st.sampled_from([ASKED, PROVIDED, LAPSED, INITIAL, FINAL, REJECTED, APPEALED, UPHELD, WITHDRAWN])))
def test_whatever_happens_the_past_comes_first_and_one_thing_is_now(bodies: list[CaseBody]) -> None:
    app = application(*((TUESDAY, body) for body in bodies))
    states = [step.state for step in timeline(app, TERMS, NEXT_SUNDAY)]
    assert states == sorted(states, key=list(StepState).index)
    assert states.count(StepState.HERE) == (app.status != "withdrawn")
