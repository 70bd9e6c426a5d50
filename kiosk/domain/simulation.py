"""A change of a figure before it is published: who would gain, who would lose, what it costs. It decides nothing."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields, replace
from datetime import date
from decimal import Decimal

from kiosk.domain.policy import Confidence, DatedFigure, Parameter, Policy
from kiosk.domain.problems import NUMBER_RANGE
from kiosk.domain.rules import Verdict
from kiosk.domain.rules.figures import LEVERS, HouseholdFigures, Lever, Levers, judged
from kiosk.domain.words import Words, ltr, tr

LEAST_GROUP = 10
"""A group of fewer households is never shown by itself: the few could be recognised in it."""
LARGEST = 7
"""Households of so many persons and more are one group."""
RATIO = "ratio"
"""The unit of a share; people write it in hundredths."""
WHAT_WE_TRY = "—"
NUMBER = re.compile(r"[0-9]{1,9}(\.[0-9]{1,6})?")
NOT_MOVED = tr("This figure can't be simulated.")
NO_NUMBER = tr("A number is needed, in digits.")
TOO_FINE = tr("This number has too many digits after the point.")
SAME = tr("This is what holds already. Another number is needed.")
PAST = tr("The day lies before today. A published figure is not changed.")


@dataclass(frozen=True, slots=True)
class Change:
    """valid_from: the first day on which the new value would hold. value: in the parameter's unit."""

    parameter: str
    valid_from: date
    value: Decimal

    @property
    def month(self) -> date:
        """The first one paid by it: a month goes by its first day."""
        first = self.valid_from.replace(day=1)
        return first if first == self.valid_from else next_month(first)

    def applied(self, policy: Policy) -> Policy:
        """The policy as it would be. Raises UndefinedPolicy for a parameter that is not there."""
        policy.parameter(self.parameter)
        return replace(policy, parameters=tuple(map(self._changed, policy.parameters)))

    def _changed(self, parameter: Parameter) -> Parameter:
        if parameter.id != self.parameter:
            return parameter
        new = DatedFigure(self.valid_from, self.value, WHAT_WE_TRY, (), Confidence.OURS)
        others = (figure for figure in parameter.figures if figure.valid_from != self.valid_from)
        return replace(parameter, figures=tuple(sorted((*others, new), key=lambda figure: figure.valid_from)))


def next_month(first: date) -> date:
    return date(first.year + first.month // 12, first.month % 12 + 1, 1)


def read_change(policy: Policy, id: str, typed: str, valid_from: date, today: date) -> Change | Words:
    """The change that was meant, or what is wrong with it. typed: a share in hundredths, any other in its own unit.

    Raises UndefinedPolicy where nothing holds on that day.
    """
    lever = next((lever for lever in LEVERS if lever.id == id), None)
    if lever is None:
        return NOT_MOVED
    unit, text = shown_as(policy.parameter(id)), typed.strip().replace(",", "")
    if not NUMBER.fullmatch(text):
        return NO_NUMBER
    change = Change(id, valid_from, Decimal(text) / unit)
    return _wrong(change, lever, unit, policy, today) or change


def _wrong(change: Change, lever: Lever, unit: int, policy: Policy, today: date) -> Words | None:
    if not lever.least <= change.value <= lever.most:
        low, high = (ltr(f"{bound * unit:,f}") for bound in (lever.least, lever.most))
        return NUMBER_RANGE.fill(low=low, high=high)
    if change.value * lever.scale % 1:
        return TOO_FINE
    if change.valid_from < today:
        return PAST
    return SAME if policy.value(lever.id, change.month) == change.value else None


def shown_as(parameter: Parameter) -> int:
    """How many of what people write are one of the parameter's unit."""
    return 100 if parameter.unit == RATIO else 1


# ── what comes of it ────────────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Tally:
    """households: all of them, each counted in one of the next seven. gained: entitled only afterwards. lost: only
    before. more, less: entitled to more, or to less. same: nothing changes. review: a person has to look, before or
    after. unreckoned: what was handed in can't be put into figures.

    cost_before, cost_after: halalas a month for who is entitled. open_before, open_after: besides, if whatever a person
    has to look at ended well.
    """

    households: int = 0
    gained: int = 0
    lost: int = 0
    more: int = 0
    less: int = 0
    same: int = 0
    review: int = 0
    unreckoned: int = 0
    cost_before: int = 0
    cost_after: int = 0
    open_before: int = 0
    open_after: int = 0

    def __add__(self, other: Tally) -> Tally:
        return Tally(*(getattr(self, f.name) + getattr(other, f.name) for f in fields(self)))

    @property
    def difference(self) -> int:
        """Halalas a month."""
        return self.cost_after - self.cost_before


def tally(household: HouseholdFigures, before: Levers, after: Levers) -> Tally:
    """One household's part in it."""
    was, paid = judged(household, before)
    becomes, pays = judged(household, after)
    entitled, reviewed = Verdict.ELIGIBLE, Verdict.REVIEW
    return Tally(
        households=1,
        **{_fate(was, paid, becomes, pays): 1},
        cost_before=paid if was is entitled else 0,
        cost_after=pays if becomes is entitled else 0,
        open_before=paid if was is reviewed else 0,
        open_after=pays if becomes is reviewed else 0,
    )


UNRECKONED = Tally(households=1, unreckoned=1)


def _fate(was: Verdict, paid: int, becomes: Verdict, pays: int) -> str:
    if Verdict.REVIEW in (was, becomes):
        return "review"
    if was is not becomes:
        return "gained" if becomes is Verdict.ELIGIBLE else "lost"
    return "same" if paid == pays else "more" if pays > paid else "less"


def size_of(household: HouseholdFigures) -> int:
    """With the applicant, at most LARGEST."""
    return min(household.dependents + 1, LARGEST)


@dataclass(frozen=True, slots=True)
class Group:
    """keys: of the groups that stand together in it: several where each was too small to be shown."""

    keys: tuple[str, ...]
    tally: Tally


def shown_groups(groups: Mapping[str, Tally], least: int = LEAST_GROUP) -> tuple[Group, ...]:
    """By key; those too small are put together, with the smallest of the others if they must, and come last.

    None at all where all of them together are too few.
    """
    by_size = sorted((Group((key,), one) for key, one in groups.items()), key=lambda group: group.tally.households)
    small: list[Group] = []
    for group in by_size:
        if group.tally.households >= least and (not small or _households(small) >= least):
            break
        small.append(group)
    rest = sorted(by_size[len(small) :], key=lambda group: group.keys)
    if not small:
        return tuple(rest)
    together = Group(tuple(sorted(key for group in small for key in group.keys)), total(g.tally for g in small))
    return (*rest, together) if together.tally.households >= least else ()


def _households(groups: Iterable[Group]) -> int:
    return sum(group.tally.households for group in groups)


def total(parts: Iterable[Tally]) -> Tally:
    return sum(parts, Tally())
