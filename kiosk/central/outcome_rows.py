"""The row of the report's read model, from an application's file; and how rows become the counts of groups.

PostgreSQL counts by itself (``postgres/sql``), by the same rules; the contract tests hold both to the same answers.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

import structlog

from kiosk.central.read_rows import OutcomeRow
from kiosk.central.terms import terms_in_force
from kiosk.domain.deadlines import Terms
from kiosk.domain.fairness import (
    SMALLEST,
    AppealOutcome,
    Dimension,
    FairnessCounts,
    GroupTally,
    Quarter,
    age_group,
    ending,
    gender_of,
    region_of,
    visible,
)
from kiosk.domain.person_file import ApplicationState, PersonFile
from kiosk.domain.working_days import day_of
from kiosk.services.errors import CentreRefused

log = structlog.get_logger()

Z = 1.96
"""Of the standard normal distribution, for intervals of 95 %."""


def outcome_row(app: ApplicationState, file: PersonFile, person: int, office: str, terms: Terms) -> OutcomeRow | None:
    """None for one that is not decided, and for days that no policy covers and no calendar holds: a stolen kiosk must
    hold up nobody else by them. person: the key of the person table.
    """
    try:
        end = ending(app, terms)
    except Exception as error:  # noqa: BLE001 (whatever a fact makes of it, the others are still counted)
        log.warning("an outcome can't be told", kind=type(error).__name__)
        return None
    if end is None:
        return None
    return OutcomeRow(
        person=person,
        application=app.id,
        decided=end.day,
        region=region_of(app),
        gender=gender_of(app),
        age=age_group(file.account.birth_date if file.account else None, day_of(app.submitted_at)),
        office=office,
        approved=end.approved,
        days=end.days,
        late=end.late,
        returns=end.returns,
        appeal=end.appeal.value,
    )


@dataclass(frozen=True, slots=True)
class Slice:
    """Those cases of a group that took so many days, counted. returned: in how many something was asked for."""

    group: str
    days: int
    decided: int
    approved: int
    late: int
    returned: int
    returns: int
    appealed: int
    upheld: int
    dismissed: int


def slices(rows: Iterable[OutcomeRow], dimension: Dimension, quarter: Quarter) -> Iterator[Slice]:
    """One a case: for a centre that keeps no tables."""
    for row in rows:
        if quarter.first <= row.decided <= quarter.last:
            upheld, dismissed = (row.appeal == outcome for outcome in (AppealOutcome.UPHELD, AppealOutcome.DISMISSED))
            yield Slice(
                group=getattr(row, dimension.value),
                days=row.days,
                decided=1,
                approved=int(row.approved),
                late=int(row.late),
                returned=int(row.returns > 0),
                returns=row.returns,
                appealed=int(row.appeal != AppealOutcome.NONE),
                upheld=int(upheld),
                dismissed=int(dismissed),
            )


def counted(found: Iterable[tuple[Dimension, Iterable[Slice]]], quarter: Quarter) -> FairnessCounts:
    """What a desk may see of it. Groups that are too small are left out here, before anything goes to a desk."""
    smallest = terms_in_force().figure(SMALLEST, quarter.last)
    shown: list[GroupTally] = []
    hiding = set[Dimension]()
    for dimension, parts in found:
        of = defaultdict[str, list[Slice]](list)
        for part in parts:
            of[part.group].append(part)
        fit = visible({group: sum(s.decided for s in mine) for group, mine in of.items()}, smallest)
        shown += [_tally(dimension, group, of[group]) for group in sorted(fit)]
        if len(fit) < len(of):
            hiding.add(dimension)
    return FairnessCounts(tuple(shown), frozenset(hiding))


def _tally(dimension: Dimension, group: str, parts: Sequence[Slice]) -> GroupTally:
    days = [d for s in sorted(parts, key=lambda s: s.days) for d in [s.days] * s.decided]
    n = len(days)
    lower, upper = median_ranks(n)
    return GroupTally(
        dimension=dimension,
        group=group,
        decided=n,
        approved=sum(s.approved for s in parts),
        late=sum(s.late for s in parts),
        returned=sum(s.returned for s in parts),
        returns=sum(s.returns for s in parts),
        appealed=sum(s.appealed for s in parts),
        upheld=sum(s.upheld for s in parts),
        dismissed=sum(s.dismissed for s in parts),
        median=days[(n + 1) // 2 - 1],
        ninth=days[(9 * n + 9) // 10 - 1],
        low=days[lower - 1],
        high=days[upper - 1],
    )


def median_ranks(n: int) -> tuple[int, int]:
    """Between which of n ascending values, counted from 1, their population's median lies with 95 % confidence.

    Campbell and Gardner, «Calculating confidence intervals for some non-parametric analyses», BMJ 296 (1988);
    rounded outwards. By ranks, because so the centre gives out no single value but these.
    """
    half = Z * math.sqrt(n) / 2
    return max(1, math.floor(n / 2 - half)), min(n, math.ceil(1 + n / 2 + half))


def require_over(quarter: Quarter, now: datetime) -> None:
    """Raises CentreRefused("period") for a quarter that is not over: what is counted of it would still grow, and from
    two looks at it the difference could be taken.
    """
    if quarter.last >= day_of(now):
        raise CentreRefused("period")
