"""What a decision letter can be of: a decision on the application, or what a month's study found."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from uuid import UUID

from kiosk.domain.case import Decision, MonthResult
from kiosk.domain.eligibility import outcome
from kiosk.domain.statuses import Tone, status
from kiosk.domain.words import Words, tr

Told = Decision | MonthResult

AFTERWARDS: dict[str, Words] = {
    "initial_approval": tr("A second officer decides. A message tells the outcome."),
    "final_approval": tr("The pension is paid at the start of each month."),
}


@dataclass(frozen=True, slots=True)
class Ruling:
    """id: by which facts speak of it. month: ``2026-11``, empty for a decision. amount: riyals a month, or None."""

    id: UUID
    name: Words
    tone: Tone
    at: datetime
    reasons: tuple[str, ...]
    words: str = ""
    amount: Decimal | None = None
    month: str = ""
    afterwards: Words | None = None

    @classmethod
    def of(cls, told: Told) -> Ruling:
        """Raises KeyError for a month's result of a kind that this program does not know."""
        if isinstance(told, MonthResult):
            found = outcome(told.outcome)
            return cls(told.decision, found.name, found.tone, told.at, told.reasons, month=told.month)
        name, tone, after = status(told.outcome).name, status(told.outcome).tone, AFTERWARDS.get(told.outcome)
        return cls(told.id, name, tone, told.at, told.reasons, told.words, told.amount, afterwards=after)
