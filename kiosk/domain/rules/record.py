"""What a decision keeps of the rules: what they said of the file at that moment, as plain data.

Sentences are not kept: the same rules say them again. A figure of the policy stands once, however often it is cited.
"""

from __future__ import annotations

from typing import Any

from kiosk.domain.rules.assessment import Assessment
from kiosk.domain.rules.trace import Cited, Step


def record(found: Assessment) -> dict[str, Any]:
    """Amounts are riyals a month as decimal text. pension: empty where the income condition is not met."""
    return {
        "month": found.month.strftime("%Y-%m"),
        "outcome": found.verdict.value,
        "pension": "" if found.pension is None else f"{found.pension:.2f}",
        "rules_version": found.rules_version,
        "policy_hash": found.policy_hash,
        "reasons": list(found.reasons),
        "figures": [_figure(cited) for cited in found.cited],
        "steps": [_step(step) for step in found.steps],
    }


def _figure(cited: Cited) -> dict[str, str]:
    return {
        "id": cited.id,
        "from": cited.valid_from.isoformat(),
        "value": cited.value,
        "reference": cited.reference,
        "confidence": cited.confidence.value,
    }


def _step(step: Step) -> dict[str, Any]:
    """Without what is empty, which most of it is."""
    kept = {
        "id": step.id,
        "finding": step.finding.value,
        "amount": "" if step.amount is None else f"{step.amount:.2f}",
        "formula": step.formula,
        "reason": step.reason,
        "subject": step.subject,
        "figures": [cited.id for cited in step.cited],
    }
    return {name: value for name, value in kept.items() if value}
