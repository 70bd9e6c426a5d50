"""What would change it: each single provable fact tried by the rules, and those kept that do change the outcome."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from kiosk.domain.answers import Case
from kiosk.domain.policy import Policy
from kiosk.domain.reasons import REASONS
from kiosk.domain.rules import Assessment, Finding, assess
from kiosk.domain.why import possible_money, possible_persons
from kiosk.domain.why.ground import Ground, Possible
from kiosk.domain.words import Words, tr

MOST, BROUGHT = 3, Decimal(-1)
BY_PAPER = {"HOUSING_PROOF_MISSING", "DOC_ID_EXPIRED", "ADDRESS_MISMATCH", "CUSTODY_UNPROVEN", "DOC_UNOFFICIAL"}
"""Reasons of an officer that a paper alone mends."""


LOOKS: tuple[Callable[[Ground], Iterator[Possible]], ...] = (
    possible_persons.renewed,
    possible_persons.register,
    possible_persons.confirmed,
    possible_persons.independent,
    possible_persons.exception,
    possible_persons.work,
    possible_persons.abroad,
    possible_money.assets,
    possible_money.incomes,
    possible_persons.unlisted,
)
"""The closed list of what could be otherwise."""


@dataclass(frozen=True, slots=True)
class Change:
    """One fact, and what it would do. clears: nothing would stand against the person any more, so far as is known."""

    possible: Possible
    clears: bool

    @property
    def effect(self) -> Words:
        if self.clears:
            return tr("The outcome might then change; an officer looks at it again.")
        return tr("This reason might then fall away; the others remain.")


@dataclass(frozen=True, slots=True)
class Standing:
    """What stands against somebody: reasons, or ids of steps without one. open: what a person has to look at."""

    failed: frozenset[str]
    open: frozenset[str]

    def better_than(self, other: Standing) -> bool:
        """With less against them; or with nothing against them before either, and nothing left to be looked at."""
        settled = not other.failed and bool(other.open) and not self.open
        return self.failed < other.failed or (settled and not self.failed)


def changes(case: Case, policy: Policy, found: Assessment, given: Collection[str]) -> tuple[Change, ...]:
    """At most three, those first that clear everything, then the smallest. found: of this case. given: by the officer.

    An officer's reason that the rules do not find stands until a paper mends it, whatever the figures are.
    """
    ground, before = Ground(case, policy, found), standing(found, found, given)
    kept: dict[Words, Change] = {}
    for possible in sorted(_possible(ground, given), key=lambda p: p.size):
        after = standing(assess(possible.case, policy, found.month), found, given, possible.mends)
        if possible.words not in kept and after.better_than(before):
            kept[possible.words] = Change(possible, clears=not after.failed)
        if sum(change.clears for change in kept.values()) == MOST:
            break  # nothing that is larger comes before these
    return tuple(sorted(kept.values(), key=lambda change: not change.clears)[:MOST])


def one_effect(changes: Sequence[Change]) -> Words | None:
    """What all of them would do, where it is the same: it is said once."""
    effects = {change.effect for change in changes}
    return effects.pop() if len(effects) == 1 else None


def standing(now: Assessment, first: Assessment, given: Collection[str], mended: str = "") -> Standing:
    """now: with a change. first: as it was handed in. mended: a reason of the officer that the change speaks to."""
    failed = {step.reason or step.id for step in now.steps if step.finding is Finding.FAILED}
    held = {code for code in given if code in now.reasons or (code not in first.reasons and code != mended)}
    wanted = {step.reason or step.id for step in now.steps if step.finding is Finding.OPEN}
    return Standing(frozenset(failed | held), frozenset(wanted))


def _possible(ground: Ground, given: Collection[str]) -> Iterator[Possible]:
    for look in LOOKS:
        yield from look(ground)
    for reason in REASONS:
        if reason.code in given and reason.code in BY_PAPER - set(ground.found.reasons):
            words = tr("If it is true and proven: the paper that was missing is at hand.")
            yield Possible("paper.brought", words, reason.evidence, size=BROUGHT, case=ground.case, mends=reason.code)
