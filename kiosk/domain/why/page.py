"""The whole answer to «why»: a card for each reason, what would change it, and what all of it rests on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal, InvalidOperation

from kiosk.domain.answers import Case
from kiosk.domain.facts import CaseAssessed
from kiosk.domain.policy import Policy
from kiosk.domain.rules import Assessment, KeptStep, Step, kept_steps
from kiosk.domain.why.card import ReasonCard, card
from kiosk.domain.why.changes import Change, changes
from kiosk.domain.why.sums import SumLine
from kiosk.domain.words import verbatim


@dataclass(frozen=True, slots=True)
class Why:
    """cards: in the decision's order. month: by whose rules, None where nothing could be worked out.

    changes: at most three, or none that is known. kept: as it was stored when it was decided, else worked out now.
    """

    cards: tuple[ReasonCard, ...]
    month: date | None = None
    changes: tuple[Change, ...] = ()
    kept: bool = False

    @property
    def without_a_way(self) -> bool:
        """Was a single fact looked for that would change it, and none found? Not where the figures are all for them."""
        return self.month is not None and not self.changes and not all(card.beyond for card in self.cards)

    def agrees_with(self, other: Why) -> bool:
        """Do both come to the same, however they are worded?"""
        return self.month == other.month and _sums(self) == _sums(other)


def _sums(why: Why) -> list[tuple[tuple[SumLine, ...], bool]]:
    return [(card.sums, card.beyond) for card in why.cards]


def explain(reasons: Sequence[str], case: Case | None, steps: Sequence[Step], month: date) -> Why:
    """From the steps of a programme's rules. case: as it was handed in, None where that can't be told.

    month: the first day of the one whose rules they are.
    """
    return Why(tuple(card(code, steps, case) for code in reasons), month)


def explain_fully(reasons: Sequence[str], case: Case, policy: Policy, found: Assessment) -> Why:
    """For Social Security, with what would change it. found: of this case."""
    told = explain(reasons, case, found.steps, found.month)
    return replace(told, changes=changes(replace(case, today=found.month), policy, found, reasons))


def recall(reasons: Sequence[str], case: Case | None, grounds: CaseAssessed, language: str) -> Why:
    """As it was reckoned and worded when it was decided. Raises ValueError where that can't be read."""
    month = date.fromisoformat(f"{grounds.month}-01")
    steps = tuple(_step(step, language) for step in kept_steps(grounds))
    return replace(explain(reasons, case, steps, month), kept=True)


def _step(kept: KeptStep, language: str) -> Step:
    """Raises ValueError for an amount that is none."""
    try:
        amount = Decimal(kept.amount) if kept.amount else None
    except InvalidOperation as error:
        raise ValueError(f"no amount: {kept.id}") from error
    words = verbatim(kept.sentence(language))
    return Step(kept.id, words, kept.finding, amount, kept.formula, kept.cited, kept.reason, kept.subject)


def untold(reasons: Sequence[str]) -> Why:
    """Where nothing can be worked out: what the catalogue says of each reason."""
    return Why(tuple(card(code, (), None) for code in reasons))
