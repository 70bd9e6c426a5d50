"""What a person can do now about an application, and until when."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest
from deadlines_kit import APPLICATION, SUNDAY, TERMS, application
from test_case import APPEALED, DISMISSED, FINAL, INITIAL, REJECTED, WITHDRAWN
from test_deadlines import ASKED, NEXT_SUNDAY, PROVIDED, TUESDAY, WEDNESDAY

from kiosk.domain.facts import EligibilityJudged
from kiosk.domain.needs import Act, needs
from kiosk.domain.person_file import ApplicationState

MONTH = UUID(int=77)
INELIGIBLE = EligibilityJudged(APPLICATION, MONTH, "2026-11", "ineligible", ("CR_ACTIVE",))
ELIGIBLE = EligibilityJudged(APPLICATION, MONTH, "2026-11", "eligible", ())


def acts(app: ApplicationState, today: date = NEXT_SUNDAY) -> list[Act]:
    return [need.act for need in needs(app, TERMS, today)]


@pytest.mark.parametrize(
    ("happened", "wanted"),
    [
        ((), []),
        (((TUESDAY, ASKED),), [Act.ANSWER]),
        (((TUESDAY, ASKED), (WEDNESDAY, PROVIDED)), []),
        (((TUESDAY, INITIAL),), []),
        (((TUESDAY, INITIAL), (WEDNESDAY, FINAL)), []),
        (((TUESDAY, REJECTED),), [Act.APPEAL]),
        (((TUESDAY, REJECTED), (WEDNESDAY, APPEALED)), []),
        (((TUESDAY, INELIGIBLE),), [Act.APPEAL]),
        (((TUESDAY, ELIGIBLE),), []),
        (((TUESDAY, ASKED), (WEDNESDAY, WITHDRAWN)), []),
    ],
)
def test_what_is_needed_follows_from_what_happened(happened: tuple, wanted: list[Act]) -> None:
    assert acts(application(*happened)) == wanted


def test_a_request_is_late_from_the_day_after_its_last_one() -> None:
    app = application((TUESDAY, ASKED))
    (on_the_day,) = needs(app, TERMS, ASKED.due)
    (after,) = needs(app, TERMS, ASKED.due + timedelta(days=1))
    assert (on_the_day.due, on_the_day.late, after.late) == (ASKED.due, False, True)


def test_an_appeal_is_in_time_until_the_policys_day_and_possible_afterwards() -> None:
    app = application((TUESDAY, REJECTED))
    until = TERMS.objection(app.case.decisions[-1])
    (need,) = needs(app, TERMS, until)
    (late,) = needs(app, TERMS, until + timedelta(days=1))
    assert (need.due, need.late, late.late) == (until, False, True)
    assert need.about == app.case.decisions[-1].id


def test_what_is_asked_comes_before_what_may_be_done() -> None:
    app = replace(application((TUESDAY, ASKED), submitted=SUNDAY), missing=("lease",))
    assert acts(app) == [Act.ANSWER, Act.BRING]


def test_missing_documents_are_no_need_any_more_once_it_is_decided() -> None:
    app = replace(application((TUESDAY, INITIAL), (WEDNESDAY, FINAL)), missing=("lease",))
    assert acts(app) == []


def test_a_dismissed_appeal_leaves_nothing_open_that_was_asked() -> None:
    app = application((TUESDAY, REJECTED), (WEDNESDAY, APPEALED), (NEXT_SUNDAY, DISMISSED))
    assert Act.ANSWER not in acts(app)
