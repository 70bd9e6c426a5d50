"""Trying a change of the policy on everybody, slice by slice. It publishes nothing, and nothing of it is kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from kiosk.domain.policy import DatedFigure, Parameter, Policy
from kiosk.domain.rules.figures import Levers
from kiosk.domain.simulation import LEAST_GROUP, Change, Group, Tally, shown_groups, total
from kiosk.services.desk_papers import DeskPapers
from kiosk.services.desk_ports import Cell, Desk, SimulatedSlice
from kiosk.services.place import Place
from kiosk.services.ports import Printed


@dataclass(frozen=True, slots=True)
class Simulated:
    """What would come of it in the first month paid by it. old: the figure that would hold then without the change.

    Amounts are halalas a month. regions, sizes: none that is too small to be shown by itself.
    """

    change: Change
    old: DatedFigure
    whole: Tally
    regions: tuple[Group, ...]
    sizes: tuple[Group, ...]

    @property
    def too_few(self) -> bool:
        """So few households in all that nothing is said of them."""
        return self.whole.households < LEAST_GROUP


@dataclass(frozen=True, slots=True)
class Run:
    """A simulation under way. start: of the slice that comes next, None when all have come. last: about how far."""

    change: Change
    old: DatedFigure
    before: Levers
    after: Levers
    cells: tuple[Cell, ...] = field(default=(), repr=False)
    start: int | None = 0
    last: int = 0

    @classmethod
    def of(cls, change: Change, policy: Policy) -> Run:
        """Raises UndefinedPolicy or BeyondFigures where the policy of that month can't be tried so."""
        month, changed = change.month, change.applied(policy)
        old = policy.figure(change.parameter, month)
        return cls(change, old, Levers.of(policy, month), Levers.of(changed, month))

    @property
    def done(self) -> float:
        """The share of it that is done, 0 to 1."""
        return 1.0 if self.start is None else self.start / max(self.last, self.start, 1)

    def ask(self, desk: Desk, session: str) -> SimulatedSlice:
        """The next slice. Blocks, and raises as the port does."""
        return desk.simulate(session, self.before, self.after, self.start or 0)

    def with_(self, part: SimulatedSlice) -> Run:
        return replace(self, cells=(*self.cells, *part.cells), start=part.following, last=part.last)

    @property
    def found(self) -> Simulated:
        """Of what has come so far."""
        whole = total(cell.tally for cell in self.cells)
        return Simulated(
            self.change,
            self.old,
            whole,
            shown_groups(_by(self.cells, lambda cell: cell.region)),
            shown_groups(_by(self.cells, lambda cell: str(cell.size))),
        )


@dataclass(frozen=True, slots=True)
class SimulationPaper:
    """What stands on the sheets beside the figures. by: the staff number of whoever made it."""

    found: Simulated
    parameter: Parameter
    place: Place
    at: datetime
    by: str


@dataclass(frozen=True, slots=True)
class SimulationPrinting(DeskPapers[SimulationPaper]):
    def made(self, found: Simulated, parameter: Parameter, at: datetime, by: str, *, on_paper: bool) -> Printed:
        """Raises LookupError where it is to be on paper and there is no printer for it."""
        paper = SimulationPaper(found, parameter, self.place, at, by)
        return self.put(paper, f"simulation-{found.change.month:%Y-%m}", on_paper=on_paper)


def months_ahead(today: date, n: int = 12) -> tuple[date, ...]:
    """The first days of the next months: from which a change may be tried."""
    first = today.year * 12 + today.month
    return tuple(date((first + k) // 12, (first + k) % 12 + 1, 1) for k in range(n))


def _by(cells: tuple[Cell, ...], key: Callable[[Cell], str]) -> dict[str, Tally]:
    keys = {key(cell) for cell in cells}
    return {one: total(cell.tally for cell in cells if key(cell) == one) for one in keys}
