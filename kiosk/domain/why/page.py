"""The whole answer to «why»: a card for each reason, what would change it, and what all of it rests on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from kiosk.domain.answers import Case
from kiosk.domain.policy import Policy
from kiosk.domain.rules import Step, assess
from kiosk.domain.why.card import ReasonCard, card
from kiosk.domain.why.changes import Change, changes


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


def explain(reasons: Sequence[str], case: Case, policy: Policy, month: date) -> Why:
    """For Social Security. case: as it was handed in. month: the first day of the one whose rules judge it.

    Raises UndefinedPolicy where the policy has no figure for that month.
    """
    then = replace(case, today=month)
    found = assess(then, policy, month)
    return replace(of_steps(reasons, found.steps, then, month), changes=changes(then, policy, found, reasons))


def of_steps(reasons: Sequence[str], steps: Sequence[Step], case: Case, month: date) -> Why:
    """From the steps of any programme's rules, without what would change it."""
    return Why(tuple(card(code, steps, case) for code in reasons), month)


def untold(reasons: Sequence[str]) -> Why:
    """Where nothing can be worked out: what the catalogue says of each reason."""
    return Why(tuple(card(code, (), None) for code in reasons))
