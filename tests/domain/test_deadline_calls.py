"""What the deadline clock says of a case, and when: at most once of each thing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest
from deadlines_kit import APPLICATION, TERMS, application, moment
from hypothesis import given
from hypothesis import strategies as st
from test_case import APPEALED, FINAL, INITIAL, REJECTED, REQUEST, UPHELD, WITHDRAWN
from test_deadlines import ASKED, DUE, INQUIRED, LAPSED, PROVIDED, TUESDAY, WEDNESDAY, Told

from kiosk.domain.deadline_calls import Call, calls
from kiosk.domain.facts import Actor, Assurance, CaseBody, DeadlineMissed, DeadlineNear, Fact, Role
from kiosk.domain.person_file import ApplicationState
from kiosk.domain.working_days import A_DAY

MISSED = DeadlineMissed(APPLICATION, "decision", APPLICATION, DUE)
REMINDED = DeadlineNear(APPLICATION, "request", REQUEST, ASKED.due)


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ((), ["2026-11-30 DeadlineMissed decision"]),
        # The request is due on a Thursday, and two working days before is Tuesday.
        (((TUESDAY, ASKED),), ["2026-11-10 DeadlineNear request", "2026-11-13 DeadlineMissed request"]),
        (((TUESDAY, ASKED), (WEDNESDAY, REMINDED)), ["2026-11-13 DeadlineMissed request"]),
        (((TUESDAY, ASKED), (WEDNESDAY, PROVIDED)), ["2026-12-01 DeadlineMissed decision"]),
        (((TUESDAY, ASKED), (date(2026, 11, 15), LAPSED)), ["2026-12-09 DeadlineMissed decision"]),
        (((TUESDAY, INITIAL),), ["2026-11-11 DeadlineMissed final_decision"]),
        (((TUESDAY, INITIAL), (WEDNESDAY, FINAL)), []),
        (((TUESDAY, REJECTED), (WEDNESDAY, APPEALED)), ["2027-01-28 DeadlineMissed appeal"]),
        (((TUESDAY, REJECTED), (WEDNESDAY, INQUIRED)), ["2026-11-12 DeadlineMissed question"]),
        (((TUESDAY, WITHDRAWN),), []),
        (((date(2026, 11, 30), MISSED),), []),
        # What an upheld appeal begins anew may be missed anew.
        (
            (
                (date(2026, 11, 30), MISSED),
                (date(2026, 12, 1), REJECTED),
                (date(2026, 12, 1), APPEALED),
                (date(2026, 12, 1), UPHELD),
            ),
            ["2026-12-30 DeadlineMissed decision"],
        ),
    ],
)
def test_what_is_to_be_said(told: Told, said: list[str]) -> None:
    assert [worded(call) for call in calls(application(*told), TERMS)] == said


def worded(call: Call) -> str:
    return f"{call.day} {type(call.body).__name__} {call.body.term}"


def test_a_term_that_waiting_made_longer_is_called_over_once_all_the_same() -> None:
    """It was late before the question; that stays said."""
    asked = replace(ASKED, due=date(2026, 12, 20))
    told = ((date(2026, 11, 30), MISSED), (date(2026, 12, 1), asked), (date(2026, 12, 6), PROVIDED))
    assert calls(application(*told), TERMS) == ()


def test_nobody_is_reminded_of_what_was_due_soon_from_the_start() -> None:
    soon = replace(ASKED, due=WEDNESDAY)
    assert [type(call.body) for call in calls(application((TUESDAY, soon)), TERMS)] == [DeadlineMissed]


def test_the_same_request_twice_is_called_once() -> None:
    """Nothing keeps a dishonest desk from giving one id to two."""
    later = replace(ASKED, due=date(2026, 11, 15))
    said = calls(application((TUESDAY, ASKED), (TUESDAY, later)), TERMS)
    assert len({(type(call.body), call.body.about) for call in said}) == len(said) == 2


@given(
    st.lists(
        st.tuples(st.integers(0, 40), st.sampled_from([ASKED, PROVIDED, INITIAL, REJECTED, APPEALED, UPHELD, INQUIRED]))
    )
)
def test_whatever_happens_each_thing_is_said_once(events: list[tuple[int, CaseBody]]) -> None:
    """Said on its day, it is not to be said again; and saying all of it comes to an end."""
    days = sorted(events, key=lambda event: event[0])
    app = application(*((date(2026, 11, 1) + timedelta(days=day), body) for day, body in days))
    said = []
    for _ in range(20):
        due = calls(app, TERMS)
        if not due:
            break
        first = min(due, key=lambda call: call.day)
        said.append((type(first.body), first.body.term, first.body.about, app.case.status, len(app.case.appeals)))
        app = after(app, first)
    assert calls(app, TERMS) == ()
    assert len(set(said)) == len(said)


def after(app: ApplicationState, call: Call) -> ApplicationState:
    at = max([moment(call.day), *(f.at + timedelta(seconds=1) for f in app.case.history)])
    said = Fact(UUID(int=1), "1000000008", at, "centre", Actor(Role.SYSTEM), Assurance.UNVERIFIED, call.body)
    return replace(app, case=app.case.after(said))


def test_it_is_over_only_after_its_last_day() -> None:
    (call,) = calls(application(), TERMS)
    assert call.day == call.body.due + A_DAY == DUE + A_DAY
