"""What a decision letter can be of: a decision on the application, or what a month's study found."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from uuid import UUID

from kiosk.domain.case import Decision, MonthResult
from kiosk.domain.eligibility import outcome
from kiosk.domain.forms import Programme
from kiosk.domain.statuses import Tone, status
from kiosk.domain.words import Words, tr

Told = Decision | MonthResult

SECOND_OFFICER = tr("A second officer decides. A message tells the outcome.")


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
    def of(cls, told: Told, form: Programme | None = None) -> Ruling:
        """form: says what follows an approval. Raises KeyError for a month's result of a kind that is unknown here."""
        if isinstance(told, MonthResult):
            found = outcome(told.outcome)
            return cls(told.decision, found.name, found.tone, told.at, told.reasons, month=told.month)
        stands, final = status(told.outcome), form.afterwards if form is not None else None
        after = {"initial_approval": SECOND_OFFICER, "final_approval": final}.get(told.outcome)
        return cls(told.id, stands.name, stands.tone, told.at, told.reasons, told.words, told.amount, afterwards=after)
