"""The checklist counts what is asked for, as the receipt will count it, and the walk hands in papers that fit."""

from __future__ import annotations

from datetime import date

import pytest
from display_specimens import say
from samples import sample_case

from kiosk.domain.answers import Applicant, Case
from kiosk.domain.forms import DueDocument
from kiosk.domain.programmes import PROGRAMMES
from kiosk.domain.words import Words, tr
from kiosk.ui.demo.papers import PAPERS
from kiosk.ui.demo.walk import HOUSEHOLD, PAPERS_HANDED_IN, Household
from kiosk.ui.look import Look
from kiosk.ui.screens.checklist import ChecklistRoutes, ChecklistScreen
from kiosk.ui.steps import StepOf

SALIM = Household.read(HOUSEHOLD)


def checklist() -> tuple[DueDocument, ...]:
    case = sample_case()
    applicant = Applicant(SALIM.registration.text("national_id"), date(1960, 12, 19))
    return PROGRAMMES[0].checklist(Case(SALIM.answers, applicant, case.today))


def hint(due: tuple[DueDocument, ...], added: tuple[str, ...]) -> Words | None:
    nowhere = ChecklistRoutes(print, print, print, print, print)
    screen = ChecklistScreen(due, dict.fromkeys(added, 1), frozenset(), tr("Later"), nowhere, StepOf(7, 8, tr("Step")))
    return screen.content(Look(say, True, 1080, 1920)).hint


@pytest.mark.usefixtures("qapp")
def test_what_may_be_left_out_is_not_counted_as_asked_for() -> None:
    due = checklist()
    required = [row for row in due if row.required]
    assert 0 < len(required) < len(due)
    optional = next(row.key for row in due if not row.required)
    told = dict(hint(due, (required[0].key, optional)).values)  # type: ignore[union-attr]
    assert (told["due"].n, told["added"]) == (len(required), "\u20661\u2069")  # type: ignore[union-attr]


@pytest.mark.usefixtures("qapp")
def test_where_nothing_is_asked_for_nothing_is_counted() -> None:
    assert hint((), ()) is None


def test_the_papers_of_the_walk_are_those_that_are_asked_for_first() -> None:
    asked_for = [row.kind.name for row in checklist() if row.required][:PAPERS_HANDED_IN]
    assert asked_for == list(PAPERS)
