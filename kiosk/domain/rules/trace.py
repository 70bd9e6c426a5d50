"""What a rule leaves behind: a sentence, the person's figures, what was cited, the result."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum

from kiosk.domain.policy import Confidence, DatedFigure, IncomeClass, Policy
from kiosk.domain.words import Words


class Verdict(StrEnum):
    """REVIEW: something decides that the rules do not settle, or that only a person can look at (F82)."""

    ELIGIBLE = "eligible"
    INELIGIBLE = "ineligible"
    REVIEW = "needs_review"


class Finding(StrEnum):
    """What a step says of the outcome. NOTED: nothing. OPEN: a person has to look. WARNED: it is told, and decides
    nothing.
    """

    NOTED = "noted"
    MET = "met"
    FAILED = "failed"
    OPEN = "open"
    WARNED = "warned"


@dataclass(frozen=True, slots=True)
class Cited:
    """A figure of the policy as it stood: which one, since when, and what says so."""

    id: str
    valid_from: date
    value: str
    reference: str
    confidence: Confidence

    @property
    def documented(self) -> bool:
        """Below HIGH the screen says «قاعدة غير موثقة رسميًا» where it decides something."""
        return self.confidence is Confidence.HIGH


@dataclass(frozen=True, slots=True)
class Step:
    """id: stable, for golden files and tests. amount: riyals a month, where the step has one.

    formula: the arithmetic in digits, from left to right, empty where there is none.
    reason: a code of the reason catalogue, where the step gives one.
    subject: the ID it is about, if not the applicant's.
    income: how the policy classes the income that it is about, where it does.
    """

    id: str
    words: Words
    finding: Finding = Finding.NOTED
    amount: Decimal | None = None
    formula: str = ""
    cited: tuple[Cited, ...] = ()
    reason: str = ""
    subject: str = ""
    income: IncomeClass | None = None


@dataclass(frozen=True, slots=True)
class Book:
    """The policy on one day: the first of the month that is paid for (F82: by the payment month, never today)."""

    policy: Policy
    on: date

    def cite(self, *ids: str) -> tuple[Cited, ...]:
        """Raises UndefinedPolicy where there is no such figure on that day."""
        return tuple(_cited(id, self.policy.figure(id, self.on)) for id in ids)

    def figure(self, id: str) -> DatedFigure:
        """Whatever it is. Raises UndefinedPolicy as ``cite``."""
        return self.policy.figure(id, self.on)

    def value(self, id: str) -> Decimal:
        return self.policy.value(id, self.on)

    def rounded(self, amount: Decimal) -> Decimal:
        """To the halala, half up: our own choice (F28)."""
        return amount.quantize(Decimal(1).scaleb(-int(self.value("rounding.decimals"))), ROUND_HALF_UP)


def _cited(id: str, figure: DatedFigure) -> Cited:
    return Cited(id, figure.valid_from, plain(figure.value), figure.reference, figure.confidence)


def plain(value: object) -> str:
    """A figure as it stands in a formula: no exponent, no idle zeros."""
    if not isinstance(value, Decimal):
        return str(value).lower()
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def digits(amount: Decimal) -> str:
    """Riyals in a formula, which is laid out from left to right as a whole."""
    return f"{amount:,.2f}".removesuffix(".00")


def added(amounts: Iterable[Decimal]) -> Decimal:
    return sum(amounts, Decimal(0))
