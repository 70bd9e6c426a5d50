"""What a programme's rules say of one case: the outcome that its steps amount to. All programmes' rules end here."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from kiosk.domain.rules.trace import Cited, Finding, Step, Verdict


@dataclass(frozen=True, slots=True)
class Assessment:
    """An estimate, and never an official decision.

    month: its first day. reasons: codes of the reason catalogue, each once.
    minimum, counted: riyals a month, None where the programme weighs no income. pension: what would be paid, where the
    income condition is met, whatever else has to be looked at; None where it is not, or where nothing is paid.
    """

    month: date
    verdict: Verdict
    reasons: tuple[str, ...]
    steps: tuple[Step, ...]
    rules_version: int
    minimum: Decimal | None = None
    counted: Decimal | None = None
    pension: Decimal | None = None

    @property
    def cited(self) -> tuple[Cited, ...]:
        """Each figure of the policy that a step rests on, once."""
        return tuple({cited.id: cited for step in self.steps for cited in step.cited}.values())

    @property
    def amount(self) -> Decimal | None:
        """Riyals a month that would be paid: 0 to who is not eligible. None where the programme weighs no income."""
        if self.minimum is None:
            return None
        return self.pension if self.pension is not None and self.verdict is not Verdict.INELIGIBLE else Decimal(0)

    @property
    def policy_hash(self) -> str:
        """SHA-256 over the figures used, and how each kind of income was classed: an old decision can be replayed with
        the same ones.
        """
        lines = sorted(f"{c.id}\t{c.valid_from.isoformat()}\t{c.value}\t{c.reference}" for c in self.cited)
        classed = {step.income for step in self.steps if step.income is not None}
        lines += sorted(f"{c.income_type}\t{c.name}\t{c.review}" for c in classed)
        return hashlib.sha256("\n".join(lines).encode()).hexdigest()


def concluded(
    month: date,
    steps: tuple[Step, ...],
    rules_version: int,
    *,
    minimum: Decimal | None = None,
    counted: Decimal | None = None,
    pension: Decimal | None = None,
) -> Assessment:
    """One failed step is enough against it; without one, an open step leaves it to a person."""
    reasons = tuple(dict.fromkeys(step.reason for step in steps if step.reason))
    return Assessment(month, _verdict(steps), reasons, steps, rules_version, minimum, counted, pension)


def _verdict(steps: tuple[Step, ...]) -> Verdict:
    found = {step.finding for step in steps}
    if Finding.FAILED in found:
        return Verdict.INELIGIBLE
    return Verdict.REVIEW if Finding.OPEN in found else Verdict.ELIGIBLE
