"""What is kept of an assessment with the decision that was taken on it, and how it is read years later (decision 22).

Plain data of text: a key more in it needs no new version of the fact, and a digest is reckoned over what was stored.
Each step's sentence is kept as it was said, in each language: its words may be others by then.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

from kiosk.domain.facts import CaseAssessed
from kiosk.domain.policy import Confidence
from kiosk.domain.rules.assessed import Assessment
from kiosk.domain.rules.trace import Cited, Finding, Step
from kiosk.domain.words import Say


@dataclass(frozen=True, slots=True)
class KeptStep:
    """As ``Step``. sentences: by the code of the language. amount: decimal text, empty where there is none."""

    id: str
    sentences: Mapping[str, str]
    finding: Finding
    amount: str
    formula: str
    cited: tuple[Cited, ...]
    reason: str
    subject: str

    def sentence(self, language: str) -> str:
        """In that language, or else in another one that it was kept in."""
        return self.sentences.get(language) or next(iter(self.sentences.values()), "")


def kept(found: Assessment, application: UUID, decision: UUID, voices: Mapping[str, Say]) -> CaseAssessed:
    """voices: how a sentence is said, by the code of the language."""
    return CaseAssessed(
        application=application,
        decision=decision,
        month=f"{found.month:%Y-%m}",
        outcome=found.verdict.value,
        amount=_riyals(found.amount),
        reasons=found.reasons,
        rules_version=found.rules_version,
        policy_hash=found.policy_hash,
        figures=tuple(_figure(cited) for cited in found.cited),
        steps=tuple(_step(step, voices) for step in found.steps),
    )


def kept_steps(body: CaseAssessed) -> tuple[KeptStep, ...]:
    """Raises ValueError for what no desk of ours has written."""
    try:
        figures = {str(one["id"]): _read_figure(one) for one in body.figures}
        return tuple(_read_step(one, figures) for one in body.steps)
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"not what the rules found: {error!r}") from error


def _riyals(amount: Decimal | None) -> str:
    return "" if amount is None else f"{amount:.2f}"


def _figure(cited: Cited) -> dict[str, Any]:
    return {
        "id": cited.id,
        "from": cited.valid_from.isoformat(),
        "value": cited.value,
        "reference": cited.reference,
        "confidence": cited.confidence.value,
    }


def _read_figure(data: Mapping[str, Any]) -> Cited:
    since, confidence = date.fromisoformat(data["from"]), Confidence(data["confidence"])
    return Cited(str(data["id"]), since, str(data["value"]), str(data["reference"]), confidence)


def _step(step: Step, voices: Mapping[str, Say]) -> dict[str, Any]:
    """Without what is empty, which most of it is."""
    whole = {
        "id": step.id,
        "said": {language: say(step.words) for language, say in voices.items()},
        "finding": step.finding.value,
        "amount": _riyals(step.amount),
        "formula": step.formula,
        "figures": [cited.id for cited in step.cited],
        "reason": step.reason,
        "subject": step.subject,
    }
    return {name: value for name, value in whole.items() if value}


def _read_step(data: Mapping[str, Any], figures: Mapping[str, Cited]) -> KeptStep:
    return KeptStep(
        id=str(data["id"]),
        sentences={str(language): str(text) for language, text in data.get("said", {}).items()},
        finding=Finding(data["finding"]),
        amount=str(data.get("amount", "")),
        formula=str(data.get("formula", "")),
        cited=tuple(figures[id] for id in data.get("figures", ())),
        reason=str(data.get("reason", "")),
        subject=str(data.get("subject", "")),
    )
