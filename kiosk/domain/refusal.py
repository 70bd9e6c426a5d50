"""What stands against the person now: what the eye opens."""

from __future__ import annotations

from kiosk.domain.case import CaseFile, Decision, MonthResult
from kiosk.domain.eligibility import Outcome, outcome


def refusal(case: CaseFile) -> Decision | MonthResult | None:
    """A rejection, else the newest month's result where that brings no payment."""
    if case.status == "rejected" and case.decisions:
        return case.decisions[-1]
    month = newest_month(case)
    found = month_outcome(month) if month is not None else None
    return month if found is not None and not found.paid else None


def newest_month(case: CaseFile) -> MonthResult | None:
    """Whenever it was judged."""
    return max(case.months, key=lambda result: result.month, default=None)


def month_outcome(result: MonthResult) -> Outcome | None:
    """None for one that came after this program."""
    try:
        return outcome(result.outcome)
    except KeyError:
        return None
