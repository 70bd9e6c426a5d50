"""What the eye opens: the rejection, or the newest month that brings no payment."""

from __future__ import annotations

from uuid import UUID

from deadlines_kit import APPLICATION, application
from test_case import APPEALED, DECISION, FINAL, INITIAL, REJECTED, UPHELD
from test_deadlines import NEXT_SUNDAY, TUESDAY, WEDNESDAY

from kiosk.domain.case import Decision, MonthResult
from kiosk.domain.facts import EligibilityJudged
from kiosk.domain.refusal import refusal


def month(name: str, outcome: str, *reasons: str) -> EligibilityJudged:
    return EligibilityJudged(APPLICATION, UUID(int=int(name[-2:])), name, outcome, reasons)


def test_a_rejection_brings_its_reasons_and_the_officers_words() -> None:
    found = refusal(application((TUESDAY, REJECTED)).case)
    assert isinstance(found, Decision)
    assert (found.id, found.reasons, found.words) == (DECISION, REJECTED.reasons, REJECTED.words)


def test_nothing_stands_against_who_was_approved_or_is_reviewed_again() -> None:
    assert refusal(application().case) is None
    assert refusal(application((TUESDAY, INITIAL), (WEDNESDAY, FINAL)).case) is None
    upheld = ((TUESDAY, REJECTED), (WEDNESDAY, APPEALED), (NEXT_SUNDAY, UPHELD))
    assert refusal(application(*upheld).case) is None


def test_the_newest_month_counts_whenever_it_was_judged() -> None:
    later_said = month("2026-10", "suspended", "UPDATE_OVERDUE")
    refused = application((TUESDAY, month("2026-11", "ineligible", "CR_ACTIVE")), (WEDNESDAY, later_said))
    found = refusal(refused.case)
    assert isinstance(found, MonthResult)
    assert (found.month, found.reasons) == ("2026-11", ("CR_ACTIVE",))
    paid = application((TUESDAY, month("2026-11", "eligible")), (WEDNESDAY, later_said))
    assert refusal(paid.case) is None


def test_a_result_that_this_program_does_not_know_is_no_refusal() -> None:
    assert refusal(application((TUESDAY, month("2026-11", "of_tomorrow"))).case) is None
