"""What a decision letter says, before it is placed on paper."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from kiosk.domain.reasons import Reason
from kiosk.domain.statuses import Tone
from kiosk.domain.why import SumLine
from kiosk.domain.words import Words


@dataclass(frozen=True, slots=True)
class AppealRight:
    """until: the last day, in Saudi Arabia. sure: the term is official and not our choice."""

    until: date
    sure: bool


@dataclass(frozen=True, slots=True)
class Letter:
    """outcome: the word in the frame. words: the officer's own, may be empty. amount: riyals a month, or None.

    month: ``2026-11`` where it is a month's result, else empty. sums: the arithmetic of a reason that figures bear out;
    documented: do these rest on official figures alone?

    name: in full, because others want to see whom it is about. id_tail: the last four digits.
    code: what the QR holds: a proof, or the reference alone; nothing personal. assisted_by: a staff number, or empty.
    """

    outcome: Words
    tone: Tone
    month: str
    reference: str
    service: Words
    name: str
    id_tail: str
    decided_at: datetime
    printed_at: datetime
    reasons: tuple[Reason, ...]
    words: str
    amount: Decimal | None
    appeal: AppealRight | None
    afterwards: Words | None
    code: str
    kiosk: str
    assisted_by: str
    copy: int
    office: str
    phone: str
    hours: str
    practice: bool
    sums: tuple[SumLine, ...] = ()
    documented: bool = True
