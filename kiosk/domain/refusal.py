"""What stands against the person now: what the eye opens."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from kiosk.domain.case import CaseFile, MonthResult
from kiosk.domain.eligibility import Outcome, outcome
from kiosk.domain.statuses import Tone, status
from kiosk.domain.words import Words


@dataclass(frozen=True, slots=True)
class Refusal:
    """name, tone: as its chip says it. reasons: codes of the catalogue; one that is new may be unknown here.

    words: the officer's own, empty for a month's result. month: ``2026-11``, empty for a decision.
    """

    decision: UUID
    name: Words
    tone: Tone
    reasons: tuple[str, ...]
    at: datetime
    words: str = ""
    month: str = ""


def refusal(case: CaseFile) -> Refusal | None:
    """A rejection, else the newest month's result where that brings no payment."""
    if case.status == "rejected" and case.decisions:
        last, said = case.decisions[-1], status("rejected")
        return Refusal(last.id, said.name, said.tone, last.reasons, last.at, last.words)
    month = newest_month(case)
    found = month_outcome(month) if month is not None else None
    if month is None or found is None or found.paid:
        return None
    return Refusal(month.decision, found.name, found.tone, month.reasons, month.at, month=month.month)


def newest_month(case: CaseFile) -> MonthResult | None:
    return max(case.months, key=lambda result: result.month, default=None)


def month_outcome(result: MonthResult) -> Outcome | None:
    """None for one that came after this program."""
    try:
        return outcome(result.outcome)
    except KeyError:
        return None
