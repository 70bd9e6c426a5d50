"""A household that is looked at for what could be otherwise: the sizes, and how it is changed in one place.

Nothing is possible here that a paper can't prove, and each sentence begins with «if it is true and proven»: this is no
advice on what to say. A figure is only ever said to be possibly wrong where a correction of it would be small.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal

from kiosk.domain.answers import Case
from kiosk.domain.policy import Policy
from kiosk.domain.rules import Assessment
from kiosk.domain.words import Words

NEAR = Decimal("0.75")
"""A figure may be corrected down to this part of what was stated, as from gross to net: our own choice. More than that
would be another income, and to name it would be to say what to write."""
YEAR = timedelta(days=365)

PAPER, AGREEMENT, CORRECTION, ENDING, MEMBER = range(5)
"""How much it takes, from little to much; within a correction, by how far the figure moves."""


@dataclass(frozen=True, slots=True)
class Possible:
    """words: the sentence of the condition. evidence: what proves it, at least one paper. case: the household with it.

    mends: the reason that it speaks to, where no step of the rules tells. size: smaller is less.
    """

    id: str
    words: Words
    evidence: tuple[Words, ...]
    size: Decimal
    case: Case
    mends: str = ""


@dataclass(frozen=True, slots=True)
class Ground:
    """What is being looked at: the household, and what the rules find of it in that month."""

    case: Case
    policy: Policy
    found: Assessment

    def has(self, *reasons: str) -> bool:
        return not set(reasons).isdisjoint(self.found.reasons)

    def answered(self, **answers: str) -> Case:
        return replace(self.case, answers=self.case.answers.with_(**answers))

    def rows(self, roster: str) -> Iterator[tuple[int, Case]]:
        for place, row in enumerate(self.case.rows(roster)):
            yield place, self.case.within(row)

    def with_row(self, roster: str, place: int, **answers: str) -> Case:
        rows = list(self.case.rows(roster))
        rows[place] = rows[place].with_(**answers)
        return replace(self.case, answers=self.case.answers.with_(**{roster: tuple(rows)}))

    def value(self, id: str) -> Decimal:
        return self.policy.value(id, self.found.month)

    @property
    def over(self) -> Decimal:
        """Riyals a month by which counted income is too much, 0 where it equals the minimum."""
        return (self.found.counted or Decimal(0)) - (self.found.minimum or Decimal(0))


def day_text(day: date) -> str:
    """As a form keeps it."""
    return f"G:{day.year}-{day.month}-{day.day}"
