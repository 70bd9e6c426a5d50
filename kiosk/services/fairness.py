"""The supervisors' report: from the centre's counts to rates, ratios and times with how sure they are.

The intervals are SciPy's; it is imported where they are computed, because it takes a second to.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from kiosk.domain.deadlines import Terms
from kiosk.domain.fairness import (
    AGE_FROM,
    SMALLEST,
    UNKNOWN,
    Dimension,
    FairnessCounts,
    GroupTally,
    Quarter,
)
from kiosk.services.desk_papers import DeskPapers
from kiosk.services.place import Place
from kiosk.services.ports import Printed

FOUR_FIFTHS = 0.8
"""A rate below four fifths of the highest group's is a sign of unequal treatment: Uniform Guidelines on Employee
Selection Procedures, 29 CFR 1607.4 D (1978). Borrowed: no rule of the programme says so.
"""

QUARTERS = 8
"""So many are offered: two years."""


@dataclass(frozen=True, slots=True)
class Estimate:
    """A value, and between which two it lies with 95 % confidence."""

    value: float
    low: float
    high: float


class Standing(StrEnum):
    """What a group's approval rate says beside the highest. UNCLEAR: the interval is too wide to tell. NONE: there is
    nothing to compare, or the group is of whoever told nothing.
    """

    HIGHEST = "highest"
    EVEN = "even"
    LOOK = "look"
    UNCLEAR = "unclear"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class GroupFigures:
    """approval, late: shares of the decided cases. ratio: of the approval rate to the highest group's; None for that
    group itself, and where there is no standing.
    """

    tally: GroupTally
    approval: Estimate
    late: Estimate
    ratio: Estimate | None
    standing: Standing


@dataclass(frozen=True, slots=True)
class Section:
    """One dimension. hiding: small groups are left out."""

    dimension: Dimension
    groups: tuple[GroupFigures, ...]
    hiding: bool


@dataclass(frozen=True, slots=True)
class FairnessReport:
    """term: working days within which a case is to be decided. smallest: cases that a group needs to be shown."""

    quarter: Quarter
    sections: tuple[Section, ...]
    term: int
    smallest: int

    @property
    def empty(self) -> bool:
        """Nothing was decided in the quarter."""
        return not any(section.groups or section.hiding for section in self.sections)


def quarters_over(today: date, count: int = QUARTERS) -> tuple[Quarter, ...]:
    """The last ones that are over, newest first."""
    found = [Quarter.of(today).before]
    while len(found) < count:
        found.append(found[-1].before)
    return tuple(found)


def figured(counts: FairnessCounts, quarter: Quarter, terms: Terms) -> FairnessReport:
    """The report of what the centre counted."""
    return FairnessReport(
        quarter=quarter,
        sections=tuple(_section(dimension, counts) for dimension in Dimension),
        term=terms.figure("deadline.application_decision", quarter.last),
        smallest=terms.figure(SMALLEST, quarter.last),
    )


def _section(dimension: Dimension, counts: FairnessCounts) -> Section:
    tallies = _in_order(dimension, [tally for tally in counts.groups if tally.dimension is dimension])
    known = [tally for tally in tallies if tally.group != UNKNOWN]
    highest = max(known, key=lambda tally: (_rate(tally), tally.decided), default=None)
    if highest is not None and (len(known) < 2 or not highest.approved):
        highest = None
    groups = tuple(_figures(tally, highest) for tally in tallies)
    return Section(dimension, groups, dimension in counts.hiding)


def _in_order(dimension: Dimension, tallies: Sequence[GroupTally]) -> list[GroupTally]:
    """Ages ascend, others by their code; whoever told nothing comes last."""
    ages = list(AGE_FROM)

    def place(tally: GroupTally) -> tuple[bool, int, str]:
        age = ages.index(tally.group) if dimension is Dimension.AGE and tally.group in ages else 0
        return tally.group == UNKNOWN, age, tally.group

    return sorted(tallies, key=place)


def _rate(tally: GroupTally) -> float:
    return tally.approved / tally.decided


def _figures(tally: GroupTally, highest: GroupTally | None) -> GroupFigures:
    compared = highest is not None and tally.group != UNKNOWN and tally is not highest
    ratio = ratio_of(tally, highest) if compared and highest is not None else None
    return GroupFigures(
        tally=tally,
        approval=share(tally.approved, tally.decided),
        late=share(tally.late, tally.decided),
        ratio=ratio,
        standing=_standing(ratio, is_highest=tally is highest),
    )


def _standing(ratio: Estimate | None, *, is_highest: bool) -> Standing:
    """LOOK asks for both: below four fifths, and a difference that chance alone hardly makes."""
    if ratio is None:
        return Standing.HIGHEST if is_highest else Standing.NONE
    if ratio.value < FOUR_FIFTHS and ratio.high < 1:
        return Standing.LOOK
    return Standing.EVEN if ratio.low >= FOUR_FIFTHS else Standing.UNCLEAR


# ── how sure ────────────────────────────────────────────────────────────────────────────────────────────────────


def share(count: int, of: int) -> Estimate:
    """A proportion with Wilson's interval, which holds for few cases and near 0 and 1 too. of: more than 0."""
    from scipy.stats import binomtest

    found = binomtest(count, of).proportion_ci(method="wilson")
    return Estimate(count / of, float(found.low), float(found.high))


def ratio_of(group: GroupTally, highest: GroupTally) -> Estimate:
    """Of two approval rates, with the interval of Katz (on the logarithm).

    That one breaks down where a group has no approval or no refusal; there the outer limits of the two rates are
    divided, which is wider than need be.
    """
    from scipy.stats.contingency import relative_risk

    value = _rate(group) / _rate(highest)
    if any(tally.approved in (0, tally.decided) for tally in (group, highest)):
        own, other = share(group.approved, group.decided), share(highest.approved, highest.decided)
        return Estimate(value, own.low / other.high, own.high / other.low)
    found = relative_risk(group.approved, group.decided, highest.approved, highest.decided).confidence_interval()
    return Estimate(value, float(found.low), float(found.high))


# ── paper ───────────────────────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class FairnessPaper:
    """What stands on the sheets beside the figures. by: the staff number of whoever made it."""

    report: FairnessReport
    place: Place
    at: datetime
    by: str


@dataclass(frozen=True, slots=True)
class FairnessPrinting(DeskPapers[FairnessPaper]):
    def save(self, report: FairnessReport, at: datetime, by: str) -> Printed:
        return self._made(report, at, by, on_paper=False)

    def print(self, report: FairnessReport, at: datetime, by: str) -> Printed:
        """Raises LookupError where there is no printer for it."""
        return self._made(report, at, by, on_paper=True)

    def _made(self, report: FairnessReport, at: datetime, by: str, *, on_paper: bool) -> Printed:
        paper, quarter = FairnessPaper(report, self.place, at, by), report.quarter
        return self.put(paper, f"fairness-{quarter.year}-{quarter.number}", on_paper=on_paper)
